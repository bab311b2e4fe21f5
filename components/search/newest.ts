import type { SearchAnswer } from '~/lib/protocol/messages';
import { searchChecks } from '../background.ts';
import { recall, remember } from '../recall.ts';
import { EMPTY_SEARCH, type Newest } from './use-search.ts';

/** So many fill a side panel; what is below comes with the background's answer. */
const KEPT = 8;

/** Ask for the newest checks, and remember them for the next opening. */
export function askForNewest(): Newest {
  const now = searchChecks({ ...EMPTY_SEARCH, offset: 0 });
  const later = (answer: SearchAnswer) => setTimeout(() => remember('newest', beginning(answer)));
  now.then(later, () => {}); // The panel tells.
  return { before: recall('newest'), now };
}

function beginning({ results, total, byVerdict }: SearchAnswer): SearchAnswer {
  const kept = results.slice(0, KEPT);
  return { results: kept, total, byVerdict, byPublisher: [], byLang: [], byYear: [] };
}
