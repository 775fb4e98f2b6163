import { foldText } from '../text/fold.ts';

/** So many letters and digits of a key have to be left without what anybody would try first. */
const MIN_UNGUESSABLE = 10;

/** Words that people make keys of, folded. */
const WORDS = [
  ...['password', 'passwort', 'passwd', 'passphrase', 'motdepasse', 'contraseña', 'contrasena'],
  ...['senha', 'secret', 'secreto', 'geheimnis', 'geheim', 'key', 'schlüssel', 'schluessel', 'clé'],
  ...['admin', 'administrator', 'root', 'letmein', 'welcome', 'changeme', 'iloveyou', 'default'],
  ...[
    'outcome',
    'outcomes',
    'atlas',
    'harvest',
    'harvesting',
    'evidence',
    'confidential',
    'opaque',
  ],
  ...['example', 'character', 'characters', 'programme', 'program', 'project', 'reference'],
  ...['yourownline', 'your', 'own', 'line', 'كلمةالسر', 'كلمة', 'السر', 'سر'],
];

/** Rows of keyboards and of the alphabet, along which keys are made, either way. */
const ROWS = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ...['qwertzuiop', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

/**
 * Whether a key for opaque ids can be guessed: without words that people use for keys, the
 * programme's own names, years, repetitions and neighbours in the alphabet or on a keyboard,
 * fewer than ten letters and digits are left. Of digits alone twice as many are needed.
 */
export function isWeakKey(key: string, names: readonly string[]): boolean {
  const characters = foldText(key).match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
  const known = markWords(characters, [...WORDS, ...names.flatMap(splitWords)]);
  const left = characters.filter(
    (_, index) =>
      known[index] !== true && !isRepeated(characters, index) && !isNeighbour(characters, index),
  );
  const isDigits = characters.every((character) => /\p{N}/u.test(character));
  return left.length < MIN_UNGUESSABLE * (isDigits ? 2 : 1);
}

function splitWords(name: string): string[] {
  return foldText(name).match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
}

/** Characters that stand for letters in keys of people who think of them as safe. */
const DISGUISES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
};

/** Which characters belong to a word, or to a year; of each the first character counts. */
function markWords(characters: readonly string[], words: readonly string[]): boolean[] {
  const plain = characters.join('');
  const known = characters.map(() => false);
  const mark = (start: number, length: number): void => {
    for (let at = start + 1; at < start + length; at += 1) known[at] = true;
  };
  // Positions are those of the text only where each character is one unit, as it is in all these words.
  for (const text of [plain, characters.map((letter) => DISGUISES[letter] ?? letter).join('')]) {
    for (const word of words)
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
        mark(at, word.length);
  }
  for (const { index } of plain.matchAll(/(?:19|20)\d\d/g)) mark(index, 4);
  return known;
}

/** Whether a character ends three that were in the key before. */
function isRepeated(characters: readonly string[], index: number): boolean {
  const triple = characters.slice(Math.max(0, index - 2), index + 1).join('');
  if (index < 2) return false;
  return index < 3
    ? new Set(triple).size === 1
    : characters.slice(0, index).join('').includes(triple);
}

/** Whether a character goes on with a step from neighbour to neighbour, or repeats the two before. */
function isNeighbour(characters: readonly string[], index: number): boolean {
  const [first, second, third] = characters.slice(Math.max(0, index - 2), index + 1);
  if (first === undefined || second === undefined || third === undefined) return false;
  return ROWS.some((row) => {
    const [a, b, c] = [first, second, third].map((character) => row.indexOf(character));
    if (a === undefined || b === undefined || c === undefined) return false;
    return a !== -1 && b !== -1 && c !== -1 && Math.abs(b - a) === 1 && c - b === b - a;
  });
}
