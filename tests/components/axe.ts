import axe from 'axe-core';

// A simulated page has no layout and no surroundings: colours are tested in the verdict's own test
// and in real browsers, landmarks on whole surfaces.
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** The accessibility rules that an element breaks, in words. */
export async function axeViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: RULES });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
