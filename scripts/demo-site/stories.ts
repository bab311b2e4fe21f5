/** The shorter stories of the demo newspaper: one data file, one template. */
import { readFile } from 'node:fs/promises';

export interface Story {
  path: string;
  section: string;
  headline: string;
  summary: string;
  author: string;
  published: string;
  image: string;
  alt: string;
  caption: string;
  body: string[];
  /** Is it one of those that the live page loads, a batch at a time? */
  latest?: boolean;
}

const ORIGIN = 'http://harbour-courier.example';
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Every story of `data/stories.json`, in the file's order. */
export async function readStories(): Promise<Story[]> {
  return JSON.parse(await readFile(new URL('data/stories.json', import.meta.url), 'utf8'));
}

/** Pours a story into the template, `pages/_partials/story.html`. */
export function fillTemplate(template: string, story: Story): string {
  const published = new Date(story.published).toLocaleString('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.summary,
    datePublished: story.published,
    articleSection: story.section,
    author: [{ '@type': 'Person', name: story.author }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Courier', url: `${ORIGIN}/` },
    mainEntityOfPage: ORIGIN + story.path,
    image: `${ORIGIN}/assets/${story.image}.svg`,
  };
  const { body, latest: _, ...texts } = story;
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, escapeHtml(text)])),
    url: ORIGIN + story.path,
    sectionId: story.section.toLowerCase(),
    date: published.replace(' at ', ', '),
    paragraphs: body.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n            '),
    structured: JSON.stringify(structured, null, 2).replaceAll('<', '\\u003c'),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => values[name] ?? '');
}
