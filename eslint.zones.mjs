import path from 'node:path';

/** What a field is, and what an outcome has in it: data for pages as well as for readers. */
const FIELDS = ['programme/fields', 'programme/fieldValues'];
/** How a fragment becomes an outcome, without the rule for its flag. */
const READING = ['text', 'problems', 'fragment', 'programme', ...FIELDS, 'outcome'];

/** Pages that grow in number with the outcomes. */
const KEPT_PAGES = [
  ...['atlas/getProgramme', 'atlas/keptPages', 'components', 'explorer', 'facets', 'figures'],
  ...['layouts', 'urls'],
];

/**
 * Who may import whom: a folder or file (of src/, or scripts) → the folders and files it may
 * import beside itself. What is not listed is refused, and what has an entry of its own is not part of
 * the folder around it. docs/architecture.md explains the directions.
 */
const ALLOWED = {
  // The ground: what everyone may use.
  text: [],
  problems: ['text', 'messages/problems', 'messages/tools'],
  messages: ['text'],
  // What is told to publishers, beside what readers see: no page asks for it.
  'messages/problems': ['text'],
  // What commands print around the problems.
  'messages/tools': ['text', 'messages/problems'],
  urls: [],
  // The words that the dev server and its pages have agreed on.
  preview: [],
  headers: ['urls'],
  siteAddress: [],
  // What one build keeps for the next, and how a page is known again.
  keeping: ['text', 'rendering'],
  // How compiled components become HTML.
  rendering: [],
  // Which files the script of a component has, as Vite told it.
  'rendering/scriptFiles': [],
  // What is known of the public outcomes of earlier builds.
  ledger: [...FIELDS, 'text'],
  // Reading, one direction: a file becomes a public outcome.
  fragment: ['text', 'problems', 'messages/tools'],
  'programme/fields': [],
  'programme/fieldValues': ['programme/fields'],
  programme: [
    'text',
    'problems',
    'messages',
    'messages/tools',
    'fragment',
    'outcome/flag',
    ...FIELDS,
  ],
  outcome: ['text', 'problems', 'fragment', 'programme', ...FIELDS, 'outcome/flag'],
  // The one rule for the confidential flag: everyone upstream of the gate may ask it, the proof may not.
  'outcome/flag': ['text'],
  publication: [...READING, 'outcome/flag', 'publication/createReference'],
  'publication/createReference': ['text', 'problems', 'fragment', 'programme', ...FIELDS],
  collection: [
    ...[...READING, 'outcome/flag', 'publication', 'publication/createReference'],
    // A logo is content: it is cleaned before anything else sees it.
    'markup/cleanSvg',
    // What is left of a programme that `init` wrote, in the words that it wrote then.
    ...['messages', 'messages/problems', 'messages/tools'],
  ],
  // The site: it knows public outcomes only.
  facets: ['messages', ...FIELDS, 'text'],
  search: ['search/pack', 'facets', ...FIELDS, 'text', 'urls'],
  'search/pack': [],
  'search/indexParts': [],
  markup: ['text'],
  'markup/cleanSvg': ['text', 'markup/svgStyles'],
  'markup/svgStyles': [],
  // What a reader asks for and what is shown then, worked out in the build, the browser and in tests alike.
  explorer: ['exports/citations', 'facets', 'messages', 'search', 'search/pack', 'text', 'urls'],
  // Numbers, geometry and drawings, made in the build and in the browser alike.
  figures: [
    ...['explorer', 'exports', 'facets', 'figures/draw', 'figures/map', 'figures/tabulate'],
    ...['figures/words', 'messages', 'text'],
  ],
  // A drawing is given all that it says: it looks nothing up.
  'figures/draw': ['figures/map', 'figures/tabulate'],
  'figures/map': [],
  'figures/tabulate': ['explorer', 'facets', 'figures/words', 'messages'],
  'figures/words': ['messages', 'facets'],
  'figures/map/createBaseMap': ['explorer', 'figures/map', 'figures/draw', 'text'],
  // Formats of files, which know neither figures nor outcomes.
  exports: ['text'],
  // All public outcomes for another program: what it is given follows from the table of fields.
  'exports/records': [...FIELDS],
  // All public outcomes as data for readers, written in the build and by a browser alike.
  'exports/data': [
    ...[...FIELDS, 'exports', 'exports/citations', 'exports/records', 'facets', 'messages', 'text'],
  ],
  // Outcomes in the formats in which they are cited, written in the build and by a browser alike.
  'exports/citations': ['messages', 'text'],
  // The changes of outcomes, for feed readers.
  'exports/feed': ['text'],
  client: [
    'explorer',
    'exports',
    'exports/citations',
    'exports/data',
    'facets',
    'figures',
    'figures/words',
    'messages',
    'preview',
    'search',
    'search/indexParts',
    'styles',
    'text',
    'urls',
  ],
  '../astro.config': ['collection', 'integrations', 'siteAddress', 'urls'],
  atlas: [
    ...[
      'collection',
      'explorer',
      'exports',
      'exports/citations',
      'exports/data',
      'exports/feed',
      'facets',
      'figures',
      'figures/map/createBaseMap',
      'ledger',
      'messages',
    ],
    ...[...FIELDS, 'search/indexParts', 'text', 'urls', 'atlas/getProgramme'],
  ],
  'atlas/getProgramme': ['collection'],
  'atlas/keptPages': [
    ...['atlas', 'explorer', 'facets', 'figures', 'figures/tabulate', 'keeping', 'rendering'],
    'urls',
  ],
  components: [
    ...['client', 'explorer', 'exports/citations', 'exports/data', 'exports/feed', 'facets'],
    ...['figures', 'figures/words', 'ledger', 'markup', 'messages', 'rendering/scriptFiles'],
    ...['styles', 'text', 'urls'],
  ],
  layouts: [
    ...['components', 'explorer', 'exports/citations', 'facets', 'figures'],
    ...['headers', 'markup'],
    ...['messages', ...FIELDS, 'styles', 'text', 'urls'],
  ],
  // Pages that are made of the whole atlas.
  'layouts/whole': [
    ...[
      'atlas',
      'client',
      'collection',
      'components',
      'explorer',
      'exports',
      'exports/citations',
      'exports/data',
      'exports/feed',
      'styles',
      'facets',
      'figures',
    ],
    ...['figures/tabulate', 'layouts', 'markup', 'messages', 'text', 'urls'],
  ],
  'layouts/ValuePage': [...KEPT_PAGES, ...FIELDS],
  pages: [
    ...[
      'atlas',
      'atlas/getProgramme',
      'client',
      'components',
      'explorer',
      'exports',
      'exports/data',
      'exports/feed',
      'facets',
      'figures',
      'figures/tabulate',
      'layouts',
      'layouts/whole',
      'markup',
      'messages',
    ],
    ...['styles', 'text', 'urls'],
  ],
  // A build keeps these: they are made of what they are given and of the programme, and have no way to the atlas.
  'pages/outcomes': KEPT_PAGES,
  'pages/[facet]/[...value]': [...KEPT_PAGES, 'layouts/ValuePage'],
  'pages/[language]/[facet]/[...value]': [...KEPT_PAGES, 'layouts/ValuePage'],
  'pages/[language]/outcomes': KEPT_PAGES,
  integrations: [
    'preview',
    // What publishers are told of the content, and of an index that could not be made.
    'messages/problems',
    'messages/tools',
    'keeping',
    'rendering',
    'rendering/scriptFiles',
    'text',
    'problems',
    'collection',
    'fragment',
    'search',
    'search/indexParts',
    'headers',
    'urls',
  ],
  styles: [],
  // The publisher's wing: it sees what is withheld, so nothing outside it may import it.
  'tools/command': ['ledger', 'text', 'problems', 'messages/tools', 'tools/files'],
  'tools/serve': ['text', 'headers', 'tools/files'],
  'tools/files': ['text', 'problems', 'messages/tools', 'collection', 'siteAddress'],
  'tools/spreadsheet': ['text', 'problems', 'fragment', 'messages/tools'],
  'tools/check': [
    ...['text', 'problems', 'programme', ...FIELDS, 'outcome', 'publication', 'collection'],
    ...['messages/problems', 'messages/tools', 'tools/command', 'tools/files'],
  ],
  // The proof reads what the site shows by the site's own code, but judges no flag by the rule of the gate.
  'tools/verify': [
    ...[...READING, 'publication', 'publication/createReference', 'collection'],
    ...['explorer', 'facets', 'keeping', 'ledger', 'messages', 'search', 'urls', 'tools/command'],
  ],
  'tools/export': [
    ...['collection', 'exports/records', 'messages/tools'],
    ...['tools/command', 'tools/files', 'tools/release', 'tools/verify'],
  ],
  'tools/import': [
    ...[...READING, 'outcome/flag', 'collection', 'messages/tools'],
    ...['tools/command', 'tools/files', 'tools/spreadsheet'],
  ],
  // A spreadsheet that nobody described yet becomes a proposed programme.
  'tools/init': [
    ...[
      ...READING,
      'outcome/flag',
      'collection',
      'messages',
      'messages/problems',
      'messages/tools',
    ],
    ...['tools/command', 'tools/files', 'tools/import', 'tools/spreadsheet'],
  ],
  'tools/release': [
    ...['keeping', 'ledger', 'text', 'problems', 'messages', 'messages/problems', 'messages/tools'],
    ...['facets', 'collection', 'publication/createReference', 'siteAddress'],
    ...['tools/check', 'tools/command', 'tools/files', 'tools/serve', 'tools/verify'],
  ],
  'tools/synthesise': ['text', 'tools/command', 'tools/files', 'tools/release', 'tools/serve'],
  // A script calls one command; nothing imports a script.
  scripts: [
    ...['tools/check', 'tools/command', 'tools/export', 'tools/import', 'tools/init'],
    ...['tools/release', 'tools/synthesise', 'tools/verify'],
  ],
  // Runs on any Node, so it is no TypeScript and imports nothing of ours.
  'scripts/checkNode': [],
  // Runs before anything of ours is compiled.
  'scripts/keepCompiled': [],
  'scripts/dev': [
    ...['text', 'collection', 'fragment', 'outcome', 'programme', ...FIELDS, 'publication'],
    ...['tools/command', 'tools/release', 'tools/serve', 'tools/synthesise', 'scripts/dev/peers'],
  ],
  // It gives other site generators what our pages show, by the code of our pages.
  'scripts/dev/peers': [
    ...['collection', 'explorer', 'facets', 'layouts', 'messages', 'search', 'scripts/dev'],
    'tools/synthesise',
  ],
};

/** Everyone downstream of the gate may import these modules as types, and only as types. */
const OPEN_TYPES = [
  'publication/publish',
  'programme/vocabulary',
  'collection/publicProgramme',
  'collection/readProse',
  'collection/readPage',
  'collection/faceFile',
  'ledger/listChanges',
  'atlas/findNeighbours',
];
const UPSTREAM = ['fragment', 'programme', 'programme/fields', 'outcome', 'publication'];

/** A spreadsheet comes as bytes: reading it takes no file. */
const TOOLS = Object.keys(ALLOWED).filter(
  (zone) => zone.startsWith('tools/') && zone !== 'tools/spreadsheet',
);
const WITH_FILES = [
  ...['collection', 'integrations', 'keeping', 'ledger', ...TOOLS],
  ...['scripts/dev', 'scripts/dev/peers', 'scripts/checkNode', 'scripts/keepCompiled'],
];

/** Modules from outside that only these may import: what reads files cannot run in the browser. */
const OUTSIDE = [
  { regex: /^node:(?!(?:crypto|zlib)$)/, only: WITH_FILES },
  // Files for the browser are packed by the build.
  { regex: /^node:zlib$/, only: [...WITH_FILES, 'search/pack'] },
  // References are made with a key, upstream of the gate's brand and so never in the browser.
  { regex: /^node:crypto$/, only: [...WITH_FILES, 'publication/createReference'] },
  // Content comes from the current reading: a store between it and the pages shows old texts.
  { regex: /^astro:/, only: [] },
  { regex: /^(?:gray-matter|yaml)$/, only: ['fragment', 'tools/init', 'tools/synthesise'] },
  { regex: /^(?:marked|sanitize-html)$/, only: ['markup', 'markup/cleanSvg'] },
  { regex: /^pagefind$/, only: ['search'] },
  { regex: /^@11ty\/eleventy$/, only: ['scripts/dev/peers'] },
  { regex: /^(?:@e965\/xlsx|csv-parse)/, only: ['tools/spreadsheet', 'scripts/dev'] },
  { regex: /^hucre/, only: ['exports/data', 'scripts/dev'] },
  { regex: /^csv-stringify/, only: ['exports', 'scripts/dev'] },
  {
    regex: /^(?:d3-geo|topojson-client|world-atlas|i18n-iso-countries)/,
    only: ['figures/map/createBaseMap', 'tools/init'],
  },
  { regex: /^fflate$/, only: ['search', 'tools/spreadsheet'] },
];

/** How a package, or a module of Node or Astro, is named; whatever else is not relative may lead anywhere. */
const PACKAGE =
  /^(?:(?:node|astro):)?(?!src\/|scripts\/|tests\/)(?:@[\w-]+\/)?\w[\w.-]*(?:\/\w[\w.-]*)*$/;

const ZONES = Object.keys(ALLOWED).toSorted((a, b) => b.length - a.length);

/**
 * The innermost zone that a module (`tools/check/checkIds`) belongs to.
 * @param {string} module
 */
function findZone(module) {
  return ZONES.find((zone) => module === zone || module.startsWith(`${zone}/`));
}

/**
 * The path of a file below src/, or of a script in the project, without its ending. Whatever is
 * elsewhere begins with dots, so that it is in no zone.
 * @param {string} file
 */
function getModule(file) {
  const module = file.replaceAll(path.sep, '/').replace(/\.\w+$/, '');
  if (module.startsWith('scripts/')) return module;
  const isSource = module.startsWith('src/') && !module.startsWith('src/scripts/');
  return isSource ? module.slice('src/'.length) : `../${module}`;
}

/**
 * Why a file (path within the project) may not import what a specifier names, if it may not.
 * @param {string} file
 * @param {string} specifier
 * @param {boolean} isType whether only types are imported
 * @returns {string | undefined}
 */
export function refuseImport(file, specifier, isType) {
  const zone = findZone(getModule(file));
  if (zone === undefined) return `${file} is in no zone: give its folder one in eslint.zones.mjs.`;
  if (!specifier.startsWith('.')) {
    if (!PACKAGE.test(specifier))
      return `“${specifier}” is neither a relative path nor a package (eslint.zones.mjs).`;
    const rule = OUTSIDE.find(({ regex }) => regex.test(specifier));
    return rule === undefined || rule.only.includes(zone)
      ? undefined
      : `Only ${rule.only.join(', ') || 'nobody'} may import ${specifier} (eslint.zones.mjs).`;
  }
  const module = getModule(path.join(path.dirname(file), specifier));
  const target = findZone(module);
  if (target === zone || ALLOWED[zone].includes(target)) return;
  const isOpen = OPEN_TYPES.includes(module) && !UPSTREAM.includes(zone);
  if (isType && isOpen) return;
  const allowed = ALLOWED[zone].join(', ') || 'only itself';
  const hint = isOpen ? ' Types of it may be imported.' : '';
  return `${zone} may not import ${module}, but ${allowed} (eslint.zones.mjs).${hint}`;
}

/**
 * What a source says, if it always says the same.
 * @param {any} source
 * @returns {string | undefined}
 */
function readSource(source) {
  if (source.type === 'TSLiteralType') return readSource(source.literal);
  if (source.type === 'Literal') return String(source.value);
  const isFixed = source.type === 'TemplateLiteral' && source.expressions.length === 0;
  return isFixed ? source.quasis[0].value.cooked : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const zonesRule = {
  create(context) {
    const file = path.relative(import.meta.dirname, context.filename);
    const report = (node, message) => {
      if (message !== undefined) context.report({ node, message });
    };
    const checkSource = (node, source, isType = false) => {
      const text = readSource(source);
      const unknown =
        'Nobody can say what zone this is from: write it as a text (eslint.zones.mjs).';
      report(node, text === undefined ? unknown : refuseImport(file, text, isType));
    };
    const check = (node) => {
      if (!node.source) return;
      const kinds = node.specifiers?.map((one) => one.importKind ?? one.exportKind) ?? [];
      const isType =
        node.type === 'TSImportType' ||
        [node.importKind, node.exportKind].includes('type') ||
        (kinds.length > 0 && kinds.every((kind) => kind === 'type'));
      checkSource(node, node.source, isType);
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      // Of the address of a module only `new URL` makes another that can be read here.
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]': (node) =>
        checkSource(node, node.arguments[0]),
      'CallExpression[callee.object.type="MetaProperty"]': (node) =>
        report(node, 'Import each module by its name (eslint.zones.mjs).'),
      'JSXOpeningElement[name.name="script"] JSXAttribute[name.name="src"]': (node) =>
        report(node, 'A script imports its element: this names a file (eslint.zones.mjs).'),
      Program: (node) => {
        if (
          /^(?:src|scripts)\/(?!checkNode\.mjs$).*(?<!\.ts|\.astro)$/.test(
            file.replaceAll(path.sep, '/'),
          )
        )
          report(node, 'Sources are .ts or .astro: of others the linter knows too little.');
      },
    };
  },
};

/** Tests may import everything, and nothing else may import a test: no list above names them. */
export const zones = [
  {
    files: ['{src,scripts}/**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx,astro}', 'astro.config.mjs'],
    plugins: { zones: { rules: { imports: zonesRule } } },
    rules: { 'zones/imports': 'error' },
  },
];
