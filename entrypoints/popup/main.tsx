import { askPageInFront } from '~/components/popup/opening';
import { Popup } from '~/components/popup/Popup';
import { startSurface } from '~/components/surface';

startSurface('popupTitle', <Popup opening={askPageInFront()} />);
