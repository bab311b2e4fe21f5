import { askForNewest } from '~/components/search/newest';
import { SidePanel } from '~/components/search/SidePanel';
import { startSurface } from '~/components/surface';

// Asked at once: the answer comes while the panel is being drawn.
const newest = askForNewest();

startSurface(
  'sidepanelTitle',
  <SidePanel newest={newest} />,
  newest.before ? undefined : newest.now,
);
