import type { VerdictCount } from '~/lib/check/agreement';
import type { Verdict } from '~/lib/check/verdict';
import type { Stance } from '~/lib/match/decision';
import { createDrawn, createElement } from '~/lib/page/dom';
import { agreementRing } from './agreement-ring.ts';
import { BADGE_STYLE } from './badge-style.ts';
import { closedShadow } from './shadow.ts';
import { BADGE_TAG } from './tags.ts';
import { VERDICT_LOOKS } from './verdict-look.ts';

/** What a badge says. All texts are plain text in the reader's language. */
export interface BadgeContent {
  /** That language, and its direction: the page around may have others. */
  lang: string;
  dir: 'ltr' | 'rtl';
  verdict: Verdict;
  stance: Stance;
  /** The verdict's name, or what the passage does with the claim. */
  words: string;
  /** The same in two words, for where there is little room. */
  short: string;
  /** Shown on hover and focus: stance and the publisher's own words. */
  more: string;
  /** How several publishers judge the claim; absent where only one does. */
  agreement?: BadgeAgreement;
  /** The whole of it in one sentence, for screen readers. */
  sentence: string;
}

export interface BadgeAgreement {
  counts: readonly VerdictCount[];
  /** The count alone: "3 of 4". */
  short: string;
  /** Shown instead on hover and focus: "3 of 4 fact-checks agree". */
  words: string;
}

/** A badge; where it is new, its host is empty and has no box. */
export interface Badge {
  host: HTMLElement;
  button: HTMLButtonElement;
  /** What holds its two wordings, to be measured. */
  full: HTMLElement;
  short: HTMLElement;
}

/** From the beginning: a page's own rules could name these. */
const UNMOVED = ['--shift-x', '--shift-y', '--room-x', '--room-y', '--nudge']
  .map((name) => `${name}: 0px !important;`)
  .join(' ');

/**
 * Make a badge; `onOpen` is called for a reader's own click, Enter or Space, never a script's. Until
 * it is shown its host is empty: to see whether the page notices it, less has to be styled.
 */
export function createBadge(
  document: Document,
  content: BadgeContent,
  onOpen: (badge: Badge) => void,
): Badge {
  const host = createElement(document, BADGE_TAG);
  host.setAttribute('data-height', 'regular');
  host.style.cssText = `display: none !important; position: absolute !important; ${UNMOVED} --level: 0 !important; --cut: none !important;`;
  const { button, path, full, words, short, more } = blankButton(document);
  // Inside the closed root: no page makes "false" green.
  button.setAttribute('data-tone', VERDICT_LOOKS[content.verdict].tone);
  button.setAttribute('data-stance', content.stance);
  button.setAttribute('aria-label', content.sentence);
  button.lang = content.lang;
  button.dir = content.dir;
  path.setAttribute('d', VERDICT_LOOKS[content.verdict].icon);
  words.textContent = content.words;
  short.textContent = content.short;
  more.textContent = content.more;
  if (content.agreement) {
    const { counts, ...said } = content.agreement;
    const agreement = span(document, 'agreement', ring(document, content.verdict, counts));
    agreement.append(' ', span(document, 'count', said.short));
    agreement.append(' ', span(document, 'agree', said.words));
    full.append(' ', agreement);
    short.append(' ', ring(document, content.verdict, counts));
  }
  const badge = { host, button, full, short };
  isolate(host, () => onOpen(badge));
  return badge;
}

/** Have a new badge laid out with the next frame so that it can be measured; nobody sees it yet. */
export function showMeasuring({ host, button }: Badge): void {
  // The session of the page around gives badges in its frames the focus, and sees their hosts alone.
  closedShadow(host, BADGE_STYLE, true).append(button);
  host.setAttribute('data-state', 'measuring');
  host.style.removeProperty('display');
}

/** What is the same in all badges. */
interface BlankButton {
  button: HTMLButtonElement;
  path: SVGElement;
  full: HTMLElement;
  words: HTMLElement;
  short: HTMLElement;
  more: HTMLElement;
}

let original: HTMLButtonElement | undefined;

/** A badge's button without its words; a copy, because that is quicker than making it. */
function blankButton(document: Document): BlankButton {
  original ??= makeButton(document);
  const button = original.cloneNode(true) as HTMLButtonElement;
  const [icon, full, short, more] = button.children as unknown as HTMLElement[];
  return {
    button,
    path: icon!.firstElementChild as SVGElement,
    full: full!,
    words: full!.firstElementChild as HTMLElement,
    short: short!,
    more: more!,
  };
}

function makeButton(document: Document): HTMLButtonElement {
  const button = createElement(document, 'button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const path = createDrawn(document, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  const full = span(document, 'full', span(document, 'words'));
  const [short, more] = [span(document, 'short'), span(document, 'more')];
  // It begins with a name, and ends with a quotation mark that belongs to that side.
  more.dir = 'auto';
  button.append(drawing(document, 'icon', [path]), full, ' ', short, ' ', more);
  return button;
}

function ring(document: Document, verdict: Verdict, counts: readonly VerdictCount[]): SVGElement {
  const arcs = agreementRing(verdict, counts).map(({ path: d, tone, same }) => {
    const path = createDrawn(document, 'path');
    path.setAttribute('d', d);
    path.dataset.tone = tone;
    path.dataset.same = String(same);
    return path;
  });
  return drawing(document, 'ring', arcs);
}

function drawing(document: Document, name: string, paths: readonly SVGElement[]): SVGElement {
  const svg = createDrawn(document, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(...paths);
  return svg;
}

function span(document: Document, name: string, ...content: (string | Element)[]): HTMLElement {
  const element = createElement(document, 'span');
  element.className = name;
  element.append(...content);
  return element;
}

const POINTER_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'dragstart',
];

/**
 * A badge may have to stand inside a link that is a whole card: its events never reach the page,
 * and a click on it does not follow the link.
 */
function isolate(host: HTMLElement, onOpen: () => void): void {
  const keep = (event: Event) => {
    const { type } = event;
    event.stopPropagation();
    if (type === 'click' || type === 'auxclick' || type === 'dragstart') event.preventDefault();
    if (type === 'click' && event.isTrusted) onOpen();
  };
  for (const type of POINTER_EVENTS) host.addEventListener(type, keep);
}
