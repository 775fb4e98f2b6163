import { makeLinesPrintable, makePrintable } from '../problems/printable.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command was called wrongly: its message says how to call it, and the exit code is 2. */
export class WrongUse extends Error {}

type Parsed<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/** Reads the command line; what it does not know is wrong use. */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
): Parsed<Config> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Runs a command: its number is the exit code; wrong use is explained and exits with 2, anything else with 1. */
export async function runCommand(
  usage: string,
  command: () => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isWrongUse = error instanceof WrongUse;
    const lines = (error instanceof Error ? error.message : String(error)).split('\n');
    const message = lines.map(makePrintable).join('\n');
    process.stderr.write(isWrongUse ? `${message}\n\nUsage: ${usage}\n` : `${message}\n`);
    process.exitCode = isWrongUse ? 2 : 1;
  }
}

/** A text on standard output, and a line break. What it holds of a file or a name cannot steer the terminal. */
export function say(text: string): void {
  process.stdout.write(`${makeLinesPrintable(text)}\n`);
}

/** The same on standard error. */
export function complain(text: string): void {
  process.stderr.write(`${makeLinesPrintable(text)}\n`);
}
