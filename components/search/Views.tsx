import { useRef } from 'preact/hooks';
import { type MessageName, t } from '../i18n.ts';

const VIEWS = ['search', 'text', 'history'] as const;
export type View = (typeof VIEWS)[number];

const NAMES: Record<View, MessageName> = {
  search: 'viewSearch',
  text: 'viewText',
  history: 'viewHistory',
};

interface ViewsProps {
  view: View;
  onView: (view: View) => void;
}

/** The parts of the side panel, as tabs: arrow keys go from one to the other. */
export function Views({ view, onView }: ViewsProps) {
  const tabs = useRef<HTMLDivElement>(null);
  const go = (step: number) => {
    const at = (VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length;
    onView(VIEWS[at]!);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    go(event.key === forward ? 1 : -1);
  };
  return (
    <div class="views" role="tablist" aria-label={t('viewsLabel')} ref={tabs} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          class="views__tab"
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
        >
          {t(NAMES[name])}
        </button>
      ))}
    </div>
  );
}
