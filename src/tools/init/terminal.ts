import { createInterface } from 'node:readline/promises';
import { getToolTexts } from '../../messages/tools/toolTexts.ts';

/** Somebody who can be asked. */
export interface Terminal {
  /** Puts a question, and gives the line that is answered. */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** The terminal that the process is in; nothing where its input or output is a file or a pipe. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<never>((_, reject) => {
    reader.once('close', () => {
      reject(new Error(getToolTexts().init.stopped));
    });
  });
  // Nobody waits for it once all questions are answered.
  ended.catch(() => undefined);
  return {
    ask: (question) => Promise.race([reader.question(question), ended]),
    close: () => {
      reader.close();
    },
  };
}
