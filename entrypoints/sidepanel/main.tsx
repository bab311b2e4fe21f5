import { SidePanel } from '~/components/search/SidePanel';
import { startSurface } from '~/components/surface';

startSurface('sidepanelTitle', <SidePanel />);
