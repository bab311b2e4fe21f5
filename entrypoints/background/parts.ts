import type { Problems } from '~/lib/diagnosis/problems';
import type { StartUp } from '~/lib/diagnosis/start-up';
import type { ContentScripts } from './content-scripts.ts';
import type { Engine } from './engine.ts';
import type { Updates } from './updates.ts';

/** What one life of the background is made of. */
export interface Parts {
  startUp: StartUp;
  problems: Problems;
  engine: Engine;
  updates: Updates;
  contentScripts: ContentScripts;
}
