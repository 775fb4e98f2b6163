import { z } from 'zod';
import { checkFrontMatter } from '../fragment/checkFrontMatter.ts';
import { StringListSchema } from '../fragment/editorial.ts';
import { LanguageSchema } from '../fragment/languageSchema.ts';
import { parseFrontMatter } from '../fragment/frontMatter.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { showInvisibleIn } from '../problems/showInvisible.ts';
import { findReserved } from '../programme/reservedNames.ts';
import type { NameFinder } from '../text/names/nameFinder.ts';
import { createSlug, MAX_SLUG_BYTES, measureSlug } from '../text/slug.ts';
import { redactMarkdown, redactProse } from './readProse.ts';

const text = (): z.ZodString => z.string().trim().min(1);

const PageSchema = z.strictObject({
  /** Its heading, and its link in the navigation; otherwise the first heading of the text. */
  title: text().optional(),
  /** One sentence, for search engines. */
  description: text().optional(),
  /** Its place in the navigation: the lowest first, then those without, by file name. */
  order: z.number().optional(),
  /** Its language, where that is not the programme's. */
  lang: LanguageSchema.optional(),
  /** Strings that the page may show although an outcome redacts them. */
  named: StringListSchema,
});

/** A further page of running text that the publisher writes, in one language. */
export interface FurtherPage {
  /** Where the publisher has it. */
  readonly file: string;
  /** What its address ends in: `/address/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  readonly lang: string | undefined;
  /** Markdown, without the heading that is the title. */
  readonly body: string;
}

/** Where a page is read, and, in a further language, which page it is and in which. */
interface PageSource {
  readonly file: string;
  readonly base: string;
  readonly language: string | undefined;
}

/**
 * Text of a further file in `pages/` → the page without what the programme redacts everywhere, or, if
 * anything is wrong, only problems. `base`: the file that its address is made of, which is another for a page in a
 * further language. `segments`: addresses that the programme's fields have.
 */
export function readPage(
  { file, base, language }: PageSource,
  text: string,
  redactions: NameFinder | undefined,
  segments: readonly string[],
): {
  page: FurtherPage | undefined;
  named: readonly string[];
  problems: readonly Problem[];
} {
  const frontMatter = parseFrontMatter(text);
  const checked = checkFrontMatter(frontMatter, PageSchema);
  if ('problems' in checked) return { page: undefined, named: [], problems: checked.problems };
  const { named, title, description, order, lang } = checked.data;
  const { heading, body } = splitHeading(text.slice(frontMatter.bodyOffset), title === undefined);
  const name = title ?? heading;
  const address = createAddress(base);
  const reason = findAddressFault(address, segments);
  const problems = [
    ...(name === undefined ? [createProblem('page-without-title', 'unavailable')] : []),
    ...(reason === undefined
      ? []
      : [createProblem('page-address', 'unavailable', { address, reason })]),
  ];
  if (name === undefined || problems.length > 0) return { page: undefined, named, problems };
  const page = {
    file,
    address,
    title: redactProse(name, redactions),
    description: redactProse(description ?? name, redactions),
    order: order ?? Number.POSITIVE_INFINITY,
    lang: lang ?? language,
    body: redactMarkdown(body, redactions),
  };
  return { page: { ...showInvisibleIn(page), order: page.order }, named, problems: [] };
}

/** `pages/Our partners.md` → `our-partners` */
function createAddress(file: string): string {
  return createSlug(file.replace(/^.*\//, '').replace(/\.md$/i, ''));
}

function findAddressFault(address: string, segments: readonly string[]): string | undefined {
  if (address === '') return getToolTexts().settings.nameEmpty;
  if (measureSlug(address) > MAX_SLUG_BYTES) return getToolTexts().settings.nameLong;
  if (segments.includes(address)) return getToolTexts().settings.addressOfField({ address });
  return findReserved(address);
}

/** A first-level heading of Markdown in the first line that has text, in either spelling. */
const HEADING = /^\s*(?:#[ \t]+(.+?)[ \t]*#*[ \t]*|(\S.*)\r?\n=+[ \t]*)(?:\r?\n|$)/;

/** The first heading, as plain text, and what follows it. */
function splitHeading(
  body: string,
  isWanted: boolean,
): { heading: string | undefined; body: string } {
  const found = isWanted ? HEADING.exec(body) : null;
  if (found === null) return { heading: undefined, body };
  const heading = (found[1] ?? found[2] ?? '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`\\]/g, '')
    .trim();
  return { heading: heading === '' ? undefined : heading, body: body.slice(found[0].length) };
}
