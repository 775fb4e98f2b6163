import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { median } from './median.ts';
import { say } from './say.ts';

const EDITS = 10;
const POLL_MS = 20;
const MAX_WAIT_MS = 30_000;

/**
 * How long `npm run dev` takes from an edit of the content until a page has it: of an outcome on
 * its own page, and of the programme's name on the home page.
 */
export async function benchDev(content: string): Promise<void> {
  const { outcomes, fileOf } = loadCollection(content);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('There is no outcome to edit.');
  const { address, close } = await startServer(content);
  try {
    const file = path.join(content, fileOf.get(outcome) ?? '');
    const evidence = /(?<=^\*\*Evidence[^*]*\*\*: )/m;
    const name = /(?<=^name: )/m;
    const own = await measureEdits(file, evidence, `${address}/outcomes/${outcome.slug}/`);
    const programme = path.join(content, 'programme.md');
    const settings = await measureEdits(programme, name, `${address}/`);
    say(
      `npm run dev, ${fileOf.size} public outcomes: an edit shows after ${describe(own)}; a setting after ${describe(settings)}`,
    );
  } finally {
    await close();
  }
}

function describe(times: readonly number[]): string {
  return `${Math.round(median(times))} ms, median of ${times.length} (at most ${Math.round(Math.max(...times))})`;
}

/** Writes a new word at the place, again and again, each as soon as the page has the last. */
async function measureEdits(file: string, place: RegExp, page: string): Promise<number[]> {
  const original = readFileSync(file, 'utf8');
  await fetch(page);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const word = `Edit${edit} `;
    const start = performance.now();
    writeFileSync(file, original.replace(place, word));
    while (!(await (await fetch(page)).text()).includes(word)) {
      if (performance.now() - start > MAX_WAIT_MS) throw new Error(`The edit of ${file} is lost.`);
      await wait(POLL_MS);
    }
    times.push(performance.now() - start);
  }
  writeFileSync(file, original);
  return times;
}

async function startServer(
  content: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: content, BASE_PATH: '/', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) =>
    server.on('exit', () => {
      resolve();
    }),
  );
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => {
      reject(new Error(`The dev server ended:\n${output}`));
    });
  });
  return {
    address,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
