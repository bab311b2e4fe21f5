import { render } from 'preact';
import { useState } from 'preact/hooks';
import { CheckCard } from '~/components/CheckCard';
import style from '~/components/styles/card.css?inline';
import { CardHost } from '~/lib/marks/card-host';
import type { CardEntry, CardHandle, CardRequest } from '~/lib/protocol/card-script';
import { sendToBackground } from '~/lib/protocol/client';
import type { CheckSummary } from '~/lib/protocol/messages';
import { summaryOf } from '~/lib/protocol/summary';

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

/** A check that the card can show: of the passage's own, or another of the same claim. */
type Shown = Omit<CardEntry, 'match'> & Partial<Pick<CardEntry, 'match'>>;

/** One check at a time; below it are the others of the passage and of its claim. */
function Card(request: CardRequest) {
  const { passage, articleDate, onClose, onOpenInSidePanel, onDismiss } = request;
  const [entries, setEntries] = useState<readonly Shown[]>(request.entries);
  const [selected, select] = useState(entries[0]?.check.id);
  const entry = entries.find(({ check }) => check.id === selected);
  if (!entry) return null;
  const { check, match, agreement } = entry;
  const show = (id: string) => {
    select(id);
    request.onSelect(id);
  };
  const onSelect = async (id: string) => {
    if (!entries.some((other) => other.check.id === id)) {
      const [found] = await sendToBackground('getChecks', [id]);
      if (!found) return; // Gone with a newer index, for which the page asks anew.
      setEntries((before) => [...before, { check: found, agreement }]);
    }
    show(id);
  };
  return (
    <CheckCard
      check={check}
      match={match}
      passageText={match?.wording ?? passage}
      agreement={agreement}
      articleDate={articleDate}
      others={othersThan(check.id, entries)}
      onSelect={(id) => void onSelect(id).catch(() => {})} // Nobody answers: it stays as it is.
      onClose={onClose}
      onOpenInSidePanel={() => onOpenInSidePanel(check.id)}
      onDismiss={match && (() => onDismiss(check.id))}
    />
  );
}

/** Those that were found for the passage first, then who else checked its claim, each once. */
function othersThan(id: string, entries: readonly Shown[]): CheckSummary[] {
  const listed = new Map(entries.map(({ check }) => [check.id, summaryOf(check)]));
  for (const { agreement } of entries) {
    for (const other of agreement?.others ?? []) {
      if (!listed.has(other.id)) listed.set(other.id, other);
    }
  }
  listed.delete(id);
  return [...listed.values()];
}
