import { OptionsPage } from '~/components/options/OptionsPage';
import { startSurface } from '~/components/surface';

startSurface('optionsTitle', <OptionsPage />);
