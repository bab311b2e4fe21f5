import { startSurface } from '~/components/surface';
import { Welcome } from '~/components/welcome/Welcome';

startSurface('welcomeTitle', <Welcome />);
