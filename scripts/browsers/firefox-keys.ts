/** WebDriver's characters for keys that have none of their own. */
const CODES: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/**
 * The key actions for a key or chord named as playwright names them: `a`, `Enter`, `Shift+Tab`.
 */
export function keyActions(chord: string): KeyAction[] {
  // The key itself may be a plus sign: `+`, `Control++`.
  const names = chord.match(/(\+|[^+]+)(?=\+|$)/g) ?? [];
  const values = names.map((name) => CODES[name] ?? character(name));
  return [
    ...values.map((value) => ({ type: 'keyDown', value }) as const),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value }) as const),
  ];
}

function character(name: string): string {
  if ([...name].length !== 1) throw new Error(`No key is called ${name}`);
  return name;
}
