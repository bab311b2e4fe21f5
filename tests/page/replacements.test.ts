// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Passage } from '~/lib/page/passage';
import { Replacements } from '~/lib/page/replacements';

const TEXT = 'Ferry to run again from Monday';

/** Characters that were read. */
let read = 0;
for (const name of ['textContent', 'nodeValue'] as const) {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name)!;
  vi.spyOn(Node.prototype, name, 'get').mockImplementation(function (this: Node) {
    const text: string | null = get!.call(this);
    read += text?.length ?? 0;
    return text;
  });
}

let observer: MutationObserver;
beforeEach(() => {
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
});
afterEach(() => {
  observer.disconnect();
  document.body.replaceChildren();
});

/** A passage of the page that is rendered anew. */
function rendered(before: string, after: string): Replacements & { passage: Passage } {
  document.body.innerHTML = before;
  const passage: Passage = { kind: 'teaser', text: TEXT, element: document.querySelector('.it')! };
  document.body.innerHTML = after;
  return Object.assign(new Replacements(document, observer.takeRecords()), { passage });
}

it.each(['h2', 'x:headline', 'x.headline'])('finds a headline again in a <%s>', (name) => {
  const html = `<${name} class="it">${TEXT}</${name}>`;
  const replacements = rendered(html, html);
  const found = replacements.of(replacements.passage);
  expect(found?.element).toBe(document.querySelector('.it'));
});

it('gives each of several alike to one passage', () => {
  const html = `<h2 class="it">${TEXT}</h2>`;
  const replacements = rendered(html, html + html);
  const found = [1, 2, 3].map(() => replacements.of(replacements.passage)?.element);
  expect(found).toEqual([...document.querySelectorAll('h2'), undefined]);
});

it('takes nothing of what is being written, nor of another class or with other words', () => {
  const html = `<h2 class="it">${TEXT}</h2>`;
  const others = [
    `<div contenteditable>${html}</div>`,
    `<h2 class="it" contenteditable="true">${TEXT}</h2>`,
    `<h2>${TEXT}</h2>`,
    `<h2 class="it">${TEXT}, or not</h2>`,
  ];
  const replacements = rendered(html, others.join(''));
  expect(replacements.of(replacements.passage)).toBeUndefined();
});

it('reads no text to its end, however long', () => {
  const long = (begin: string) => `<h2 class="it">${begin}${'<i> again</i>'.repeat(3_000)}</h2>`;
  const replacements = rendered(long(TEXT), long('Another').repeat(20) + long(TEXT));
  read = 0;
  const found = replacements.of(replacements.passage);
  expect(found?.element).toBe(document.querySelector('h2:last-child'));
  expect(read).toBeLessThan(50_000);
});
