import type { CDPSession } from 'playwright-core';

/** What a screen reader is told of one thing on a page. */
export interface Spoken {
  role: string;
  name: string;
  /** What is said behind the name; empty for most. */
  description: string;
  /** Of a heading. */
  level?: number;
  /** The browser's number for the element behind it. */
  node: number;
  isFocusable: boolean;
  hasFocus: boolean;
}

/** One node of Chromium's accessibility tree, as far as it matters here. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Where commands of the DevTools protocol go: a page, or the toolbar's popup. */
export type AxSession = Pick<CDPSession, 'send'>;

/** Roles of what can be pressed, chosen or filled in: each needs a name. */
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'switch',
  'checkbox',
  'radio',
  'tab',
  'slider',
  'spinbutton',
  'DisclosureTriangle',
]);

/** Everything on a page that has a role, in the order in which a screen reader goes through it. */
export async function spokenOn(session: AxSession): Promise<Spoken[]> {
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken: Spoken[] = [];
  const walk = (node: AxNode | undefined) => {
    if (!node) return;
    if (!node.ignored && node.role) spoken.push(asSpoken(node));
    for (const child of node.childIds ?? []) walk(byId.get(child));
  };
  walk(nodes[0]);
  return spoken;
}

function asSpoken(node: AxNode): Spoken {
  const { role, name, description, properties = [], backendDOMNodeId = 0 } = node;
  const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
  return {
    role: role!.value,
    name: String(name?.value ?? '').trim(),
    description: String(description?.value ?? '').trim(),
    level: property('level') as number | undefined,
    node: backendDOMNodeId,
    isFocusable: property('focusable') === true,
    hasFocus: property('focused') === true,
  };
}

/** What is wrong with what is spoken: controls without a name, levels left out, landmarks. */
export function faultsOf(spoken: readonly Spoken[]): string[] {
  const faults: string[] = [];
  for (const { role, name } of spoken) {
    if (CONTROLS.has(role) && name === '') faults.push(`a ${role} without a name`);
    if (role === 'image' && name === '') faults.push('an image without a name');
    if (role === 'dialog' && name === '') faults.push('a dialog without a name');
  }
  const levels = spoken.flatMap(({ role, level }) => (role === 'heading' && level) || []);
  if (levels[0] !== 1) faults.push(`the first heading is of level ${levels[0]}`);
  for (const [at, level] of levels.entries()) {
    if (at > 0 && level > levels[at - 1]! + 1)
      faults.push(`level ${level} after ${levels[at - 1]}`);
  }
  return faults;
}
