import { checkFrontMatter } from '../fragment/checkFrontMatter.ts';
import { foldText } from '../text/fold.ts';
import { parseFrontMatter, type FrontMatter } from '../fragment/frontMatter.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import { NameFinder } from '../text/names/nameFinder.ts';
import { createVocabularies } from './createVocabularies.ts';
import { FIELD_NAMES, type FieldName } from './fieldNames.ts';
import { hideKey } from './hideKey.ts';
import { compileIdPattern, type IdPattern } from './idPattern.ts';
import {
  listHeaders,
  ProgrammeSettingsSchema,
  type ProgrammeSettings,
  type VocabularyName,
} from './schema.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWeakKey } from './weakKey.ts';

/** What `programme.md` says, ready to read fragments with. */
export interface Programme {
  readonly settings: ProgrammeSettings;
  /** The body of the file: the About page, in Markdown. */
  readonly about: string;
  /** Folded header → field. */
  readonly fieldOfHeader: ReadonlyMap<string, FieldName>;
  readonly vocabularies: Readonly<Record<VocabularyName, Vocabulary>>;
  /** Matches a whole id; absent when every id is accepted. */
  readonly idPattern: IdPattern | undefined;
  /** Finds the strings that are redacted in every outcome and in prose. */
  readonly redactions: NameFinder;
}

/** Text of `programme.md` → the programme, or, if anything in it is wrong, only problems. */
export function readProgramme(text: string): Read {
  const { programme, problems } = readSettings(text);
  return { programme, problems: hideKey(text, problems) };
}

interface Read {
  readonly programme: Programme | undefined;
  readonly problems: readonly Problem[];
}

function readSettings(text: string): Read {
  const frontMatter = parseFrontMatter(text);
  const checked = checkFrontMatter(frontMatter, ProgrammeSettingsSchema);
  if ('problems' in checked) return { programme: undefined, problems: checked.problems };
  const settings = checked.data;
  const headers = mapHeaders(settings, frontMatter);
  const vocabularies = createVocabularies(settings, frontMatter);
  const pattern = compilePattern(settings, frontMatter);
  const problems = [
    ...headers.problems,
    ...vocabularies.problems,
    ...pattern.problems,
    ...checkKey(settings, frontMatter),
  ];
  if (problems.length > 0) return { programme: undefined, problems };
  const programme: Programme = {
    settings,
    about: text.slice(frontMatter.bodyOffset),
    fieldOfHeader: headers.fieldOfHeader,
    vocabularies: vocabularies.vocabularies,
    idPattern: pattern.idPattern,
    redactions: new NameFinder(settings.redact, 'redaction'),
  };
  return { programme, problems };
}

function mapHeaders(
  settings: ProgrammeSettings,
  frontMatter: FrontMatter,
): { fieldOfHeader: Map<string, FieldName>; problems: Problem[] } {
  const fieldOfHeader = new Map<string, FieldName>();
  const problems: Problem[] = [];
  for (const field of FIELD_NAMES) {
    for (const [index, header] of listHeaders(settings, field).entries()) {
      const other = fieldOfHeader.get(foldText(header));
      fieldOfHeader.set(foldText(header), other ?? field);
      if (other === undefined || other === field) continue;
      const path = field === 'consent' ? ['publication', 'consent', 'headers'] : ['headers', field];
      const detail = { name: header, place: path.join('.'), other };
      const position = frontMatter.locatePath([...path, index]);
      problems.push(createProblem('duplicate-setting', position, detail));
    }
  }
  return { fieldOfHeader, problems };
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
