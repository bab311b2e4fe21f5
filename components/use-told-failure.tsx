import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from './i18n.ts';
import { Notice } from './Notice.tsx';

/**
 * For what a control changes at once: `attempt` takes the change under way, and `told` is the place,
 * beside the control, that says when it failed. The control is drawn anew then, so that it shows what
 * holds and not what was pressed. The latest attempt counts.
 */
export function useToldFailure(): [
  attempt: (change: Promise<unknown>) => void,
  told: ComponentChildren,
] {
  // Each failure is another, so that a second one is drawn, and said, too.
  const [failure, setFailure] = useState(0);
  const latest = useRef<Promise<unknown>>(undefined);
  const attempt = (change: Promise<unknown>) => {
    latest.current = change;
    const isLatest = () => latest.current === change;
    change.then(
      () => isLatest() && setFailure(0),
      () => isLatest() && setFailure((before) => before + 1),
    );
  };
  const told = (
    <div role="alert">
      {failure > 0 && (
        <Notice key={failure} kind="warning">
          {t('notKept')}
        </Notice>
      )}
    </div>
  );
  return [attempt, told];
}
