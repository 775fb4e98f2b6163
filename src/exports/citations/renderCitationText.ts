import { inOneLine, type Citation, type CitationWords } from './citation.ts';
import { formatMessage } from '../../messages/formatMessage.ts';
import { splitAtNames } from '../../messages/isolateName.ts';
import { isRightToLeft, type Direction } from '../../text/direction.ts';
import { markup, type Markup } from '../../text/markup.ts';

/**
 * The text of a citation. Where it runs both ways each part is kept together, or it would draw those beside it along. The title is a
 * block, drawn in its line, which runs as `direction` says: a year before it and its first words are no sentence, and the proof reads them as none.
 */
export function renderCitationText(
  text: string,
  { authors, title, date, version, genre, number, address }: Citation,
  words: CitationWords,
  direction: Direction,
): Markup {
  const shown = title.replace(/\.$/, '');
  const renderShown = (part: string): Markup => renderTitle(part, direction);
  if (!isRightToLeft(text)) return isolate(text, [shown], renderShown);
  const versioned = version && inOneLine(formatMessage(words.version, { version }));
  const parts = [...authors, shown, versioned, date, genre, number, address];
  return isolate(text, parts, (part) => {
    if (part === shown) return renderShown(part);
    // The number in the words for a version runs from left to right, whatever they do.
    return part === versioned ? markup`<bdi>${isolate(part, [version])}</bdi>` : keepTogether(part);
  });
}

function renderTitle(title: string, direction: Direction): Markup {
  return markup`<div class="cite__title" dir="${direction}">${title}</div>`;
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
