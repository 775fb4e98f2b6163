import { PROCESS_IO, say as sayTo } from '../../src/tools/command.ts';

/** A text on standard output, and a line break. */
export function say(text: string): void {
  sayTo(PROCESS_IO, text);
}
