/**
 * Readers of citations by the rules of Zotero's translators (RIS, BibTeX, COinS), as they were read in November 2026:
 * what a reader of ours would have in the library. Written anew, with what matters to these files.
 */

export interface ReadItem {
  readonly type: string;
  readonly key?: string | undefined;
  /** A corporate author has a last name only. */
  readonly authors: readonly { readonly last: string; readonly first: string }[];
  readonly fields: Readonly<Record<string, string>>;
}

const RIS_TYPES: Readonly<Record<string, string>> = { RPRT: 'report', DATA: 'dataset' };
const RIS_FIELDS: Readonly<Record<string, string>> = {
  ...{ TI: 'title', PB: 'institution', M3: 'genre', SN: 'number', AB: 'abstract' },
  ...{ LA: 'language', CR: 'rights', UR: 'address', PY: 'year', DA: 'date', ET: 'version' },
};

/** RIS: a line that has no tag goes on with the one before; `ER` ends a record; a name is parted at its first comma. */
export function readRis(text: string): ReadItem[] {
  const items: ReadItem[] = [];
  let lines: [tag: string, value: string][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u.exec(line) ?? [];
    const last = lines.at(-1);
    if (tag === 'ER') {
      items.push(createRisItem(lines));
      lines = [];
    } else if (tag !== undefined) lines.push([tag, value]);
    else if (last !== undefined && line !== '') last[1] += `\n${line}`;
  }
  if (lines.length > 0) throw new Error('A record has no end.');
  return items;
}

function createRisItem(lines: readonly (readonly [string, string])[]): ReadItem {
  const find = (wanted: string): string[] =>
    lines.flatMap(([tag, value]) => (tag === wanted ? [value.trim()] : []));
  const fields = lines.flatMap(([tag, value]) => {
    const field = RIS_FIELDS[tag];
    return field === undefined ? [] : [[field, value.trim()] as const];
  });
  const [type = ''] = find('TY');
  if (lines[0]?.[0] !== 'TY') throw new Error('A record begins with its type.');
  return {
    type: RIS_TYPES[type] ?? 'journalArticle',
    key: find('ID')[0],
    authors: find('AU').map((name) => {
      const [last = ''] = name.split(/\s*,\s*/, 1);
      return { last, first: name.slice(last.length).replace(/^\s*,\s*/, '') };
    }),
    fields: Object.fromEntries(fields),
  };
}

const BIBTEX_TYPES: Readonly<Record<string, string>> = { techreport: 'report', misc: 'dataset' };
const BIBTEX_FIELDS: Readonly<Record<string, string>> = {
  ...{ title: 'title', institution: 'institution', publisher: 'institution', type: 'genre' },
  ...{ number: 'number', abstract: 'abstract', language: 'language', copyright: 'rights' },
  ...{ url: 'address', year: 'year', version: 'version' },
};

/** BibTeX counts braces, escaped or not, and Zotero those that are not escaped: both have to end a value at the same place. */
export function readBibtex(text: string): ReadItem[] {
  const items: ReadItem[] = [];
  let rest = text;
  for (;;) {
    const head = /^\s*@(\w+)\{([^\s,{}]+),/.exec(rest);
    if (head === null) break;
    const [whole, type = '', key] = head;
    rest = rest.slice(whole.length);
    const values = new Map<string, string>();
    for (;;) {
      const name = /^\s*(\w+) = \{/.exec(rest);
      if (name === null) break;
      rest = rest.slice(name[0].length);
      const [end, other] = [findEnd(rest, false), findEnd(rest, true)];
      if (end !== other || end < 0) throw new Error(`Readers differ on ${rest}`);
      values.set(name[1] ?? '', rest.slice(0, end));
      rest = rest.slice(end + 1).replace(/^,/, '');
    }
    if (!/^\s*\}/.test(rest)) throw new Error(`No end: ${rest}`);
    rest = rest.replace(/^\s*\}/, '');
    items.push(createBibtexItem(BIBTEX_TYPES[type] ?? type, key, values));
  }
  if (rest.trim() !== '') throw new Error(`Not read: ${rest}`);
  return items;
}

function findEnd(text: string, skipsEscaped: boolean): number {
  let depth = 1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (skipsEscaped && character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function createBibtexItem(
  type: string,
  key: string | undefined,
  values: ReadonlyMap<string, string>,
): ReadItem {
  const fields = [...values].flatMap(([name, value]) => {
    const field = BIBTEX_FIELDS[name];
    // An address is taken as it is.
    return field === undefined ? [] : [[field, name === 'url' ? value : readLatex(value)] as const];
  });
  const authors = splitUnprotected(values.get('author') ?? '', /^\s+and\s+/i).map((name) => {
    const [last = '', first = ''] = splitUnprotected(name, /^\s*,\s*/);
    const isWhole = splitUnprotected(name, /^ +/).length === 1;
    const cut = last.lastIndexOf(' ');
    return first !== '' || isWhole
      ? { last: readLatex(last), first: readLatex(first) }
      : { last: readLatex(last.slice(cut + 1)), first: readLatex(last.slice(0, cut)) };
  });
  return { type, key, authors, fields: Object.fromEntries(fields) };
}

/** Cuts where a separator is in no braces. */
function splitUnprotected(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (let index = 0; index < text.length;) {
    const found = depth === 0 ? separator.exec(text.slice(index)) : null;
    if (found !== null && found[0] !== '') {
      parts.push('');
      index += found[0].length;
      continue;
    }
    const length = text[index] === '\\' ? 2 : 1;
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    parts.push((parts.pop() ?? '') + text.slice(index, index + length));
    index += length;
  }
  return parts;
}

const LATEX: readonly (readonly [written: string, read: string])[] = [
  [String.raw`\{\vphantom{\}}`, '\u0001'],
  [String.raw`\vphantom{\{}\}`, '\u0002'],
  [String.raw`{\textbackslash}`, '\u0003'],
  [String.raw`{\textasciitilde}`, '~'],
  [String.raw`{\textasciicircum}`, '^'],
];

function readLatex(value: string): string {
  let text = value;
  for (const [written, read] of LATEX) text = text.replaceAll(written, read);
  return text
    .replaceAll(/(?<!\\)[{}]/g, '')
    .replaceAll(/\\([#$%&~_^\\{}])/g, '$1')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}')
    .replaceAll('\u0003', '\\');
}

/** COinS: the title of a span, as OpenURL 1.0. Zotero reads a plus sign as a blank, even an encoded one. */
export function readCoins(title: string): ReadItem {
  const parts = title.split('&').map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key, decodeURIComponent(value.replaceAll(/\+|%2b/gi, ' '))] as const;
  });
  const find = (wanted: string): string[] =>
    parts.flatMap(([key, value]) => (key === wanted && value !== '' ? [value] : []));
  const isBook = find('rft_val_fmt')[0] === 'info:ofi/fmt:kev:mtx:book';
  const names: Readonly<Record<string, string>> = {
    ...{ title: 'rft.btitle', date: 'rft.date', institution: 'rft.pub', language: 'rft.language' },
  };
  const address = find('rft_id').find((value) => /^https?:\/\//.test(value));
  const fields = Object.entries(names).flatMap(([field, key]) =>
    find(key).map((value) => [field, value] as const),
  );
  return {
    type: isBook && title.split('&').includes('rft.genre=report') ? 'report' : 'other',
    authors: find('rft.aucorp').map((last) => ({ last, first: '' })),
    fields: { ...Object.fromEntries(fields), ...(address === undefined ? {} : { address }) },
  };
}

/** Meta tags of a page, as the translator for pages that describe themselves reads them: name and content in their order. */
export function readMetaTags(
  tags: readonly (readonly [name: string, content: string])[],
): ReadItem {
  const find = (wanted: string): string[] =>
    tags.flatMap(([name, content]) => (name === wanted && content !== '' ? [content] : []));
  const isReport = find('citation_technical_report_institution').length > 0;
  const names = {
    ...{ title: 'citation_title', institution: 'citation_technical_report_institution' },
    ...{ number: 'citation_technical_report_number', date: 'citation_publication_date' },
    ...{ language: 'citation_language', abstract: 'citation_abstract', rights: 'DC.rights' },
    ...{ genre: 'DC.type', address: 'citation_public_url' },
  };
  const nodes = find('citation_author');
  return {
    type: isReport ? 'report' : find('citation_title').length > 0 ? 'journalArticle' : 'webpage',
    authors: nodes.flatMap((node) => splitAuthors(node)).map(cleanAuthor),
    fields: Object.fromEntries(
      Object.entries(names).flatMap(([field, name]) =>
        find(name).map((content) => [field, content.replaceAll(/\s+/gu, ' ').trim()] as const),
      ),
    ),
  };
}

/** Parted at semicolons or, with two words on both sides, at the comma. */
function splitAuthors(node: string): string[] {
  const several = node.split(/\s*;\s*/);
  if (several.length > 1) return several;
  const [one = '', other = ''] = node.split(/\s*,\s*/);
  return one.includes(' ') && other.includes(' ') ? node.split(/\s*,\s*/) : [node];
}

/** Without a comma the last word is the last name; a comma at the end is cut off, and then all of it is. */
function cleanAuthor(author: string): { last: string; first: string } {
  const trimmed = author.replaceAll(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/gu, '');
  if (author.includes(',')) {
    const [last = '', first = ''] = trimmed.split(/[,،] ?/);
    return { last, first };
  }
  const cut = trimmed.lastIndexOf(' ');
  return { last: trimmed.slice(cut + 1), first: trimmed.slice(0, Math.max(cut, 0)) };
}
