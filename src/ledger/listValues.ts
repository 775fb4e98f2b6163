import {
  getTextName,
  isClassified,
  isNamed,
  type Field,
  type FieldTable,
} from '../programme/fields.ts';
import { getTerms, getText } from '../programme/fieldValues.ts';
import type { PublicOutcome } from '../publication/publish.ts';
import { compareText } from '../text/compareText.ts';
import { foldShown } from '../text/foldLabel.ts';
import { remember } from '../text/remember.ts';

/** What a reader sees of an outcome, by the name of the field; what is not recorded is not among it. */
export type Values = ReadonlyMap<string, Value>;

interface Value {
  readonly text: string;
  /** Whether nobody could guess it: a text that somebody wrote at some length. */
  readonly isOwn: boolean;
}

/** Values of which the folded form is remembered. */
const MAX_KNOWN = 5000;
/** A shorter text may be one of those that many outcomes have. */
const MIN_OWN = 100;

/** The names that stand for what every outcome has beside its fields. */
export const HEADLINE = 'headline';
export const LANGUAGE = 'lang';

/**
 * The values of an outcome as edits are looked for in them, in a fixed order. Other outcomes that it names are not
 * among them: when one of these is withdrawn, nothing was edited here. Values are folded, because the commonest
 * spelling is shown, which other outcomes decide as well.
 */
export function listValues(outcome: PublicOutcome, fields: FieldTable): Values {
  const values = fields.filter(isCompared).map((field): [string, Value] => {
    const text = getValue(outcome, field);
    // The description is that of the one outcome, however short.
    const isOwn =
      field.kind === 'text' && (text.length >= MIN_OWN || isNamed(field, 'description'));
    return [field.name, { text, isOwn }];
  });
  const besides = [
    [HEADLINE, outcome.headline],
    [LANGUAGE, outcome.lang],
  ] as const;
  return new Map(
    [...values, ...besides.map(([name, text]) => [name, { text, isOwn: false }] as const)]
      .filter(([, { text }]) => text !== '')
      .toSorted(([a], [b]) => compareText(a, b)),
  );
}

/** The names of all that is compared. */
export function listCompared(fields: FieldTable): Set<string> {
  return new Set([...fields.filter(isCompared).map(({ name }) => name), HEADLINE, LANGUAGE]);
}

/** Outcomes share their values. */
const foldOnce = remember(foldShown, MAX_KNOWN);

function isCompared({ kind }: Field): boolean {
  return kind !== 'related' && kind !== 'status';
}

function getValue(outcome: PublicOutcome, field: Field): string {
  const text = getText(outcome, field) ?? '';
  if (!isClassified(field)) return text;
  const terms = getTerms(outcome, field).map(({ label, written = '' }) =>
    [foldOnce(label), written].join('\t'),
  );
  const isText = getTextName(field) !== field.name;
  return [...terms.toSorted(compareText), ...(isText && text !== '' ? [text] : [])].join('\n');
}
