import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { giveBackFeed } from '~/components/updates/feed-access';
import { DEFAULT_SETTINGS, type Settings } from '~/lib/settings/settings';
import { feedFrom } from '~/lib/updates/subscription';

const URL = 'https://feeds.news.example/checks.json';

const remove = vi.fn(async (_: object) => true);
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { permissions: { remove } });
});

const given = (settings: Partial<Settings>, others: string[] = []) =>
  giveBackFeed(
    URL,
    { ...DEFAULT_SETTINGS, ...settings },
    others.map((url) => feedFrom({ name: 'Other', url }, 0)),
  );

describe('the access to the host of a feed that is removed', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['is needed for pages everywhere', { reach: 'everywhere' }, []],
    ['is one of a site that the reader chose', { reach: 'sites', sites: ['news.example'] }, []],
    ['serves another feed', { reach: 'click' }, ['https://feeds.news.example/more.json']],
  ])('stays where it %s', async (_why, settings, others) => {
    await given(settings, others);
    expect(remove).not.toHaveBeenCalled();
  });

  it.each<Partial<Settings>>([
    { reach: 'click' },
    { reach: 'sites', sites: ['other.example'] },
  ])('is given back otherwise: %o', async (settings) => {
    await given(settings);
    expect(remove).toHaveBeenCalledWith({ origins: ['https://feeds.news.example/*'] });
  });
});
