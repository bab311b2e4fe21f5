import type { Outcome } from '~/lib/match/decision';
import type { FoundMatch, PageReport, ReportedPassage } from '~/lib/protocol/messages';

/** A passage with a badge on the page. */
export interface ShownItem {
  passage: ReportedPassage;
  best: FoundMatch;
  /** Further checks found for the same passage. */
  more: number;
}

export interface PageLists {
  shown: ShownItem[];
  /** Matches without a badge, one of each check: of publishers that make none. */
  withheld: FoundMatch[];
  /** The same: not certain enough. */
  possible: FoundMatch[];
}

/** What was found on a page, in page order: passages with a badge, and other matches apart. */
export function pageLists({ passages }: PageReport): PageLists {
  const shown: ShownItem[] = [];
  for (const passage of passages) {
    const sure = passage.matches.filter((match) => match.outcome === 'shown');
    if (sure[0]) shown.push({ passage, best: sure[0], more: sure.length - 1 });
  }
  // What already has a badge somewhere on the page is no longer merely possible.
  const listed = new Set(shown.map(({ best }) => best.id));
  const others = passages.flatMap(({ matches }) => matches);
  const ofOutcome = (wanted: Outcome) =>
    others.filter(({ id, outcome }) => {
      const isNew = outcome === wanted && !listed.has(id);
      if (isNew) listed.add(id);
      return isNew;
    });
  return { shown, withheld: ofOutcome('withheld'), possible: ofOutcome('possible') };
}
