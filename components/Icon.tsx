import { GLYPHS, type GlyphName, OBELUS } from './glyphs.ts';

/** A small interface picture. Always beside words or inside something named, hence hidden. */
export function Icon({ name }: { name: GlyphName }) {
  return <PathIcon path={GLYPHS[name]} />;
}

/** The product's mark. */
export function ObelusMark() {
  return <PathIcon path={OBELUS} />;
}

/** A picture from path data on a 16 by 16 grid, in the colour of the text around it. */
export function PathIcon({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
