import type { GlyphName } from './glyphs.ts';
import { Icon } from './Icon.tsx';

interface IconButtonProps {
  icon: GlyphName;
  /** What it does, for tooltip and screen readers. */
  label: string;
  onClick: () => void;
}

/** A button that is only a picture. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
