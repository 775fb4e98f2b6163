import { checkFrontMatter } from '../fragment/checkFrontMatter.ts';
import { parseFrontMatter, type FrontMatter } from '../fragment/frontMatter.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { Spellings } from '../text/spellings.ts';
import { NameFinder } from '../text/names/nameFinder.ts';
import { createVocabularies, type Vocabularies } from './createVocabularies.ts';
import { FIELDS, hideFields, type Field, type FieldTable } from './fields.ts';
import { hideKey } from './hideKey.ts';
import { extendFields } from './ownFields.ts';
import { compileIdPattern, type IdPattern } from './idPattern.ts';
import { createPalette, type Palette } from './palette.ts';
import {
  createSettingsSchema,
  hasNoStatuses,
  listHeaders,
  readLanguage,
  type ProgrammeSettings,
} from './schema.ts';
import { isWeakKey } from './weakKey.ts';

/** What `programme.md` says, ready to read fragments with. */
export interface Programme {
  /** The text that it was read from, its key included. */
  readonly text: string;
  readonly settings: ProgrammeSettings;
  /** The body of the file: the About page, in Markdown. */
  readonly about: string;
  /** Every field that its outcomes may have. */
  readonly fields: FieldTable;
  /** Header → field. */
  readonly fieldOfHeader: Spellings<Field>;
  /** Headers of columns that an import leaves out. */
  readonly ignored: Spellings<true>;
  readonly vocabularies: Vocabularies;
  /** Matches a whole id; absent when every id is accepted. */
  readonly idPattern: IdPattern | undefined;
  /** Finds the strings that are redacted in every outcome and in prose. */
  readonly redactions: NameFinder;
  /** The colours that follow from its accent, if it has one. */
  readonly palette: Palette | undefined;
}

/** Text of `programme.md` → the programme with these fields and its own, or, if anything in it is an error, only problems. */
export function readProgramme(text: string, fields: FieldTable = FIELDS): Read {
  const { programme, problems } = readSettings(text, fields);
  return { programme, problems: hideKey(text, problems) };
}

interface Read {
  readonly programme: Programme | undefined;
  readonly problems: readonly Problem[];
}

/**
 * What is left of a list when its last line is deleted: the same as if it were not there. Not so of what
 * decides about publishing, which somebody may have begun to write.
 */
const MAY_BE_EMPTY = ['spreadsheet', 'fields', 'ignore', 'separator', 'tickBoxes', 'vocabularies'];

function dropEmpty(frontMatter: FrontMatter): FrontMatter {
  const { data } = frontMatter;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return frontMatter;
  const settings = Object.entries(data).filter(
    ([name, value]) => value !== null || !MAY_BE_EMPTY.includes(name),
  );
  return { ...frontMatter, data: Object.fromEntries(settings) };
}

function readSettings(text: string, known: FieldTable): Read {
  const frontMatter = dropEmpty(parseFrontMatter(text));
  const all = extendFields(known, frontMatter.data);
  const checked = checkFrontMatter(
    frontMatter,
    createSettingsSchema(all, hasNoStatuses(frontMatter.data), readLanguage(frontMatter.data)),
  );
  if ('problems' in checked) return { programme: undefined, problems: checked.problems };
  const settings = checked.data;
  const fields = hideFields(all, settings.hide);
  const headers = mapHeaders(settings, fields, frontMatter);
  // What is hidden keeps its values: the proof looks for them.
  const vocabularies = createVocabularies(settings, all, frontMatter);
  const pattern = compilePattern(settings, frontMatter);
  const problems = [
    ...headers.problems,
    ...vocabularies.problems,
    ...pattern.problems,
    ...checkKey(settings, frontMatter),
    ...checkIgnored(settings, headers.fieldOfHeader, frontMatter),
  ];
  if (problems.length > 0) return { programme: undefined, problems };
  const { accent, warnings } = readAccent(settings, frontMatter);
  const programme: Programme = {
    text,
    settings,
    about: text.slice(frontMatter.bodyOffset),
    fields,
    fieldOfHeader: headers.fieldOfHeader,
    ignored: new Spellings(settings.ignore.map((header) => [header, true] as const)),
    vocabularies: vocabularies.vocabularies,
    idPattern: pattern.idPattern,
    redactions: new NameFinder(settings.redact, 'redaction'),
    ...accent,
  };
  return { programme, problems: warnings };
}

/** The colours of an accent. One that cannot be read on a light page is replaced, which its publisher is told. */
function readAccent(
  { accent }: ProgrammeSettings,
  frontMatter: FrontMatter,
): { accent: Pick<Programme, 'palette'>; warnings: Problem[] } {
  if (accent === undefined) return { accent: { palette: undefined }, warnings: [] };
  const { palette, adjustment } = createPalette(accent);
  const position = frontMatter.locatePath(['accent']);
  const warnings =
    adjustment === undefined ? [] : [createProblem('accent-adjusted', position, adjustment)];
  return { accent: { palette }, warnings };
}

function mapHeaders(
  settings: ProgrammeSettings,
  fields: FieldTable,
  frontMatter: FrontMatter,
): { fieldOfHeader: Spellings<Field>; problems: Problem[] } {
  const fieldOfHeader = new Spellings<Field>();
  const problems: Problem[] = [];
  for (const field of fields) {
    for (const [index, header] of listHeaders(settings, field).entries()) {
      const other = fieldOfHeader.getExact(header);
      // A field of its own that is named as the consent is that from now on: nothing is published without a yes.
      const isConsent = [other, field].some((each) => each?.kind === 'consent');
      const isOwn = [other, field].some((each) => each?.own !== undefined);
      const decides = field.kind === 'consent' && other?.own !== undefined;
      fieldOfHeader.set(header, decides ? field : (other ?? field));
      if (other === undefined || other === field || (isConsent && isOwn)) continue;
      const path = getHeadersPath(field);
      const detail = { name: header, place: path.join('.'), other: other.name };
      const position = frontMatter.locatePath([...path, index]);
      problems.push(createProblem('duplicate-setting', position, detail));
    }
  }
  return { fieldOfHeader, problems };
}

/** Where the settings have the headers of a field. */
function getHeadersPath({ name, kind, own }: Field): string[] {
  if (kind === 'consent') return ['publication', 'consent', 'headers'];
  return own === undefined ? ['headers', name] : ['fields', name, 'headers'];
}

/** A column cannot be a field and be left out. */
function checkIgnored(
  { ignore }: ProgrammeSettings,
  fieldOfHeader: Spellings<Field>,
  frontMatter: FrontMatter,
): Problem[] {
  return ignore.flatMap((name, index) => {
    const other = fieldOfHeader.get(name)?.name;
    if (other === undefined) return [];
    const position = frontMatter.locatePath(['ignore', index]);
    return [createProblem('duplicate-setting', position, { name, place: 'ignore', other })];
  });
}

/** A key that can be guessed opens every reference. */
function checkKey(
  { publication: { id, key }, name, abbreviation }: ProgrammeSettings,
  frontMatter: FrontMatter,
): Problem[] {
  if (id === 'shown' || key === undefined || !isWeakKey(key, [name, abbreviation ?? ''])) return [];
  return [createProblem('weak-key', frontMatter.locatePath(['publication', 'key']))];
}

function compilePattern(
  settings: ProgrammeSettings,
  frontMatter: FrontMatter,
): { idPattern: IdPattern | undefined; problems: Problem[] } {
  if (settings.idPattern === undefined) return { idPattern: undefined, problems: [] };
  const pattern = compileIdPattern(settings.idPattern);
  if ('match' in pattern) return { idPattern: pattern, problems: [] };
  const position = frontMatter.locatePath(['idPattern']);
  return {
    idPattern: undefined,
    problems: [createProblem('bad-id-pattern', position, pattern)],
  };
}
