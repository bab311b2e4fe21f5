// Shared by all unit tests; fake IndexedDB stands in for the browser's.
import 'fake-indexeddb/auto';

// What a surface loads when it is first needed takes more than the usual second on a busy machine.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 10_000 });
}
