/** The œ of coeur and oeuvre is none of them. */
const DIGRAPHS = /([aou])e(?!u)|aa/g;
/** In shorter words they are sounds of their own: does, true. */
const MIN_LENGTH = 5;

/**
 * A folded word in which ø, å, ä, ö, ü are written as a keyboard without them has it → as those letters are folded: tromsoe → tromso
 * (Tromsø). To be asked for only where nothing has the word as it is: phoenix is no phonix.
 */
export function readDigraphs(word: string): string | undefined {
  const read = word.replaceAll(DIGRAPHS, (_, one: string | undefined) => one ?? 'a');
  return word.length < MIN_LENGTH || read === word ? undefined : read;
}
