import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  title: string;
  note?: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** What stands where there is nothing to list: says why, and what can be done. */
export function EmptyState({ title, note, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty__title">{title}</p>
      {note && <p class="empty__note">{note}</p>}
      {children}
    </div>
  );
}
