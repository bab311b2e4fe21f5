/** How the feed is read: its reviews name their publishers, and what has none does not count. */
export const OPTIONS = { publisher: { name: 'Unknown' }, origin: 'bench' };
