import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tCount, uiDirection, verdictName } from '~/components/i18n';
import { verdictOf } from '~/lib/check/rating';
import { VERDICTS } from '~/lib/check/verdict';
import { fakeI18n, type Messages } from './fake-i18n.ts';

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const ENGLISH = messagesOf('en');
const TRANSLATIONS = readdirSync(FOLDER).filter((locale) => locale !== 'en');

/** The base names of messages that speak of a count. */
const COUNTS = Object.keys(ENGLISH)
  .filter((name) => name.endsWith('_other'))
  .map((name) => name.replace(/_other$/, ''));

/** What no text of a language may have. */
const MISPUNCTUATED: Record<string, RegExp[]> = {
  // A space that does not break stands before these, and inside quotation marks.
  fr: [/[^\u00a0](?=[;!?»])/, /[^\u00a0](?=:(\s|$))/, /«(?!\u00a0)/, /[“”"]/],
  // What is asked or cried is opened, too. The reader is tú, nowhere usted.
  es: [/^[^¿]*\?/, /^[^¡]*!/, /[“”"]/, /\b(usted|Pulse|Pegue|Compruebe|Inténtelo)\b/],
  de: [/[“”](?=\p{L})/u, /"/],
  pt: [/["«»]/],
  ja: [/[぀-鿿][!?:,] ?/, /[぀-鿿] [A-Z]|[A-Za-z] [぀-鿿]/],
  // The reader is one person.
  ar: [
    /[?;]/,
    /,(?!\d)/,
    /[\u0621-\u064a](موا|وا)(?=[ .،؟]|$)/,
    /[\u0621-\u064a](?<!ح)كم(?=[ .،؟]|$)/,
  ],
};

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));
}

/** Each plural form that counts below a million need, with the numbers below 200 that it is for. */
function formsOf(locale: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(locale);
  const forms = new Map<string, number[]>();
  for (let count = 0; count < 200; count++) {
    const form = rules.select(count);
    forms.set(form, [...(forms.get(form) ?? []), count]);
  }
  return forms;
}

/** What a text fills in, sorted: `$1` for the first substitution. */
function substitutions({ message, placeholders = {} }: Messages[string]): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)]
    .map(([, name]) => placeholders[name!.toLowerCase()]?.content ?? `undeclared ${name}`)
    .sort();
}

describe.each(TRANSLATIONS)('the interface in %s', (locale) => {
  const own = messagesOf(locale);
  const forms = formsOf(locale);
  const countNames = COUNTS.flatMap((base) => [...forms.keys()].map((form) => `${base}_${form}`));
  const plainNames = Object.keys(ENGLISH).filter((name) => !/_(one|other)$/.test(name));

  it('has every message, in every plural form that its counts need, and no other', () => {
    expect(Object.keys(own).sort()).toEqual([...plainNames, ...countNames].sort());
  });

  it('leaves no text empty and no form of a placeholder undeclared or unused', () => {
    for (const [name, entry] of Object.entries(own)) {
      expect(entry.message.trim(), name).not.toBe('');
      const used = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, key]) => key!.toLowerCase());
      expect(new Set(used), name).toEqual(new Set(Object.keys(entry.placeholders ?? {})));
    }
  });

  it('has no name for a verdict that a publisher would mean another one by', () => {
    fakeI18n(locale, own);
    for (const verdict of VERDICTS) {
      const { verdict: read, known } = verdictOf(verdictName(verdict), locale);
      expect(known ? read : verdict, verdictName(verdict)).toBe(verdict);
    }
  });

  it('fills in what English does', () => {
    for (const name of plainNames) {
      expect(substitutions(own[name]!), name).toEqual(substitutions(ENGLISH[name]!));
    }
    for (const base of COUNTS) {
      const wanted = substitutions(ENGLISH[`${base}_other`]!);
      for (const [form, counts] of forms) {
        const found = substitutions(own[`${base}_${form}`]!);
        // "No check", "two checks": a form for a single number may say it in words.
        const worded = counts.length === 1 && !found.includes('$1');
        expect(worded ? ['$1', ...found] : found, `${base}_${form}`).toEqual(wanted);
      }
    }
  });

  it('is short where there is little room', () => {
    expect(own.extensionDescription!.message.length).toBeLessThanOrEqual(132);
    const short = Object.keys(own).filter((name) =>
      /^verdict|^badge(Debunks|Denies)Short$/.test(name),
    );
    for (const name of short) {
      expect(own[name]!.message.split(/\s/).length, name).toBeLessThanOrEqual(2);
      expect(own[name]!.message.length, name).toBeLessThanOrEqual(27);
    }
  });

  it('names each verdict by a word of its own', () => {
    const names = Object.keys(own).filter((name) => name.startsWith('verdict'));
    expect(new Set(names.map((name) => own[name]!.message)).size).toBe(names.length);
  });

  it('tells the welcome page’s example so that its passage and its source are found', () => {
    const text = (name: string) => own[name]!.message;
    expect(text('exampleHeadline')).toContain(text('examplePassage'));
    expect(text('exampleKnown')).toContain(`(${text('exampleKnownCitation')})`);
  });

  it('punctuates as the language does', () => {
    for (const [name, { message }] of Object.entries(own)) {
      for (const fault of MISPUNCTUATED[locale] ?? []) expect(message, name).not.toMatch(fault);
    }
  });

  it('declares its own language, which dates and numbers follow', () => {
    expect(own.uiLanguage!.message).toBe(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});

describe('Arabic', () => {
  beforeEach(() => fakeI18n('ar', messagesOf('ar')));

  it.each([
    [0, 'لا تدقيقات'],
    [1, 'تدقيق واحد'],
    [2, 'تدقيقان'],
    [3, /^\S+ تدقيقات$/],
    [11, /^\S+ تدقيقًا$/],
    [100, /^\S+ تدقيق$/],
  ])('counts %d in a form of its own', (count, text) => {
    expect(tCount('indexChecks', count)).toMatch(text);
  });

  it('stands from right to left', () => {
    expect(uiDirection()).toBe('rtl');
  });
});

describe('a browser that stands from right to left', () => {
  it('shows English from left to right when it speaks none of our languages', () => {
    fakeI18n('he');
    const { getMessage } = fakeBrowser.i18n;
    Object.assign(fakeBrowser.i18n, {
      getMessage: (name: string) => (name === '@@bidi_dir' ? 'rtl' : getMessage(name)),
    });
    expect(uiDirection()).toBe('ltr');
  });
});
