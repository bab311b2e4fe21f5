import type { PublisherSwitches } from '~/lib/check/may-badge';
import { type Carefulness, DEFAULT_CAREFULNESS } from '~/lib/match/carefulness';

/** Where Obelus may work, as chosen on the welcome page. */
export const REACHES = ['everywhere', 'sites', 'click'] as const;
export type Reach = (typeof REACHES)[number];

/** The look of our own pages. Badges and cards follow the page that they are on. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Shape of what is stored; a change of it needs a step in `migrations.ts`. */
export const SETTINGS_VERSION = 2;

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Whether the reader has answered the welcome page. */
  welcomed: boolean;
  reach: Reach;
  /** Host names with their subdomains where Obelus works when `reach` is `sites`. */
  sites: string[];
  /** Host names with their subdomains where Obelus never works. */
  sitesOff: string[];
  /** Badges that may be wrong among a thousand ordinary headlines. */
  carefulness: Carefulness;
  theme: Theme;
  /** First parts of BCP 47 tags, lower case: checks in other languages get no badge. None: all do. */
  languages: string[];
  /** Whose checks get a badge, where the reader decided otherwise than the defaults. */
  publishers: PublisherSwitches;
  /** Whether the checks that the reader opens are remembered on this device. */
  history: boolean;
  /** Whether the choices named in `synced.ts` are shared with the reader's other browsers. */
  sync: boolean;
  /** When one of those was last changed, in milliseconds since 1970; 0: never. */
  changed: number;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  welcomed: false,
  reach: 'click',
  sites: [],
  sitesOff: [],
  carefulness: DEFAULT_CAREFULNESS,
  theme: 'system',
  languages: [],
  publishers: {},
  history: true,
  sync: false,
  changed: 0,
};
