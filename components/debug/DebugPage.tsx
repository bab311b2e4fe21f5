import { t } from '../i18n.ts';
import { Wordmark } from '../Wordmark.tsx';
import { CopyReport } from './CopyReport.tsx';
import { IndexFacts } from './IndexFacts.tsx';
import { JobTable } from './JobTable.tsx';
import { ProblemList } from './ProblemList.tsx';
import { StageTable } from './StageTable.tsx';
import { useDetails } from './use-details.ts';

/** How the background started and what it answers from, for whoever looks into a trouble. */
export function DebugPage() {
  const details = useDetails();
  return (
    <main class="debug" aria-busy={details === undefined}>
      <header>
        <Wordmark />
        <h1>{t('debugTitle')}</h1>
        <p class="debug__note">{t('debugLead')}</p>
      </header>
      {details && (
        <>
          <section>
            <h2>{t('debugStart')}</h2>
            <StageTable stages={details.start?.stages ?? []} />
            <p class="debug__note">{t('debugStartNote')}</p>
          </section>
          <section>
            <h2>{t('debugProblems')}</h2>
            <ProblemList problems={details.start?.problems ?? []} />
          </section>
          <section>
            <h2>{t('debugJobs')}</h2>
            <JobTable jobs={details.jobs ?? []} />
          </section>
          <section>
            <h2>{t('debugIndex')}</h2>
            <IndexFacts
              index={details.index}
              searchRunsAs={details.start?.searchRunsAs}
              storage={details.storage}
            />
          </section>
          <CopyReport details={details} />
        </>
      )}
    </main>
  );
}
