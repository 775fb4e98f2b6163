import matter from 'gray-matter';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { createLocate, type Locate, type Position } from './position.ts';
import { createProblem, type Problem } from './problems.ts';

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

const FENCE = /^---[ \t]*\r?(?:\n|$)/;

/**
 * Reads the front matter of a content file, if it has any. The only place that touches
 * gray-matter: it is always given options (without them a shared cache answers for a file
 * that failed before, jonschlinkert/gray-matter#166), YAML goes to the `yaml` package, and
 * every other language is refused (a `---js` block would be run, #182).
 */
export function parseFrontMatter(text: string, locate: Locate = createLocate(text)): FrontMatter {
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

  let document: Document.Parsed | undefined;
  const refuse = (): never => {
    throw new Error('Only YAML front matter is read.');
  };
  const { content } = matter(text, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: (block: string) => {
        // Of the last CRLF, gray-matter leaves the CR.
        document = parseDocument(block.replace(/\r$/, ''), {
          version: '1.2',
          uniqueKeys: true,
          prettyErrors: false,
        });
        return {};
      },
      javascript: refuse,
      json: refuse,
    },
  });
  const bodyOffset = text.length - content.length;
  if (document === undefined) return emptyFrontMatter(bodyOffset, locate);
  // gray-matter hands over everything behind the opening dashes.
  return readDocument(document, bodyOffset, (offset) => locate(offset + 3));
}

function readDocument(document: Document.Parsed, bodyOffset: number, locate: Locate): FrontMatter {
  const problems = [...document.errors, ...document.warnings].map((error) =>
    createProblem('front-matter-yaml', locate(error.pos[0]), { reason: error.message }),
  );
  if (problems.length > 0) return emptyFrontMatter(bodyOffset, locate, problems);
  try {
    return {
      data: document.toJS() ?? {},
      bodyOffset,
      locatePath: (path) => locate(findPath(document, path) ?? 0),
      problems,
    };
  } catch (error) {
    // The one thing that throws here is the limit on aliases (an expanding document).
    const reason = error instanceof Error ? error.message : String(error);
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

/** Offset of the deepest node on the path that exists, so that a missing key points at its parent. */
function findPath(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined = (
    document.contents as { range?: [number, number, number] } | null
  )?.range?.[0];
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset =
        (node as { range?: [number, number, number] | null } | undefined)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
