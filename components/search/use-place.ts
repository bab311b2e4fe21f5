import { useState } from 'preact/hooks';
import type { Check } from '~/lib/check/check';
import type { View } from './Views.tsx';

/** Where the reader is in the side panel, and the ways to go on. */
export interface Place {
  view: View;
  /** The check that is open in full: its id, or itself where the index does not have it. */
  check?: string | Check;
  /** Id of the check that the reader comes back from: its place in the list gets the focus. */
  returnedFrom?: string;
  /** Whether a view may take the focus: not from the tab that led there. */
  takeFocus: boolean;
}

interface Ways {
  toCheck: (check: string | Check) => void;
  toView: (view: View) => void;
  /** To the search from anywhere, ready to type. */
  toSearch: () => void;
  /** From a check to the view that led to it. */
  back: () => void;
}

/** The search at first; what a view shows is kept by whoever shows it. */
export function usePlace(): Place & Ways {
  const [place, setPlace] = useState<Place>({ view: 'search', takeFocus: true });
  return {
    ...place,
    toCheck: (check) => setPlace(({ view }) => ({ view, check, takeFocus: true })),
    toView: (view) => setPlace({ view, takeFocus: false }),
    toSearch: () => setPlace({ view: 'search', takeFocus: true }),
    back: () =>
      setPlace(({ view, check }) => ({
        view,
        takeFocus: true,
        returnedFrom: typeof check === 'object' ? check.id : check,
      })),
  };
}
