// Shared by all unit tests; fake IndexedDB stands in for the browser's.
import 'fake-indexeddb/auto';
