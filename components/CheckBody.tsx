import { useState } from 'preact/hooks';
import type { Check, Section } from '~/lib/check/check';
import { CheckParagraph, type GoToSource } from './CheckParagraph.tsx';
import { Fold } from './Fold.tsx';
import { type MessageName, t } from './i18n.ts';

/** The conclusion comes first: it is what most readers came for. */
const ORDER: readonly Section[] = ['conclusion', 'known', 'analysis'];

const SECTION_NAMES: Record<Section, MessageName> = {
  known: 'sectionKnown',
  analysis: 'sectionAnalysis',
  conclusion: 'sectionConclusion',
};

interface CheckBodyProps {
  check: Check;
  /** `first`: only the first section is unfolded; `all`: there is room for everything. */
  unfolded: 'first' | 'all';
  numbers: ReadonlyMap<number, number>;
  goToSource: GoToSource;
}

/** The fact-check's text in sections; those that are missing are left out. */
export function CheckBody({ check, unfolded, numbers, goToSource }: CheckBodyProps) {
  const sections = sectionsOf(check);
  if (sections.length === 0) return <p class="check-body__none">{t('noBody')}</p>;
  return (
    <>
      {sections.map((section, index) => (
        <BodySection
          key={section}
          check={check}
          section={section}
          initiallyOpen={unfolded === 'all' || index === 0}
          numbers={numbers}
          goToSource={goToSource}
        />
      ))}
    </>
  );
}

/** Whether anything but the verdict is known of a check. */
export function hasText(check: Check): boolean {
  return sectionsOf(check).length > 0;
}

function sectionsOf({ body }: Check): Section[] {
  return ORDER.filter((section) => body && body[section].length > 0);
}

interface BodySectionProps extends Omit<CheckBodyProps, 'unfolded'> {
  section: Section;
  initiallyOpen: boolean;
}

function BodySection({ check, section, initiallyOpen, numbers, goToSource }: BodySectionProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const cited = check.citations.filter((citation) => citation.section === section);
  return (
    <Fold title={t(SECTION_NAMES[section])} open={open} onToggle={setOpen}>
      <div class="prose" lang={check.lang}>
        {check.body![section].map((text, paragraph) => (
          <CheckParagraph
            key={paragraph}
            text={text}
            citations={cited.filter((citation) => citation.paragraph === paragraph)}
            numbers={numbers}
            goToSource={goToSource}
          />
        ))}
      </div>
    </Fold>
  );
}
