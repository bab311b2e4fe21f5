/** How the feed is read; a review that names nobody counts as one of `Unknown`. */
export const OPTIONS = { publisher: { name: 'Unknown' }, origin: 'bench' };
