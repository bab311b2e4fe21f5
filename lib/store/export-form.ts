import * as v from 'valibot';
import { LIMITS } from '~/lib/check/limits';
import { FORMATS } from '~/lib/readers/detect';
import { MAX_REFRESH_HOURS, SUBSCRIPTION_KINDS, type Subscription } from './rows.ts';

/**
 * All that is the reader's own in one file of JSON Lines, so that it may be larger than memory:
 * a header, the settings, then each subscription, of the reader's own followed by its checks, then the
 * dismissals. What feeds bring is not in it: it is fetched again.
 */
export const HEADER = 'obelusExport';
export const VERSION = 1;

/** No less than pages of ours may ask for: what does not fit would make the whole export fail. */
const MAX_PUBLISHERS_OFF = 1_000;
const MAX_LANGUAGES = 200;

const text = v.pipe(v.string(), v.maxLength(LIMITS.paragraph));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name));
const time = v.pipe(v.number(), v.finite());
/** Whole ones, as our pages give: a part of one would ask a server again and again. */
const hours = v.pipe(
  v.number(),
  v.minValue(0),
  v.transform((hours) => Math.min(Math.ceil(hours), MAX_REFRESH_HOURS)),
);

const AllFields = v.object({
  id: name,
  kind: v.picklist(SUBSCRIPTION_KINDS),
  name,
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('http'), v.maxLength(LIMITS.url))),
  format: v.optional(v.picklist(FORMATS)),
  licence: v.optional(name),
  attribution: v.optional(name),
  languages: v.pipe(v.array(name), v.maxLength(MAX_LANGUAGES)),
  publishersOff: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_PUBLISHERS_OFF))),
  on: v.boolean(),
  refreshHours: hours,
  addedAt: time,
});

const SubscriptionFields = v.pipe(
  AllFields,
  v.check(({ kind, url }) => kind !== 'feed' || url !== undefined, 'a feed has an address'),
);

/** A subscription as the reader chose it. */
export type ExportedSubscription = v.InferOutput<typeof SubscriptionFields>;

const DismissalFields = v.object({ check: name, text, at: time });

/** "Not this claim", of which the rest is made anew. */
export type ExportedDismissal = v.InferOutput<typeof DismissalFields>;

/** What the reader chose, without what updates noted. */
export function ownFields(subscription: Subscription): ExportedSubscription {
  return v.parse(SubscriptionFields, subscription);
}

/** Each line behind the header. */
export const Line = v.union([
  v.object({ subscription: SubscriptionFields }),
  v.object({ dismissal: DismissalFields }),
  v.object({ check: v.record(v.string(), v.unknown()) }),
  v.object({ settings: v.unknown() }),
]);

/** The first line. */
export const Header = v.object({ [HEADER]: v.literal(VERSION) });
