/**
 * What bytes between two elements are: an element that is cut off, one that is too long, a value
 * that is no object, a bracket without its other half, anything else.
 */
export type Junk = 'broken' | 'too large' | 'no object' | 'bracket' | 'text';

/** Whole elements with commas between them, as far as can be told without reading them. */
export interface ElementRun {
  bytes: Uint8Array;
  /** The same with the byte before and the byte behind. */
  around: Uint8Array;
  /** Where the first one begins in the document. */
  at: number;
}

/** A piece of the list: the bytes of an element, or what is none. */
export interface Piece {
  kind: 'element' | Junk;
  bytes: Uint8Array;
  /** Where it begins in the document. */
  at: number;
  /** Whether it goes on with what was told before. */
  isMore: boolean;
}
