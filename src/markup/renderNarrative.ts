import { escapeHtml } from '../text/escapeHtml.ts';
import { createCitationIndex, findCitations } from '../text/findCitations.ts';
import type { Acronym } from '../text/findAcronyms.ts';

/** An id, and where it leads. */
export interface NamedLink {
  readonly id: string;
  readonly address: string;
}

/**
 * Narrative text → HTML. What was written comes out as written: the text is not Markdown, so
 * an underscore, a `#` or a `*` stays one, and the `textContent` of the result is the text,
 * white space folded. Paragraphs (a blank line between), line breaks and lists (two or more
 * lines that begin with a bullet or a number, which stays) are kept, web addresses become
 * links, ids lead where `links` says, and acronyms that are explained elsewhere in the outcome
 * carry their meaning.
 */
export function renderNarrative(
  text: string,
  acronyms: readonly Acronym[] = [],
  links: readonly NamedLink[] = [],
): string {
  const renderInline = createInlineRenderer(acronyms, links);
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/u)
    .filter((block) => block.trim() !== '')
    .map((block) =>
      renderBlock(
        block.split('\n').filter((line) => line.trim() !== ''),
        renderInline,
      ),
    )
    .join('\n');
}

type RenderInline = (text: string) => string;

const ITEM = /^\s*(?:[-*•–‣▪·]|\(?\d{1,3}[.)])\s+\S/u;

function renderBlock(lines: readonly string[], renderText: RenderInline): string {
  const html: string[] = [];
  for (let line = 0; line < lines.length;) {
    const start = line;
    const isList = isListAt(lines, line);
    while (line < lines.length && isListAt(lines, line) === isList)
      line += isList ? countItems(lines, line) : 1;
    html.push((isList ? renderList : renderParagraph)(lines.slice(start, line), renderText));
  }
  return html.join('\n');
}

function isListAt(lines: readonly string[], line: number): boolean {
  return countItems(lines, line) >= 2;
}

/** How many lines in a row are items, from `line` on. */
function countItems(lines: readonly string[], line: number): number {
  let end = line;
  while (ITEM.test(lines[end] ?? '')) end += 1;
  return end - line;
}

function renderParagraph(lines: readonly string[], renderText: RenderInline): string {
  return `<p>${lines.map((line) => renderText(line.trim())).join('<br>\n')}</p>`;
}

/** The marks stay in the text, so the list shows none of its own. */
function renderList(lines: readonly string[], renderText: RenderInline): string {
  const items = lines.map((line) => `<li>${renderText(line.trim())}</li>`).join('\n');
  return `<ul class="as-written" role="list">\n${items}\n</ul>`;
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/giu;

function createInlineRenderer(
  acronyms: readonly Acronym[],
  links: readonly NamedLink[],
): RenderInline {
  const meanings = new Map(acronyms.map(({ acronym, meaning }) => [acronym, meaning]));
  const explainWords = (text: string): string =>
    meanings.size === 0 ? escapeHtml(text) : explain(text, meanings);
  const index = createCitationIndex(links);
  const linkIds = (text: string): string => {
    let html = '';
    let done = 0;
    for (const { start, end, named } of findCitations(text, index)) {
      const link = `<a href="${escapeHtml(named.address)}">${escapeHtml(text.slice(start, end))}</a>`;
      html += explainWords(text.slice(done, start)) + link;
      done = end;
    }
    return html + explainWords(text.slice(done));
  };
  return (text) => {
    let html = '';
    let done = 0;
    for (const match of text.matchAll(ADDRESS)) {
      const address = trimAddress(match[0]);
      const link = URL.canParse(address) ? renderLink(address) : escapeHtml(address);
      html += linkIds(text.slice(done, match.index)) + link;
      done = match.index + address.length;
    }
    return html + linkIds(text.slice(done));
  };
}

/** Punctuation at the end belongs to the sentence, and so does a bracket that was opened before. */
function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?…'’»)]،؛؟。".includes(address.charAt(end - 1))) end -= 1;
  const trimmed = address.slice(0, end);
  const isOpen = trimmed.split('(').length > trimmed.split(')').length;
  return isOpen && address.charAt(end) === ')' ? `${trimmed})` : trimmed;
}

function renderLink(address: string): string {
  return `<a href="${escapeHtml(address)}" rel="external noopener noreferrer nofollow">${escapeHtml(address)}</a>`;
}

const WORD = /[\p{L}\p{N}&]+(?:-[\p{L}\p{N}&]+)*/gu;

function explain(text: string, meanings: ReadonlyMap<string, string>): string {
  // Most texts name none of them, which is found out sooner than their words.
  if (![...meanings.keys()].some((acronym) => text.includes(acronym))) return escapeHtml(text);
  let html = '';
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const plural = word.endsWith('s') && meanings.has(word.slice(0, -1));
    const acronym = plural ? word.slice(0, -1) : word;
    const meaning = meanings.get(acronym);
    if (meaning === undefined || isDefinition(text, match.index, word)) continue;
    html += `${escapeHtml(text.slice(done, match.index))}<abbr title="${escapeHtml(meaning)}">${escapeHtml(acronym)}</abbr>`;
    done = match.index + acronym.length;
  }
  return html + escapeHtml(text.slice(done));
}

/** In brackets the text explains the acronym itself. */
function isDefinition(text: string, start: number, word: string): boolean {
  return text[start - 1] === '(' && text[start + word.length] === ')';
}
