import { DEFAULT_SETTINGS, type Settings } from '~/lib/settings/settings';

/** What a reader has chosen who lets Obelus work on every page. */
export const WORKS_EVERYWHERE: Settings = {
  ...DEFAULT_SETTINGS,
  welcomed: true,
  reach: 'everywhere',
};
