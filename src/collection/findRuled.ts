import type { Fragment } from '../fragment/parseFragment.ts';
import {
  countAnswers,
  findRule,
  mayBeRuled,
  RULED_CODES,
  type ColumnRule,
} from '../outcome/findRule.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { isPublic } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';

/** What a fragment says in a field that may have a rule (`findRule`), nothing redacted. */
export interface Answered {
  readonly key: string;
  readonly header: string;
  readonly answer: string;
}

/** Such fields of a fragment, empty ones too: nobody answered them. */
export function listAnswered({ fields }: Fragment, programme: Programme): Answered[] {
  return fields.flatMap(({ key, header: given, value }) => {
    const header = given.trim();
    return mayBeRuled(header, programme.fieldOfHeader.get(key))
      ? [{ key, header, answer: value.trim() }]
      : [];
  });
}

interface Read {
  readonly file: string;
  readonly answered: readonly Answered[];
}

/** Files that fields withhold by their rules, by what these ask, and what is told. */
export interface Ruled {
  readonly leave: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * What fields decide that the programme calls neither the flag nor the consent, as an import judges the columns of its
 * tables (`findRule`): no file by itself shows what the others answer, and earlier imports may have known fewer rules.
 * `passed`: files that may be published but for that; of the others
 * nothing is told. One problem for each field with a rule, and for each of plain answers of which nobody knows what it asks.
 */
export function findRuled(
  read: readonly Read[],
  passed: ReadonlySet<string>,
  programme: Programme | undefined,
): Ruled {
  const closed = { leave: new Set<string>(), readers: new Set<string>() };
  const problems: Problem[] = [];
  if (programme === undefined) return { ...closed, problems };
  const fields = listFields(read, programme);
  for (const field of fields) {
    const found = [...passed].flatMap((file) => {
      const said = field.answers.get(file);
      const { header, answer } = said ?? { header: field.header, answer: '' };
      const rule = field.rules.get(header);
      const isNone = rule === undefined || rule === 'unknown';
      return isNone || rule.opens(answer) || (said === undefined && !rule.isAsked)
        ? []
        : [{ file, answer, about: rule.about }];
    });
    for (const { file, about } of found) closed[about === 'leave' ? about : 'readers'].add(file);
    problems.push(...describeClosed(field, found));
  }
  const isOpen = (file: string): boolean =>
    passed.has(file) && !closed.leave.has(file) && !closed.readers.has(file);
  const unknown = fields.filter(({ answers }) =>
    [...answers].some(([file, { answer }]) => answer !== '' && isOpen(file)),
  );
  return { ...closed, problems: [...problems, ...unknown.flatMap(askOf)] };
}

/** A field, and what the files say in it. */
interface RuledField {
  readonly header: string;
  /** Its name in the programme, if it is one of its own. */
  readonly own: string | undefined;
  readonly isIgnored: boolean;
  readonly answers: ReadonlyMap<string, { readonly header: string; readonly answer: string }>;
  /** By its headers: each is judged by all that the field is answered with. */
  readonly rules: ReadonlyMap<string, ColumnRule | 'unknown' | undefined>;
}

function listFields(read: readonly Read[], { fieldOfHeader, ignored }: Programme): RuledField[] {
  const all = read.flatMap(({ file, answered }) => answered.map((each) => ({ file, ...each })));
  const groups = Map.groupBy(all, ({ key }) => fieldOfHeader.get(key) ?? key);
  return [...groups].map(([of, cells]): RuledField => {
    const field = typeof of === 'string' ? undefined : of;
    const given = countAnswers(cells.map(({ answer }) => answer));
    const isPublished = field !== undefined && isPublic(field);
    const headers = [...new Set(cells.map(({ header }) => header))];
    return {
      header: headers[0] ?? '',
      own: field?.own === undefined ? undefined : field.name,
      isIgnored: field === undefined && cells.some(({ key }) => ignored.has(key)),
      answers: new Map(cells.map(({ file, header, answer }) => [file, { header, answer }])),
      rules: new Map(
        headers.map((header) => [header, findRule(header, given, isPublished, field)]),
      ),
    };
  });
}

/** What is told of outcomes that a field withholds. */
function describeClosed(
  { header, own, isIgnored }: RuledField,
  found: readonly { readonly answer: string; readonly about: ColumnRule['about'] }[],
): Problem[] {
  const [first] = found;
  if (first === undefined) return [];
  const values = [...new Set(found.map(({ answer }) => answer.slice(0, MAX_ANSWER)))];
  const detail = { rows: found.length, header, values, isIgnored, own };
  return [createProblem(RULED_CODES[first.about], 'unavailable', detail)];
}

/** As much of an answer as is quoted. */
const MAX_ANSWER = 40;

/** What is asked of a field of plain answers, with how often each is given, unless the programme knows that nobody wants it. */
function askOf({ header, answers, rules, isIgnored }: RuledField): Problem[] {
  if (isIgnored || rules.get(header) !== 'unknown') return [];
  const given = countAnswers([...answers.values()].map(({ answer }) => answer));
  const counts = [...given].map(([answer, count]) => `${count} × “${answer}”`);
  const detail = { headers: [header], answers: counts };
  return [createProblem('column-may-decide', 'unavailable', detail)];
}
