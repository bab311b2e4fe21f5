import { IconButton } from '../IconButton.tsx';
import { useRemovalFocus } from '../use-removal-focus.ts';

interface SiteListProps {
  label: string;
  /** Stands above them, as long as there are any. */
  heading?: string;
  sites: readonly string[];
  /** What the button beside a site does, in words. */
  removeLabel: (site: string) => string;
  onRemove: (site: string) => void;
  /** Called when the last site was removed: its button had the focus. */
  onNone?: () => void;
}

/** Host names, each with a button that takes it from the list. Nothing where there are none. */
export function SiteList(props: SiteListProps) {
  const { label, heading, sites, removeLabel, onRemove, onNone } = props;
  const { list, removing } = useRemovalFocus<HTMLUListElement>(sites.length, () => onNone?.());
  if (sites.length === 0) return null;
  const items = (
    <ul class="site-list" aria-label={label} ref={list}>
      {sites.map((site, index) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <IconButton
            icon="close"
            label={removeLabel(site)}
            onClick={() => {
              removing(index);
              onRemove(site);
            }}
          />
        </li>
      ))}
    </ul>
  );
  if (!heading) return items;
  return (
    <div class="option-group">
      <h3>{heading}</h3>
      {items}
    </div>
  );
}
