import { readEditorial, type Editorial } from './editorial.ts';
import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { parseFrontMatter } from './frontMatter.ts';
import { findHeads, unescapeHeads, type Head } from './fieldHeads.ts';
import { findMisplacedSettings } from './misplacedSettings.ts';
import { createLocate, type Locate } from '../problems/position.ts';
import { createProblem, type Problem } from '../problems/problems.ts';

/** One `**header**: value` of a fragment. All offsets are UTF-16 units in the text. */
export interface FragmentField {
  /** The header as written, without its asterisks and colon. */
  readonly header: string;
  /** The header folded, by which a field is found. */
  readonly key: string;
  /**
   * The value as written: LF line breaks, without the blank after the colon, the last line
   * break and the backslash before a line that only looks like a header.
   */
  readonly value: string;
  /** Where the field begins (its first asterisk). */
  readonly start: number;
  /** Where the value begins. */
  readonly valueStart: number;
  /** Where the field ends: the start of the next one, or the end of the text. */
  readonly end: number;
}

/** A fragment file, parsed. */
export interface Fragment {
  /** The unchanged text of the file, to which all offsets refer. Never redacted. */
  readonly text: string;
  readonly editorial: Editorial;
  readonly fields: readonly FragmentField[];
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

/**
 * Text of a fragment file → its front matter and its fields, in order, and every problem
 * found on the way. Total: it never throws and never stops at the first problem. It knows
 * nothing of any programme, so it keeps every field, known or not. Grammar: docs/content.md.
 */
export function parseFragment(text: string): Fragment {
  const locate = createLocate(text);
  const frontMatter = parseFrontMatter(text, locate);
  const { editorial, problems: editorialProblems } = readEditorial(frontMatter);
  const heads = findHeads(text, frontMatter.bodyOffset);
  const fields = heads.map((head, index) =>
    createField(text, head, heads[index + 1]?.start ?? text.length),
  );
  const problems = [
    ...editorialProblems,
    ...checkBeginning(
      text,
      frontMatter.bodyOffset,
      fields[0],
      locate,
      editorialProblems.length > 0,
    ),
    ...fields.flatMap((field) => checkSettings(text, field.valueStart, field.end, locate)),
    ...findDuplicates(fields, locate),
  ];
  return { text, editorial, fields, problems, locate };
}

/** All fragments of a folder have the same few headers. */
const foldHeader = remember(foldText, 1000);

function createField(text: string, head: Head, end: number): FragmentField {
  const valueStart = text[head.end] === ' ' ? head.end + 1 : head.end;
  const value = text.slice(valueStart, end).replaceAll('\r\n', '\n');
  return {
    header: head.header,
    key: foldHeader(head.header),
    value: unescapeHeads(value.endsWith('\n') ? value.slice(0, -1) : value),
    start: head.start,
    valueStart,
    end,
  };
}

function checkBeginning(
  text: string,
  bodyOffset: number,
  first: FragmentField | undefined,
  locate: Locate,
  frontMatterFailed: boolean,
): Problem[] {
  const before = text.slice(bodyOffset, first?.start ?? text.length);
  const begin = before.search(/\S/);
  if (first !== undefined) {
    if (begin === -1) return [];
    // Above the first field, but not at the top: nothing reads them there either.
    const settings = checkSettings(text, bodyOffset, first.start, locate);
    return settings.length > 0
      ? settings
      : [createProblem('text-before-first-field', locate(bodyOffset + begin))];
  }
  // With broken front matter it is unknown where the fields begin: that problem says enough.
  if (frontMatterFailed) return [];
  if (text.trim() === '') return [createProblem('empty-file', locate(0))];
  return [createProblem('no-fields', locate(begin === -1 ? 0 : bodyOffset + begin))];
}

/** Settings between two offsets, where they are only text. */
function checkSettings(text: string, start: number, end: number, locate: Locate): Problem[] {
  return findMisplacedSettings(text.slice(start, end)).map(({ offset, header }) =>
    createProblem('settings-out-of-place', locate(start + offset), { header }),
  );
}

function findDuplicates(fields: readonly FragmentField[], locate: Locate): Problem[] {
  const firsts = new Map<string, FragmentField>();
  const problems: Problem[] = [];
  for (const field of fields) {
    const first = firsts.get(field.key);
    if (first === undefined) {
      firsts.set(field.key, field);
      continue;
    }
    problems.push(
      createProblem('duplicate-header', locate(field.start), {
        header: field.header.trim(),
        line: locate(first.start).line,
      }),
    );
  }
  return problems;
}
