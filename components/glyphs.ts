/** Small interface pictures, like the verdicts' SVG path data on a 16 by 16 grid. */
export const GLYPHS = {
  close:
    'M3.3 4.36 4.36 3.3 8 6.94l3.64-3.64 1.06 1.06L9.06 8l3.64 3.64-1.06 1.06L8 9.06 4.36 12.7 3.3 11.64 6.94 8Z',
  back: 'M7.3 2.7 8.36 3.76 4.87 7.25H14v1.5H4.87l3.49 3.49-1.06 1.06L2 8Z',
  chevron: 'M5.6 2.9 10.7 8l-5.1 5.1-1.06-1.06L8.58 8 4.54 3.96Z',
  external:
    'M9.5 2H14v4.5h-1.5V4.56L7.53 9.53 6.47 8.47l4.97-4.97H9.5ZM3.75 3.5H7V5H4v7h7V9h1.5v3.25A1.25 1.25 0 0 1 11.25 13.5h-7.5A1.25 1.25 0 0 1 2.5 12.25v-7.5A1.25 1.25 0 0 1 3.75 3.5Z',
  panel:
    'M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5ZM3 4v8h5.75V4Z',
  search:
    'M7 1.75a5.25 5.25 0 0 1 4.2 8.4l3.3 3.29-1.06 1.06-3.29-3.3A5.25 5.25 0 1 1 7 1.75Zm0 1.5a3.75 3.75 0 1 0 0 7.5 3.75 3.75 0 0 0 0-7.5Z',
  tick: 'M6.4 12.56 2.44 8.6l1.06-1.06 2.9 2.9 6.1-6.1 1.06 1.06Z',
  note: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Zm-.75 4.25h1.5v4h-1.5ZM8 4.6a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z',
} as const;

export type GlyphName = keyof typeof GLYPHS;

/** The product's mark, the obelus, on the same grid; scripts/icons.ts draws it larger. */
export const OBELUS =
  'M1.6 6.9h12.8a1.1 1.1 0 0 1 0 2.2H1.6a1.1 1.1 0 0 1 0-2.2ZM8 1.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Zm0 9.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Z';
