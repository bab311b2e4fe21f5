import { useEffect, useState } from 'preact/hooks';
import { getChecks } from '../background.ts';

/**
 * The claims of some checks by id, once they are told; those that the index no longer has are missing.
 */
export function useClaims(ids: readonly string[]): ReadonlyMap<string, string> | undefined {
  const [claims, setClaims] = useState<ReadonlyMap<string, string>>();
  const wanted = [...new Set(ids)];
  // The list is a new one at every rendering; its content says whether it is another.
  useEffect(() => {
    if (wanted.length === 0) return;
    void getChecks(wanted).then(
      (checks) => setClaims(new Map(checks.map(({ id, claim }) => [id, claim]))),
      () => {},
    );
  }, [wanted.join('\n')]);
  return claims;
}
