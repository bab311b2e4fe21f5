/** Most passages, in all their wordings, of one question. */
export const MAX_PASSAGES = 200;

/** Most ids of one question. */
export const MAX_IDS = 200;
