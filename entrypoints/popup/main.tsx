import { askPageInFront } from '~/components/popup/opening';
import { Popup } from '~/components/popup/Popup';
import { startSurface } from '~/components/surface';

const opening = askPageInFront();

startSurface('popupTitle', <Popup opening={opening} />, opening.report);
