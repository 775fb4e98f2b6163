/** The folder of the content that every command takes where none is named. */
const USUAL_FOLDER = 'content';

/**
 * A command as the publisher types it, with the content folder that it is about:
 * `formatCommand('check', 'my harvest', ['--all'])` → `npm run check -- "my harvest" --all`.
 * `directory`: undefined where the words name it themselves. The usual folder is not named.
 */
export function formatCommand(
  name: string,
  directory: string | undefined,
  options: readonly string[] = [],
): string {
  const folder = directory === undefined || directory === USUAL_FOLDER ? [] : [directory];
  const words = [...folder, ...options].map(quoteWord);
  const npm = name === 'start' ? 'npm start' : `npm run ${name}`;
  return words.length === 0 ? npm : `${npm} -- ${words.join(' ')}`;
}

/** A word of a command line, so that a shell takes it as it is. */
function quoteWord(word: string): string {
  if (/^[\p{L}\p{N}_./:=@+-]+$/u.test(word)) return word;
  // A backslash alone is part of a path on Windows.
  return `"${word.replaceAll(/["$`]|\\(?=["$`\\]|$)/g, String.raw`\$&`)}"`;
}
