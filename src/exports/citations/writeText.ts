import { formatMessage } from '../../messages/formatMessage.ts';
import { getYear, type Citation, type CitationWords } from './citation.ts';

type Write = (citation: Citation, words: CitationWords) => string;

/** By the seventh edition of the APA: a report, or a data set, whose author publishes it. */
export const writeApa: Write = (citation, words) =>
  join(
    end(list(citation)),
    `(${getYear(citation) ?? words.noDate}).`,
    end(join(citation.title.replace(/\.$/, ''), describeInBrackets(citation, words))),
    citation.address,
  );

/** By the author-date style of the Chicago Manual, as a reference list has it. */
export const writeChicago: Write = (citation, words) =>
  join(
    end(list(citation)),
    end(getYear(citation) ?? words.noDate),
    end(citation.title),
    end(describe(citation, words)),
    citation.address === undefined ? undefined : end(citation.address),
  );

/** A sentence for a footnote or an e-mail, with the whole date: not after the id, of which it would seem a part. */
export const writePlain: Write = (citation, words) => {
  const title = citation.title.replace(/\.$/, '');
  // The title of the whole begins with the name of its author.
  const named = citation.kind === 'dataset' ? title : `${list(citation)}: ${title}`;
  return join(
    `${named} (${citation.date ?? words.noDate}).`,
    citation.kind === 'report' ? end(describe(citation, words)) : undefined,
    citation.address,
  );
};

/** What kind of report it is, with its number, and the version: `Outcome statement SCC-DRC2312/CIV002`. */
function describe({ genre, number, version }: Citation, words: CitationWords): string {
  const versioned = version && formatVersion(version, words);
  return [join(genre, number), versioned].filter(Boolean).join(', ');
}

/** The same as the APA wants it: in brackets, of data in brackets of their own. */
function describeInBrackets(citation: Citation, words: CitationWords): string {
  const { kind, genre, version } = citation;
  if (kind === 'report') return `(${describe(citation, words)})`;
  return join(version && `(${formatVersion(version, words)})`, `[${genre}]`);
}

function formatVersion(version: string, words: CitationWords): string {
  return formatMessage(words.version, { version });
}

function list({ authors }: Citation): string {
  return authors.join(', ');
}

/** A text that ends as a sentence does. */
function end(text: string): string {
  return /[.?!…؟。]["”»’)\]]*$/u.test(text) ? text : `${text}.`;
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
