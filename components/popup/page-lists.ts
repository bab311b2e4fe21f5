import type { FoundMatch, PageReport, ReportedPassage } from '~/lib/protocol/messages';

/** A passage with a badge on the page. */
export interface ShownItem {
  passage: ReportedPassage;
  best: FoundMatch;
  /** Further checks found for the same passage. */
  more: number;
}

/** A check that may be about a passage, not certain enough for a badge. */
export interface PossibleItem {
  passage: ReportedPassage;
  match: FoundMatch;
}

export interface PageLists {
  shown: ShownItem[];
  possible: PossibleItem[];
}

/** What was found on a page, in page order: passages with a badge, and possible matches apart. */
export function pageLists(report: PageReport): PageLists {
  const shown: ShownItem[] = [];
  const possible = new Map<string, PossibleItem>();
  for (const passage of report.passages) {
    const sure = passage.matches.filter((match) => match.outcome === 'shown');
    if (sure[0]) shown.push({ passage, best: sure[0], more: sure.length - 1 });
    for (const match of passage.matches) {
      if (match.outcome === 'possible' && !possible.has(match.id)) {
        possible.set(match.id, { passage, match });
      }
    }
  }
  // What already has a badge somewhere on the page is no longer merely possible.
  for (const { best } of shown) possible.delete(best.id);
  return { shown, possible: [...possible.values()] };
}
