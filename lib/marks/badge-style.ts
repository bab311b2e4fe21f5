import { TONE_INK, TONES } from './verdict-look.ts';

/**
 * The badge's whole style sheet. The host takes no room in the page: it is positioned absolutely,
 * with its static position, so it stands right behind the text that it follows, moves with it when
 * the page reflows, and shifts nothing. `--shift-*` corrects where a layout puts it elsewhere.
 */
const BASE = `
:host {
  all: initial !important;
  position: absolute !important;
  z-index: 2 !important;
  display: inline-block !important;
  inline-size: max-content !important;
  translate: calc(var(--shift-x, 0px) + var(--nudge, 0px)) var(--shift-y, 0px) !important;
  contain: layout style !important;
  pointer-events: auto !important;
  --paper: #fff; --edge: rgb(20 20 30 / 22%); --quiet: #4b4f58;
}
:host([data-theme=dark]) { --paper: #1c1d21; --edge: rgb(255 255 255 / 30%); --quiet: #c3c1bb; color-scheme: dark; }
:host([data-state=measuring]), :host([data-state=hidden]) { visibility: hidden !important; }
@media print { :host { display: none !important; } }
button {
  all: unset; box-sizing: border-box; cursor: pointer; direction: inherit;
  display: inline-flex; align-items: center; justify-content: center; gap: 5px;
  min-inline-size: 22px; block-size: 22px; padding: 0 8px 0 6px; border-radius: 11px;
  border: 1px solid var(--edge); background: var(--paper); color: var(--tone);
  font: 600 12px/1 -apple-system, "Segoe UI", Roboto, "Noto Sans", Cantarell, Ubuntu, "Liberation Sans", system-ui, sans-serif; white-space: nowrap; letter-spacing: 0;
  -webkit-tap-highlight-color: transparent;
}
/* A passage that only tells of a claim, or rejects it, must not look branded. */
:host([data-stance=denies]) button, :host([data-stance=reports]) button {
  --tone: var(--quiet); font-weight: 500; border-style: dashed;
}
svg { inline-size: 14px; block-size: 14px; flex: none; fill: currentColor; }
.short, .more { display: none; }
.more { max-inline-size: 26em; overflow: hidden; text-overflow: ellipsis; font-weight: 400; color: var(--quiet); }
:host([data-size=short]) .words, :host([data-size=icon]) .words { display: none; }
:host([data-size=short]) .short { display: inline; }
:host([data-size=icon]) button { padding: 0; }
button:focus-visible { outline: 2px solid var(--tone); outline-offset: 2px; }
:host(:hover), :host(:focus-within) { z-index: 3 !important; }
:host(:hover) button, button:focus-visible { padding: 0 8px 0 6px !important; border-color: currentColor; }
:host(:hover) .words, :host(:hover) .more, button:focus-visible .words, button:focus-visible .more { display: inline !important; }
:host(:hover) .short, button:focus-visible .short { display: none !important; }
@media (pointer: coarse) { button::after { content: ''; position: absolute; inset: -6px; } }
@media (forced-colors: active) { button { --tone: ButtonText; --quiet: ButtonText; background: ButtonFace; border-color: ButtonText; } }
`;

const tones = TONES.map(
  (tone) =>
    `:host([data-tone=${tone}]) { --tone: ${TONE_INK[tone].light}; }\n` +
    `:host([data-tone=${tone}][data-theme=dark]) { --tone: ${TONE_INK[tone].dark}; }`,
).join('\n');

export const BADGE_STYLE = `${BASE}\n${tones}`;
