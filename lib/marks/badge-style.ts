import { TONE_INK, TONES } from './verdict-look.ts';

/**
 * The badge's whole style sheet. The host takes no room in the page: it is positioned absolutely,
 * with its static position, so it moves with what it stands in when the page reflows, and shifts
 * nothing. `--shift-*` brings it to its place. Margins as large as itself (`--room-*`) make its
 * margin box a point: where the layout puts it does not depend on its form, so the form can be
 * given without asking the layout again. As long as it is not placed its own box is no larger: a
 * badge beside the end of a page would let the page scroll.
 *
 * The measures of its two heights are those of `badge-size.ts`, to which a test holds them: written
 * out they take fewer bytes on every page.
 *
 * In pieces, because a comment inside of one would be sent to every page.
 */
const BASE = [
  `:host {
  all: initial !important;
  position: absolute !important;
  z-index: var(--level) !important;
  display: inline-block !important;
  inline-size: max-content !important;
  visibility: inherit !important;
  margin: 0 var(--room-x) var(--room-y) 0 !important;
  translate: var(--shift-x) var(--shift-y) !important;
  contain: layout style !important;
  clip-path: var(--cut) !important;
  user-select: none !important;
}`,
  // Not on the host, where a page's own rules for all elements would win.
  `button { --paper: #fff; --edge: rgb(20 20 30 / 22%); --quiet: #4b4f58; }
:host([data-theme=dark]) button { --paper: #1c1d21; --edge: rgb(255 255 255 / 30%); --quiet: #c3c1bb; color-scheme: dark; }
:host([data-height=regular]) button { --block: 22px; --text: 12px; --icon: 14px; --gap: 5px; --padding: 6px 8px; }
:host([data-height=low]) button { --block: 16px; --text: 10.5px; --icon: 11px; --gap: 4px; --padding: 4px 6px; }
:host(:not([data-state=placed])) {
  visibility: hidden !important; overflow: clip !important;
  inline-size: 0 !important; block-size: 22px !important; margin: 0 0 -22px !important;
}
@media print { :host { display: none !important; } }
:host([hidden]) { display: none !important; }
button {
  all: unset; box-sizing: border-box; cursor: pointer;
  display: inline-flex; align-items: center; justify-content: center; gap: var(--gap);
  min-inline-size: var(--block); max-inline-size: calc(100vw - 16px); block-size: var(--block); padding-inline: var(--padding); border-radius: 11px;
  border: 1px solid var(--edge); background: var(--paper); color: var(--tone);
  font: 600 var(--text)/1 -apple-system, "Segoe UI", Roboto, "Noto Sans", Cantarell, Ubuntu, "Liberation Sans", system-ui, sans-serif; white-space: nowrap;
  -webkit-tap-highlight-color: transparent;
}`,
  // A passage that only tells of a claim, or rejects it, must not look branded.
  `button:not([data-stance=asserts]) {
  --tone: var(--quiet) !important; font-weight: 500; border-style: dashed;
}
.icon { inline-size: var(--icon); block-size: var(--icon); flex: none; fill: currentColor; }
.short, .more, .agree { display: none; }`,
  // In em: both wordings are measured with it, at any height.
  `.ring { inline-size: 1.25em; block-size: 1.25em; vertical-align: -.28em; fill: none; }
.ring path { stroke: var(--tone); stroke-width: 1.4; }
.ring path[data-same=true] { stroke-width: 5; }
.count, .agree { font-weight: 500; }
button:not([data-stance=asserts]) :is(.agreement, .ring) { display: none; }
:host([data-state=measuring]) .short { display: inline; }
.more { max-inline-size: 26em; overflow: hidden; text-overflow: ellipsis; font-weight: 400; color: var(--quiet); padding-inline: 4px; }
:host([data-extent=short]) .full, :host([data-extent=icon]) .full { display: none; }
:host([data-extent=short]) .short { display: inline; }
:host([data-extent=icon]) button { padding-inline: 0; }
button:focus-visible { outline: 2px solid var(--tone); outline-offset: 2px; }
:host(:is(:hover, :focus-within)) { z-index: max(3, var(--level)) !important; translate: calc(var(--shift-x) + var(--nudge)) var(--shift-y) !important; }
:host(:hover) button, button:focus-visible {
  padding-inline: var(--padding) !important; border-color: currentColor;
  span, .ring { display: inline !important; }
  .short, .count { display: none !important; }`,
  // On a narrow screen the publisher's words give way first.
  `.full { flex: none; max-inline-size: calc(100% - var(--icon) - 2 * var(--gap)); overflow-x: clip; text-overflow: ellipsis; }`,
  // And where they do not fit beside the badge's own, they get lines below them.
  `@media (max-width: 420px) { flex-wrap: wrap; justify-content: start; block-size: auto; min-block-size: var(--block); white-space: normal; line-height: 1.4; }
}
@media (pointer: coarse) { button::after { content: ''; position: absolute; inset: -6px; } }
@media (forced-colors: active) { button, .ring path { --tone: ButtonText !important; --quiet: ButtonText; background: ButtonFace; border-color: ButtonText; } }`,
].join('\n');

const tones = TONES.map(
  (tone) =>
    `[data-tone=${tone}] { --tone: ${TONE_INK[tone].light}; }\n` +
    `:host([data-theme=dark]) [data-tone=${tone}] { --tone: ${TONE_INK[tone].dark}; }`,
).join('\n');

export const BADGE_STYLE = `${BASE}\n${tones}`;
