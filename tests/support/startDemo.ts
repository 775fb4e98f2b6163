import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { createTemporaryFolder, withoutVitest } from './sites.ts';

/** The demonstration as `npm run demo` makes and serves it, in a folder of its own. */
export interface Demo {
  readonly content: string;
  readonly site: string;
  /** The address it says it is at, ending with a slash; rejects when it ends without one. */
  readonly address: Promise<string>;
  readonly close: () => Promise<void>;
}

export function startDemo(): Demo {
  const folder = createTemporaryFolder('demo');
  const child = spawn(process.execPath, ['scripts/demo.ts', folder], {
    env: { ...withoutVitest(process.env), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /is at (\S+)\n/.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
    void ended.then(() => {
      reject(new Error(`The demonstration ended:\n${output}`));
    });
  });
  return {
    content: path.join(folder, 'content'),
    site: path.join(folder, 'site'),
    address,
    close: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
