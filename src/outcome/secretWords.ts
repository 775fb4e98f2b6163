import { distance } from 'fastest-levenshtein';
import { listWords } from './cutWords.ts';
import { speaksOfSecrecy } from './findStatements.ts';
import { WEAK, wordSet } from './statementWords.ts';

/**
 * What asks for secrecy as a header or as the name of a sheet, beside the words for confidential. In a
 * text it may mean anything, as “sensitive” does.
 */
const SECRET = new Set([
  ...WEAK,
  ...wordSet(
    'sensitive sensitivity secrecy restricted restriction embargo undisclosed classified',
    'sensible sensibles sensibilite restreint restreinte restreints restreintes secrets secretes',
    'sensibilidad restringido restringida restringidos reservado reservada secretos secretas',
    'sensivel sensiveis sensibilidade restrito restrita sigilo sigiloso sigilosa sigilosos sigilosas',
    'geheimhaltung sensibel секрет секретный засекречено чувствительно',
    'حساس حساسه حساسيه الحساسيه مقيد مقيده',
  ),
]);

/** From this length on, a word with one wrong letter is still known. */
const MIN_NEAR = 8;
const NEAR = [...SECRET].filter((word) => word.length >= MIN_NEAR);
/** Other words that one letter makes of one of them. */
const OTHERS = wordSet(
  'sensitise sensitize sensibly classifies classifier reservados reservadas preservado preservada',
);

/** Whether a word, folded as `cutWords` folds it, asks for secrecy, one wrong letter included. */
export function isSecretWord(word: string): boolean {
  if (SECRET.has(word)) return true;
  if (word.length < MIN_NEAR - 1 || OTHERS.has(word)) return false;
  return NEAR.some((each) => Math.abs(each.length - word.length) <= 1 && distance(each, word) <= 1);
}

/** What “sensitive” is said of where it is no secret. */
const TOPICS = wordSet(
  'gender conflict culturally culture nutrition climate child age risk trauma disability',
  'genre conflit conflits culture genero conflicto conflictos conflito conflitos النوع الاجتماعي',
);

/** Whether any word of a header, or of the name of a sheet, speaks of secrecy: “Gender sensitive” does not. */
export function speaksOfSecrets(label: string): boolean {
  if (speaksOfSecrecy(label)) return true;
  const words = listWords(label);
  return words.some(isSecretWord) && !words.some((word) => TOPICS.has(word));
}
