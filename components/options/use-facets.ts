import { useEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '~/lib/protocol/messages';
import { searchChecks } from '../background.ts';

/** Counts of all checks by verdict, language, publisher and year; read anew with every new index. */
export function useFacets(builtAt: number | undefined): SearchAnswer | undefined {
  const [facets, setFacets] = useState<SearchAnswer>();
  useEffect(() => {
    if (builtAt === undefined) return;
    const everything = { text: '', verdicts: [], limit: 0, offset: 0 };
    void searchChecks(everything).then(setFacets, () => {}); // The section says why nothing answers.
  }, [builtAt]);
  return facets;
}
