/**
 * What a field holds, and so how it is read, checked and shown: the kind of every field, and
 * what a reader may see of it. A kind that holds nothing here is published nowhere.
 */
const HOLDS = {
  /** Names the outcome. */
  id: 'text',
  /** The outcome's own title, its headline unless an editor gives one. */
  title: 'nothing',
  /** Running text, a section of the outcome's page. */
  text: 'text',
  /** A day as it is written, a fact beside the classification. */
  date: 'text',
  /** A web address, and nothing else. */
  link: 'text',
  /** Ids of other outcomes: those that are public. */
  related: 'references',
  /** A value of a vocabulary, or several where each of them is listed (`Kenya; Uganda`). */
  term: 'terms',
  /** One value of a scale that runs from low to high. */
  rating: 'term',
  /** One value of a vocabulary, by which the gate decides; no page shows it. */
  status: 'term',
  /** A year, or each that a span touches. */
  year: 'terms',
  /** Yes or no. */
  answer: 'term',
  /** Several values of a vocabulary. */
  terms: 'terms',
  /** Several values, each of which belongs to a cluster. */
  types: 'terms',
  /** The clusters of `types`. */
  clusters: 'terms',
  /** Codes within a text; the text itself is shown as well, as recorded. */
  codes: 'terms',
  /** The confidential flag. */
  flag: 'nothing',
  /** The column of consent, whose headers are set under `publication`. */
  consent: 'nothing',
  /** Read for checks only. */
  hidden: 'nothing',
} as const;

export type FieldKind = keyof typeof HOLDS;
export type HoldsOf<Kind extends FieldKind> = (typeof HOLDS)[Kind];

/** What something is called in other languages than that of the records, by language (BCP 47). */
export type Translations = Readonly<Record<string, string>>;

/** All that the program knows of one field. */
export interface Field {
  /** Names it in `programme.md`, in an outcome and in messages. */
  readonly name: string;
  readonly kind: FieldKind;
  /** `header`: every programme has to name its header. `value`: and every outcome has to have a value. */
  readonly required?: 'header' | 'value';
  /** Of a text: the field whose value is shown with it. */
  readonly rating?: string;
  /** Whether the search finds an outcome by its words. */
  readonly isSearched?: true;
  /** Whether outcomes are related that have its words or values in common. */
  readonly relates?: true;
  /** The merged text repeats it, and a problem calls it so. */
  readonly inMerged?: string;
  /** What several values of it separate at, where the programme says so: a sign, or several (`text/separator.ts`). */
  readonly separator?: string | readonly string[];
  /** What pages call it, where that is not what the interface text says. */
  readonly label?: string;
  /** What pages call several of it, where the programme says so. */
  readonly plural?: string;
  /** The same in other languages, where the programme has them. */
  readonly labels?: Translations;
  readonly plurals?: Translations;
  /** Of a text of the programme's own: each outcome has a few words of it, a fact and no section (`listRecorded`). */
  readonly isBrief?: true;
  /** Set for a field of the programme's own. */
  readonly own?: OwnField;
}

/** What a programme says of a field of its own (`ownFields.ts`). */
interface OwnField {
  /** First segment of its index pages; without one there are none. */
  readonly segment?: string;
  /** The field that it comes after. */
  readonly after?: string;
  /** Whether a value that calls an outcome a draft withholds it, where the programme names no status. */
  readonly decides?: boolean;
  /** Its values of which the programme says that everybody may read what they are said of, folded. */
  readonly levels?: readonly string[];
  /** How its values are ordered: as the programme lists them or, where it lists none, by label. */
  readonly order: 'programme' | 'label';
}

/**
 * Every known field. Their order is that of the sections of an outcome's page, of a search
 * record and of the check's lists (docs/architecture.md, “Add a field”).
 */
const KNOWN = [
  /** As the programme writes it: `SCC-DRC2312/CIV002`. */
  { name: 'id', kind: 'id', required: 'value' },
  { name: 'title', kind: 'title' },
  { name: 'status', kind: 'status', required: 'header' },
  { name: 'country', kind: 'term', isSearched: true, relates: true },
  /** The collection round in which it was harvested. */
  { name: 'harvest', kind: 'term', isSearched: true },
  { name: 'year', kind: 'year', isSearched: true },
  /** Who changed what, when and where. */
  {
    name: 'description',
    kind: 'text',
    required: 'value',
    isSearched: true,
    relates: true,
    inMerged: 'description',
  },
  /** Why the change matters. */
  {
    name: 'significance',
    kind: 'text',
    rating: 'significanceRating',
    isSearched: true,
    relates: true,
    inMerged: 'significance',
  },
  { name: 'significanceRating', kind: 'rating' },
  /** How the programme plausibly influenced the change. */
  {
    name: 'contribution',
    kind: 'text',
    rating: 'contributionRating',
    isSearched: true,
    relates: true,
    inMerged: 'contribution',
  },
  /** On a scale of its own: never compared with the significance. */
  { name: 'contributionRating', kind: 'rating' },
  /** What other actors and factors did for it. */
  {
    name: 'otherContributions',
    kind: 'text',
    isSearched: true,
    inMerged: 'contribution of other actors',
  },
  { name: 'evidence', kind: 'text', isSearched: true },
  {
    name: 'additionalInformation',
    kind: 'text',
    isSearched: true,
    inMerged: 'additional information',
  },
  /** The one who changed. */
  { name: 'socialActor', kind: 'term', isSearched: true, relates: true },
  /** How far the change reaches. */
  { name: 'scale', kind: 'term' },
  { name: 'unintended', kind: 'answer' },
  { name: 'negative', kind: 'answer' },
  /** The specific objectives that it is linked to. */
  { name: 'objectives', kind: 'terms', isSearched: true, relates: true },
  /** The results-framework outcomes named, by code, and what the field says, in full. */
  { name: 'resultsFramework', kind: 'codes', isSearched: true },
  { name: 'changeClusters', kind: 'clusters', isSearched: true },
  { name: 'changeTypes', kind: 'types', isSearched: true, relates: true },
  { name: 'confidential', kind: 'flag', required: 'header' },
  { name: 'consent', kind: 'consent' },
  /** The export's repetition of other fields. Compared, never published. */
  { name: 'mergedText', kind: 'hidden' },
] as const satisfies readonly Field[];

export type KnownField = (typeof KNOWN)[number];

/** The name of a known field. */
export type FieldName = KnownField['name'];

/** The names of the known fields of some kinds. */
export type NameOfKind<Kind extends FieldKind> = Extract<KnownField, { kind: Kind }>['name'];

/** The kinds of field that hold something. */
export type KindThatHolds<What extends HoldsOf<FieldKind>> = {
  [Kind in FieldKind]: HoldsOf<Kind> extends What ? Kind : never;
}[FieldKind];

/** The names under which an outcome has the texts of the known fields. */
export type TextName = NameOfKind<'text'> | `${NameOfKind<'codes'>}Text`;

/** The names of the known fields that classify outcomes. */
export type ClassifiedName = NameOfKind<KindThatHolds<'term' | 'terms'>>;

/** The fields that a programme has; what follows from a field is worked out from its entry here. */
export type FieldTable = readonly Field[];

/** Names that an outcome's content has beside its fields. */
export const TAKEN = ['slug', 'headline', 'lang', 'aliases', 'answer'];

/**
 * A table of fields, for a program or for one programme. A name that is taken, or a rating that
 * is no field, is a mistake of whoever wrote the table, and throws.
 */
export function createFields(entries: readonly Field[]): FieldTable {
  const names = [...TAKEN, ...entries.flatMap(listNames)];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two fields are called ${twice}.`);
  for (const { rating } of entries) {
    if (rating !== undefined && !entries.some(({ name }) => name === rating))
      throw new Error(`There is no field ${rating}.`);
  }
  return entries;
}

/** The known fields. */
export const FIELDS: FieldTable = /* @__PURE__ */ createFields(KNOWN);

/** What a reader may see of a field. */
export function getHolds({ kind }: Pick<Field, 'kind'>): HoldsOf<FieldKind> {
  return HOLDS[kind];
}

/** Whether a reader may see anything of a field. */
export function isPublic(field: Field): boolean {
  return getHolds(field) !== 'nothing';
}

/** Whether a programme may keep a field out of everything that is published. */
export function mayHide(field: Field): boolean {
  return isPublic(field) && field.required === undefined && field.kind !== 'id';
}

/** The table of a programme that hides some of its fields: they are read, and hold nothing for readers. */
export function hideFields(fields: FieldTable, names: readonly string[]): FieldTable {
  return fields.map((field) => (names.includes(field.name) ? { ...field, kind: 'hidden' } : field));
}

/** What an outcome has in the known fields that a table hides: nothing, as where it is not recorded. */
export function createHidden(fields: FieldTable): Record<string, null | readonly []> {
  const hidden = new Set(fields.flatMap(({ name, kind }) => (kind === 'hidden' ? [name] : [])));
  const empty = FIELDS.filter((field) => isPublic(field) && hidden.has(field.name)).flatMap(
    (field) => listNames(field).map((name) => [name, getEmpty(field, name)] as const),
  );
  return Object.fromEntries(empty);
}

function getEmpty(field: Field, name: string): null | readonly [] {
  return getHolds(field) === 'terms' && name === field.name ? [] : null;
}

/** Whether a field is the known one of a name. */
export function isNamed(field: Field | undefined, name: FieldName): boolean {
  return field?.name === name;
}

/** Whether a field says if its outcome may be published. */
export function isDeciding(field: Field | undefined): boolean {
  return field?.kind === 'flag' || field?.kind === 'consent';
}

/** Whether a field classifies an outcome: it holds values, not texts. */
export function isClassified(field: Field): boolean {
  const holds = getHolds(field);
  return holds === 'term' || holds === 'terms';
}

/** Whether the values of a field are looked up in a vocabulary as they are written. */
export function isListed(field: Field): boolean {
  return isClassified(field) && field.kind !== 'year' && field.kind !== 'codes';
}

/** Whether a field may hold several values of a vocabulary, so that something may separate them. */
export function mayHoldSeveral(field: Field): boolean {
  return getHolds(field) === 'terms' && isListed(field);
}

/** Whether a programme lists the values of a field, in a vocabulary of the field's name. */
export function hasVocabulary(field: Field): boolean {
  const isSet = field.kind !== 'answer' && field.kind !== 'clusters' && field.kind !== 'year';
  return isClassified(field) && isSet;
}

/** Whether a field is running text, which a sentence may be part of. */
export function isText({ kind }: Field): boolean {
  return kind === 'text' || kind === 'codes';
}

/** Whether an outcome has words of a field as they are written: running text, a day, an address. */
export function isWritten(field: Field): boolean {
  return isText(field) || field.kind === 'date' || field.kind === 'link';
}

/** Whether pages show words of a field as somebody wrote them: a sentence, a title, a value. */
export function isShownText(field: Field): boolean {
  const isValue = isListed(field) && field.kind !== 'status' && field.kind !== 'answer';
  return isWritten(field) || field.kind === 'title' || isValue;
}

/** A field, or the name of a known one. */
export type FieldReference = FieldName | Field;

export function getName(field: FieldReference): string {
  return typeof field === 'string' ? field : field.name;
}

/** The name under which an outcome has the running text of a field. */
export function getTextName({ name, kind }: Field): string {
  return kind === 'codes' ? `${name}Text` : name;
}

/** The names under which an outcome has what a field holds. */
export function listNames(field: Field): string[] {
  return [...new Set([field.name, getTextName(field)])];
}
