import { DebugPage } from '~/components/debug/DebugPage';
import { startSurface } from '~/components/surface';

startSurface('debugTitle', <DebugPage />);
