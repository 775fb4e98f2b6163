import { formatMessage } from '../messages/formatMessage.ts';
import { getMessages, type Messages, type PluralMessage } from '../messages/index.ts';
import { getTextName, isText, type Field, type FieldTable } from '../programme/fields.ts';
import { markOwnText, type Marks } from '../text/direction.ts';
import { nameIndex, nameWithin } from './labels.ts';
import { listFacets, type Facet } from './registry.ts';

/** What the pages of a site are written in, and where they are: of a programme as one of its languages shows it. */
interface Shown {
  readonly language: string;
  readonly languages?: readonly string[];
  readonly interface?: string;
  readonly fields: FieldTable;
}

/** What a site is written in: the language of its interface (BCP 47), and every text of it. */
interface SiteMessages {
  readonly language: string;
  readonly messages: Messages;
}

/** Made once for the fields of a programme. */
const prepared = new WeakMap<FieldTable, SiteMessages>();

/**
 * The interface text of a programme's site: that of its language, with what the programme calls its
 * fields. Everything that shows the name of a field takes it from here.
 */
export function getSiteMessages(programme: Shown): SiteMessages {
  const { fields } = programme;
  const { language, messages } = getMessages(programme.interface ?? programme.language);
  const known = prepared.get(fields);
  if (known?.language === language) return known;
  const named = nameOrder(nameFields(messages, fields), fields);
  const isFirst = programme.interface === undefined;
  const made = {
    language,
    messages: isFirst
      ? named
      : {
          ...named,
          root: `/${language}`,
          fallback: programme.language,
          ...listForeignFacets(fields, language),
        },
  };
  prepared.set(fields, made);
  return made;
}

/** Facets with a name of the programme’s that it has not in a language: of one value, and of the index of all. */
function listForeignFacets(
  fields: FieldTable,
  language: string,
): Required<Pick<Messages, 'foreign' | 'foreignIndexes'>> {
  const list = (getForms: (field: FieldTable[number]) => Field['labels']): Set<string> =>
    new Set(
      fields.flatMap((each) => (getForms(each)?.[language] === undefined ? [] : [each.name])),
    );
  const [labels, plurals] = [list((each) => each.labels), list((each) => each.plurals)];
  const named = listFacets(fields).filter(({ label }) => label !== undefined);
  const pickKeys = (isTranslated: (facet: Facet) => boolean): string[] =>
    named.flatMap((facet) => (isTranslated(facet) ? [] : [facet.key]));
  return {
    foreign: pickKeys((facet) => facet.fields.some((name) => labels.has(name))),
    foreignIndexes: pickKeys(({ plural, fields: own }) =>
      own.some((name) => (plural === undefined ? labels : plurals).has(name)),
    ),
  };
}

/** How a page marks a text of the publisher’s (`markOwnText`), of which the publisher may have said the language. */
export function createMark(
  programme: Shown & { readonly translations?: Readonly<Record<string, object>> },
): (text: string, said?: string) => Partial<Marks> {
  const { messages, language } = getSiteMessages(programme);
  const translated = new Set<unknown>(Object.values(programme.translations?.[language] ?? {}));
  const page = { direction: messages.direction, language };
  return (text, said = translated.has(text) ? language : programme.language) =>
    markOwnText(text, said, page);
}

function nameFields(messages: Messages, fields: FieldTable): Messages {
  const all = listFacets(fields);
  const facets = all.filter(({ label }) => label !== undefined);
  const labelOf = new Map(facets.map(({ key, label = '' }) => [key, label]));
  const texts = fields.filter((field) => field.label !== undefined && isText(field));
  const isUsual = DESCRIBED.every(
    (key) => !labelOf.has(key) && all.some((each) => each.key === key),
  );
  if (labelOf.size + texts.length === 0 && isUsual && hasUsualMarks(all)) return messages;
  const { explorer, home, list, outcome, figures, naming } = messages;
  const rename = (names: object): Record<string, string> =>
    Object.fromEntries([...labelOf].filter(([key]) => key in names));
  const replaceAll = (names: object, message: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(rename(names)).map(([key, facet]) => [key, formatMessage(message, { facet })]),
    );
  const harvest = labelOf.get('harvest');
  const significance = labelOf.get('significanceRating');
  return {
    ...messages,
    facet: {
      ...messages.facet,
      ...Object.fromEntries(facets.map((facet) => [facet.key, describeFacet(facet, messages)])),
    },
    explorer: {
      ...explorer,
      sorts: { ...explorer.sorts, ...nameSorts(labelOf) },
    },
    home: {
      ...home,
      marks: { ...home.marks, ...replaceAll(home.marks, naming.mark) },
      ...(significance === undefined
        ? {}
        : { top: formatMessage(naming.top, { facet: significance }) }),
    },
    list: {
      ...list,
      marks: { ...list.marks, ...rename(list.marks) },
      ratings: {
        ...list.ratings,
        ...replaceAll(list.ratings, naming.rating),
        ...nameOwnRatings(all, naming.rating),
      },
    },
    outcome: {
      ...outcome,
      ...replaceAll({ negative: '', unintended: '' }, naming.mark),
      ...Object.fromEntries(texts.map((field) => [getTextName(field), field.label ?? ''])),
      ...(harvest === undefined ? {} : { inHarvest: harvest }),
    },
    figures: {
      ...nameFigures(messages, all),
      description: isUsual ? figures.description : naming.figures,
    },
  };
}

/** Outcomes of which nothing says when they were stand in the order of their ids (`compareOutcomes`): none is the newest. */
function nameOrder(messages: Messages, fields: FieldTable): Messages {
  if (fields.some(({ kind, name }) => kind === 'year' || name === 'harvest')) return messages;
  const { explorer, home, list, undated } = messages;
  const { description, order, previous, next, others: latest, topHint, orderFailed } = undated;
  const sorts = { ...explorer.sorts, newest: order };
  return {
    ...messages,
    explorer: { ...explorer, sorts, orderFailed },
    home: { ...home, latest, topHint },
    list: { ...list, description, order, previous, next },
  };
}

/** How a card names ratings of the programme's own, by their facet. */
function nameOwnRatings(facets: readonly Facet[], message: string): Record<string, string> {
  const own = facets.filter(({ isOwn, isScale }) => isOwn === true && isScale === true);
  return Object.fromEntries(
    own.map(({ key, label: facet = key }) => [key, formatMessage(message, { facet })]),
  );
}

/** Facets that the description of the figures names. */
const DESCRIBED = [
  ...['objective', 'changeType', 'significanceRating', 'contributionRating'],
  ...['country', 'year', 'socialActor'],
];

/** `intro` and `index` are those of index pages. */
function describeFacet(
  { key, label = '', plural = label, isOwn, segment }: Facet,
  messages: Messages,
): { label: string; index?: string; intro?: string } {
  if (segment === undefined) return { label };
  const intro =
    isOwn === true
      ? formatMessage(messages.naming.index, { facet: label })
      : nameIndex(key, { messages }).intro;
  return { label, index: plural, intro };
}

/** Orders of lists that are called by the field they sort by: the order, its facet, and which way. */
const SORTED = [
  ['country', 'country', ''],
  ['significance', 'significanceRating', ' ↓'],
  ['contribution', 'contributionRating', ' ↓'],
] as const;

function nameSorts(labelOf: ReadonlyMap<string, string>): Record<string, string> {
  const named = SORTED.flatMap(([sort, facet, sign]) => {
    const label = labelOf.get(facet);
    return label === undefined ? [] : [[sort, `${label}${sign}`] as const];
  });
  return Object.fromEntries(named);
}

/** Figures whose titles name fields, with the facets of these. */
const TITLED = {
  years: ['country', 'year'],
  ratings: ['significanceRating', 'contributionRating'],
  harvests: ['harvest', 'year'],
  actors: ['socialActor', 'scale'],
  timeline: ['year'],
  objectives: ['objective'],
  countries: ['country'],
} as const;

function nameFigures(
  messages: Messages,
  facets: readonly Facet[],
): Omit<Messages['figures'], 'description'> {
  const { facet, figures, naming } = messages;
  const labelOf = new Map(
    facets.flatMap(({ key, label }) => (label === undefined ? [] : [[key, label]])),
  );
  const pluralOf = new Map(facets.map(({ key, label = '', plural = label }) => [key, plural]));
  const titles = Object.entries(TITLED).flatMap(([figure, keys]) => {
    if (!keys.some((key) => labelOf.has(key))) return [];
    const [rows = '', second] = keys.map((key) => labelOf.get(key) ?? facet[key].label);
    const columns = second === undefined ? undefined : nameWithin(second, { messages });
    return columns === undefined
      ? [[figure, formatMessage(naming.figure, { facet: nameWithin(rows, { messages }) })]]
      : [[figure, formatMessage(figures.axes, { rows, columns })]];
  });
  const commonest = (key: string, usual: string): string =>
    labelOf.has(key) ? formatMessage(naming.commonest, { facet: pluralOf.get(key) ?? '' }) : usual;
  const { profile } = figures;
  return {
    ...figures,
    ...nameHigh(messages, labelOf),
    titles: {
      ...figures.titles,
      ...(Object.fromEntries(titles) as Record<string, string>),
      marks: nameMarks(messages, facets),
    },
    profile: {
      ...profile,
      ...nameRated(messages, labelOf),
      types: commonest('changeType', profile.types),
      countries: commonest('country', profile.countries),
    },
  };
}

const MARKS = ['unintended', 'negative'] as const;

/** Whether the site has both marks, or neither, as their figure is usually called. */
function hasUsualMarks(facets: readonly Facet[]): boolean {
  return MARKS.filter((mark) => facets.some(({ key }) => key === mark)).length !== 1;
}

/** The figure of the marks is called after those that the site has. */
function nameMarks({ facet, figures, naming }: Messages, facets: readonly Facet[]): string {
  const marks = MARKS.flatMap((mark) => facets.filter(({ key }) => key === mark));
  const isUsual = marks.every(({ label }) => label === undefined);
  if (isUsual && hasUsualMarks(facets)) return figures.titles.marks;
  const names = marks.map(({ key, label }) => label ?? facet[key as (typeof MARKS)[number]].label);
  const [rows = '', columns] = names;
  return columns === undefined
    ? formatMessage(naming.figure, { facet: rows })
    : formatMessage(naming.pair, { rows, columns });
}

/** What is of high significance is in the upper half of what the programme calls that rating. */
function nameHigh(
  { figures, naming, facet: facets }: Messages,
  labelOf: ReadonlyMap<string, string>,
): Pick<Messages['figures'], 'high' | 'cellHigh' | 'legendHigh' | 'headline' | 'findings'> {
  const facet = labelOf.get('significanceRating');
  const other = labelOf.get('contributionRating') ?? facets.contributionRating.label;
  const ratings = formatMessage(naming.onlyRatings, {
    ...{ facet: facet ?? facets.significanceRating.label, other },
  });
  const isNamed = facet !== undefined || labelOf.has('contributionRating');
  const findings = isNamed
    ? { ...figures.findings, only: { ...figures.findings.only, ratings } }
    : figures.findings;
  if (facet === undefined) return { ...figures, findings };
  return {
    findings,
    high: formatMessage(naming.highIn, { facet }),
    cellHigh: formatMessage(naming.cellHigh, { facet }),
    legendHigh: formatMessage(naming.legendHigh, { facet }),
    headline: { ...figures.headline, high: fillForms(naming.high, { facet }) },
  };
}

function nameRated(
  { figures: { profile }, naming }: Messages,
  labelOf: ReadonlyMap<string, string>,
): Pick<Messages['figures']['profile'], 'high' | 'unrated' | 'unscaled'> {
  const facet = labelOf.get('significanceRating');
  if (facet === undefined) return profile;
  return {
    high: formatMessage(naming.rated, { facet }),
    unrated: formatMessage(naming.unrated, { facet }),
    unscaled: formatMessage(naming.unscaled, { facet }),
  };
}

function fillForms(
  message: PluralMessage,
  values: Readonly<Record<string, string>>,
): PluralMessage {
  const forms = Object.entries(message).map(([form, text]) => [form, formatMessage(text, values)]);
  return { ...message, ...(Object.fromEntries(forms) as Record<string, string>) };
}
