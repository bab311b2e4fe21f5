import { beforeEach, describe, expect, it } from 'vitest';
import { ageOfDate, ageOfMoment, formatDate } from '~/components/dates';
import {
  formatNumber,
  languageName,
  t,
  tCount,
  uiLocale,
  verdictGroup,
  verdictName,
} from '~/components/i18n';
import { VERDICTS } from '~/lib/check/verdict';
import messages from '../../public/_locales/en/messages.json';
import { fakeI18n } from './fake-i18n.ts';

const NOW = new Date(2026, 10, 25, 0, 30).getTime();

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

beforeEach(() => fakeI18n());

describe('messages', () => {
  const all = Object.entries(messages as Record<string, Message>);

  it('declare every placeholder that they use, and no other', () => {
    for (const [name, { message, placeholders = {} }] of all) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]!.toLowerCase());
      expect(new Set(used), name).toEqual(new Set(Object.keys(placeholders)));
    }
  });

  it('have both English forms where they have one', () => {
    const names = new Set(all.map(([name]) => name));
    for (const name of names) {
      if (name.endsWith('_one')) expect(names).toContain(name.replace(/_one$/, '_other'));
      if (name.endsWith('_other')) expect(names).toContain(name.replace(/_other$/, '_one'));
    }
  });

  it('fit where the stores and the badge want them short', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    for (const verdict of VERDICTS) {
      expect(verdictName(verdict).split(' ').length, verdict).toBeLessThanOrEqual(2);
      expect(verdictName(verdict), verdict).not.toBe('');
    }
  });
});

describe('the groups that checks are counted in', () => {
  it('have the names of verdicts, but no group is "checked" where all are', () => {
    expect(verdictGroup('false')).toBe(verdictName('false'));
    expect(verdictName('other')).toBe('Checked');
    expect(verdictGroup('other')).toBe('Other rating');
  });
});

describe('t and tCount', () => {
  it('fill in values, whatever they contain', () => {
    expect(t('differsPassage', '$1 & $TEXT$')).toBe('only on this page: $1 & $TEXT$');
  });

  it('choose the form for a number and write it in the language', () => {
    expect(tCount('indexChecks', 1)).toBe('1 check');
    expect(tCount('indexChecks', 12345)).toBe('12,345 checks');
  });
});

describe('the language of numbers and dates', () => {
  it('is the region of the browser when the interface speaks its language', () => {
    expect(uiLocale()).toBe('en-GB');
    expect(formatDate('2026-11-23')).toBe('23 Nov 2026');
    expect(languageName('pt')).toBe('Portuguese');
  });

  it('is that of the interface when it does not', () => {
    fakeI18n('fi');
    expect(uiLocale()).toBe('en');
    expect(formatNumber(1234.5)).toBe('1,234.5');
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-25', 'today'],
    ['2026-11-24', 'yesterday'],
    ['2026-11-23', '2 days ago'],
    ['2026-10-20', '36 days ago'],
    ['2026-04-02', '8 months ago'],
    ['2024-12-09', '23 months ago'],
    ['2024-11-26', '23 months ago'],
    ['2024-11-25', '2 years ago'],
    ['2023-11-25', '3 years ago'],
    ['2019-11-25', '7 years ago'],
    ['2012-03-23', '14 years ago'],
    ['2026-12-24', ''],
    ['soon', ''],
  ])('tells how long ago %s is', (iso, age) => {
    expect(ageOfDate(iso, NOW)).toBe(age);
  });

  it('tells a moment by the calendar of the reader, never as to come', () => {
    expect(ageOfMoment(NOW - 60 * 60 * 1000, NOW)).toBe('yesterday');
    expect(ageOfMoment(NOW + 60 * 60 * 1000 * 30, NOW)).toBe('today');
  });

  it('leaves alone what is no date', () => {
    expect(formatDate('spring 2026')).toBe('spring 2026');
  });
});
