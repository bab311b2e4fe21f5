import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { OwnClaim } from '~/scripts/reader/own-pack';

/** One layout of a page of the gallery. */
export interface GalleryLayout {
  id: string;
  /** What it is, in the page's own words. */
  label: string;
}

/** A page of the gallery, `scripts/demo-site/pages/gallery`. */
export interface GalleryPage {
  path: string;
  layouts: GalleryLayout[];
  /** Every passage that would get a badge, and how many of them have room for one. */
  claims: OwnClaim[];
  badges: number;
}

const FOLDER = new URL('../../scripts/demo-site/pages/gallery/', import.meta.url);

/**
 * The pages of the gallery. What a page marks with `data-claim` is a checked claim; where it says
 * `data-full`, all is written so closely that none can have a badge.
 */
export const GALLERY: GalleryPage[] = ['boxes', 'links', 'writing', 'surfaces'].map((name) => {
  const page = parseDocument(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'));
  const sections = DomUtils.findAll(({ attribs }) => attribs.class === 'layout', page.children);
  const marked = DomUtils.findAll(({ attribs }) => 'data-claim' in attribs, page.children);
  return {
    path: `/gallery/${name}`,
    layouts: sections.map((section) => ({
      id: section.attribs.id!,
      label: textOf(DomUtils.findOne(({ attribs }) => attribs.class === 'label', section.children)),
    })),
    badges: marked.filter(({ attribs }) => !('data-full' in attribs)).length,
    claims: marked.map((element) => ({ claim: textOf(element), lang: langOf(element) })),
  };
});

function textOf(element: Parameters<typeof DomUtils.textContent>[0] | null): string {
  return element ? DomUtils.textContent(element).trim() : '';
}

function langOf(element: ReturnType<typeof DomUtils.findOne>): string {
  for (let at = element; at; at = at.parent?.type === 'tag' ? at.parent : null) {
    if (at.attribs.lang) return at.attribs.lang;
  }
  return 'en';
}
