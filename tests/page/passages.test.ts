// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Furniture } from '~/lib/page/furniture';
import { mainHeadline } from '~/lib/page/headline';
import { KnownPassages } from '~/lib/page/known-passages';
import { readMetadata } from '~/lib/page/metadata';
import { isNews } from '~/lib/page/news';
import type { Passage } from '~/lib/page/passage';
import { PageReading } from '~/lib/page/passages';

/** Fill the document; `head` and `body` are parsed as HTML of this test. */
function page(body: string, head = '') {
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
}

const passages = () =>
  [...new PageReading(document, readMetadata(document)).whole()].flatMap((find) =>
    find().map(({ kind, text }) => [kind, text]),
  );
const news = () => isNews(document, readMetadata(document));

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const paragraph =
  'The harbour master said on Monday that the ferry would run again. Nobody knew how long it would take to repair the pier.';

beforeEach(() => page(''));

describe('what is news', () => {
  it('is an article that says so in JSON-LD, however nested', () => {
    page('', jsonLd({ '@graph': [{ '@type': ['Thing', 'schema:NewsArticle'], headline: 'x' }] }));
    expect(news()).toBe(true);
  });

  it('is a front page full of linked headlines', () => {
    page(
      '<h2><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h2>'.repeat(12),
    );
    expect(news()).toBe(true);
  });

  it('is a front page of cards whose link lies over the headline', () => {
    page(
      '<article><h3>Ferry to run again from Monday</h3><a href="/local/ferry-to-run-again"></a></article>'.repeat(
        12,
      ),
    );
    expect(news()).toBe(true);
  });

  it('is what calls itself so, in any alphabet', () => {
    const headlines =
      '<h2><a href="/a/feribotul-merge">Feribotul merge din nou de luni</a></h2>'.repeat(6);
    page(headlines, '<title>Știri din port</title>');
    expect(news()).toBe(true);
    page(headlines, '<title>Vizitați portul nostru</title>');
    expect(news()).toBe(false);
  });

  it('is not a shop, a form, or a page with broken metadata', () => {
    const cards =
      '<h3><a href="/local/ferry-to-run-again">A mug with the harbour on it</a></h3>'.repeat(20);
    page(cards, jsonLd({ '@type': 'Product' }));
    expect(news()).toBe(false);
    page('<form><h1>Contact us today please</h1></form>');
    expect(news()).toBe(false);
    page('', '<script type="application/ld+json">{"@type": "NewsArticle",</script>');
    expect(news()).toBe(false);
  });
});

describe('a page of linked headlines', () => {
  const cards = (path: string) =>
    Array.from(
      { length: 40 },
      (_, at) =>
        `<li><h3><a href="${path}all-about-the-harbour-${at}">All about the harbour ${at}</a></h3></li>`,
    ).join('');

  it.each([
    ['goods', '/products/'],
    ['recipes', '/recipes/'],
    ['posts of a forum', '/threads/'],
    ['instructions', '/docs/guides/'],
    ['jobs', '/jobs/'],
  ])('is no front page where it lists %s', (_name, path) => {
    page(cards(path));
    expect(news()).toBe(false);
  });

  it('is a front page though goods stand beside its stories', () => {
    page(`${cards('/local/')}${cards('/products/').slice(0, 800)}`);
    expect(news()).toBe(true);
  });
});

describe('the main headline', () => {
  it('is the heading that the metadata names, not the site’s name in another h1', () => {
    page(
      '<h1>The Harbour Courier Daily</h1><h1>Ferry to run again from Monday</h1>',
      '<meta property="og:title" content="Ferry to run again from Monday | The Harbour Courier">',
    );
    expect(passages()).toContainEqual(['headline', 'Ferry to run again from Monday']);
    expect(passages()).not.toContainEqual(['headline', 'The Harbour Courier Daily']);
  });

  it('is not what a quotation mark in the metadata has left of it', () => {
    page(
      '<h1>Ferry to run again, says "the captain"</h1>',
      '<meta property="og:type" content="article"><meta property="og:title" content="Ferry to run again, says "the captain"">',
    );
    expect(passages()).toEqual([['headline', 'Ferry to run again, says "the captain"']]);
    const metadata = readMetadata(document);
    expect(mainHeadline(document, metadata).stated).toEqual([]);
  });

  it('is what stands above the text, not its copy in the trail of links to the page', () => {
    page(
      '<ol class="breadcrumb"><li><h1>Ferry: pier repaired after the storm</h1></li></ol>' +
        '<article><h2><span>After the storm</span> Ferry to run again from Monday</h2></article>',
      '<meta property="og:title" content="Ferry: pier repaired after the storm">' +
        jsonLd({ '@type': 'NewsArticle', headline: 'Ferry to run again from Monday' }),
    );
    expect(passages()).toContainEqual([
      'headline',
      'After the storm Ferry to run again from Monday',
    ]);
  });

  it('is not found once more in the other wording that the trail has', () => {
    page(
      '<div><a href="/">Home</a><a href="/harbour">Harbour</a><h1>Ferry: pier repaired after the storm</h1></div>' +
        '<article><h2>Ferry to run again from Monday</h2></article>',
      '<title>Ferry: pier repaired after the storm</title><meta property="og:type" content="article">' +
        '<meta property="og:title" content="Ferry to run again from Monday">',
    );
    expect(passages()).not.toContainEqual(['teaser', 'Ferry: pier repaired after the storm']);
    expect(passages()).toContainEqual(['headline', 'Ferry to run again from Monday']);
  });

  it.each([
    [
      'in the trail of links to the page',
      '<div><a href="/">Home</a><a href="/harbour">Harbour</a>%</div>',
    ],
    ['hidden', '<div style="display:none">%</div>'],
  ])('is the one above the text, in whatever words, where the one that is named is %s', (_name, around) => {
    Element.prototype.checkVisibility = function (this: Element) {
      return !this.closest('[style*=none]');
    };
    const trail = around.replace('%', '<h1>Storm: pier repaired after the storm</h1>');
    const named = '<meta property="og:title" content="Storm: pier repaired after the storm">';
    const article = `<article><header><h2>When the storm was gone, the ferry ran again</h2></header><p>${paragraph}</p><h2>After the storm comes the bill</h2></article>`;
    page(trail + article, named);
    expect(passages().slice(0, 1)).toEqual([
      ['headline', 'When the storm was gone, the ferry ran again'],
    ]);
    // A heading inside the text is none.
    page(trail + article.replace(/<header>.*<\/header>/, ''), named);
    const { text } = mainHeadline(document, readMetadata(document));
    expect(text).toBe('Storm: pier repaired after the storm');
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('has no entry of a live blog for another wording', () => {
    const update = { '@type': 'BlogPosting', headline: 'Storm ferry minister resigns at noon' };
    const blog = { '@type': 'LiveBlogPosting', headline: 'Storm live: ferry lost' };
    page('', jsonLd({ '@graph': [{ ...blog, liveBlogUpdate: [update] }] }));
    expect(readMetadata(document).structured).toEqual(['Storm live: ferry lost']);
    page('', jsonLd({ ...blog, liveBlogUpdate: [update] }));
    expect(readMetadata(document).structured).toEqual(['Storm live: ferry lost']);
  });

  it('is the heading that a reader sees, not its copy for search engines', () => {
    Element.prototype.checkVisibility = function (this: Element) {
      return !this.matches('.unseen');
    };
    page(
      '<h1 class="unseen">Ferry to run again from Monday</h1><h2>Ferry to run again from Monday</h2>',
      '<meta property="og:title" content="Ferry to run again from Monday">',
    );
    expect(mainHeadline(document, readMetadata(document)).element?.localName).toBe('h2');
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('is a text to the letter where the page marks up no heading, but not a link or the trail to it', () => {
    const trail = '<ol><li><span>Ferry to run again from Monday</span></li></ol>';
    const link = '<div><a href="/x"><span>Ferry to run again from Monday</span></a></div>';
    const head =
      '<meta property="og:type" content="article"><meta property="og:title" content="Ferry to run again from Monday">';
    page(`${trail}${link}<div><p class="big">Ferry to run again from Monday</p></div>`, head);
    const main = mainHeadline(document, readMetadata(document));
    expect(main.element?.className).toBe('big');
    page(trail, head);
    expect(mainHeadline(document, readMetadata(document)).element).toBeUndefined();
  });

  it('is a heading that has a whole wording in it rather than one with some of its words', () => {
    page(
      '<h1>Who is ferry captain Ada Quay and what does she earn?</h1>' +
        '<article><h2>Who is Ada Quay?</h2></article>',
      '<meta property="og:title" content="Who is ferry captain Ada Quay"><meta property="og:type" content="article">',
    );
    expect(passages()).toContainEqual([
      'headline',
      'Who is ferry captain Ada Quay and what does she earn?',
    ]);
  });

  it('is the only h1 where nothing names it', () => {
    page('<h1>Ferry to run again from Monday</h1>');
    expect(passages()).toEqual([['headline', 'Ferry to run again from Monday']]);
  });
});

describe('teasers', () => {
  it.each([
    [
      'a link in a heading',
      '<h2><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h2>',
    ],
    [
      'a heading in a link',
      '<a href="/local/ferry-to-run-again"><h3>Ferry to run again from Monday</h3><p>More</p></a>',
    ],
    [
      'a link of a sentence in a list',
      '<ul><li><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></li></ul>',
    ],
    [
      'a heading with a kicker',
      '<h3><span>Opinion</span> <a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h3>',
    ],
    [
      'a heading whose kicker is a line of its own',
      '<h3><a href="/local/ferry-to-run-again"><span style="display:block">Harbour</span><span>Ferry to run</span></a></h3>',
      'Harbour Ferry to run',
    ],
    [
      'a heading with a drop cap',
      '<h3><a href="/local/ferry-to-run-again"><span style="display:block;float:left">F</span>erry to run again from Monday</a></h3>',
    ],
    [
      'a heading whose kicker is one letter',
      '<h3><a href="/local/ferry-to-run-again"><span style="display:block">X</span>Ferry to run again</a></h3>',
      'X Ferry to run again',
    ],
    [
      'a card with its link beside',
      '<article><h3>Ferry to run again from Monday</h3><a href="/local/ferry-to-run-again">Read</a></article>',
    ],
  ])('are found in %s, once', (_name, html, text = 'Ferry to run again from Monday') => {
    page(html);
    expect(passages()).toEqual([['teaser', text]]);
  });

  it.each([
    [
      'navigation',
      '<nav><h2><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h2></nav>',
    ],
    [
      'comments',
      '<div class="comments"><h3><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h3></div>',
    ],
    [
      'cookie banners',
      '<div id="cookie-wall"><h3><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h3></div>',
    ],
    [
      'running text',
      '<p>See <a href="/local/ferry-to-run-again">the ferry runs again from Monday</a> for more.</p>',
    ],
    ['a date', '<h3><a href="/2026/01/02/local">2 January 2026, 10:45</a></h3>'],
    ['short labels', '<h3><a href="/local/ferry-to-run-again">Sport</a></h3>'],
  ])('are not looked for in %s', (_name, html) => {
    page(html);
    expect(passages().filter(([kind]) => kind === 'teaser')).toEqual([]);
  });
});

describe('a live blog', () => {
  it('has a headline in each entry, though none is a link', () => {
    const entry = (headline: string) => `<article><time>10:45</time><h2>${headline}</h2></article>`;
    page(
      `<article><time>9:30</time><h1>Storm live: ferry lost at sea</h1><h2>What we know so far today</h2>${entry('Minister resigns over the lost ferry')}</article>`,
      '<meta property="og:title" content="Storm live: ferry lost at sea">',
    );
    expect(passages()).toEqual([
      ['headline', 'Storm live: ferry lost at sea'],
      ['teaser', 'Minister resigns over the lost ferry'],
    ]);
  });
});

describe('a reader’s reply', () => {
  const HEADING = '<h3>The ferry was never lost at all</h3><time>10:45</time>';
  it.each([
    ['named a comment', `<article class="comment odd">${HEADING}</article>`],
    ['marked up as one', `<article itemprop="comment">${HEADING}</article>`],
    [
      'in a part of the page that is',
      `<div itemtype="https://schema.org/Comment"><article>${HEADING}</article></div>`,
    ],
    [
      'that can be answered',
      `<article>${HEADING}<a class="comment-reply-link" href="#">Antworten</a></article>`,
    ],
  ])('is no entry of a live blog: %s', (_name, reply) => {
    page(`<article><h1>Ferry lost at sea on Monday</h1></article>${reply}`);
    expect(passages()).toEqual([['headline', 'Ferry lost at sea on Monday']]);
  });
});

describe('what is kept from screen readers', () => {
  const TEASER = '<h2><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h2>';

  it('is read where it is the page, in front of which a dialog stands', () => {
    page(`<div aria-hidden="true"><header></header><main>${TEASER}</main></div>`);
    expect(passages()).toEqual([['teaser', 'Ferry to run again from Monday']]);
  });

  it('is not where it is a part of the page, as the copy of a slide', () => {
    page(`<main><ul><li aria-hidden="true">${TEASER}</li></ul></main>`);
    expect(passages()).toEqual([]);
  });
});

describe('the article’s text', () => {
  it('is cut into sentences with the place of each', () => {
    page(`<article><p>${paragraph.replace('Nobody', '<em>Nobody</em>')}</p></article>`);
    const found = [...new PageReading(document, readMetadata(document)).whole()].flatMap((find) =>
      find(),
    );
    expect(found.map(({ text }) => text)).toEqual([
      'The harbour master said on Monday that the ferry would run again.',
      'Nobody knew how long it would take to repair the pier.',
    ]);
    for (const { text, range } of found) expect(range?.toString().trim()).toBe(text);
  });

  it.each([
    'Фото: сотрудники порта чинят паром ночью',
    'Читайте также: в порту снова ходит паром до острова',
    'Läs också: färjan till ön går igen från måndag',
    'Czytaj też: prom na wyspę znów kursuje od poniedziałku',
    'اقرأ أيضا: العبارة تعود إلى الجزيرة يوم الاثنين',
  ])('leaves out what leads elsewhere or tells who made a picture: %s', (call) => {
    page(`<article><p>${paragraph}</p><p>${call}</p></article>`);
    expect(passages().map(([, text]) => text)).not.toContain(call);
    page(`<article><p>${paragraph}</p><p>${call.replace(':', '')}</p></article>`);
    expect(passages().map(([, text]) => text)).toContain(call.replace(':', ''));
  });

  it('has the captions of a gallery’s slides, but not those of a list of stories', () => {
    const caption = '<figcaption>The pier fell into the sea on Monday night.</figcaption>';
    page(`<ol><li><figure>${caption}</figure></li></ol>`);
    expect(passages()).toEqual([['claim', 'The pier fell into the sea on Monday night.']]);
    page(`<ol><li><figure>${caption}</figure><a href="/x">Read</a></li></ol>`);
    expect(passages()).toEqual([]);
  });

  it('leaves out comments, asides and captions', () => {
    page(
      `<article><p>${paragraph}</p><aside><p>${paragraph}</p></aside></article>` +
        `<section id="comments"><p>${paragraph}</p></section>`,
    );
    expect(passages()).toHaveLength(2);
  });

  it('leaves out what a player says to browsers that cannot play it', () => {
    const note = 'To view this video please enable JavaScript, or choose another browser.';
    page(
      `<article><p>${paragraph}</p><video><p>${note}</p></video><div><p class="vjs-no-js">${note}</p></div></article>`,
    );
    expect(passages()).toHaveLength(2);
  });

  it('bears a lang attribute that is no language', () => {
    page(`<article><p>${paragraph}</p></article>`);
    document.documentElement.lang = '!!';
    expect(passages().length).toBeGreaterThan(0);
    document.documentElement.lang = 'en';
  });
});

describe('known passages', () => {
  const saying = (
    element: Element,
    texts: readonly string[],
    kind: 'teaser' | 'claim' = 'claim',
  ): Passage[] => texts.map((text) => ({ kind, text, element }));
  const teaser = (element: Element, text: string) => saying(element, [text], 'teaser');

  it('are asked about once', () => {
    const known = new KnownPassages();
    expect(known.note(teaser(document.body, 'one')).fresh).toHaveLength(1);
    expect(known.note(teaser(document.body, 'one')).fresh).toEqual([]);
  });

  it('go out of date when their element says something else, and come back', () => {
    const known = new KnownPassages();
    const { fresh } = known.note(teaser(document.body, 'one'));
    expect(known.note(teaser(document.body, 'two')).outdated).toEqual(fresh);
    expect(known.note(teaser(document.body, 'one')).fresh).toHaveLength(1);
  });

  it('can be several sentences of one paragraph, of which one changes', () => {
    const known = new KnownPassages();
    const { fresh } = known.note(saying(document.body, ['one', 'two', 'two']));
    expect(fresh).toHaveLength(2);
    const changed = known.note(saying(document.body, ['one', 'three']));
    expect(changed).toEqual({ fresh: [expect.any(Number)], outdated: [fresh[1]] });
    expect(known.size).toBe(2);
  });

  it('can be a headline and the sentences of its paragraph', () => {
    const known = new KnownPassages();
    known.note(teaser(document.body, 'one'));
    known.note(saying(document.body, ['one, two', 'three']));
    expect(known.note(teaser(document.body, 'one'))).toEqual({ fresh: [], outdated: [] });
    expect(known.size).toBe(3);
  });

  it('are forgotten with their element', () => {
    const known = new KnownPassages();
    const element = document.createElement('h2');
    document.body.append(element);
    const { fresh } = known.note(teaser(element, 'one'));
    expect(known.forgetGone()).toEqual([]);
    element.remove();
    expect(known.forgetGone()).toEqual(fresh);
  });

  it('are no more where a clock goes on for a day', () => {
    const known = new KnownPassages();
    for (let second = 0; second < 10_000; second++)
      known.note(saying(document.body, [`Updated ${second} seconds ago`, 'It is so']));
    expect(known.size).toBe(2);
  });

  it('make room for new ones, but not for those of the same look, nor where something was found', () => {
    const known = new KnownPassages();
    const note = (text: string) => known.note(teaser(document.createElement('h2'), text)).fresh;
    known.beginLook();
    const [first] = note('the first');
    known.setFound(first!, ['a check']);
    for (let at = 0; at < 5_000; at++) note(`headline ${at}`);
    expect(known.size).toBe(3_000);
    known.beginLook();
    expect(note('a late headline')).toHaveLength(1);
    expect(known.size).toBe(3_000);
    expect(known.get(first!)).toBeDefined();
  });

  it('keep where a sentence stands only where something was found', () => {
    const known = new KnownPassages();
    const range = document.createRange();
    const said = saying(document.body, ['one', 'two']).map((passage) => ({ ...passage, range }));
    const { fresh } = known.note(said);
    known.setFound(fresh[0]!, ['a check']);
    known.answered(fresh.map((key) => ({ key })));
    expect(fresh.map((key) => known.get(key)?.passage.range)).toEqual([range, undefined]);
  });
});

describe('a part of a page that goes wrong', () => {
  it('is told, and the other parts are read', () => {
    page(
      `<h1>A headline of the page</h1><h2><a href="/local/ferry-to-run-again">Ferry to run again from Monday</a></h2><article><p>${paragraph}</p></article>`,
    );
    const faults: unknown[] = [];
    const metadata = { ...readMetadata(document), structured: undefined as never, dated: true };
    const reading = new PageReading(
      document,
      metadata,
      () => {},
      (fault) => faults.push(fault),
    );
    const kinds = [...reading.whole()].flatMap((find) => find()).map(({ kind }) => kind);
    expect(faults).toEqual([expect.any(TypeError), expect.any(TypeError)]);
    expect(kinds).toEqual(['teaser']);
  });

  it('costs one paragraph of the article, or one caption, not its text', () => {
    page(`<h1>A headline of the page</h1><article>
      <p>First, ${paragraph}</p><p id="broken">Second, ${paragraph}</p><p>Third, ${paragraph}</p>
      <figure><figcaption>Ferries lie idle in the harbour since Monday.</figcaption></figure>
      <figure><figcaption id="torn">Seals lie idle on the beach since Monday.</figcaption></figure>
    </article>`);
    const { holds } = Furniture.prototype;
    vi.spyOn(Furniture.prototype, 'holds').mockImplementation(function (this: Furniture, element) {
      if (element.matches('#broken, #torn')) throw new RangeError(element.id);
      return holds.call(this, element);
    });
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    const reading = new PageReading(document, readMetadata(document), () => {}, onFault);
    const texts = [...reading.whole()].flatMap((find) => find()).map(({ text }) => text);
    vi.restoreAllMocks();
    const said = (words: string) => texts.some((text) => text.startsWith(words));
    expect(['First', 'Second', 'Third', 'Ferries', 'Seals'].filter(said)).toEqual([
      'First',
      'Third',
      'Ferries',
    ]);
    expect(faults).toEqual([new RangeError('broken'), new RangeError('torn')]);
  });
});
