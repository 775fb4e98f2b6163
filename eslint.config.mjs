import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { zones } from './eslint.zones.mjs';

/** Words that an English sentence has, beside another in small letters. */
const SENTENCE = String.raw`/(?:^|[^\p{L}-])(?:is|are|was|were|has|have|had|cannot|must|may|the|its|it|that|there|this|nothing|expected|with|without) [a-z“(]|^\s*[A-Z“]\p{L}+(?: \p{L}+)+[.:]$/iu`;

/** What a program does wrong, and what is wrong inside a packed workbook, is said to whoever can repair it. */
const MISTAKES = [
  'NewExpression[callee.name=/^(?:Error|XmlError|UnusualZip)$/]',
  'CallExpression[callee.type="Super"]',
];

const SYNTAX = {
  text: {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Interface text comes from src/messages/.',
  },
  label: {
    selector:
      'MemberExpression[property.name="label"]:not([object.name="search"], [object.property.name=/^(search|profile)$/]),' +
      'ObjectPattern > Property[key.name="label"]',
    message:
      'Facets and values are named by src/facets/labels.ts, which knows what each one shows.',
  },
  style: {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'No inline styles: a strict Content Security Policy refuses them.',
  },
  script: {
    selector:
      "AstroRawText:not([value=/^\\s*import '(?:\\.\\.\\u002F)+client\\u002F(?:\\w+\\u002F)?\\w+\\.ts';\\s*$/])",
    message: 'A script only imports its element from src/client/: the linter reads nothing in it.',
  },
  brand: {
    selector:
      ':matches(TSAsExpression, TSTypeAssertion) > TSTypeReference[typeName.name="PublicOutcome"],' +
      ':matches(TSAsExpression, TSTypeAssertion) > .typeAnnotation TSTypeReference[typeName.name="PublicOutcome"],' +
      'CallExpression[callee.property.name="custom"] TSTypeReference[typeName.name="PublicOutcome"]',
    message: 'Only publish() makes a PublicOutcome.',
  },
  sentence: {
    selector: [`Literal[value=${SENTENCE}]`, `TemplateElement[value.raw=${SENTENCE}]`]
      .map((text) => `${text}:not(${MISTAKES.map((mistake) => `${mistake} *`).join(', ')})`)
      .join(', '),
    message:
      'Publishers are told in their language: this belongs into src/messages/. A mistake of the program is an Error.',
  },
  lazy: {
    selector: 'ImportExpression[source.value=/^\\./]',
    message: 'Import it at the head of the file, where the zones (eslint.zones.mjs) are checked.',
  },
};

export default tseslint.config(
  { ignores: ['dist', 'dist.*', 'demo', '.astro', 'node_modules', 'tests/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // A French text has a narrow no-break space before “:” and “?”.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
    },
  },
  // Configuration runs in Node, and its types are in comments.
  {
    files: ['*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  // Astro's own types (props, the content layer) are checked by `astro check`, which knows them.
  { files: ['**/*.astro', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', SYNTAX.brand, SYNTAX.lazy] },
  },
  // Whatever a publisher may be told, in the folders that tell it.
  {
    files: [
      'src/{fragment,programme,problems,collection,publication}/**/*.ts',
      'src/tools/{check,export,files,import,init,release,spreadsheet}/**/*.ts',
      'src/tools/command.ts',
    ],
    ignores: [
      // What an import writes into a flag is read again, and the same in every language.
      'src/tools/import/{doubts,findDoubts,findUnapproved,judgeColumns,takeFlag}.ts',
      // Words that are looked for in a sheet, or in what `init` or the example wrote.
      'src/tools/init/words/*.ts',
      'src/tools/import/setAside.ts',
      'src/collection/{checkExample,proposedTexts}.ts',
      // Of an export that is not what it is to be, the proof tells, in English.
      'src/tools/export/checkExported.ts',
    ],
    rules: {
      'no-restricted-syntax': ['error', SYNTAX.brand, SYNTAX.lazy, SYNTAX.sentence],
    },
  },
  // What build, browser and tests work out alike knows neither page nor network.
  {
    files: ['src/{explorer,facets,figures,search}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'location', 'history', 'navigator', 'fetch', 'localStorage'],
        ...['customElements', 'DOMParser', 'HTMLElement', 'requestAnimationFrame', 'setTimeout'],
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': ['error', ...Object.values(SYNTAX)],
    },
  },
  ...zones,
);
