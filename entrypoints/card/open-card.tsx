import { render } from 'preact';
import { useState } from 'preact/hooks';
import { CheckCard } from '~/components/CheckCard';
import style from '~/components/styles/card.css?inline';
import { CardHost } from '~/lib/marks/card-host';
import type { CardHandle, CardRequest } from '~/lib/protocol/card-script';

/** Show the card for a badge and give it the focus. */
export function openCard(request: CardRequest): CardHandle {
  const host = new CardHost(request.document, style);
  render(<Card {...request} />, host.content);
  host.keepPressesBeside(request.onClose);
  host.show(request.beside);
  host.content.querySelector<HTMLElement>('[data-initial-focus]')?.focus({ preventScroll: true });
  return {
    element: host.element,
    place: () => host.place(request.beside),
    close: () => {
      host.hide();
      render(null, host.content);
    },
  };
}

/** One check at a time; the others of the same passage are listed below it. */
function Card(request: CardRequest) {
  const { entries, passage, articleDate, onClose, onOpenInSidePanel, onDismiss } = request;
  const [selected, select] = useState(entries[0]?.check.id);
  const entry = entries.find(({ check }) => check.id === selected);
  if (!entry) return null;
  return (
    <CheckCard
      check={entry.check}
      match={entry.match}
      passageText={entry.match.wording ?? passage}
      agreement={entry.agreement}
      articleDate={articleDate}
      others={entries.filter((other) => other !== entry).map(({ match }) => match)}
      onSelect={(id) => {
        select(id);
        request.onSelect(id);
      }}
      onClose={onClose}
      onOpenInSidePanel={() => onOpenInSidePanel(entry.check.id)}
      onDismiss={() => onDismiss(entry.check.id)}
    />
  );
}
