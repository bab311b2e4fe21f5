/**
 * Something to evaluate elsewhere: an expression, or a function that is sent as its source text
 * (it sees its arguments and the other side's globals, nothing of this file).
 */
export type PageScript<Args extends unknown[], Result> =
  | string
  | ((...args: Args) => Result | Promise<Result>);

/** The JavaScript expression that evaluates `script` with `args`, which must survive JSON. */
export function toExpression<Args extends unknown[], Result>(
  script: PageScript<Args, Result>,
  args: Args,
): string {
  if (typeof script === 'string') return script;
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  // tsx compiles named inner functions to calls of a helper that exists only on our side.
  return `((__name) => (${script})(${list.join(', ')}))((fn) => fn)`;
}
