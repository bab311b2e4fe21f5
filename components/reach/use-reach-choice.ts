import { useState } from 'preact/hooks';
import type { Reach, Settings } from '~/lib/settings/settings';
import { t } from '../i18n.ts';
import { applyReach, type ReachChoice } from './reach.ts';
import { addSites } from './SiteField.tsx';

/** What a reader is about to choose, and what came of it. */
interface ReachInProgress extends ReachChoice {
  /** What stands in the field for sites. */
  typed: string;
  /** What of it is no site. */
  refused: string | undefined;
  /** What stands in the choice's way, as a sentence; told until something is changed. */
  problem: string | undefined;
  /** Whether it is what is chosen already. */
  isSame: boolean;
  chooseReach: (reach: Reach) => void;
  chooseSites: (sites: string[]) => void;
  type: (typed: string) => void;
  /** Take what was typed for sites; what is none stays in the field. */
  takeTyped: () => void;
  /** To be called in a click's handler: browsers ask for access only then. */
  confirm: () => void;
}

/**
 * The choice of where Obelus works, until it is confirmed.
 *
 * @param feedOrigins as for `applyReach`
 * @param onAnswer called when the choice was kept, or the browser's question was answered with no
 */
export function useReachChoice(
  settings: Settings,
  feedOrigins: readonly string[] | null,
  onAnswer: (granted: boolean) => void,
): ReachInProgress {
  // Somebody new sees the choice that most people want, but nothing is asked before the click.
  const [reach, setReach] = useState<Reach>(settings.welcomed ? settings.reach : 'everywhere');
  const [sites, setSites] = useState(settings.sites);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const [problem, setProblem] = useState<string>();

  /** Of a setter: one after which what was wrong is told no more. */
  const changing =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      setProblem(undefined);
      set(value);
    };
  const chooseSites = changing(setSites);

  const takeTyped = () => {
    const added = addSites(sites, typed);
    chooseSites(added.sites);
    setTyped(added.refused ?? '');
    setRefused(added.refused);
    return added;
  };

  const confirm = () => {
    const added = takeTyped();
    if (reach === 'sites' && added.refused) return;
    if (reach === 'sites' && added.sites.length === 0) return setProblem(t('sitesMissing'));
    const fail = () => setProblem(t('notKept'));
    void applyReach({ reach, sites: added.sites }, feedOrigins).then(onAnswer, fail);
  };

  const areSame = typed === '' && sites.join() === settings.sites.join();
  const isSame = reach === settings.reach && (reach !== 'sites' || areSame);
  const acts = { chooseReach: changing(setReach), chooseSites, type: changing(setTyped) };
  return { reach, sites, typed, refused, problem, isSame, ...acts, takeTyped, confirm };
}
