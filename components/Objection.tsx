import { useState } from 'preact/hooks';
import type { Check } from '~/lib/check/check';
import { ExternalLink } from './ExternalLink.tsx';
import { Fold } from './Fold.tsx';
import { t } from './i18n.ts';
import { isOwnText, safeUrl } from './links.ts';

interface ObjectionProps {
  check: Check;
  /** Whether a match led here, which may be wrong where the check is right. */
  matched: boolean;
}

/** What to do about a check that one thinks is wrong. Only its publisher can correct it. */
export function Objection({ check, matched }: ObjectionProps) {
  const [open, setOpen] = useState(false);
  const site = isOwnText(check) ? undefined : siteAddress(check);
  return (
    <Fold title={t('objectHeading')} open={open} onToggle={setOpen}>
      <div class="objection">
        <p>
          {whoCorrects(check)}
          {site && (
            <>
              {' '}
              <ExternalLink href={site}>{new URL(site).hostname}</ExternalLink>
            </>
          )}
        </p>
        {matched && <p>{t('objectMatch', t('notThisClaim'))}</p>}
        {/* Without an address nothing tells a publisher's checks from others': it has no switch. */}
        <p>{t(check.url === undefined ? 'objectCollection' : 'objectSettings')}</p>
      </div>
    </Fold>
  );
}

/** Who can correct a check, and what to name to them: one from a file may have no address. */
function whoCorrects(check: Check): string {
  if (isOwnText(check)) return t('objectOwn');
  const { name } = check.publisher;
  return t(check.url === undefined ? 'objectUnlinked' : 'objectPublisher', name);
}

/** The publisher's own front page, as far as its check's address tells. */
function siteAddress({ url }: Check): string | undefined {
  const safe = safeUrl(url);
  return safe && new URL('/', safe).href;
}
