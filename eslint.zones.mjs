/**
 * Who may import whom inside src/: folder → the folders and files it may import. Whatever is
 * not named is refused. docs/architecture.md explains the directions.
 */
const ALLOWED = {
  fragment: [],
  programme: ['fragment'],
  outcome: ['fragment', 'programme'],
  publication: ['fragment', 'programme', 'outcome'],
  collection: ['fragment', 'programme', 'outcome', 'publication'],
  facets: [],
  related: [],
  search: [],
  markup: [],
  messages: [],
  client: ['search', 'messages'],
  components: ['client', 'facets', 'markup', 'messages', 'urls'],
  layouts: ['components', 'facets', 'markup', 'messages', 'styles', 'urls'],
  pages: ['components', 'facets', 'layouts', 'markup', 'messages', 'outcomes', 'search', 'urls'],
  integrations: ['collection', 'fragment', 'search'],
  '../scripts': ['collection', 'fragment', 'publication'],
};

/** Everyone downstream of the gate may name these as types, and only as types. */
const TYPES_FOR_ALL = ['publication', 'programme/vocabulary', 'collection/publicProgramme'];
const UPSTREAM = ['fragment', 'programme', 'outcome'];

const PLACES = [
  ...Object.keys(ALLOWED).filter((name) => !name.startsWith('..')),
  ...['styles', 'outcomes', 'urls', 'content.config'],
];

/** Relative specifiers that lead to one of the places (a folder, or a file of src/). */
function specifiers(places) {
  return `^(?:\\.{1,2}/)+(?:src/)?(?:${places.join('|').replaceAll('.', '\\.')})(?:/|\\.ts$|\\.astro$)`;
}

export const zones = Object.entries(ALLOWED).map(([name, allowed]) => {
  const refused = PLACES.filter((place) => place !== name && !allowed.includes(place));
  const types = UPSTREAM.includes(name)
    ? []
    : TYPES_FOR_ALL.filter((type) => refused.includes(type.split('/')[0]));
  const open = new Set(types.map((type) => type.split('/')[0]));
  const message = `${name} may import from src/ only: ${allowed.join(', ') || 'itself'} (eslint.zones.mjs).`;
  return {
    files: [`src/${name}/**/*.{ts,astro}`.replace('src/../', '')],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: specifiers(refused.filter((place) => !open.has(place))), message },
            ...(types.length > 0
              ? [
                  {
                    regex: specifiers([...open]),
                    message: `${message} Types of it may be imported.`,
                    allowTypeImports: true,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});
