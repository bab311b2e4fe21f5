import type { OwnClaim } from '../reader/own-pack.ts';

const GREAT_WALL = 'The Great Wall of China is visible from the Moon';
const NATO = 'NATO chief expresses interest in increased defense cooperation with Seoul';

/**
 * Checks beside the starter set, so that pictures and tests of the demo site meet what a larger
 * collection brings: claims that several publishers checked, and one check that was replaced.
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
  {
    claim: NATO,
    verdict: 'mixed',
    publisher: { name: 'Orbit Facts', site: 'orbit-facts.example' },
    published: '2025-04-09',
  },
  {
    claim: NATO,
    verdict: 'mixed',
    publisher: { name: 'The Lantern Desk', site: 'lantern-desk.example' },
    published: '2025-04-11',
  },
  {
    claim: NATO,
    verdict: 'mixed',
    publisher: { name: 'Weir Gazette', site: 'weir-gazette.example' },
    published: '2025-04-15',
  },
  {
    claim: NATO,
    verdict: 'mostly-true',
    publisher: { name: 'Quay Street Checks', site: 'quay-street.example' },
    published: '2025-04-10',
  },
];
