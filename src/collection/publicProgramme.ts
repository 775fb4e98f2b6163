import { dropPlaceholder } from './proposedTexts.ts';
import type { InterfaceLanguage } from '../messages/translation.ts';
import { listLanguages, pickSpoken } from '../programme/siteLanguages.ts';
import { showInvisibleIn } from '../problems/showInvisible.ts';
import { readContact } from '../programme/faceSettings.ts';
import { isPublic, type Field, type FieldTable } from '../programme/fields.ts';
import { formatPalette } from '../programme/formatPalette.ts';
import { getReferences, getTerms, getText } from '../programme/fieldValues.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { createFaceFile, type FaceFile } from './faceFile.ts';
import type { Logo } from './loadLogo.ts';
import type { InForms } from './pageForms.ts';
import type { FurtherPage } from './readPage.ts';
import { redactMarkdown, redactProse } from './readProse.ts';
import type { Palette } from '../programme/palette.ts';
import type { ProgrammeSettings } from '../programme/schema.ts';
import type { PublicOutcome } from '../publication/publish.ts';

/**
 * What pages may say of the programme. The vocabularies are left out: a value is shown only
 * because a public outcome carries it.
 */
export type PublicProgramme = Pick<
  ProgrammeSettings,
  'name' | 'abbreviation' | 'description' | 'language' | 'licence' | 'date' | 'notice'
> & {
  /** The languages that the site is read in; the first is that of `/`. */
  readonly languages: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
  /** The language of the pages that show it so; without one, the first. */
  readonly interface?: InterfaceLanguage;
  /** What it says of itself in further languages. */
  readonly translations: ProgrammeSettings['translations'];
  /** Where a reader can say that something is wrong: an address that a link may have. */
  readonly contact: string | undefined;
  /** Whether its outcomes are there as files of data: not where it has none. */
  readonly hasData: boolean;
  /** Whether search engines may list its pages. */
  readonly isIndexed: boolean;
  /** Whether it has pages that other sites may show in a frame. */
  readonly isEmbeddable: boolean;
  /** What of the home page is not to be the usual. */
  readonly home: ProgrammeSettings['home'];
  /** The About page, in Markdown. */
  readonly about: string;
  /** Further pages, as the navigation names them. */
  readonly pages: readonly PageLink[];
  /** The first and the last year that its public outcomes are recorded for; none where no year can be read. */
  readonly years: Years | undefined;
  /** The fields that its site has, with what it calls them. */
  readonly fields: FieldTable;
  /** The colours of its accent, if it has one. */
  readonly palette: Palette | undefined;
  /** The style sheet of these colours, by its name among the files. */
  readonly stylesheet: string | undefined;
  /** Its logo, if it has one that can be shown. */
  readonly logo: Logo | undefined;
  /** The files that are made of its settings. */
  readonly face: readonly FaceFile[];
};

/** Every text of a tree. */
function redactAll<Tree>(tree: Tree, redact: (text: string) => string): Tree {
  const redactIn = (part: unknown): unknown => {
    if (typeof part === 'string') return redact(part);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, redactIn(value)]));
  };
  return redactIn(tree) as Tree;
}

interface Years {
  readonly from: string;
  readonly to: string;
}

/** A further page by its address, with its heading. */
export type PageLink = InForms<Pick<FurtherPage, 'address' | 'title' | 'lang'>>;

/** The programme as pages show it, without what it redacts everywhere. */
export function getPublicProgramme(
  { settings, about, fields, redactions, palette }: Programme,
  logo?: Logo,
): PublicProgramme {
  const stylesheet =
    palette && createFaceFile('accent', 'css', formatPalette(palette), 'text/css;charset=utf-8');
  const { name, abbreviation, description, language, licence, date, notice } = settings;
  const { contact, home, publication } = settings;
  const languages = listLanguages(settings);
  const [, ...further] = languages;
  const translations = Object.fromEntries(
    Object.entries(settings.translations).filter(([each]) =>
      further.some((spoken) => spoken === each),
    ),
  );
  const redact = <Text extends string | undefined>(text: Text): Text =>
    (text === undefined ? text : redactProse(text, redactions)) as Text;
  const shown = showInvisibleIn({
    name: redact(name),
    abbreviation: redact(abbreviation),
    description: redact(description),
    language,
    translations: redactAll(translations, redact),
    licence: licence && { ...licence, name: redact(licence.name) },
    date,
    notice: redact(notice),
    contact: contact === undefined ? undefined : readContact(contact),
    home: {
      heading: redact(home.heading),
      intro: redact(home.intro),
      featured: redact(home.featured),
      map: home.map,
    },
    about: redactMarkdown(dropPlaceholder(about), redactions),
    fields: fields.filter(isPublic).map(({ labels, plurals, ...field }) => {
      const own = pickSpoken(labels, field.label, languages);
      const several = pickSpoken(plurals, field.plural, languages);
      return {
        ...field,
        ...(field.label === undefined ? {} : { label: redact(field.label) }),
        ...(field.plural === undefined ? {} : { plural: redact(field.plural) }),
        ...(own === undefined ? {} : { labels: redactAll(own, redact) }),
        ...(several === undefined ? {} : { plurals: redactAll(several, redact) }),
      };
    }),
  });
  return {
    ...shown,
    languages,
    hasData: publication.data,
    isIndexed: publication.indexing,
    isEmbeddable: publication.embed,
    pages: [],
    years: undefined,
    palette,
    stylesheet: stylesheet?.name,
    logo,
    face: [stylesheet, logo?.file].filter((file) => file !== undefined),
  };
}

/**
 * The fields that a site has: those of which some outcome says something, because what a programme
 * does not record has no place on its site. Without any outcome nothing is known of that.
 */
export function listRecorded(fields: FieldTable, outcomes: readonly PublicOutcome[]): FieldTable {
  if (outcomes.length === 0) return fields;
  return fields
    .filter((field) =>
      outcomes.some(
        (outcome) =>
          getText(outcome, field) !== null ||
          getTerms(outcome, field).length > 0 ||
          getReferences(outcome, field).length > 0,
      ),
    )
    .map((field) => (isBrief(field, outcomes) ? { ...field, isBrief: true } : field));
}

/** The years that outcomes are recorded for, of those that can be read. */
export function findYears(
  fields: FieldTable,
  outcomes: readonly PublicOutcome[],
): Years | undefined {
  const known = fields.filter(({ kind }) => kind === 'year');
  const years = outcomes
    .flatMap((outcome) => known.flatMap((field) => getTerms(outcome, field)))
    .flatMap(({ key }) => (/^\d{4}$/.test(key) ? [key] : []))
    .toSorted();
  const [from, to] = [years[0], years.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A text of more letters, or of more words, is a section of its own. */
const MAX_BRIEF = 60;
const MAX_BRIEF_WORDS = 8;

/** Whether all that outcomes say in a text of the programme's own are a few words. */
function isBrief(field: Field, outcomes: readonly PublicOutcome[]): boolean {
  if (field.own === undefined || field.kind !== 'text') return false;
  return outcomes.every((outcome) => {
    const text = getText(outcome, field) ?? '';
    const isOnLine = text.length <= MAX_BRIEF && !text.includes('\n');
    return isOnLine && text.split(/\s+/u).length <= MAX_BRIEF_WORDS;
  });
}

/** What its pages say in words: of the table of fields only what readers see, in headings and addresses. */
export function listProgrammeTexts(programme: PublicProgramme): unknown {
  const named = programme.fields.map(({ name, label, plural, labels, plurals, own }) => [
    ...[label, plural, labels, plurals].filter((text) => text !== undefined),
    ...(own === undefined ? [] : [name, own.segment]),
  ]);
  // Colours and files are no words, and a page speaks for itself.
  return {
    ...programme,
    ...{ fields: named, palette: undefined, stylesheet: undefined, logo: undefined },
    ...{ face: [], pages: [], years: undefined, hasData: undefined, isIndexed: undefined },
    isEmbeddable: undefined,
  };
}
