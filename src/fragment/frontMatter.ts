import matter from 'gray-matter';
import { parseDocument, type Document } from 'yaml';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { remember } from '../text/remember.ts';
import { createLocate, type Locate, type Position } from '../problems/position.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { explainYaml } from '../problems/yamlReasons.ts';
import { findMisplacedLine } from './findMisplacedLine.ts';
import { createFindPath, findFaults } from './yamlTree.ts';

/** The YAML block at the head of a file, and where the rest begins. */
export interface FrontMatter {
  /** What the block says; `{}` when there is none. Not yet checked against a schema. */
  readonly data: unknown;
  /** Offset in the text at which the body begins. */
  readonly bodyOffset: number;
  /** Position of the key or value at a path such as `['redact', 0]`. */
  readonly locatePath: (path: readonly PropertyKey[]) => Position;
  readonly problems: readonly Problem[];
}

/** What editors that correct while one types make of three hyphens. */
const DASHES = /^(?:[–—−―]-?|-[–—−―]|[–—−―]{2,3})[ \t]*\r?(?:\n|$)/;

const FENCE = /^---[ \t]*\r?(?:\n|$)/;

/**
 * Reads the front matter of a content file, if it has any. The only place that touches
 * gray-matter: it is always given options (without them a shared cache answers for a file
 * that failed before, jonschlinkert/gray-matter#166), YAML goes to the `yaml` package, and
 * every other language is refused (a `---js` block would be run, #182).
 */
export function parseFrontMatter(text: string, locate: Locate = createLocate(text)): FrontMatter {
  if (DASHES.test(text))
    return emptyFrontMatter(text.length, locate, [createProblem('front-matter-dashes', locate(0))]);
  if (!text.startsWith('---')) return emptyFrontMatter(0, locate);
  if (!FENCE.test(text)) {
    const found = text.slice(0, 40).split(/\r?\n/, 1)[0] ?? '';
    return emptyFrontMatter(text.length, locate, [
      createProblem('front-matter-language', locate(0), { found }),
    ]);
  }
  // gray-matter closes at the first line that begins with dashes, whatever else it holds.
  const close = text.indexOf('\n---', 3);
  if (close === -1 || !FENCE.test(text.slice(close + 1))) {
    return emptyFrontMatter(text.length, locate, [createProblem('front-matter-open', locate(0))]);
  }

  const bodyOffset = findBody(text, close);
  // Of the last CRLF the CR is left.
  const yaml = text.slice(OPENING.length, close).replace(/\r$/, '');
  const document = yaml.length <= MAX_REPEATED ? parseRepeated(yaml) : parseDocument(yaml, OPTIONS);
  return readDocument(document, yaml, bodyOffset, (offset) => locate(offset + OPENING.length));
}

const OPENING = '---';

/** Repeated keys are found by `findFaults`, and what the package would print is among the problems. */
const OPTIONS = {
  version: '1.2',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** As long as a block may be whose like is in many fragments (`lang: fr`), and so many of them are kept. */
const MAX_REPEATED = 100;
const MAX_KNOWN = 100;
const parseRepeated = remember((yaml) => parseDocument(yaml, OPTIONS), MAX_KNOWN);

/** More than what gray-matter takes off at the beginning of the body. */
const AFTER_CLOSE = 40;

/**
 * Where gray-matter says that the body begins. It is given a block of one line in the place of
 * the real one: what it does to find comments takes the square of the lines that are blank. Nor is it given the
 * whole body, which it copies.
 */
function findBody(text: string, close: number): number {
  const refuse = (): never => {
    throw new Error('Only YAML front matter is read.');
  };
  const rest = text.slice(close, close + AFTER_CLOSE);
  const { content } = matter(`${OPENING}\nblock: 0${rest}`, {
    language: 'yaml',
    delimiters: OPENING,
    engines: { yaml: () => ({}), javascript: refuse, json: refuse },
  });
  return close + rest.length - content.length;
}

/** Problems of one block that are listed one by one. */
const MAX_PROBLEMS = 50;

/** The first problems of a block, and how many more there are: one stray character may make a hundred thousand. */
export function limitProblems<Fault>(
  faults: readonly Fault[],
  report: (fault: Fault) => Problem,
): Problem[] {
  const listed = faults.slice(0, MAX_PROBLEMS).map(report);
  const last = listed.at(-1);
  const count = faults.length - listed.length;
  return count === 0 || last === undefined
    ? listed
    : [...listed, createProblem('front-matter-more', last.position, { count })];
}

/** The first fault of each line: those after it come of it. */
function keepFirst<Fault extends { readonly offset: number }>(
  faults: readonly Fault[],
  text: string,
): Fault[] {
  let start = 0;
  let end = -1;
  return faults.filter(({ offset }) => {
    if (offset >= start && offset <= end) return false;
    start = text.lastIndexOf('\n', offset - 1) + 1;
    end = text.indexOf('\n', offset);
    if (end === -1) end = text.length;
    return true;
  });
}

/** Where the one line is that begins in a wrong column, if that is all that is wrong. */
function findMisplaced(
  faults: readonly { readonly offset: number; readonly reason: string }[],
  yaml: string,
): number | undefined {
  const [first] = faults;
  // Below a line that begins too far to the left, a parser takes the next one for the rest of its value.
  const { columns, colon } = getToolTexts().settings.yaml;
  const mayBe = [columns, colon];
  if (first === undefined || !faults.some(({ reason }) => mayBe.includes(reason))) return undefined;
  return findMisplacedLine(
    yaml,
    first.offset,
    (text) => parseDocument(text, OPTIONS).errors.length === 0,
  );
}

function readDocument(
  document: Document.Parsed,
  yaml: string,
  bodyOffset: number,
  locate: Locate,
): FrontMatter {
  const parsed = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    offset: pos[0],
    code,
    message,
  }));
  if (parsed.length > 0) {
    const report = (fault: (typeof parsed)[number]): Problem => {
      const { offset, reason } = explainYaml(fault, yaml);
      return createProblem('front-matter-yaml', locate(offset), { reason });
    };
    const misplaced = findMisplaced(
      parsed.map((fault) => explainYaml(fault, yaml)),
      yaml,
    );
    const faults = keepFirst(parsed, yaml);
    return emptyFrontMatter(
      bodyOffset,
      locate,
      misplaced === undefined
        ? limitProblems(faults, report)
        : [
            createProblem('front-matter-yaml', locate(misplaced), {
              reason: getToolTexts().settings.yaml.columns,
            }),
          ],
    );
  }
  const faults = findFaults(document);
  if (faults.length > 0) {
    const report = ({ offset, reason }: (typeof faults)[number]): Problem =>
      createProblem('front-matter-yaml', locate(offset), { reason });
    return emptyFrontMatter(bodyOffset, locate, limitProblems(faults, report));
  }
  try {
    const findPath = createFindPath(document);
    return {
      data: document.toJS() ?? {},
      bodyOffset,
      // Of an empty block nothing has a place but the head of the file.
      locatePath: (path) => locate(findPath(path) ?? -OPENING.length),
      problems: [],
    };
  } catch (error) {
    // What throws here is the limit on aliases (an expanding document), or a value that begins with
    // a star and so is taken for an alias.
    const star = error instanceof ReferenceError ? yaml.search(/(?<=[:\-,[] *)\*/) : -1;
    if (star !== -1) {
      const { reason } = explainYaml({ offset: star, code: 'BAD_ALIAS', message: '' }, yaml);
      return emptyFrontMatter(bodyOffset, locate, [
        createProblem('front-matter-yaml', locate(star), { reason }),
      ]);
    }
    const reason = getToolTexts().settings.yaml.other({ fault: 'BAD_ALIAS' });
    return emptyFrontMatter(bodyOffset, locate, [
      createProblem('front-matter-yaml', locate(0), { reason }),
    ]);
  }
}

/** Where nothing is written, every path leads to the head of the file. */
function emptyFrontMatter(
  bodyOffset: number,
  locate: Locate,
  problems: readonly Problem[] = [],
): FrontMatter {
  return { data: {}, bodyOffset, locatePath: () => locate(0), problems };
}
