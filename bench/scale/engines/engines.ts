import type { Engine } from './engine.ts';

/** Our name in results. */
export const OURS = 'obelus';

/** The engines that we are compared with. */
export const PEERS = ['minisearch', 'flexsearch', 'sqlite'] as const;
export type EngineName = typeof OURS | (typeof PEERS)[number];

/** Each is loaded only in the process that measures it. */
const LOADERS: Record<EngineName, () => Promise<Engine>> = {
  obelus: async () => (await import('./obelus.ts')).obelus,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  sqlite: async () => (await import('./sqlite.ts')).sqliteFts5,
};

/** An engine by its name, ready to be measured. */
export async function loadEngine(name: EngineName): Promise<Engine> {
  const engine = await LOADERS[name]();
  await engine.prepare?.();
  return engine;
}
