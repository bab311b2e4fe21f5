import * as v from 'valibot';
import { CAREFULNESS } from '~/lib/match/carefulness';
import { DEFAULT_SETTINGS, REACHES, SETTINGS_VERSION, type Settings, THEMES } from './settings.ts';

/** What was stored, of any version; nothing in it is sure. */
export type Stored = Record<string, unknown>;

/**
 * For each version the step that leads to it from the one before. Version 1 bore no number, and its
 * first form had no `carefulness`; version 2 adds appearance, languages, publishers and sync, whose
 * defaults keep everything as it was.
 */
const STEPS: Record<number, (stored: Stored) => Stored> = {
  2: (stored) => ({ ...stored, version: 2 }),
};

/** Longest lists that are kept; a hand-made file must not fill the storage. */
const MAX_SITES = 1_000;
const MAX_LANGUAGES = 100;
const MAX_SWITCHES = 2_000;
const MAX_NAME = 253;

/** The last that a `Date` knows, in milliseconds since 1970; far behind it no later one can be told. */
const LAST_MOMENT = 8.64e15;

const Flag = v.boolean();
const Name = v.pipe(v.string(), v.maxLength(MAX_NAME));

/**
 * What of a list is kept: without the items that are broken and, where it is too long, its end. What
 * was added last is what the reader has just chosen; if that went, a switch would seem to do nothing.
 */
function latest<Item>(items: unknown[], item: v.GenericSchema<unknown, Item>, most: number) {
  return items.slice(-most).filter((one): one is Item => v.is(item, one));
}

const listOf = <Item>(item: v.GenericSchema<unknown, Item>, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => latest(items, item, most)),
  );

/** Names stand in the order in which they were first switched. */
const Switches = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((switches) => {
    const kept = latest(Object.entries(switches), v.tuple([Name, Flag]), MAX_SWITCHES);
    return Object.fromEntries(kept);
  }),
);

/** One schema for each field, so that one that is broken does not take the others with it. */
const FIELDS: { [Field in keyof Settings]: v.GenericSchema<unknown, Settings[Field]> } = {
  version: v.literal(SETTINGS_VERSION),
  welcomed: Flag,
  reach: v.picklist(REACHES),
  sites: listOf(Name, MAX_SITES),
  sitesOff: listOf(Name, MAX_SITES),
  carefulness: v.picklist(CAREFULNESS),
  theme: v.picklist(THEMES),
  languages: listOf(v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/)), MAX_LANGUAGES),
  publishers: Switches,
  history: Flag,
  sync: Flag,
  changed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT)),
};

/**
 * Settings from what was stored, exported or shared by any version. Never throws: a field that is
 * missing or broken has its default. Fields of a later version are left out.
 */
export function settingsFrom(stored: unknown): Settings {
  if (!isObject(stored)) return { ...DEFAULT_SETTINGS };
  let settings = stored;
  for (let version = versionOf(stored) + 1; version <= SETTINGS_VERSION; version++) {
    settings = STEPS[version]?.(settings) ?? settings;
  }
  const fields = Object.keys(FIELDS) as (keyof Settings)[];
  return Object.fromEntries(
    fields.map((field) => [field, fieldFrom(field, settings[field])]),
  ) as unknown as Settings;
}

function fieldFrom(field: keyof Settings, value: unknown): unknown {
  const result = v.safeParse(FIELDS[field], value);
  return result.success ? result.output : DEFAULT_SETTINGS[field];
}

/** The version of what was stored; what bears none is of the first. */
export function versionOf({ version }: Stored): number {
  return typeof version === 'number' && version >= 1 ? Math.floor(version) : 1;
}

/** Whether a stored value has fields: neither `null` nor a list. */
export function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
