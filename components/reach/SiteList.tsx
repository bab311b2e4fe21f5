import { IconButton } from '../IconButton.tsx';
import { useRemovalFocus } from '../use-removal-focus.ts';

interface SiteListProps {
  label: string;
  sites: readonly string[];
  /** What the button beside a site does, in words. */
  removeLabel: (site: string) => string;
  onChange: (sites: string[]) => void;
  /** Called when the last site was removed: its button had the focus. */
  onNone?: () => void;
}

/** Host names, each with a button that takes it from the list. Nothing where there are none. */
export function SiteList({ label, sites, removeLabel, onChange, onNone }: SiteListProps) {
  const { list, removing } = useRemovalFocus<HTMLUListElement>(sites.length, () => onNone?.());
  if (sites.length === 0) return null;
  return (
    <ul class="site-list" aria-label={label} ref={list}>
      {sites.map((site, index) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <IconButton
            icon="close"
            label={removeLabel(site)}
            onClick={() => {
              removing(index);
              onChange(sites.filter((other) => other !== site));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
