/**
 * Kinds of words that tell what a text does with a claim. The stance is learned over these kinds,
 * so what English headlines taught holds for a language as soon as its words are listed.
 */
export const CUE_KINDS = [
  /** Turns what it stands beside into its opposite: "not", "never". */
  'negation',
  /** Calls something untrue: "hoax", "debunked", "fake". */
  'refutation',
  /** Says that it was made on purpose to deceive or amuse: "prank", "satire", "staged". */
  'deception',
  /** Somebody says that it is not so: "denies", "rejects", "retracts". */
  'denial',
  /** Was to be and is not any more: "cancels", "drops out". */
  'withdrawal',
  /** Somebody is not convinced: "doubts", "unlikely", "sceptics". */
  'doubt',
  /** Sets a reader right: "no,", "sorry", "turns out", "in fact", "alive and well". */
  'correction',
  /** Unconfirmed talk: "rumour", "speculation", "leak". */
  'rumour',
  /** Where talk lives: "viral", "on Facebook", "post". */
  'platform',
  /** Not vouched for: "allegedly", "reportedly", "said to". */
  'hearsay',
  /** Names a report: "reports", "sources", "according to". */
  'source',
  /** Those whose word counts: "police", "officials", "study". */
  'authority',
  /** Somebody puts it forward: "claims", "accuses", "insists". */
  'claiming',
  /** Somebody takes it for so: "believes", "thinks", "fears". */
  'belief',
  /** Somebody says so: "says", "told", "warns". */
  'saying',
  /** May be: "may", "could", "possibly". */
  'possibility',
  /** Is so only in a certain case, or not quite: "if", "would", "risks". */
  'condition',
  /** Is held to be coming: "expected", "forecast", "likely". */
  'expectation',
  /** Meant, not done: "plans", "considers". */
  'intention',
  /** Spoken about, not done: "in talks", "eyeing". */
  'negotiation',
  /** Looked into: "fact check", "investigates", "true or false". */
  'checking',
  /** Shown to be so: "confirmed", "proof", "it's official". */
  'confirmation',
  /** Can be looked at: "video", "pictured", "watch". */
  'evidence',
  /** Will be: "will", "set to". */
  'future',
  /** Opens a question: "did", "is", "why", "whether". */
  'question',
  /** Stands between two parts that speak against each other: "but", "despite". */
  'contrast',
  /** Holds a word of another kind and is no cue: "in May", "not only". Hides what it holds. */
  'neutral',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/**
 * The cue words of one language, as a translator writes them: per kind, words and phrases with
 * commas between them. A `*` at the end of a word stands for any ending: `debunk*`. Case and
 * apostrophes do not matter, accents do. In languages written without spaces a phrase is found
 * anywhere in the text.
 */
export type CueWords = Partial<Record<CueKind, string>>;
