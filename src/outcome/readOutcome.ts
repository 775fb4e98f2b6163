import type { Fragment } from '../fragment/parseFragment.ts';
import type { Position } from '../problems/position.ts';
import { createProblem, hasErrors, type Problem } from '../problems/problems.ts';
import { redactFragment } from '../fragment/redactFragment.ts';
import {
  findInvisible,
  mayHoldInvisible,
  showInvisible,
  showInvisibleIn,
} from '../problems/showInvisible.ts';
import { splitAt } from '../text/separator.ts';
import { recogniseLanguage } from '../text/recogniseLanguage.ts';
import { createSlug, isReservedSlug, MAX_SLUG_BYTES, measureSlug } from '../text/slug.ts';
import { splitLines } from '../text/splitLines.ts';
import { readAddress } from '../text/webAddress.ts';
import { createHidden, getTextName, isPublic, isWritten, type Field } from '../programme/fields.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { Term } from '../programme/vocabulary.ts';
import { checkMergedText } from './checkMergedText.ts';
import { collectFields, type Fields } from './collectFields.ts';
import { createHeadline } from './createHeadline.ts';
import { isForSome } from './audience.ts';
import { isDegree } from './holdsLevels.ts';
import { isConsent, isNo, isYes, judgeFlag, readImportedFlag } from './flag.ts';
import { readTerms } from './readTerms.ts';
import { getOutcomeSchema, type Outcome } from './schema.ts';

/**
 * A parsed fragment → the outcome it states, checked against the schema, and every problem
 * found on the way (those of the fragment included). There is no outcome when the fragment
 * could not be read whole, that is, when any problem is an error. Redaction comes first, so
 * that nothing derived here has seen a redacted string. Signs that a reader would not see are
 * shown in all that the outcome says, after everything was read as written.
 */
export function readOutcome(
  source: Fragment,
  programme: Programme,
): { outcome: Outcome | undefined; problems: readonly Problem[] } {
  // What a file without a field lacks is reported by the problem that says why it has none.
  if (source.fields.length === 0) return { outcome: undefined, problems: source.problems };
  const { fragment, problems: redactionProblems } = redactFragment(source, programme.redactions);
  const fields = collectFields(fragment, programme);
  // No value has a sign that the file has not; YAML and the programme may say one by its code.
  const hasSigns = mayHoldInvisible(fragment.text);
  const problems = [...fragment.problems, ...redactionProblems, ...fields.problems];

  const id = fields.text('id');
  const description = fields.text('description');
  const slug = createSlug(id ?? '');
  problems.push(...checkEssentials(fields, programme, id, description, slug));
  const aliases = fragment.editorial.aliases.map((alias) => ({
    id: alias,
    slug: createSlug(alias),
  }));
  for (const alias of aliases) problems.push(...checkAddress(alias.id, alias.slug, 'unavailable'));

  const { terms, problems: termProblems } = readTerms(fields, programme);
  problems.push(
    ...termProblems,
    ...checkFlag(fields, programme),
    ...checkConsent(fields, programme),
    ...(hasSigns ? checkSigns(fragment, programme) : []),
    ...checkLinks(fields, programme),
  );
  if (id === null || description === null || slug === '' || hasErrors(problems)) {
    return { outcome: undefined, problems };
  }

  const { title, withhold, redact, named } = fragment.editorial;
  const { language, languages } = programme.settings;
  const lang = fragment.editorial.lang ?? recogniseLanguage(description, language, languages);
  const show = hasSigns
    ? (text: string | null) => (text === null ? null : showInvisible(text))
    : (text: string | null) => text;
  const outcome: Outcome = getOutcomeSchema(programme.fields).parse({
    content: {
      ...showInvisibleIn({ id, slug, lang, aliases }),
      headline: showInvisible(
        title ?? fields.text('title')?.replaceAll(/\s+/gu, ' ') ?? createHeadline(description),
      ),
      ...Object.fromEntries(
        programme.fields
          .filter(isWritten)
          .map((field) => [getTextName(field), show(fields.text(field))] as const),
      ),
      ...Object.fromEntries(
        Object.entries(terms).map(([name, value]) => [name, showTerms(value)] as const),
      ),
      // Which of them are public shows only when all are read.
      ...Object.fromEntries(listReferring(programme).map(({ name }) => [name, []])),
      ...createHidden(programme.fields),
    },
    confidential: fields.flag,
    consent: fields.consent,
    withhold,
    redacted: redact,
    named,
    references: Object.fromEntries(
      listReferring(programme).map((field) => [field.name, splitIds(fields.text(field), field)]),
    ),
    mergedText: fields.text('mergedText'),
  });
  return {
    outcome,
    problems: [...problems, ...checkMergedText(outcome, fields, programme.fields)],
  };
}

/** What a field holds, with such signs shown: many outcomes share it, so it is looked at once. */
const shownTerms = new WeakMap<object, Held>();

type Held = Term | readonly Term[] | null;

function showTerms(value: Held): Held {
  if (value === null) return null;
  const shown = shownTerms.get(value) ?? showInvisibleIn(value);
  shownTerms.set(value, shown);
  return shown;
}

function listReferring({ fields }: Programme): Field[] {
  return fields.filter(({ kind }) => kind === 'related');
}

/** Ids of other outcomes, one or several on a line, at what the programme says or at what no id holds. */
function splitIds(value: string | null, { separator }: Field): string[] {
  const ids = splitLines(value ?? '')
    .flatMap((line) =>
      separator === undefined ? line.split(/[;,،؛|]/u) : splitAt(line, separator),
    )
    .map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}

/** A link that is none is shown as it is written. */
function checkLinks(fields: Fields, { fields: table }: Programme): Problem[] {
  return table.flatMap((field) => {
    const value = field.kind === 'link' ? fields.text(field) : null;
    if (value === null || readAddress(value) !== undefined) return [];
    return [createProblem('link-unclear', fields.position(field), { value })];
  });
}

function checkEssentials(
  fields: Fields,
  programme: Programme,
  id: string | null,
  description: string | null,
  slug: string,
): Problem[] {
  const position = fields.position('id');
  const problems = id === null ? [createProblem('missing-id', position)] : [];
  if (id !== null) problems.push(...checkAddress(id, slug, position));
  const { idPattern } = programme;
  if (id !== null && problems.length === 0 && idPattern !== undefined && !idPattern.accepts(id))
    problems.push(createProblem('id-pattern', position, { id }));
  if (description === null)
    problems.push(createProblem('missing-description', fields.position('description')));
  return problems;
}

/** Says why no page can have the address of an id, if there is a reason. */
function checkAddress(id: string, slug: string, position: Position): Problem[] {
  const length = measureSlug(slug);
  if (length === 0) return [createProblem('id-without-letters', position, { id })];
  if (length > MAX_SLUG_BYTES) return [createProblem('id-too-long', position, { length })];
  return isReservedSlug(slug) ? [createProblem('id-reserved', position, { id })] : [];
}

/** Signs that a reader would not see, in what may be published. */
function checkSigns(fragment: Fragment, programme: Programme): Problem[] {
  return fragment.fields.flatMap(({ key, value, valueStart, end }) => {
    const known = programme.fieldOfHeader.get(key);
    if (known === undefined || (!isPublic(known) && known.kind !== 'title')) return [];
    const found = findInvisible(fragment.text.slice(valueStart, end));
    // Where a string was redacted, the characters inside it are gone too.
    if (found === undefined || findInvisible(value) === undefined) return [];
    const position = fragment.locate(valueStart + found.first);
    return [createProblem('hidden-signs', position, { codes: found.codes })];
  });
}

/** Says where the flag withholds for a reason other than a clear yes. What it means, the gate decides. */
function checkFlag(fields: Fields, programme: Programme): Problem[] {
  const { flag } = fields;
  const position = fields.position('confidential');
  if (flag.state === 'missing') return [createProblem('flag-missing', position)];
  if (flag.state !== 'value') return [];
  const imported = readImportedFlag(flag.value);
  if (imported !== undefined) {
    const code = imported === 'uncertain' ? 'flag-uncertain' : 'withheld-in-sheet';
    return [createProblem(code, position, { value: flag.value })];
  }
  const { publication } = programme.settings;
  const isClosed = judgeFlag(flag.value, publication) === 'closed';
  // Of a column of levels each is one, unless it asks.
  const { levels } = publication;
  const isLevel = levels !== undefined && (isForSome(flag.value) || isDegree(flag.value));
  return isClosed && !isYes(flag.value) && !isLevel
    ? [createProblem('flag-unclear', position, { value: flag.value, levels })]
    : [];
}

/** Says where consent withholds for a reason other than a clear no. */
function checkConsent(fields: Fields, { settings }: Programme): Problem[] {
  const { consent, flag } = fields;
  if (settings.publication.consent === undefined) return [];
  // The import left the line out, or took it from a row that it withholds: nobody is to write one for it.
  if (flag.state === 'value' && readImportedFlag(flag.value) !== undefined) return [];
  const position = fields.position('consent');
  if (consent.state === 'missing') return [createProblem('consent-missing', position)];
  if (consent.state !== 'value' || isConsent(consent.value)) return [];
  return isNo(consent.value)
    ? []
    : [createProblem('consent-unclear', position, { value: consent.value })];
}
