import { inOneLine, type Citation, type CitationWords } from '../exports/citations/citation.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { isRightToLeft, splitAtNames } from '../messages/isolateName.ts';
import { markup, type Markup } from '../text/markup.ts';

/**
 * The text of a citation. Where it runs both ways each part is kept together, or it would draw those beside it along. The title is a
 * block, drawn in its line: a year before it and its first words are no sentence, and the proof reads them as none.
 */
export function renderCitationText(
  text: string,
  { authors, title, version, genre, number, address }: Citation,
  words: CitationWords,
): Markup {
  const shown = title.replace(/\.$/, '');
  if (!isRightToLeft(text)) return isolate(text, [shown], renderTitle);
  const versioned = version && inOneLine(formatMessage(words.version, { version }));
  const parts = [...authors, shown, versioned, genre, number, address];
  return isolate(text, parts, (part) => {
    if (part === shown) return renderTitle(part);
    // The number in the words for a version runs from left to right, whatever they do.
    return part === versioned ? markup`<bdi>${isolate(part, [version])}</bdi>` : keepTogether(part);
  });
}

function renderTitle(title: string): Markup {
  return markup`<div class="cite__title" dir="auto">${title}</div>`;
}

function keepTogether(text: string): Markup {
  return markup`<bdi>${text}</bdi>`;
}

function isolate(
  text: string,
  names: readonly (string | undefined)[],
  render: (name: string) => Markup = keepTogether,
): Markup {
  const parts = splitAtNames(text, names).map((part, at) =>
    at % 2 === 0 ? markup`${part}` : render(part),
  );
  return markup`${parts}`;
}
