import { DEFAULT_SETTINGS, type Settings } from '~/lib/settings/settings';

/** What a reader has chosen who lets Obelus work on every page. */
export const WORKS_EVERYWHERE: Settings = {
  ...DEFAULT_SETTINGS,
  welcomed: true,
  reach: 'everywhere',
};

/** What a reader has chosen who asks for each page. */
export const WORKS_ON_CLICK: Settings = { ...WORKS_EVERYWHERE, reach: 'click' };
