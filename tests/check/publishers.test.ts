import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBadge } from '~/lib/check/may-badge';
import { knownPublishers, publisherOf, spoofOf, TIERS, tierOf } from '~/lib/check/publishers';
import { PUBLISHED_LANGUAGES } from '~/lib/check/publishers/languages';
import { unicodeHost } from '~/lib/check/publishers/punycode';

describe('publisherOf', () => {
  it.each([
    ['https://www.snopes.com/fact-check/a', 'Snopes'],
    ['https://factcheck.afp.com/doc.afp.com.1', 'AFP Fact Check'],
    ['https://factuel.afp.com/doc', 'AFP Fact Check'],
    ['https://apnews.com/article/fact-check-1', 'AP Fact Check'],
    ['https://hindi.boomlive.in/fact-check/a', 'BOOM'],
    ['https://verifica.efe.com/a', 'EFE Verifica'],
    ['https://POLITIFACT.com./x', 'PolitiFact'],
  ])('knows the publisher of %s', (url, name) => {
    expect(publisherOf({ url })?.name).toBe(name);
  });

  it('knows a name with its other forms, where no host says otherwise', () => {
    expect(publisherOf({ name: 'agencia lupa' })?.country).toBe('BR');
    expect(publisherOf({ name: 'Agence France-Presse' })?.sites).toContain('afp.com');
    expect(publisherOf({ name: 'Full Fact', site: 'https://fullfact.org/about' })?.country).toBe(
      'GB',
    );
    expect(publisherOf({ name: 'Snopes', url: 'https://snopes.blogspot.com/a' })).toBeUndefined();
  });

  it('does not choose between organisations of one name', () => {
    expect(publisherOf({ name: 'Demagog' })).toBeUndefined();
    expect(publisherOf({ name: 'Demagog', url: 'https://demagog.sk/a' })?.country).toBe('SK');
  });

  it('takes no host for a known one that only ends like it', () => {
    expect(publisherOf({ url: 'https://notsnopes.com/a' })).toBeUndefined();
    expect(publisherOf({ url: 'https://com/' })).toBeUndefined();
  });
});

describe('tierOf', () => {
  it('tells signatories, established desks, listed and unknown publishers apart', () => {
    expect(tierOf({ url: 'https://fullfact.org/a' })).toBe('signatory');
    expect(tierOf({ url: 'https://www.bbc.co.uk/news/a' })).toBe('established');
    expect(tierOf({ url: 'https://butac.it/a' })).toBe('listed');
    expect(tierOf({ name: 'Facts Daily', url: 'https://factsdaily.example/a' })).toBe('unknown');
  });

  it('does not trust a name or a site that comes without a URL', () => {
    expect(tierOf({ name: 'Snopes' })).toBe('listed');
    expect(tierOf({ name: 'Snopes', site: 'snopes.com' })).toBe('listed');
    expect(tierOf({ site: 'snopes.com', url: 'javascript:alert(1)' })).toBe('listed');
    expect(tierOf({})).toBe('unknown');
  });
});

describe('spoofOf', () => {
  it.each([
    ['Snopes', 'https://snopes.blogspot.com/a'],
    ['SNOPES.com', 'https://truth.example/a'],
    ['Ѕnopes', 'https://truth.example/a'],
    ['Full   Fact', 'https://medium.com/@fullfact/a'],
    ['The Snopes', 'https://truth.example/a'],
    ['Snopes Fact Check', 'https://truth.example/a'],
    ['the SNOPES fact-checkers', 'https://truth.example/a'],
    ['Full Fact Official', 'https://truth.example/a'],
    ['Sn\u200bop\u00ades', 'https://truth.example/a'],
    ['\u202eSnopes\u2069', 'https://truth.example/a'],
    ['Snop\u3164es', 'https://truth.example/a'],
    ['Ѕnореѕ', 'https://truth.example/a'],
    ['5nopes', 'https://truth.example/a'],
  ])('flags the name "%s" at %s', (name, url) => {
    expect(spoofOf({ name, url })).toMatchObject({ kind: 'name' });
    expect(tierOf({ name, url })).toBe('unknown');
  });

  it.each([
    ['https://sn0pes.com/a', 'Snopes'],
    ['https://snopes.com.co/a', 'Snopes'],
    ['https://www.snopes.co/a', 'Snopes'],
    ['https://snopes.cm/a', 'Snopes'],
    ['https://ѕnopes.com.co/a', 'Snopes'],
    ['https://politifact.com.co/a', 'PolitiFact'],
    ['https://ѕnopeѕ.com/a', 'Snopes'],
    ['https://snopes.com.fact.example/a', 'Snopes'],
    ['https://poIitifact.com.example.org/a', 'PolitiFact'],
    ['https://fuIlfact.org.check.example/a', 'Full Fact'],
  ])('flags a host that looks like a known one: %s', (url, name) => {
    expect(spoofOf({ url })?.of.name).toBe(name);
    expect(spoofOf({ url })?.kind).toBe('host');
  });

  it('takes one known house for the publisher of what it republishes of another', () => {
    const syndicated = [
      [{ name: 'PolitiFact', url: 'https://apnews.com/article/1' }, 'AP Fact Check', 'established'],
      [{ name: 'AFP', url: 'https://www.bbc.com/news/1' }, 'BBC Verify', 'established'],
      [{ name: 'Full Fact', url: 'https://butac.it/a' }, 'BUTAC', 'listed'],
      [
        { name: 'Snopes', site: 'snopes.com', url: 'https://apnews.com/1' },
        'AP Fact Check',
        'established',
      ],
    ] as const;
    for (const [claimed, name, tier] of syndicated) {
      expect(spoofOf(claimed)).toBeUndefined();
      expect([publisherOf(claimed)?.name, tierOf(claimed)]).toEqual([name, tier]);
    }
  });

  it('flags a site that is not where the check is', () => {
    const claimed = { name: 'Facts', site: 'snopes.com', url: 'https://facts.example/a' };
    expect(spoofOf(claimed)).toMatchObject({ kind: 'name', of: { name: 'Snopes' } });
    expect(spoofOf({ name: 'Snopes', site: 'https://facts.example' })).toBeDefined();
  });

  it('flags no known site, no unknown name and no portal that carries others', () => {
    const honest = [
      { name: 'PolitiFact', url: 'https://www.usatoday.com/a' },
      { name: 'Snopes', url: 'https://web.archive.org/web/2024/https://www.snopes.com/a' },
      { name: 'PolitiFact', url: 'https://kffhealthnews.org/news/a' },
      { name: 'Lupa', url: 'https://www.agencialupa.org/checagem/2026/01/06/a' },
      { name: 'Reuters Fact Check', url: 'https://news.yahoo.com/a' },
      { name: 'Facts Daily', url: 'https://factsdaily.example/a' },
      { name: 'Suara Malaysia', url: 'https://suara.com.my/a' },
      { name: 'The Africa Report', url: 'https://africareport.example/a' },
      { name: 'Harbour Fact Check', url: 'https://harbour.example/a' },
      { name: 'The Fact Checkers', url: 'https://checkers.example/a' },
      { name: 'Noticias', url: 'https://noticias.com.co/a' },
      { name: 'Snopes' },
      {},
    ];
    for (const claimed of honest) expect(spoofOf(claimed)).toBeUndefined();
  });

  it('never throws, and never trusts what it flags', () => {
    const text = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ name: text, site: text, url: text }), (claimed) => {
        expect(TIERS).toContain(tierOf(claimed));
        if (spoofOf(claimed)) expect(mayBadge(claimed, {}).may).toBe(false);
      }),
    );
  });

  it('trusts no name at a host that is not in the table', () => {
    const names = fc.constantFrom(...knownPublishers().map(({ name }) => name));
    fc.assert(
      fc.property(names, fc.domain(), (name, host) => {
        const claimed = { name, url: `https://${host}.example/` };
        expect(tierOf(claimed)).toBe('unknown');
      }),
      { numRuns: 30 },
    );
  });
});

describe('unicodeHost', () => {
  it('writes out what the browser encodes', () => {
    for (const host of ['bücher.example', 'ѕnopeѕ.com', '例え.テスト', 'straße.example']) {
      const encoded = new URL(`https://${host}`).hostname;
      expect(unicodeHost(encoded)).toBe(host);
    }
  });

  it('leaves alone what is no Punycode', () => {
    for (const host of ['snopes.com', 'xn--.com', 'xn--€.com', 'xn--99999999.com']) {
      expect(() => unicodeHost(host)).not.toThrow();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof unicodeHost(`xn--${text}`)).toBe('string');
      }),
    );
  });
});

describe('the table', () => {
  const all = knownPublishers();

  it('has at least 150 organisations, of which half have signed', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ signatory }) => signatory === 'yes').length * 2).toBeGreaterThan(
      all.length,
    );
  });

  it('lists every host once, in its plain form', () => {
    const hosts = all.flatMap(({ sites }) => sites);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname, host).toBe(host);
    expect(hosts.filter((host) => host.startsWith('www.') || !host.includes('.'))).toEqual([]);
  });

  it('names every organisation once, and no two sites of its look alike another', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { sites } of all) {
      for (const site of sites) expect(spoofOf({ url: `https://${site}/` }), site).toBeUndefined();
    }
  });

  it('offers exactly the languages that its organisations publish in', () => {
    const published = new Set(all.flatMap(({ languages }) => languages));
    expect(PUBLISHED_LANGUAGES).toEqual([...published].sort());
  });

  it('has countries, languages and marks that exist', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const one of all) {
      expect(countries.of(one.country), one.name).toBeDefined();
      for (const lang of one.languages)
        expect(languages.of(lang), `${one.name} ${lang}`).toBeDefined();
      expect(['yes', 'expired', 'unknown'], one.name).toContain(one.signatory);
      if (one.signatory === 'yes') expect(one.isEstablished, one.name).toBe(false);
    }
  });
});
