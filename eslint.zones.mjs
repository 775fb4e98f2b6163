/**
 * Who may import whom inside src/: folder or file → the folders and files it may import.
 * Whatever is not named is refused. docs/architecture.md explains the directions.
 */
const ALLOWED = {
  // The ground: what everyone may use.
  text: [],
  problems: ['text'],
  messages: [],
  urls: [],
  headers: [],
  // Reading, one direction: a file becomes a public outcome.
  fragment: ['text', 'problems'],
  programme: ['text', 'problems', 'fragment', 'outcome/flag'],
  outcome: ['text', 'problems', 'fragment', 'programme', 'outcome/flag'],
  // The one rule for the confidential flag: everyone upstream of the gate may ask it, the proof may not.
  'outcome/flag': ['text'],
  publication: ['text', 'problems', 'fragment', 'programme', 'outcome', 'outcome/flag'],
  'publication/createReference': ['text', 'problems', 'fragment', 'programme'],
  collection: [
    ...['text', 'problems', 'fragment', 'programme', 'outcome', 'outcome/flag', 'publication'],
    'publication/createReference',
  ],
  // The site: it knows public outcomes only.
  facets: ['messages', 'text'],
  search: ['facets', 'text', 'urls'],
  markup: ['text'],
  // What a reader asks for and what is shown then, worked out in the build, the browser and in tests alike.
  explorer: ['facets', 'messages', 'search', 'text', 'urls'],
  // Numbers, geometry and drawings, made in the build and in the browser alike.
  figures: ['explorer', 'exports', 'facets', 'messages', 'text'],
  // A drawing is given all that it says: it looks nothing up.
  'figures/draw': [],
  'figures/map/createBaseMap': ['explorer', 'figures', 'text'],
  // Formats of files, which know neither figures nor outcomes.
  exports: ['text'],
  client: ['explorer', 'exports', 'facets', 'figures', 'messages', 'search', 'text', 'urls'],
  'content.config': ['collection'],
  atlas: [
    ...['collection', 'explorer', 'facets', 'figures', 'figures/map/createBaseMap', 'messages'],
    'text',
  ],
  components: [
    ...['client', 'explorer', 'facets', 'figures', 'markup', 'messages', 'styles'],
    ...['text', 'urls'],
  ],
  layouts: [
    ...['components', 'explorer', 'facets', 'figures', 'headers', 'markup', 'messages'],
    ...['styles', 'text', 'urls'],
  ],
  pages: [
    ...[
      'atlas',
      'components',
      'explorer',
      'exports',
      'facets',
      'figures',
      'layouts',
      'markup',
      'messages',
    ],
    ...['text', 'urls'],
  ],
  integrations: ['text', 'problems', 'collection', 'fragment', 'search', 'headers', 'urls'],
  // The publisher's wing: it sees what is withheld, so nothing outside it may import it.
  tools: [
    ...['text', 'problems', 'fragment', 'programme', 'outcome', 'outcome/flag', 'publication'],
    ...['collection', 'messages', 'headers', 'urls'],
  ],
  // The proof reads what the site shows by the site's own code, but judges no flag by the rule of the gate.
  'tools/verify': [
    ...['text', 'problems', 'fragment', 'programme', 'outcome', 'publication', 'collection'],
    ...['explorer', 'facets', 'messages', 'search', 'urls', 'tools'],
  ],
  'tools/synthesise': ['tools'],
  '../scripts': ['tools', 'collection', 'problems'],
  '../scripts/dev': [
    ...['tools', 'collection', 'fragment', 'outcome', 'programme', 'publication', 'problems'],
  ],
};

/** Everyone downstream of the gate may import these modules as types, and only as types. */
const OPEN_TYPES = [
  'publication/publish',
  'programme/vocabulary',
  'collection/publicProgramme',
  'collection/readProse',
  'atlas/findNeighbours',
];
const UPSTREAM = ['fragment', 'programme', 'outcome', 'publication'];

const WITH_FILES = [
  ...['collection', 'integrations', 'tools', 'tools/verify', 'tools/synthesise'],
  ...['../scripts', '../scripts/dev'],
];

/** Modules from outside that only these may import: what reads files cannot run in the browser. */
const OUTSIDE = [
  { regex: '^node:(?!crypto$)', only: WITH_FILES },
  // References are made with a key, upstream of the gate's brand and so never in the browser.
  { regex: '^node:crypto$', only: [...WITH_FILES, 'publication/createReference'] },
  { regex: '^astro:', only: ['content.config', 'atlas'] },
  { regex: '^(?:gray-matter|yaml)$', only: ['fragment', 'tools/synthesise'] },
  { regex: '^(?:marked|sanitize-html)$', only: ['markup'] },
  { regex: '^pagefind$', only: ['search'] },
  { regex: '^(?:@e965/xlsx|csv-parse)', only: ['tools'] },
  { regex: '^csv-stringify', only: ['exports'] },
  {
    regex: '^(?:d3-geo|topojson-client|world-atlas|i18n-iso-countries)',
    only: ['figures/map/createBaseMap'],
  },
  { regex: '^fflate$', only: ['search', 'tools'] },
];

const PLACES = [
  ...Object.keys(ALLOWED).filter((name) => !name.startsWith('..') && !name.startsWith('tools/')),
  'styles',
];

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
