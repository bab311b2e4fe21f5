import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCardScript } from '~/lib/protocol/card-script';
import { openCard } from './open-card.tsx';
import { tellDismissal } from './tell-dismissal.tsx';

/** Comes into a page when its first badge is opened. */
export default defineUnlistedScript(() => provideCardScript({ open: openCard, tellDismissal }));
