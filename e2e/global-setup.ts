import { buildExtension } from '../scripts/browsers/build.ts';
import { ensureBrowsers } from '../scripts/browsers/install.ts';

/** Before the browser tests: the browsers, and a production build for each of them. */
export default async function setup(): Promise<void> {
  await ensureBrowsers();
  // One after the other: each build uses all cores.
  await buildExtension('chrome');
  await buildExtension('firefox');
}
