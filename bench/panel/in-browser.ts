import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds of a page from the beginning of its navigation. */
export interface Marks {
  /** All its code has run once. */
  loaded: number;
  /** Something of it is seen. */
  painted: number;
}

export interface Opening extends Marks {
  /** Checks are listed. */
  listed: number;
}

/**
 * Notes when checks were first drawn. It runs in front of the surfaces' own code, in the copies that
 * are measured: a script of its own would be one more file to be waited for.
 */
const PROBE = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.check-item')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('listed')));
}).observe(document, { childList: true, subtree: true });`;

/** An `Opening`, once checks are listed. */
export const WHEN_LISTED = `new Promise((resolve) => {
  const look = () => {
    const [listed] = performance.getEntriesByName('listed');
    if (!listed) return setTimeout(look, 20);
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    resolve({
      listed: listed.startTime,
      loaded: navigation.domContentLoadedEventEnd,
      painted: paint?.startTime ?? listed.startTime,
    });
  };
  look();
})`;

/** When the page was first painted. */
export const WHEN_PAINTED = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) resolve(paint.startTime);
    else setTimeout(look, 20);
  };
  look();
})`;

const BLANK = '<!doctype html><html><head><title>Blank</title></head><body><p>Blank';

/** Puts the probe in front of both surfaces' code in an unpacked copy, and a blank page beside them. */
export function addProbe(folder: string): void {
  writeFileSync(path.join(folder, 'blank.html'), BLANK);
  for (const surface of ['sidepanel', 'popup']) {
    const page = readFileSync(path.join(folder, `${surface}.html`), 'utf8');
    const [, script] = /<script [^>]*src="([^"]+)"/.exec(page) ?? [];
    if (!script) throw new Error(`${surface}.html has no script.`);
    const file = path.join(folder, script);
    writeFileSync(file, `${PROBE}\n${readFileSync(file, 'utf8')}`);
  }
}

/** For each key, the milliseconds until its answer is drawn. Empties the field first. */
export const TYPE = `async (text) => {
  const field = document.querySelector('input[type=search]');
  const results = document.querySelector('.search__results');
  const answer = (value) => new Promise((resolve) => {
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    let asked = false;
    const look = () => {
      const busy = results.getAttribute('aria-busy') === 'true';
      asked ||= busy;
      if (asked && !busy) {
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - start));
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
  });
  if (field.value !== '') await answer('');
  const times = [];
  for (let length = 1; length <= text.length; length++) times.push(await answer(text.slice(0, length)));
  return times;
}`;
