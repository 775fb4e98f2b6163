/**
 * Who may import whom inside src/: folder or file → the folders and files it may import.
 * Whatever is not named is refused. docs/architecture.md explains the directions.
 */
const ALLOWED = {
  text: [],
  fragment: ['text'],
  programme: ['text', 'fragment', 'outcome/flag'],
  outcome: ['text', 'fragment', 'programme', 'outcome/flag'],
  // The one rule for the confidential flag: everyone upstream of the gate may ask it, the proof may not.
  'outcome/flag': ['text'],
  publication: ['text', 'fragment', 'programme', 'outcome', 'outcome/flag'],
  'publication/createReference': ['text', 'fragment', 'programme'],
  collection: [
    ...['text', 'fragment', 'programme', 'outcome', 'outcome/flag', 'publication'],
    'publication/createReference',
  ],
  urls: [],
  messages: [],
  facets: ['messages'],
  related: [],
  search: ['facets', 'urls'],
  escaping: [],
  markup: ['escaping'],
  security: [],
  // What a reader asks for and what is shown then, worked out in the build, the browser and in tests alike.
  explorer: ['escaping', 'facets', 'messages', 'search', 'urls'],
  // Numbers, geometry and drawings, made in the build and in the browser alike.
  figures: ['escaping', 'explorer', 'facets', 'messages'],
  'figures/createBaseMap': ['explorer', 'figures'],
  client: ['escaping', 'explorer', 'facets', 'figures', 'messages', 'search', 'urls'],
  'content.config': ['collection'],
  outcomes: [
    ...['collection', 'explorer', 'facets', 'figures', 'figures/createBaseMap', 'messages'],
    'related',
  ],
  components: ['client', 'explorer', 'facets', 'figures', 'markup', 'messages', 'styles', 'urls'],
  layouts: [
    ...['components', 'explorer', 'facets', 'figures', 'markup', 'messages', 'security'],
    ...['styles', 'urls'],
  ],
  pages: [
    ...['components', 'explorer', 'facets', 'figures', 'layouts', 'markup', 'messages', 'outcomes'],
    'urls',
  ],
  integrations: ['text', 'collection', 'fragment', 'search', 'security', 'urls'],
  // The publisher's own report: it sees what is withheld, so nothing of the site may import it.
  checking: ['text', 'collection', 'fragment', 'outcome', 'programme', 'publication'],
  synthesis: [],
  spreadsheet: ['text', 'fragment'],
  // Reads withheld rows like all others, so nothing of the site may import it.
  importing: ['text', 'fragment', 'programme', 'outcome', 'outcome/flag', 'spreadsheet'],
  // Knows what is withheld, to look for it in what is published: nothing of the site may import it.
  verification: [
    'text',
    'collection',
    'explorer',
    'facets',
    'fragment',
    'messages',
    'outcome',
    'programme',
    'publication',
    'search',
    'urls',
  ],
  '../scripts': [
    'text',
    'checking',
    'synthesis',
    'collection',
    'fragment',
    'importing',
    'publication',
    'security',
    'spreadsheet',
    'verification',
  ],
};

/** Everyone downstream of the gate may import these modules as types, and only as types. */
const OPEN_TYPES = [
  'publication/publish',
  'programme/vocabulary',
  'collection/publicProgramme',
  'collection/readProse',
  'related/findNeighbours',
];
const UPSTREAM = ['fragment', 'programme', 'outcome', 'publication'];

const WITH_FILES = ['collection', 'importing', 'integrations', 'verification', '../scripts'];

/** Modules from outside that only these may import: what reads files cannot run in the browser. */
const OUTSIDE = [
  { regex: '^node:(?!crypto$)', only: WITH_FILES },
  // References are made with a key, upstream of the gate's brand and so never in the browser.
  { regex: '^node:crypto$', only: [...WITH_FILES, 'publication/createReference'] },
  { regex: '^astro:', only: ['content.config', 'outcomes'] },
  { regex: '^(?:gray-matter|yaml)$', only: ['fragment', 'synthesis'] },
  { regex: '^(?:marked|sanitize-html)$', only: ['markup'] },
  { regex: '^pagefind$', only: ['search'] },
  { regex: '^(?:@e965/xlsx|csv-parse)', only: ['spreadsheet'] },
  { regex: '^csv-stringify', only: ['figures'] },
  {
    regex: '^(?:d3-geo|topojson-client|world-atlas|i18n-iso-countries)',
    only: ['figures/createBaseMap'],
  },
  { regex: '^fflate$', only: ['search', 'spreadsheet'] },
];

const PLACES = [...Object.keys(ALLOWED).filter((name) => !name.startsWith('..')), 'styles'];

/** Relative specifiers that lead to one of the places (a folder, or a file of src/), save those left out. */
function specifiers(places, except = []) {
  const list = (names) => names.join('|').replaceAll('.', '\\.');
  const exception = except.length > 0 ? `(?!(?:${list(except)})\\.ts$)` : '';
  return `^(?:\\.{1,2}/)+(?:src/)?${exception}(?:${list(places)})(?:/|\\.ts$|\\.astro$)`;
}

export const zones = Object.entries(ALLOWED).map(([name, allowed]) => {
  const refused = PLACES.filter((place) => place !== name && !allowed.includes(place));
  const isInRefused = (module) => refused.includes(module.split('/')[0]);
  const types = UPSTREAM.includes(name) ? [] : OPEN_TYPES.filter(isInRefused);
  // A module that may be imported although the rest of its folder may not.
  const modules = allowed.filter((place) => place.includes('/') && isInRefused(place));
  const message = `${name} may import from src/ only: ${allowed.join(', ') || 'itself'} (eslint.zones.mjs).`;
  const patterns = [{ regex: specifiers(refused, [...types, ...modules]), message }];
  if (types.length > 0) {
    patterns.push({
      regex: specifiers(types),
      message: `${message} Types of it may be imported.`,
      allowTypeImports: true,
    });
  }
  for (const { regex, only } of OUTSIDE) {
    if (!only.includes(name))
      patterns.push({
        regex,
        message: `Only ${only.join(', ')} may import it (eslint.zones.mjs).`,
      });
  }
  return {
    files: [`src/${name}/**/*.{ts,astro}`, `src/${name}.ts`].map((file) =>
      file.replace('src/../', ''),
    ),
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});
