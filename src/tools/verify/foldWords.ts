import { BREAK, NOTHING, SEVERAL, UNIT_FOLDERS } from '../../text/foldUnit.ts';
import { foldCharacter } from '../../text/foldings.ts';
import { remember } from '../../text/remember.ts';

/** Folds one UTF-16 unit at the level of the proof (`text/foldings.ts`): no case, no accents, nothing that cannot be seen. */
export const foldUnit = UNIT_FOLDERS.proof;

/** The letters and digits of a character for which `foldUnit` says `SEVERAL`; anything else is a blank. */
export function foldAt(text: string, index: number): string {
  return foldLetters(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

const foldLetters = remember((character) =>
  foldCharacter(character, 'proof').replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ' '),
);

/** The folded words of a text: runs of letters and digits. */
export function foldWords(text: string): string[] {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    if (unit === BREAK) folded += ' ';
    else if (unit === SEVERAL) folded += foldAt(text, index);
    else if (unit !== NOTHING) folded += String.fromCharCode(unit);
  }
  return folded.split(' ').filter((word) => word !== '');
}
