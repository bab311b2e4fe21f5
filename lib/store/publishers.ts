import type { Check } from '~/lib/check/check';
import { type BadgePermission, mayBadge, type PublisherSwitches } from '~/lib/check/may-badge';
import { publisherOf } from '~/lib/check/publishers';
import type { OpenIndex } from '~/lib/index/open';
import { broughtBy } from '~/lib/match/choices';
import type { ObelusDatabase } from './database.ts';
import { readChecks } from './generations.ts';
import type { Generation } from './rows.ts';

/** A publisher in the index, with what decides about its badges. */
export interface ListedPublisher extends BadgePermission {
  name: string;
  /** About how many checks it has. */
  checks: number;
}

/** Records that are looked at of one publisher's in one place; a spoof may hide among others. */
const SAMPLES = 4;

/** Records in one reading. */
const BATCH = 500;

/**
 * Whose checks the index holds, most checks first, with their standing and whether they may make
 * badges. Checks of one name that stand differently, as a publisher's and an impostor's do, are two
 * entries. The standing is that of a few records of each, or half the records would be read.
 */
export async function listedPublishers(
  { db, generation, index }: { db: ObelusDatabase; generation: Generation; index: OpenIndex },
  switches: PublisherSwitches,
): Promise<ListedPublisher[]> {
  const groups = groupedChecks(index);
  const ids = groups.flatMap(({ samples }) => samples.map((check) => index.id(check)));
  const records = new Map<string, Check>();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const check of await readChecks(db, generation, ids.slice(at, at + BATCH))) {
      records.set(check.id, check);
    }
  }
  const listed = new Map<string, ListedPublisher>();
  for (const { samples, count } of groups) {
    const checks = samples.flatMap((check) => records.get(index.id(check)) ?? []);
    for (const check of checks) add(listed, entryOf(check, switches), count / checks.length);
  }
  return [...listed.values()]
    .map((one) => ({ ...one, checks: Math.max(1, Math.round(one.checks)) }))
    .sort((a, b) => b.checks - a.checks || (a.name < b.name ? -1 : 1));
}

interface Group {
  /** Numbers of checks, evenly spread over the group. */
  samples: number[];
  count: number;
}

/** Checks by their publisher's name and the beginning of their ids, which is its site. */
function groupedChecks({ sources, checks }: OpenIndex): Group[] {
  const keys = sources.table.map(({ publisher, prefix }) => `${publisher}\n${prefix}`);
  const members = new Map<string, number[]>();
  for (let check = 0; check < checks; check++) {
    const key = keys[sources.numbers[check]!]!;
    const group = members.get(key);
    if (group) group.push(check);
    else members.set(key, [check]);
  }
  return [...members.values()].map((all) => {
    const wanted = Math.min(SAMPLES, all.length);
    const samples = Array.from(
      { length: wanted },
      (_, at) => all[Math.floor((at * all.length) / wanted)]!,
    );
    return { samples, count: all.length };
  });
}

function entryOf(check: Check, switches: PublisherSwitches): ListedPublisher {
  const publisher = broughtBy(check);
  const { may, why, organisation, isSwitched } = mayBadge(publisher, switches);
  const known = why === 'spoof' ? undefined : publisherOf(publisher);
  const name = known?.name ?? check.publisher.name;
  return { name, organisation, why, may, isSwitched, checks: 0 };
}

function add(listed: Map<string, ListedPublisher>, entry: ListedPublisher, checks: number): void {
  const key = [entry.organisation ?? entry.name, entry.why].join('\n');
  const known = listed.get(key) ?? entry;
  listed.set(key, { ...known, checks: known.checks + checks });
}
