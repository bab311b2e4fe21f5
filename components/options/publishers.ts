import { isOnByDefault, type PublisherSwitches, type Standing } from '~/lib/check/may-badge';
import type { ListedPublisher } from '~/lib/store/publishers';
import type { MessageName } from '../i18n.ts';

/** What is said of each standing. */
export const STANDINGS: Record<Standing, { name: MessageName; note: MessageName }> = {
  signatory: { name: 'standingSignatory', note: 'standingSignatoryNote' },
  established: { name: 'standingEstablished', note: 'standingEstablishedNote' },
  listed: { name: 'standingListed', note: 'standingListedNote' },
  unknown: { name: 'standingUnknown', note: 'standingUnknownNote' },
  spoof: { name: 'standingSpoof', note: 'standingSpoofNote' },
  starter: { name: 'standingStarter', note: 'standingStarterNote' },
  file: { name: 'standingFile', note: 'standingFileNote' },
};

/** Best known first; what pretends comes last. */
export const STANDING_ORDER: readonly Standing[] = [
  'signatory',
  'established',
  'starter',
  'file',
  'listed',
  'unknown',
  'spoof',
];

export type StandingFilter = Standing | 'all';

/** The publishers whose name or site has a text, in their order. */
export function publishersMatching(
  all: readonly ListedPublisher[],
  text: string,
  standing: StandingFilter,
): ListedPublisher[] {
  const wanted = folded(text.trim());
  return all.filter(
    ({ name, organisation = '', why }) =>
      (standing === 'all' || why === standing) &&
      (folded(name).includes(wanted) || organisation.includes(wanted)),
  );
}

/** The switches after one was turned; a switch that says what the default says is no decision. */
export function switched(
  switches: PublisherSwitches,
  { organisation, why }: ListedPublisher,
  on: boolean,
): PublisherSwitches {
  if (organisation === undefined) return switches;
  const { [organisation]: _, ...others } = switches;
  return on === isOnByDefault(why) ? others : { ...others, [organisation]: on };
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
