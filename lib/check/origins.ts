/** Origins that the reader has vouched for by taking them in, see `Check.origin`. */
export const STARTER_ORIGIN = 'starter';
export const FILE_ORIGIN = 'file';
