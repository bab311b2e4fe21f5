import { HOST } from '~/scripts/reader/reader';
import { SAVED_HOST } from './saved-pages.ts';

/** A page to visit. */
export interface BenchPage {
  url: string;
  /** Another page of the same site. */
  from: string;
  /** Whether a badge is due: something on it is a checked claim. */
  badge: boolean;
}

const WITH_BADGE = [
  '/',
  '/world/nato-south-korea',
  '/world/nato-seoul',
  '/science/great-wall',
  '/science/night-school',
  '/opinion/volcanoes',
  '/health/mmr',
  '/live',
];
const WITHOUT_BADGE = ['/world/rutte-lee', '/local/ferry-timetable', '/about', '/shop'];

/** Pages of the demo newspaper. */
export function demoPages(): BenchPage[] {
  const page = (path: string, badge: boolean) => ({
    url: `http://${HOST}${path}`,
    from: `http://${HOST}${path === '/about' ? '/shop' : '/about'}`,
    badge,
  });
  return [
    ...WITH_BADGE.map((path) => page(path, true)),
    ...WITHOUT_BADGE.map((path) => page(path, false)),
  ];
}

/** Saved real pages: nobody knows which of them a check is about. */
export function savedPages(count: number): BenchPage[] {
  return Array.from({ length: count }, (_, at) => ({
    url: `http://${SAVED_HOST}/${at}`,
    from: `http://${SAVED_HOST}/blank`,
    badge: false,
  }));
}
