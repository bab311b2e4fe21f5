/**
 * `npm run train:matching`: trains the scorer and writes lib/match/model.json with the figures it
 * reached on claims, posts and headlines that it was not trained on. Same data, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWordVectors } from '../word-vectors.ts';
import { calibrate, type Judged, reliability, shownAt } from './calibration.ts';
import { readTrainingData } from './data.ts';
import { figures, round } from './matching/figures.ts';
import { judgeFold, trainWithout } from './matching/folds.ts';
import { FOLDS } from './matching/parts.ts';
import { collect, TESTED, type Tested } from './matching/sets.ts';

const HELP = `Usage: npm run train:matching -- --data DIR

Trains on the data below DIR and writes lib/match/model.json. Run train:vectors before it.
`;

function log(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function main(folder: string): void {
  const data = readTrainingData(folder);
  const sets = collect(data, readWordVectors(), log);
  for (const { name, set } of sets.parts) log(`${name}: ${set.answers.length} comparisons`);
  const judged: Record<Tested, Judged[]> = {
    reported: [],
    ordinary: [],
    posts: [],
    missed: [],
    quarter: [],
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = trainWithout(sets.parts, fold);
    for (const name of TESTED) {
      judged[name].push(...judgeFold(network, sets[name], fold));
    }
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const network = trainWithout(sets.parts, undefined);
  log('trained on everything');
  const calibration = calibrate([...judged.reported, ...judged.ordinary]);
  const shown = shownAt(judged.ordinary, data.ordinary.length, calibration);
  const inQuarter = shownAt(judged.quarter, data.ordinary.length, calibration);
  const perDoubling = meanOf(shown.map((at, rate) => (at - inQuarter[rate]!) / 2));
  const report = {
    ...figures(judged, data),
    reliability: reliability([...judged.reported, ...judged.ordinary], calibration),
  };
  console.log(JSON.stringify({ ...report, perDoubling }, null, 2));
  const trainedChecks = data.corpus.length + data.headlineChecks.length;
  const model = {
    figures: report,
    calibration: { slope: calibration.slope, offset: calibration.offset },
    shown: {
      logOdds: shown,
      perDoubling: round(perDoubling),
      trainedChecks,
      // Among fewer checks nothing becomes less strict: what is wrong there looks too wrong.
      fewestChecks: trainedChecks,
    },
    network,
  };
  const path = join(import.meta.dirname, '../../lib/match/model.json');
  writeFileSync(path, `${JSON.stringify(model)}\n`);
  log(path);
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const { values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help || !values.data) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else main(values.data);
