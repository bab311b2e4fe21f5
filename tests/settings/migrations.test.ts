import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '~/lib/settings/migrations';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '~/lib/settings/settings';

/** Settings as each version wrote them, kept as they were. Never edit one: add the next. */
const WRITTEN = {
  'version 1 before carefulness': {
    welcomed: true,
    reach: 'sites',
    sites: ['news.example'],
    sitesOff: ['shop.example'],
  },
  'version 1': {
    welcomed: true,
    reach: 'everywhere',
    sites: [],
    sitesOff: ['shop.example'],
    carefulness: 0.5,
  },
  'version 2': {
    version: 2,
    welcomed: true,
    reach: 'click',
    sites: ['news.example'],
    sitesOff: [],
    carefulness: 4,
    theme: 'dark',
    languages: ['de', 'en'],
    publishers: { 'snopes.com': false },
    sync: true,
    changed: 1_700_000_000_000,
  },
};

describe('settings from what was stored', () => {
  it.each(Object.entries(WRITTEN))('keep every choice of %s', (_name, stored) => {
    expect(settingsFrom(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      ...stored,
      version: SETTINGS_VERSION,
    });
  });

  it('have examples of every version', () => {
    const versions = Object.values(WRITTEN).map((stored) =>
      'version' in stored ? stored.version : 1,
    );
    const all = Array.from({ length: SETTINGS_VERSION }, (_, at) => at + 1);
    expect(new Set(versions)).toEqual(new Set(all));
  });

  it('lose one broken choice alone', () => {
    const stored = { ...WRITTEN['version 2'], carefulness: 1_000, sites: 'news.example' };
    expect(settingsFrom(stored)).toEqual({
      ...WRITTEN['version 2'],
      // Newer than these settings.
      history: DEFAULT_SETTINGS.history,
      carefulness: DEFAULT_SETTINGS.carefulness,
      sites: [],
    });
  });

  it('lose of a list that is too long its oldest alone, and of another what is broken', () => {
    const sites = Array.from({ length: 1_001 }, (_, at) => `${at}.example`);
    const switches = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`${at}.example`, false]),
    );
    const settings = settingsFrom({
      ...WRITTEN['version 2'],
      sitesOff: sites,
      sites: ['a.example', 7, 'x'.repeat(300), 'b.example'],
      publishers: switches,
    });
    expect(settings.sitesOff).toEqual(sites.slice(1));
    expect(settings.sites).toEqual(['a.example', 'b.example']);
    expect(Object.keys(settings.publishers)).toEqual(Object.keys(switches).slice(1));
  });

  it('know what a later version kept the same', () => {
    const stored = { ...WRITTEN['version 2'], version: 99, theme: 'sepia', news: true };
    const settings = settingsFrom(stored);
    expect(settings).toMatchObject({ version: SETTINGS_VERSION, theme: 'system', carefulness: 4 });
    expect(settings).not.toHaveProperty('news');
  });

  it('are whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(settingsFrom(stored)).sort()).toEqual(
          Object.keys(DEFAULT_SETTINGS).sort(),
        );
      }),
    );
  });
});
