import { formatMessage } from '../messages/formatMessage.ts';
import { getMessages, type Messages } from '../messages/index.ts';
import { getTextName, isText, type FieldTable } from '../programme/fields.ts';
import { nameIndex } from './labels.ts';
import { listFacets, type Facet } from './registry.ts';

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
export function getSiteMessages(programme: {
  readonly language: string;
  readonly fields: FieldTable;
}): SiteMessages {
  const { fields } = programme;
  const { language, messages } = getMessages(programme.language);
  const known = prepared.get(fields);
  if (known?.language === language) return known;
  const made = { language, messages: nameFields(messages, fields) };
  prepared.set(fields, made);
  return made;
}

function nameFields(messages: Messages, fields: FieldTable): Messages {
  const all = listFacets(fields);
  const facets = all.filter(({ label }) => label !== undefined);
  const labelOf = new Map(facets.map(({ key, label = '' }) => [key, label]));
  const pluralOf = new Map(facets.map(({ key, label = '', plural = label }) => [key, plural]));
  const texts = fields.filter((field) => field.label !== undefined && isText(field));
  const isUsual = DESCRIBED.every(
    (key) => !labelOf.has(key) && all.some((each) => each.key === key),
  );
  if (labelOf.size + texts.length === 0 && isUsual) return messages;
  const { explorer, list, outcome, figures, naming } = messages;
  const rename = (names: object): Record<string, string> =>
    Object.fromEntries([...labelOf].filter(([key]) => key in names));
  const replaceAll = (names: object, message: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(rename(names)).map(([key, facet]) => [key, formatMessage(message, { facet })]),
    );
  const harvest = labelOf.get('harvest');
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
    list: {
      ...list,
      marks: { ...list.marks, ...rename(list.marks) },
      ratings: { ...list.ratings, ...replaceAll(list.ratings, naming.rating) },
    },
    outcome: {
      ...outcome,
      ...replaceAll({ negative: '', unintended: '' }, naming.mark),
      ...Object.fromEntries(texts.map((field) => [getTextName(field), field.label ?? ''])),
      ...(harvest === undefined ? {} : { inHarvest: harvest }),
    },
    figures: {
      ...figures,
      ...nameFigures(messages, labelOf, pluralOf),
      ...(isUsual ? {} : { description: naming.figures }),
    },
  };
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
  harvests: ['harvest', 'year'],
  actors: ['socialActor', 'scale'],
  marks: ['unintended', 'negative'],
  timeline: ['year'],
  objectives: ['objective'],
  countries: ['country'],
} as const;

function nameFigures(
  { facet, figures, naming }: Messages,
  labelOf: ReadonlyMap<string, string>,
  pluralOf: ReadonlyMap<string, string>,
): Pick<Messages['figures'], 'titles' | 'profile'> {
  const titles = Object.entries(TITLED).flatMap(([figure, facets]) => {
    if (!facets.some((key) => labelOf.has(key))) return [];
    const [rows = '', columns] = facets.map((key) => labelOf.get(key) ?? facet[key].label);
    return columns === undefined
      ? [[figure, formatMessage(naming.figure, { facet: rows })]]
      : [[figure, formatMessage(figures.axes, { rows, columns })]];
  });
  const { profile } = figures;
  const commonest = (key: string, usual: string): string => {
    const label = pluralOf.get(key);
    return label === undefined ? usual : formatMessage(naming.commonest, { facet: label });
  };
  return {
    titles: { ...figures.titles, ...(Object.fromEntries(titles) as Record<string, string>) },
    profile: {
      ...profile,
      types: commonest('changeType', profile.types),
      countries: commonest('country', profile.countries),
    },
  };
}
