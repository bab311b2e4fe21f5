import { describe, expect, it } from 'vitest';
import { verdictOf } from '~/lib/check/rating';

/** What comes from a satirical site, and what is said not to, as each language says it. */
const ORIGINS: readonly [lang: string, satire: string, none: string][] = [
  ['bg', 'Статията е от сатиричен сайт', 'Статията не е от сатиричен сайт'],
  ['ca', 'L’article prové d’un web satíric', 'L’article no prové d’un web satíric'],
  ['cs', 'Článek pochází ze satirického webu', 'Článek nepochází ze satirického webu'],
  [
    'da',
    'Artiklen kommer fra en satirisk hjemmeside',
    'Artiklen kommer ikke fra en satirisk hjemmeside',
  ],
  [
    'de',
    'Der Artikel stammt von einer Satireseite',
    'Der Artikel stammt nicht von einer Satireseite',
  ],
  [
    'el',
    'Το άρθρο προέρχεται από σατιρική ιστοσελίδα',
    'Το άρθρο δεν προέρχεται από σατιρική ιστοσελίδα',
  ],
  [
    'en',
    'The article comes from a satirical website',
    'The article does not come from a satirical website',
  ],
  ['es', 'El artículo procede de una web satírica', 'El artículo no procede de una web satírica'],
  ['fi', 'Artikkeli on peräisin satiirisivustolta', 'Artikkeli ei ole peräisin satiirisivustolta'],
  ['id', 'Artikel itu berasal dari situs satire', 'Artikel itu tidak berasal dari situs satire'],
  ['it', 'L’articolo proviene da un sito satirico', 'L’articolo non proviene da un sito satirico'],
  ['ja', 'この記事は風刺サイトのものです', 'この記事は風刺サイトのものではありません'],
  ['ko', '이 기사는 풍자 사이트의 글입니다', '이 기사는 풍자 사이트에서 나온 것이 아닙니다'],
  [
    'nl',
    'Het artikel komt van een satirische website',
    'Het artikel komt niet van een satirische website',
  ],
  ['pl', 'Artykuł pochodzi ze strony satyrycznej', 'Artykuł nie pochodzi ze strony satyrycznej'],
  ['pt', 'O artigo vem de um site satírico', 'O artigo não vem de um site satírico'],
  ['ro', 'Articolul provine de pe un site satiric', 'Articolul nu provine de pe un site satiric'],
  ['ru', 'Статья взята с сатирического сайта', 'Статья взята не с сатирического сайта'],
  ['sh', 'Članak dolazi sa satiričnog portala', 'Članak ne dolazi sa satiričnog portala'],
  ['sl', 'Članek prihaja s satirične strani', 'Članek ne prihaja s satirične strani'],
  ['sv', 'Artikeln kommer från en satirsajt', 'Artikeln kommer inte från en satirsajt'],
  ['uk', 'Стаття з сатиричного сайту', 'Стаття не з сатиричного сайту'],
  ['vi', 'Bài viết đến từ trang châm biếm', 'Bài viết không đến từ trang châm biếm'],
  ['zh', '该文章来自讽刺网站', '该文章并非来自讽刺网站'],
];

describe('verdictOf calls satire what comes from a satirical site', () => {
  it.each(ORIGINS)('and nothing that does not, in %s', (lang, satire, none) => {
    expect(verdictOf(satire, lang)).toEqual({ verdict: 'satire', known: true });
    expect(verdictOf(none, lang)).toEqual({ verdict: 'other', known: false });
  });

  it.each([
    'The claim that the mayor does not exist comes from a satirical website',
    'The letter was not issued by the court, it is satire',
    'The mayor never said so: the quote is from a satirical website',
  ])('also beside something else that is denied: %s', (label) => {
    expect(verdictOf(label, 'en').verdict).toBe('satire');
  });
});
