import { askForNewest } from '~/components/search/newest';
import { SidePanel } from '~/components/search/SidePanel';
import styles from '~/components/styles/sidepanel.css?inline';
import { startSurface } from '~/components/surface';

// Asked at once: the answer comes while the panel is being drawn.
const newest = askForNewest();

const first = newest.before ? undefined : newest.now;

startSurface('sidepanelTitle', <SidePanel newest={newest} />, { styles, first });
