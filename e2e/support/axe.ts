import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colours may still be on their way from one theme to the other; an endless animation stays. */
const FINISH_TRANSITIONS = `for (const animation of document.getAnimations()) {
  if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
}`;

/**
 * Rule ids and targets that axe finds fault with, on a page that expressions can be evaluated in.
 *
 * @param evaluate an expression, promises awaited, in the page or an isolated world
 * @param context expression for the element to look at; the whole document by default
 */
export async function axeViolations(
  evaluate: <T>(expression: string) => Promise<T>,
  context = 'document',
): Promise<string[]> {
  await evaluate(`(() => { ${AXE}\n ${FINISH_TRANSITIONS} })()`);
  const found = await evaluate<string>(`axe.run(${context}).then(({ violations }) =>
    JSON.stringify(violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary))))`);
  return JSON.parse(found);
}
