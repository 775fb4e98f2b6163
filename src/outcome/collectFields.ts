import type { Fragment, FragmentField } from '../fragment/parseFragment.ts';
import { foldLabel } from '../text/foldLabel.ts';
import type { Position } from '../problems/position.ts';
import { isSetting } from '../fragment/misplacedSettings.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { getName, type FieldReference } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { findStatementsIn } from './findStatementsIn.ts';
import { mayOpen } from './flag.ts';
import type { Statement } from './reading.ts';
import type { Outcome } from './schema.ts';

/** The fields of one fragment by the name the project gives them. */
export interface Fields {
  /** The value without the white space around it; `null` when empty or absent. */
  readonly text: (field: FieldReference) => string | null;
  /** Where the value is, or the head of the file when the field is absent. */
  readonly position: (field: FieldReference) => Position;
  readonly flag: Outcome['confidential'];
  /** Means something only where the programme has a column of consent. */
  readonly consent: Outcome['consent'];
  /** Unknown headers, two headers for one field, headers that lack their colon. */
  readonly problems: readonly Problem[];
}

/** Finds each field by its header, never by its place. */
export function collectFields(fragment: Fragment, programme: Programme): Fields {
  const found = new Map<string, FragmentField[]>();
  const problems: Problem[] = [];
  /** Of a column without content nothing is lost, unless it is the flag under a misspelt header. */
  const unknownEmpty: Problem[] = [];
  for (const field of fragment.fields) {
    const name = programme.fieldOfHeader.get(field.key)?.name;
    if (name === undefined && programme.ignored.has(field.key)) {
      // The programme knows of it and does not want it.
    } else if (name === undefined) {
      const header = field.header.trim();
      const isSet = isSetting(header, field.value);
      const code = isSet ? 'settings-out-of-place' : 'unknown-header';
      const kind = isSet || field.value.trim() !== '' ? problems : unknownEmpty;
      kind.push(createProblem(code, fragment.locate(field.start), { header }));
    } else {
      const same = found.get(name);
      if (same === undefined) found.set(name, [field]);
      else same.push(field);
    }
    problems.push(...findBareHeaders(fragment, field, programme));
  }
  for (const fields of found.values()) problems.push(...checkSynonyms(fragment, fields, programme));

  const get = (field: FieldReference): FragmentField | undefined => found.get(getName(field))?.[0];
  const deciding = readDeciding(fragment, programme, found);
  return {
    text: (field) => get(field)?.value.trim() || null,
    position: (field) => fragment.locate(get(field)?.valueStart ?? 0),
    flag: deciding.flag,
    consent: deciding.consent,
    problems: [
      ...problems,
      ...(deciding.flag.state === 'missing' ? unknownEmpty : []),
      ...deciding.problems,
    ],
  };
}

/**
 * The flag and the consent. What is stated once more elsewhere is repeated, and reported, unless the
 * outcome is withheld without it.
 */
function readDeciding(
  fragment: Fragment,
  programme: Programme,
  found: ReadonlyMap<string, readonly FragmentField[]>,
): { flag: FlagState; consent: FlagState; problems: Problem[] } {
  const flag = readState(found.get('confidential') ?? []);
  const consent = readState(found.get('consent') ?? []);
  const isWithheld = fragment.editorial.withhold || !isFlagOpen(flag, programme);
  if (isWithheld) return { flag, consent, problems: [] };
  const statements = findStatementsIn(fragment, programme);
  const states = (about: Statement['about']): boolean =>
    statements.some((statement) => statement.about === about);
  return {
    flag: states('flag') ? { state: 'repeated', ...readAsked(statements) } : flag,
    consent: states('consent') && consent.state !== 'missing' ? { state: 'repeated' } : consent,
    problems: statements.map(({ about, offset, text, asked }) => {
      const position = fragment.locate(offset);
      if (asked !== undefined) {
        return createProblem(ASKED_CODES[asked.about], position, {
          header: text,
          value: asked.answer,
        });
      }
      const code = about === 'flag' ? 'confidential-elsewhere' : 'consent-elsewhere';
      return createProblem(code, position, { text });
    }),
  };
}

/** What is told of an answer that opens nothing. */
const ASKED_CODES = {
  leave: 'leave-not-given',
  readers: 'not-for-everybody',
  levels: 'level-not-listed',
} as const;

/** What was asked and is not answered so that it opens, if nothing else speaks against the flag. */
function readAsked(statements: readonly Statement[]): { by?: 'leave' | 'readers' } {
  const asked = statements.flatMap((each) => (each.about === 'flag' ? [each.asked?.about] : []));
  if (asked.includes(undefined)) return {};
  return { by: asked.includes('leave') ? 'leave' : 'readers' };
}

type FlagState = Outcome['confidential'];

function readState(fields: readonly FragmentField[]): FlagState {
  const [first] = fields;
  if (first === undefined) return { state: 'missing' };
  if (fields.length > 1) return { state: 'repeated' };
  const value = first.value.trim();
  return value === '' ? { state: 'empty' } : { state: 'value', value };
}

function isFlagOpen(flag: FlagState, { settings }: Programme): boolean {
  if (flag.state === 'missing' || flag.state === 'repeated') return false;
  return mayOpen(flag.state === 'empty' ? '' : flag.value, settings.publication);
}

/** Two different headers for one field; the same header twice is the parser's to report. */
function checkSynonyms(
  fragment: Fragment,
  fields: readonly FragmentField[],
  programme: Programme,
): Problem[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  return others
    .filter((other) => other.key !== first.key)
    .map((other) => {
      const position = fragment.locate(other.start);
      const kind = programme.fieldOfHeader.get(other.key)?.kind;
      const isTwin = foldLabel(other.header) === foldLabel(first.header);
      // It is repeated then, which withholds: no other outcome has to wait for it.
      if (isTwin && (kind === 'flag' || kind === 'consent')) {
        const code = kind === 'flag' ? 'confidential-elsewhere' : 'consent-elsewhere';
        return createProblem(code, position, { text: other.header.trim() });
      }
      return createProblem('two-headers-one-field', position, {
        header: other.header.trim(),
        first: first.header.trim(),
        line: fragment.locate(first.start).line,
      });
    });
}

/** A known header in bold at the start of a line that is not a field: likely one that was lost in the field before. */
function findBareHeaders(
  fragment: Fragment,
  field: FragmentField,
  programme: Programme,
): Problem[] {
  const source = fragment.text.slice(field.valueStart, field.end);
  if (!source.includes('**')) return [];
  return [...source.matchAll(/^[^\p{L}\p{N}\n]*?\*\*([^*\n]+)\*\*/gmu)].flatMap((match) => {
    const header = (match[1] ?? '').replace(/:\s*$/, '').trim();
    const known = programme.fieldOfHeader.get(header);
    if (known === undefined) return [];
    // With a backslash before it somebody has said that it is no header.
    if (match[0].startsWith('\\') && known.kind !== 'hidden') return [];
    const position = fragment.locate(field.valueStart + match.index);
    // What must never be published cannot stay in a field that is.
    const code = known.kind === 'hidden' ? 'hidden-header-without-colon' : 'header-without-colon';
    return [createProblem(code, position, { header })];
  });
}
