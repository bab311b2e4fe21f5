import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface NoticeProps {
  /** `warning`: the reader would be misled without it. */
  kind?: 'plain' | 'warning';
  children: ComponentChildren;
}

/** A sentence or two that the reader must not miss. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  return (
    <p class="notice" data-kind={kind}>
      <Icon name="note" />
      <span>{children}</span>
    </p>
  );
}
