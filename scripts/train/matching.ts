/**
 * `npm run train:matching`: trains the scorer and what puts its matches in order, and writes
 * lib/match/model.json and lib/match/order.json with the figures they reached on claims, posts and
 * headlines that they were not trained on. Same data, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAREFULNESS, DEFAULT_CAREFULNESS } from '~/lib/match/carefulness';
import { required, runCommand } from '../command.ts';
import { readWordVectors } from '../word-vectors.ts';
import { calibrate, type Judged, reliability, shownAt } from './calibration.ts';
import { readTrainingData } from './data.ts';
import { figures, orderFigures, round } from './matching/figures.ts';
import { judgeFold, trainWithout } from './matching/folds.ts';
import { candidatesInFold, ORDERED, type Ordered, trainOrderWithout } from './matching/order.ts';
import { FOLDS } from './matching/parts.ts';
import { collect, TESTED, type Tested } from './matching/sets.ts';

const HELP = `Usage: npm run train:matching -- --data DIR

Trains on the data below DIR and writes lib/match/model.json and order.json. Run train:vectors
before it.
`;

function log(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function main(folder: string): void {
  const data = readTrainingData(folder);
  const sets = collect(data, readWordVectors(), log);
  const orderParts = [...sets.parts, sets.multilingual];
  for (const { name, set } of orderParts) log(`${name}: ${set.answers.length} comparisons`);
  const judged: Record<Tested, Judged[]> = {
    reported: [],
    ordinary: [],
    posts: [],
    missed: [],
    quarter: [],
  };
  const candidates: Ordered = { reported: [], posts: [], multilingual: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = trainWithout(sets.parts, fold);
    for (const name of TESTED) {
      judged[name].push(...judgeFold(network, sets[name], fold));
    }
    const order = trainOrderWithout(orderParts, fold);
    for (const name of ORDERED) {
      candidates[name].push(...candidatesInFold(network, order, sets[name], fold));
    }
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const network = trainWithout(sets.parts, undefined);
  const order = trainOrderWithout(orderParts, undefined);
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
  write('model.json', model);
  const atDefault = shown[CAREFULNESS.indexOf(DEFAULT_CAREFULNESS)]!;
  const shownFrom = (atDefault - calibration.offset) / calibration.slope;
  const ofOrder = orderFigures(candidates, shownFrom, data);
  console.log(JSON.stringify(ofOrder, null, 2));
  write('order.json', { figures: ofOrder, network: order });
}

function write(name: string, content: unknown): void {
  const path = join(import.meta.dirname, '../../lib/match', name);
  writeFileSync(path, `${JSON.stringify(content)}\n`);
  log(path);
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

process.exitCode = await runCommand(
  {
    name: 'train:matching',
    help: HELP,
    options: { data: { type: 'string' } },
    run: (values) => main(required(values, 'data')),
  },
  process.argv.slice(2),
);
