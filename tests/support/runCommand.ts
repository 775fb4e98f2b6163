import type { Command } from '../../src/tools/command.ts';

/** How a command ended and what it wrote. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a command in this process, with an environment of its own. */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const status = await command(argv, {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    env,
  });
  return { status, stdout, stderr };
}
