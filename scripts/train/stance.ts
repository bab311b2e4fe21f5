/**
 * `npm run train:stance -- --data DIR`: learns the weights of lib/match/stance from labelled
 * headlines, and prints how well it does on claims it did not learn from.
 */
import { writeFileSync } from 'node:fs';
import type { Chances } from '~/lib/match/stance/model';
import { StanceModel, type WrittenModel } from '~/lib/match/stance/stance-model';
import { required, runCommand, type Values, wholeNumber } from '../command.ts';
import { foldsByGroup, readHeadlines } from './stance/data.ts';
import { ownExamples } from './stance/examples.ts';
import { type Example, learn, readExample } from './stance/learn.ts';
import { type Quality, qualityOf, tableOf } from './stance/report.ts';

const HELP = `usage: npm run train:stance -- --data DIR [--seeds N] [--check]

  --data    folder with headlines/checks.jsonl and headlines/queries.jsonl
  --seeds   how many times the claims are dealt into ten folds anew (default 3)
  --check   print the figures, write nothing`;

const OUT = 'lib/match/stance/weights.ts';
const FOLDS = 10;

/**
 * Ten-fold cross-validation, claims whole: every pair is judged by a model that never saw its claim.
 * `always` is learned from in every fold and not judged.
 */
function crossValidate(
  examples: readonly Example[],
  always: readonly Example[],
  seed: number,
): Quality {
  const folds = foldsByGroup(
    examples.map(({ row }) => row),
    FOLDS,
    seed,
  );
  const guesses: Chances[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((_, n) => folds[n] !== fold);
    const model = new StanceModel(learn([...others, ...always]));
    for (const [n, { pair }] of examples.entries()) {
      if (folds[n] === fold) guesses[n] = model.chances(pair);
    }
  }
  return qualityOf(
    examples.map(({ row }) => row.stance),
    guesses,
  );
}

function write(model: WrittenModel, figures: string): void {
  const constant = (name: keyof WrittenModel) => `  ${name}: \`\n${model[name]}\n\`,\n`;
  const comment = figures.replaceAll(/^/gm, ' * ');
  writeFileSync(
    OUT,
    `import type { WrittenModel } from './stance-model.ts';

/**
 * Written by \`npm run train:stance\`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
${comment}
 */
export const WRITTEN: WrittenModel = {
${constant('trees')}${constant('cues')}${constant('words')}};
`,
  );
}

function main(values: Values): void {
  const seedCount = wholeNumber(values, 'seeds', { fallback: 3 });
  const examples = readHeadlines(required(values, 'data')).map(readExample);
  const own = ownExamples().map(readExample);
  const seeds = Array.from({ length: seedCount }, (_, at) => at + 1);
  const figures = tableOf(seeds.map((seed) => crossValidate(examples, own, seed)));
  console.log(figures);
  if (values.check) return;
  const model = learn([...examples, ...own]);
  write(model, figures);
  const bytes = Object.values(model).reduce((sum, text) => sum + text.length, 0);
  console.log(`${OUT}: ${examples.length} + ${own.length} pairs, ${(bytes / 1000).toFixed(1)} kB`);
}

process.exitCode = await runCommand(
  {
    name: 'train:stance',
    help: HELP,
    options: { data: { type: 'string' }, seeds: { type: 'string' }, check: { type: 'boolean' } },
    run: main,
  },
  process.argv.slice(2),
);
