/**
 * How questions begin or end that a rating may be mistaken for without its question mark: "Is it
 * true". Data only; where a language asks as it states ("Je to pravda") the careful reading counts.
 */
const QUESTIONS = [
  /^(?:is|are|was|were|does|did|do|can|could|has|have|will) (?:it|this|that|the|these|those|there|he|she|they)\b/iu,
  /^what if\b/iu,
  /^(?:ist|sind|stimmt|war|waren) (?:das|dies|es|der|die|den)\b/iu,
  /^(?:est-ce|est-il|est-elle|czy|klopt (?:dit|dat|het)|is (?:het|dit|dat)|är (?:det|detta)|er det|je to|onko)(?![\p{L}])/iu,
  /^(?:هل|ما حقيقة|ما صحة|האם|क्या|کیا|آیا|είναι)(?![\p{L}\p{M}])/u,
  /(?:吗|嗎|หรือ|หรือไม่|ไหม)[\s。.]*$/u,
  /(?:^|\s)(?:không|mi|mı|mu|mü)[\s.]*$/iu,
];

/** Whether a label asks rather than says, though no question mark tells. */
export function asks(label: string): boolean {
  const text = label.trim();
  return QUESTIONS.some((question) => question.test(text));
}
