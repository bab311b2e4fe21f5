import { type Carefulness, DEFAULT_CAREFULNESS } from '~/lib/match/carefulness';

/** Where Obelus may work, as chosen on the welcome page. */
export const REACHES = ['everywhere', 'sites', 'click'] as const;
export type Reach = (typeof REACHES)[number];

export interface Settings {
  /** Whether the reader has answered the welcome page. */
  welcomed: boolean;
  reach: Reach;
  /** Host names with their subdomains where Obelus works when `reach` is `sites`. */
  sites: string[];
  /** Host names with their subdomains where Obelus never works. */
  sitesOff: string[];
  /** Badges that may be wrong among a thousand ordinary headlines. */
  carefulness: Carefulness;
}

export const DEFAULT_SETTINGS: Settings = {
  welcomed: false,
  reach: 'click',
  sites: [],
  sitesOff: [],
  carefulness: DEFAULT_CAREFULNESS,
};
