import type { VerdictCount } from '~/lib/check/agreement';
import type { Verdict } from '~/lib/check/verdict';
import type { Stance } from '~/lib/match/decision';
import { agreementRing } from './agreement-ring.ts';
import { BADGE_STYLE } from './badge-style.ts';
import { closedShadow } from './shadow.ts';
import { VERDICT_LOOKS } from './verdict-look.ts';

/** Name of the badge's element; nobody else's, so that our own changes are known as ours. */
export const BADGE_TAG = 'obelus-badge';

/** What a badge says. All texts are plain text in the reader's language. */
export interface BadgeContent {
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

/** A badge that is not yet in the page. */
export interface Badge {
  host: HTMLElement;
  button: HTMLButtonElement;
  /** What holds its two wordings, to be measured. */
  full: HTMLElement;
  short: HTMLElement;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Make a badge; `onOpen` is called for a reader's own click, Enter or Space, never a script's. */
export function createBadge(
  document: Document,
  content: BadgeContent,
  onOpen: (badge: Badge) => void,
): Badge {
  const host = document.createElement(BADGE_TAG);
  host.dataset.state = 'new';
  host.dataset.height = 'regular';
  // From the beginning: a page's own rules could name these.
  for (const name of ['--shift-x', '--shift-y', '--room-x', '--room-y', '--nudge'])
    host.style.setProperty(name, '0px', 'important');
  host.style.setProperty('--level', '0', 'important');
  const root = closedShadow(host, BADGE_STYLE);
  const button = document.createElement('button');
  button.type = 'button';
  // Inside the closed root: no page makes "false" green.
  button.dataset.tone = VERDICT_LOOKS[content.verdict].tone;
  button.dataset.stance = content.stance;
  button.setAttribute('aria-label', content.sentence);
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const full = span(document, 'full', span(document, 'words', content.words));
  const short = span(document, 'short', content.short);
  if (content.agreement) {
    const { counts, ...said } = content.agreement;
    const agreement = span(document, 'agreement', ring(document, content.verdict, counts));
    const [count, words] = [
      span(document, 'count', said.short),
      span(document, 'agree', said.words),
    ];
    agreement.append(' ', count, ' ', words);
    full.append(' ', agreement);
    short.append(' ', ring(document, content.verdict, counts));
  }
  const more = span(document, 'more', content.more);
  button.append(icon(document, content.verdict), full, ' ', short, ' ', more);
  root.append(button);
  const badge = { host, button, full, short };
  isolate(host, () => onOpen(badge));
  return badge;
}

function icon(document: Document, verdict: Verdict): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', VERDICT_LOOKS[verdict].icon);
  path.setAttribute('fill-rule', 'evenodd');
  return drawing(document, 'icon', [path]);
}

function ring(document: Document, verdict: Verdict, counts: readonly VerdictCount[]): SVGElement {
  const arcs = agreementRing(verdict, counts).map(({ path: d, tone, same }) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.dataset.tone = tone;
    path.dataset.same = String(same);
    return path;
  });
  return drawing(document, 'ring', arcs);
}

function drawing(document: Document, name: string, paths: readonly SVGElement[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(...paths);
  return svg;
}

function span(document: Document, name: string, content: string | Element): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.append(content);
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
  for (const type of POINTER_EVENTS) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'click' || type === 'auxclick' || type === 'dragstart') event.preventDefault();
      if (type === 'click' && event.isTrusted) onOpen();
    });
  }
}
