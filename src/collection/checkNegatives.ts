import { makePrintable } from '../problems/printable.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { FIRST_NO_WORDS } from '../outcome/flag.ts';
import { foldText } from '../text/fold.ts';
import { formatCommand } from '../text/formatCommand.ts';

/** An outcome that only the longer list of words for “no” would publish. */
export interface Unconfirmed {
  readonly file: string;
  /** What its flag says. */
  readonly flag: string;
}

/** So many files are named. */
const MAX_FILES = 100;

/**
 * The list of words for “no” has grown, and no outcome may become public by that alone: the
 * programme has to say so. One problem for all of them, with the line to write.
 */
export function checkNegatives(unconfirmed: readonly Unconfirmed[], directory: string): Problem[] {
  if (unconfirmed.length === 0) return [];
  const words = [...new Set(unconfirmed.map(({ flag }) => foldText(flag)))].toSorted();
  const files = unconfirmed.slice(0, MAX_FILES).map(({ file }) => makePrintable(file));
  const list = [...FIRST_NO_WORDS, ...words].map(writeWord).join(', ');
  const detail = {
    count: unconfirmed.length,
    words,
    files,
    list,
    command: formatCommand('check', directory),
  };
  return [createProblem('flag-unconfirmed', 'unavailable', detail)];
}

/** As YAML takes it for a text. */
function writeWord(word: string): string {
  return /^\p{L}+$/u.test(word) && word !== 'false' ? word : `"${word}"`;
}
