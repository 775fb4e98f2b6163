import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { withoutVitest } from './sites.ts';

/** The dev server over a content folder, in a process of its own. */
export interface DevServer {
  /** Where it says that it is, ending with a slash. */
  readonly address: string;
  readonly getOutput: () => string;
  readonly close: () => Promise<void>;
}

export async function startDevServer(content: string, base: string): Promise<DevServer> {
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...withoutVitest(process.env), CONTENT_DIR: content, BASE_PATH: base, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (found !== undefined) resolve(`${found}${base.replace(/\/?$/, '/')}`);
      });
    void ended.then(() => {
      reject(new Error(`The dev server ended:\n${output}`));
    });
  });
  return {
    address,
    getOutput: () => output,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
