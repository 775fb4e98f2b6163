import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_LEDGER } from '../ledger/currentLedger.ts';
import { makeLinesPrintable, makePrintable } from '../problems/printable.ts';
import { getReason } from '../text/errors.ts';
import { isFolder } from './files/places.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

/** What surrounds a command: a shell gives the process's own, a test gives its own. */
export interface Io {
  /** Writes a text to standard output as it is. */
  readonly out: (text: string) => void;
  /** The same for standard error. */
  readonly err: (text: string) => void;
  readonly env: NodeJS.ProcessEnv;
}

/** A command: the words after its name → its exit code. It reads and writes through `io` alone. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

export const PROCESS_IO: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
};

/** A command was called wrongly: its message says how to call it, and the exit code is 2. */
export class WrongUse extends Error {}

/** A command whose errors are messages: wrong use is explained and ends with 2, anything else with 1. */
export function createCommand(
  usage: string,
  run: (argv: readonly string[], io: Io) => number | Promise<number>,
): Command {
  return async (argv, io) => {
    try {
      return await run(argv, io);
    } catch (error) {
      const isWrongUse = error instanceof WrongUse;
      const lines = getReason(error).split('\n');
      const message = lines.map(makePrintable).join('\n');
      io.err(isWrongUse ? `${message}\n\nUsage: ${usage}\n` : `${message}\n`);
      return isWrongUse ? 2 : 1;
    }
  };
}

/** Runs a command as this process. */
export async function runCommand(command: Command): Promise<void> {
  // Whoever reads the output may stop (`| head`): what is left is for nobody, and no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await command(process.argv.slice(2), PROCESS_IO);
}

/** Reads the words of a command line; an unknown one is wrong use. */
export function readArguments<const Config extends Omit<ParseArgsConfig, 'args'>>(
  argv: readonly string[],
  config: Config,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: [...argv] });
  } catch (error) {
    throw new WrongUse(getReason(error));
  }
}

/** A text on standard output, and a line break. What it holds of a file or a name cannot steer the terminal. */
export function say({ out }: Pick<Io, 'out'>, text: string): void {
  out(`${makeLinesPrintable(text)}\n`);
}

/** The same on standard error. */
export function complain({ err }: Pick<Io, 'err'>, text: string): void {
  err(`${makeLinesPrintable(text)}\n`);
}

/** The content folder of a command, unless its arguments name one. */
export function getContent({ CONTENT_DIR = 'content' }: NodeJS.ProcessEnv): string {
  return CONTENT_DIR;
}

/** The surroundings of a command with the content folder that its words name, if they name one; a name that is mistyped is wrong use. */
export function withContent(io: Io, [folder, ...others]: readonly string[]): Io {
  if (others.length > 0) throw new WrongUse(getToolTexts().files.oneContent);
  if (folder === undefined) return io;
  if (!isFolder(folder)) throw new WrongUse(getToolTexts().check.noFolder({ directory: folder }));
  return { ...io, env: { ...io.env, CONTENT_DIR: folder } };
}

/** The folder of the built site. */
export function getTarget({ OUT_DIR = 'dist' }: NodeJS.ProcessEnv): string {
  return OUT_DIR;
}

/** Where the ledger of changes is kept. */
export function getLedgerPlace({ LEDGER }: NodeJS.ProcessEnv): string {
  return LEDGER === undefined || LEDGER.trim() === '' ? DEFAULT_LEDGER : LEDGER;
}
