import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command is called with: a string for each option that was given, `true` for a flag. */
export type Values = Record<string, string | boolean | undefined>;

/** Arguments that make no sense; the message says which and why. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

export interface Command {
  /** As it is called: `bench:scale`. */
  name: string;
  help: string;
  options: Options;
  run(values: Values): Promise<void> | void;
}

/**
 * Runs a command with the arguments `args`. The answer is the exit code: 0 when it did its job (help
 * too), 1 when it could not, 2 on wrong arguments; stderr then has one clear line, or the help.
 */
export async function runCommand(command: Command, args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const values = parse(command.options, args);
    if (values.help) console.log(command.help);
    else await command.run(values);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const wrong = error instanceof ArgumentError;
    console.error(wrong ? `${message}\n\n${command.help}` : `${command.name}: ${message}`);
    return wrong ? 2 : 1;
  }
}

function parse(options: Options, args: readonly string[]): Values {
  try {
    const all = { ...options, help: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options: all }).values as Values;
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** An option's text, or an `ArgumentError` that names it. */
export function required(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new ArgumentError(`--${name} is missing`);
  return value;
}

/** An option's text; `undefined` where it was not given. */
export function optional(values: Values, name: string): string | undefined {
  return values[name] === undefined ? undefined : required(values, name);
}

/** The path of `--out`; an error now, not after an hour's work, where nothing can be written. */
export function outputPath(values: Values): string {
  const out = required(values, 'out');
  accessSync(path.dirname(path.resolve(out)), constants.W_OK);
  return out;
}

/** A whole number from `least` to `most`; `fallback` where the option was not given. */
export function wholeNumber(
  values: Values,
  name: string,
  { least = 1, most = Number.MAX_SAFE_INTEGER, fallback }: NumberLimits = {},
): number {
  if (values[name] === undefined && fallback !== undefined) return fallback;
  const text = required(values, name);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  const limits = most < Number.MAX_SAFE_INTEGER ? `${least} to ${most}` : `${least}`;
  throw new ArgumentError(`--${name} is a whole number from ${limits}, not ${text}`);
}

/** A share from 0 to 1; `fallback` where the option was not given. */
export function share(values: Values, name: string, fallback: number): number {
  if (values[name] === undefined) return fallback;
  const text = required(values, name);
  const number = Number(text);
  if (number >= 0 && number <= 1) return number;
  throw new ArgumentError(`--${name} is a share from 0 to 1, not ${text}`);
}

interface NumberLimits {
  least?: number;
  most?: number;
  fallback?: number;
}
