import { searchChecks } from '~/components/background';
import { SidePanel } from '~/components/search/SidePanel';
import { EMPTY_SEARCH } from '~/components/search/use-search';
import { startSurface } from '~/components/surface';

// Asked at once: the answer comes while the panel is being drawn.
const newest = searchChecks({ ...EMPTY_SEARCH, offset: 0 });
newest.catch(() => {}); // The panel tells.

startSurface('sidepanelTitle', <SidePanel newest={newest} />, newest);
