import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createTemporaryFolder } from './sites.ts';

/** A page in Firefox, driven by WebDriver BiDi: Playwright knows only a Firefox of its own. */
export interface FirefoxPage {
  readonly goTo: (url: string) => Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Errors that the page reported. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
  readonly result?: Answer;
  readonly message?: string;
}
interface Answer {
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export async function openFirefox(program: string): Promise<FirefoxPage> {
  const profile = createTemporaryFolder('firefox');
  const child = spawn(
    program,
    ['--headless', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => {
      reject(new Error(`Firefox ended:\n${output}`));
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  const waiting = new Map<number, (message: Message) => void>();
  const faults: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded' && message.params?.level === 'error')
      faults.push(message.params.text ?? '');
  });
  let count = 0;
  const send = async (method: string, params: object): Promise<Answer> => {
    const id = (count += 1);
    const answer = await new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.result === undefined) throw new Error(`${method}: ${answer.message ?? ''}`);
    return answer.result;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send('browsingContext.getTree', {});
  const context = contexts?.[0]?.context;
  return {
    goTo: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        ...{ expression, target: { context }, awaitPromise: true },
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result?.value;
    },
    faults,
    close: async () => {
      socket.close();
      child.kill();
      await once(child, 'exit');
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
