import { askPageInFront } from '~/components/popup/opening';
import { Popup } from '~/components/popup/Popup';
import styles from '~/components/styles/popup.css?inline';
import { startSurface } from '~/components/surface';

const opening = askPageInFront();

startSurface('popupTitle', <Popup opening={opening} />, { styles, first: opening.report });
