/** A page in which keys can be pressed. */
interface Keyboard {
  evaluate<T>(expression: string): Promise<T>;
  pressTab(): Promise<unknown>;
}

/** Nobody presses Tab more often; a page that holds the focus for ever is stopped here. */
const MOST = 150;

/**
 * Goes through a page with Tab, from its beginning until the focus leaves it or begins anew.
 *
 * @returns what is wrong: steps that go back in the page, and what is never reached
 */
export async function tabWalk({ evaluate, pressTab }: Keyboard): Promise<string[]> {
  await evaluate(BEGIN);
  for (let presses = 0; presses < MOST; presses++) {
    await pressTab();
    if (await evaluate<boolean>(STEP)) return evaluate<string[]>(FAULTS);
  }
  return ['the focus does not leave the page'];
}

const BEGIN = `(() => {
  getSelection()?.removeAllRanges();
  document.activeElement?.blur();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  globalThis.walked = [];
})()`;

/** Notes where the focus is; whether the walk is over. */
const STEP = `(() => {
  const now = document.activeElement;
  // Inside a date the focus goes from day to month.
  if (now && now === walked.at(-1)) return false;
  if (!now || now === document.body || walked.includes(now)) return true;
  walked.push(now);
  return false;
})()`;

const FAULTS = `(() => {
  const told = (element) => element.outerHTML.slice(0, 120);
  const back = walked.slice(1).filter((element, at) =>
    !(walked[at].compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
  const reached = (element) => walked.includes(element)
    // One of a group is, and the arrow keys lead to the others.
    || (element.type === 'radio' && walked.some((one) => one.name === element.name));
  const missed = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility()
      && !reached(element));
  return [
    ...(walked.length === 0 ? ['nothing takes the focus'] : []),
    ...back.map((element) => 'back to ' + told(element)),
    ...missed.map((element) => 'never at ' + told(element)),
  ];
})()`;
