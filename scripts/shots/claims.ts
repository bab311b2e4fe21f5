import type { OwnClaim } from '../reader/own-pack.ts';

const GREAT_WALL = 'The Great Wall of China is visible from the Moon';

/**
 * Checks beside the starter set, so that pictures and tests of the demo site meet what a larger
 * collection brings: one claim that several publishers checked, and one check that was replaced.
 * The publishers do not exist.
 */
export const AGREEING: readonly OwnClaim[] = [
  {
    claim: GREAT_WALL,
    verdict: 'false',
    publisher: { name: 'Orbit Facts', site: 'orbit-facts.example' },
    published: '2025-12-04',
  },
  {
    claim: GREAT_WALL,
    verdict: 'false',
    publisher: { name: 'The Lantern Desk', site: 'lantern-desk.example' },
    published: '2026-02-17',
  },
  {
    claim: GREAT_WALL,
    verdict: 'mostly-false',
    publisher: { name: 'Quay Street Checks', site: 'quay-street.example' },
    published: '2025-06-30',
  },
  {
    claim: 'Volcanoes emit more carbon dioxide than humans',
    verdict: 'false',
    publisher: { name: 'Orbit Facts', site: 'orbit-facts.example' },
    published: '2025-03-11',
    status: 'superseded',
  },
];
