import type { ComponentChildren } from 'preact';
import { type MessageName, t } from '../i18n.ts';

/** Parts of the page of settings, in its order; an address may name one (`options.html#data`). */
export const SECTIONS = {
  where: 'optionsWhere',
  checks: 'optionsChecks',
  publishers: 'optionsPublishers',
  careful: 'careHeading',
  look: 'optionsLook',
  dismissed: 'optionsDismissed',
  keys: 'optionsKeys',
  index: 'optionsIndex',
  data: 'optionsData',
} as const satisfies Record<string, MessageName>;

export type SectionId = keyof typeof SECTIONS;

/** Gives the focus to a section's heading: what had it is gone. */
export function focusSection(id: SectionId): void {
  document.getElementById(headingOf(id))?.focus();
}

interface SectionProps {
  id: SectionId;
  /** A sentence below the heading. */
  lead?: string;
  children: ComponentChildren;
}

/** A part of the settings under its heading, which can be linked to and take the focus. */
export function Section({ id, lead, children }: SectionProps) {
  const headingId = headingOf(id);
  return (
    <section class="option-section" id={id} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {t(SECTIONS[id])}
      </h2>
      {lead && <p class="option-section__lead">{lead}</p>}
      {children}
    </section>
  );
}

function headingOf(id: SectionId): string {
  return `${id}-heading`;
}
