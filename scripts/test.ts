import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './browsers/build.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { makeScratch } from './browsers/scratch.ts';

/** What a step found: vitest counts its tests, every other step counts as one. */
interface Outcome {
  passed: number;
  failed: number;
  /** One line for the reader. */
  line: string;
  /** Each failed test by name, with what it found; a step that is not a list of tests has none. */
  failures?: string[];
}

interface Step {
  name: string;
  about: string;
  run(): Promise<Outcome>;
}

const ROOT = path.resolve(import.meta.dirname, '..');

/** In the order in which they run: quick answers first. */
const STEPS: Step[] = [
  { name: 'types', about: 'TypeScript finds no error', run: () => npmScript('types') },
  { name: 'lint', about: 'Biome finds no fault', run: () => npmScript('lint') },
  { name: 'arrows', about: 'imports keep to the architecture', run: () => npmScript('arrows') },
  { name: 'pack', about: 'the starter pack is up to date', run: checkStarterPack },
  { name: 'unit', about: 'unit and property tests', run: () => vitest('unit') },
  { name: 'browsers', about: 'Chromium and Firefox are there', run: findBrowsers },
  { name: 'build', about: 'both production builds succeed', run: buildBoth },
  { name: 'web-ext', about: 'Mozilla’s linter finds nothing new', run: lintFirefoxBuild },
  { name: 'e2e', about: 'tests in the real browsers', run: () => vitest('e2e') },
];

const HELP = `Usage: npm test -- [--only STEP[,STEP]]

Runs every step, even after one has failed, and closes with "N passed, N failed".

${STEPS.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n')}

Exits 0 when all passed, 1 when something failed, 2 on wrong arguments.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const steps = chosenSteps();
  if (typeof steps === 'number') return steps;
  let passed = 0;
  let failed = 0;
  const failures: string[] = [];
  for (const step of steps) {
    const outcome = await runStep(step);
    passed += outcome.passed;
    failed += outcome.failed;
    if (outcome.failed > 0)
      failures.push(...(outcome.failures ?? [`${step.name}: ${outcome.line}`]));
  }
  // Once more at the end: of a long log often the end alone is kept.
  for (const each of failures) console.log(`\n✗ ${each}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** The steps that the arguments ask for, or the exit code when nothing is to be run. */
function chosenSteps(): Step[] | number {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const names = values.only?.split(',') ?? STEPS.map(({ name }) => name);
    const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
    if (unknown !== undefined) throw new Error(`There is no step "${unknown}".`);
    return STEPS.filter(({ name }) => names.includes(name));
  } catch (error) {
    console.error(`${messageOf(error)} "npm test -- --help" tells more.`);
    return 2;
  }
}

async function runStep({ name, run }: Step): Promise<Outcome> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const outcome = await run().catch((error): Outcome => failure(messageOf(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name}, ${seconds} s: ${outcome.line}`);
  return outcome;
}

async function npmScript(script: string): Promise<Outcome> {
  // npm tells its scripts where it is; without it (tsx scripts/test.ts) npm must be on PATH.
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', script];
  return commandOutcome(npm ? await runNode([npm, ...args]) : await run('npm', args));
}

async function checkStarterPack(): Promise<Outcome> {
  const tsx = tool('tsx/dist/cli.mjs');
  return commandOutcome(await runNode([tsx, 'scripts/starter-pack/build.ts', '--check']));
}

async function findBrowsers(): Promise<Outcome> {
  await ensureBrowsers();
  return success('found');
}

async function buildBoth(): Promise<Outcome> {
  const folders = [await buildExtension('chrome'), await buildExtension('firefox')];
  return success(folders.map((folder) => path.relative(ROOT, folder)).join(' and '));
}

/** The part of web-ext's report that we read. */
interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

interface LintMessage {
  code: string;
  message: string;
  file?: string | null;
  line?: number | null;
}

async function lintFirefoxBuild(): Promise<Outcome> {
  const source = await buildExtension('firefox');
  const options = ['--output=json', '--no-config-discovery', '--no-input', '--source-dir', source];
  const { stdout, output } = await runNode([tool('web-ext/bin/web-ext.js'), 'lint', ...options]);
  // Whatever it prints before its report (an update notice) is not part of it.
  const json = stdout.slice(stdout.indexOf('{'));
  const { errors, warnings } = (json ? JSON.parse(json) : fail(output)) as LintReport;
  for (const { code, message, file, line } of [...errors, ...warnings]) {
    console.log(`${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`);
  }
  const line = `${errors.length} errors, ${warnings.length} warnings`;
  // What it says of a library's own assignment of markup, here Preact's, which we use nowhere, and of
  // any `document().write()`, here the Markdown reader's, which writes to no page.
  const isKnown = ({ code }: LintMessage) => code === 'UNSAFE_VAR_ASSIGNMENT';
  const isFit = errors.length === 0 && warnings.every(isKnown);
  return isFit ? success(line) : failure(line);
}

/** The part of vitest's JSON report that we read. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    /** The file. */
    name: string;
    status: string;
    /** Why the file could not be run. */
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
}

async function vitest(project: string): Promise<Outcome> {
  const scratch = makeScratch('vitest');
  try {
    const file = path.join(scratch.path, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = [tool('vitest/vitest.mjs'), 'run', '--project', project, ...reporters];
    const { code } = await runNode(args, { show: true });
    if (!existsSync(file)) return failure('vitest left no report');
    return vitestOutcome(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, code);
  } finally {
    scratch.remove();
  }
}

function vitestOutcome(report: VitestReport, code: number): Outcome {
  const { numPassedTests: passed, numFailedTests, testResults } = report;
  // A file that cannot even be loaded fails without a failing test in it.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const counted = numFailedTests + broken.length;
  // No test at all, or an error outside of any.
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const line = `${passed} tests passed, ${failed} failed`;
  const failures = testResults.flatMap(failuresIn);
  return { passed, failed, line, ...(failures.length > 0 && { failures }) };
}

/** The failed tests of a file, or that it could not be run at all; with what is needed to look for the cause. */
function failuresIn({
  name,
  status,
  message,
  assertionResults,
}: VitestReport['testResults'][number]): string[] {
  const file = path.relative(ROOT, name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0) return status === 'failed' ? [`${file}\n${message}`] : [];
  return tests.map(({ fullName, failureMessages }) =>
    [`${file}: ${fullName}`, ...(failureMessages ?? []).map(firstLines)].join('\n'),
  );
}

/** The start of a message, in which a property tells its seed and its counterexample. */
function firstLines(message: string): string {
  return message.split('\n').slice(0, 30).join('\n').slice(0, 3_000);
}

interface Finished {
  code: number;
  stdout: string;
  /** Both streams, as they came. */
  output: string;
}

function runNode(args: string[], options?: { show?: boolean }): Promise<Finished> {
  return run(process.execPath, args, options);
}

/** Runs a program without input; its output is kept, and shown as it comes if asked to. */
function run(program: string, args: string[], { show = false } = {}): Promise<Finished> {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** A command's output interests only when it failed. */
function commandOutcome({ code, output }: Finished): Outcome {
  if (code === 0) return success('ok');
  console.log(output.trim());
  return failure(`exit code ${code}`);
}

function success(line: string): Outcome {
  return { passed: 1, failed: 0, line };
}

function failure(line: string): Outcome {
  return { passed: 0, failed: 1, line };
}

function fail(message: string): never {
  throw new Error(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tool(file: string): string {
  return path.join(ROOT, 'node_modules', file);
}
