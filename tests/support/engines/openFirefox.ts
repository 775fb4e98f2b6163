import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createTemporaryFolder } from '../sites.ts';
import { clickActions, keyActions, VIEWPORT, within, type EnginePage } from './engine.ts';

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

/** What its console says of a page that is left while a file of it is unpacked, which no script hears. */
const LEFT = /^Failed to read data from the ReadableStream: “TypeError: Error in input stream”\.$/;

/** A page in Firefox, driven by WebDriver BiDi: Playwright knows only a Firefox of its own. */
export async function openFirefox(program: string): Promise<EnginePage> {
  const profile = createTemporaryFolder('firefox');
  const child = spawn(
    program,
    ['--headless', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const faults: string[] = [];
  const connect = async (): Promise<EnginePage> => {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      });
      void ended.then(() => {
        reject(new Error(`Firefox ended:\n${output}`));
      });
    });
    const send = await openSession(`${address}/session`, faults);
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await send('browsingContext.getTree', {});
    const context = contexts?.[0]?.context;
    await send('browsingContext.setViewport', { context, viewport: VIEWPORT });
    return {
      goTo: async (url) => {
        // Waiting for the load, as BiDi offers it, never ends after `history.back()`.
        await send('browsingContext.navigate', { context, url, wait: 'none' });
      },
      evaluate: async (expression) => {
        const { result, exceptionDetails } = await send('script.evaluate', {
          ...{ expression, target: { context }, awaitPromise: true },
        });
        if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
        return String(result?.value);
      },
      clickAt: async (x, y) => {
        await send('input.performActions', { context, actions: clickActions(x, y) });
      },
      enter: async (text) => {
        await send('input.performActions', { context, actions: keyActions(text) });
      },
      travel: async (delta) => {
        await send('browsingContext.traverseHistory', { context, delta });
      },
      readFaults: () => faults,
      close,
    };
  };
  try {
    return await within('The start of Firefox', connect());
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sends commands and awaits their answers; errors of the console are added to `faults`. */
async function openSession(
  address: string,
  faults: string[],
): Promise<(method: string, params: object) => Promise<Answer>> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'log.entryAdded' && message.params?.level === 'error') {
      const { text = '' } = message.params;
      if (!LEFT.test(text)) faults.push(text);
    }
  });
  let count = 0;
  return async (method, params) => {
    const id = (count += 1);
    const answer = new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    const { result, message = '' } = await within(method, answer);
    if (result === undefined) throw new Error(`${method}: ${message}`);
    return result;
  };
}
