/** Why an update failed or the index does not answer in full; the interface has a sentence for each. */
export type ProblemCode =
  /** The reader has not allowed this host. */
  | 'permission'
  /** The address, or where it led, is not https. */
  | 'address'
  /** The server sends us on to where we may not go: not https, or a host that was not allowed. */
  | 'redirect'
  /** No connection, or nobody answers there. */
  | 'network'
  /** Nothing came for too long. */
  | 'timeout'
  /** The server knows no such file. */
  | 'missing'
  /** The server does not give it to us. */
  | 'refused'
  /** The server has trouble of its own. */
  | 'server'
  /** More bytes than are ever taken. */
  | 'large'
  /** It ends too soon or cannot be unpacked. */
  | 'broken'
  /** Nothing in it is a check. */
  | 'empty'
  /** Most of what it had is gone; it is taken when the next update says so, too. */
  | 'shrunk'
  /** The disk, or the browser's share of it, is full. */
  | 'space'
  /** The browser's database failed. */
  | 'storage'
  /** We failed at something, and no part of the browser did. */
  | 'fault'
  /** A newer version of ours wrote the database. */
  | 'newer'
  /** The browser opens private windows only, and stores nothing in them. */
  | 'private'
  /** The stored index was damaged and is being built anew. */
  | 'damaged';

export interface Problem {
  code: ProblemCode;
  /** What the sentence speaks of: a host, a status, a number of megabytes. */
  detail?: string;
}

/**
 * Whether an error, also one that came with a message, says that a newer version of ours wrote the
 * database: IndexedDB opens none of a higher version than is asked for.
 */
export function isOfNewerVersion(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError';
}

interface UpdateErrorOptions extends ErrorOptions {
  retryAfter?: string;
  rejected?: Record<string, number>;
}

/**
 * An error with the problem that the reader is told. Its message is the code alone: it goes into
 * reports, and the detail may be the host of a newsroom's own feed.
 */
export class UpdateError extends Error {
  /** When to come back, in the server's own words: the value of its `Retry-After`. */
  readonly retryAfter: string | undefined;
  /** Why nothing in it was a check: how many documents or elements, by reason. */
  readonly rejected: Record<string, number> | undefined;

  constructor(
    readonly problem: Problem,
    { retryAfter, rejected, ...options }: UpdateErrorOptions = {},
  ) {
    super(problem.code, options);
    this.name = 'UpdateError';
    this.retryAfter = retryAfter;
    this.rejected = rejected;
  }
}
