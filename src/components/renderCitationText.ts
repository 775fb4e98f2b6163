import { inOneLine, type Citation, type CitationWords } from '../exports/citations/citation.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { isRightToLeft, splitAtNames } from '../messages/isolateName.ts';
import { markup, type Markup } from '../text/markup.ts';

/** The text of a citation. Where it runs both ways each part is kept together, or it would draw those beside it along. */
export function renderCitationText(
  text: string,
  { authors, title, version, genre, number, address }: Citation,
  words: CitationWords,
): Markup {
  if (!isRightToLeft(text)) return markup`${text}`;
  const versioned = version && inOneLine(formatMessage(words.version, { version }));
  const parts = [...authors, title.replace(/\.$/, ''), versioned, genre, number, address];
  return isolate(text, parts, (part) =>
    // The number in the words for a version runs from left to right, whatever they do.
    part === versioned ? isolate(part, [version]) : markup`${part}`,
  );
}

function isolate(
  text: string,
  names: readonly (string | undefined)[],
  render = (name: string): Markup => markup`${name}`,
): Markup {
  const parts = splitAtNames(text, names).map((part, at) =>
    at % 2 === 0 ? markup`${part}` : markup`<bdi>${render(part)}</bdi>`,
  );
  return markup`${parts}`;
}
