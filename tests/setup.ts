// Shared by all unit tests; fake IndexedDB stands in for the browser's.
import 'fake-indexeddb/auto';

// A busy machine may take longer than the usual second; who waits for an element, waits no longer
// than it takes.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 10_000 });
}
