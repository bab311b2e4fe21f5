import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '~/lib/check/check';
import { mayBadge, organisationOf, publishedBy } from '~/lib/check/may-badge';
import { PACK } from '../../scripts/starter-pack/pack.ts';

const FULL_FACT = { name: 'Full Fact', url: 'https://fullfact.org/a' };
const BBC = { name: 'BBC', url: 'https://www.bbc.co.uk/news/a' };
const BUTAC = { name: 'BUTAC', url: 'https://butac.it/a' };
const NOBODY = { name: 'Facts Daily', url: 'https://factsdaily.example/a' };
const SPOOF = { name: 'Snopes', url: 'https://snopes.example/a' };

describe('mayBadge, until the reader decides', () => {
  it.each([
    ['signatory', true, FULL_FACT],
    ['established', true, BBC],
    ['listed', false, BUTAC],
    ['unknown', false, NOBODY],
    ['spoof', false, SPOOF],
    ['listed', false, { name: 'Full Fact' }],
  ] as const)('%s: %s', (why, may, publisher) => {
    expect(mayBadge(publisher, {})).toMatchObject({ why, may, isSwitched: false });
  });

  it('lets a file of the reader and the starter set speak, and no feed that says it is one', () => {
    expect(mayBadge({ ...NOBODY, origin: 'file' }, {})).toMatchObject({ why: 'file', may: true });
    expect(mayBadge({ name: 'My desk', origin: 'file' }, {}).may).toBe(true);
    expect(mayBadge({ name: 'Obelus starter set', origin: 'starter' }, {}).may).toBe(true);
    expect(mayBadge({ ...NOBODY, origin: 'files' }, {})).toMatchObject({ why: 'unknown' });
    expect(mayBadge({ ...FULL_FACT, origin: 'file' }, {}).why).toBe('signatory');
  });

  it('takes a spoof for none of the reader’s own, even in a file', () => {
    expect(mayBadge({ ...SPOOF, origin: 'file' }, {})).toMatchObject({ why: 'spoof', may: false });
  });
});

describe('mayBadge, switched by the reader', () => {
  it('follows the switch for any organisation, by its main site or its host', () => {
    expect(mayBadge(FULL_FACT, { 'fullfact.org': false })).toMatchObject({
      may: false,
      why: 'signatory',
      organisation: 'fullfact.org',
      isSwitched: true,
    });
    expect(mayBadge(BUTAC, { 'butac.it': true }).may).toBe(true);
    expect(mayBadge(NOBODY, { 'factsdaily.example': true }).may).toBe(true);
    expect(mayBadge({ ...NOBODY, origin: 'file' }, { 'factsdaily.example': false }).may).toBe(
      false,
    );
  });

  it('holds for all sites of an organisation', () => {
    const id = organisationOf(BBC)!;
    const other = { name: 'BBC Verify', url: 'https://www.bbc.com/news/b' };
    expect(mayBadge(other, { [id]: false }).may).toBe(false);
  });

  it('holds, when off, for what another house republishes under its name', () => {
    const syndicated = { name: 'PolitiFact', url: 'https://apnews.com/article/1' };
    expect(mayBadge(syndicated, {})).toMatchObject({ may: true, organisation: 'apnews.com' });
    expect(mayBadge(syndicated, { 'politifact.com': false }).may).toBe(false);
    expect(mayBadge(syndicated, { 'apnews.com': false }).may).toBe(false);
    expect(mayBadge(syndicated, { 'politifact.com': true, 'apnews.com': false }).may).toBe(false);
    const namesake = { name: 'Demagog', url: 'https://demagog.cz/a' };
    expect(mayBadge(namesake, { 'demagog.sk': false }).may).toBe(mayBadge(namesake, {}).may);
  });

  it('does not lend a switched-on name to what is published elsewhere or nowhere', () => {
    const switches = { 'snopes.com': true, 'butac.it': true };
    expect(mayBadge(SPOOF, switches).may).toBe(false);
    expect(mayBadge({ name: 'BUTAC' }, switches).may).toBe(false);
    expect(mayBadge({ name: 'Snopes', site: 'snopes.com' }, switches).may).toBe(false);
  });

  it('keeps a switched-off name off a page that another host carries', () => {
    const carried = { name: 'Snopes', url: 'https://news.yahoo.com/a' };
    const switches = { 'news.yahoo.com': true, 'snopes.com': false };
    expect(mayBadge(carried, { 'news.yahoo.com': true }).may).toBe(true);
    expect(mayBadge(carried, switches).may).toBe(false);
  });

  it('takes no inherited property for a switch', () => {
    fc.assert(
      fc.property(fc.constantFrom('constructor', '__proto__', 'toString'), (host) => {
        expect(mayBadge({ name: host, url: `https://${host}/` }, {}).isSwitched).toBe(false);
      }),
    );
  });
});

it('every check of the starter set makes badges before the reader decides anything', () => {
  const [, ...lines] = readFileSync(PACK, 'utf8').trim().split('\n');
  const off = lines
    .map((line) => JSON.parse(line) as Check)
    .filter((check) => !mayBadge(publishedBy(check), {}).may);
  expect(off.map(({ publisher, url }) => [publisher.name, url])).toEqual([]);
});
