import { IconButton } from '../IconButton.tsx';

interface SiteListProps {
  label: string;
  sites: readonly string[];
  /** What the button beside a site does, in words. */
  removeLabel: (site: string) => string;
  onChange: (sites: string[]) => void;
}

/** Host names, each with a button that takes it from the list. */
export function SiteList({ label, sites, removeLabel, onChange }: SiteListProps) {
  return (
    <ul class="site-list" aria-label={label}>
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <IconButton
            icon="close"
            label={removeLabel(site)}
            onClick={() => onChange(sites.filter((other) => other !== site))}
          />
        </li>
      ))}
    </ul>
  );
}
