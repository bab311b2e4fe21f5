import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface FoldProps {
  title: string;
  /** A number beside the title, already written for the reader. */
  count?: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/** A section that folds. Its content is in the page either way, so that find-in-page sees it. */
export function Fold({ title, count, open, onToggle, children }: FoldProps) {
  return (
    <details class="fold" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="fold__title">
        <Icon name="chevron" />
        <span>{title}</span>
        {count && <span class="fold__count">{count}</span>}
      </summary>
      <div class="fold__content">{children}</div>
    </details>
  );
}
