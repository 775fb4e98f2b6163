/** What parts several values: one sign, or several of which each does. */
export type Separator = string | readonly string[];

export function listSigns(separator: Separator): readonly string[] {
  return typeof separator === 'string' ? [separator] : separator;
}

/** A text at each of the signs; where a part is `whole`, the signs after that stay in it. */
export function splitAt(
  text: string,
  separator: Separator,
  isWhole: (part: string) => boolean = () => false,
): string[] {
  return listSigns(separator).reduce<string[]>(
    (parts, sign) => parts.flatMap((part) => (isWhole(part) ? [part] : part.split(sign))),
    [text],
  );
}

/** Signs between several values that no name has inside. */
export const PLAIN_SIGNS: readonly string[] = ['|', ';', '؛'];

/** What people put between several values in one cell; names hold “and”, and a comma, too often to tell by one value alone. */
export const SEPARATORS = [';', '|', '/', '؛', '،', ','];

/** Words that join the last two of several values, or all of them. Names hold them as well, so that only values which other cells have alone tell. */
export const JOINING_WORDS = [' and ', ' & ', ' + ', ' et ', ' y ', ' e ', ' und ', ' en ', ' و'];
