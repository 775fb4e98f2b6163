import { getToolTexts } from '../messages/tools/toolTexts.ts';
import type { ToolLanguage } from '../messages/problems/toolLanguage.ts';
import { foldText } from '../text/fold.ts';

/** How the paragraph begins that `npm run init` writes in the place of a text about the programme, by the language in which it speaks. */
export const PLACEHOLDERS: Readonly<Record<ToolLanguage, string>> = {
  en: 'Replace this text by',
  fr: 'Remplacez ce texte par',
  ar: 'ضعوا مكان هذا النص',
};
const PLACEHOLDER_BEGINNINGS = Object.values(PLACEHOLDERS);

/** The text of the page “About” without that paragraph: it speaks to whoever publishes. */
export function dropPlaceholder(about: string): string {
  const paragraphs = about.split(/\n(?:[ \t]*\n)+/);
  const kept = paragraphs.filter(
    (paragraph) => !PLACEHOLDER_BEGINNINGS.some((each) => paragraph.trim().startsWith(each)),
  );
  return kept.length === paragraphs.length ? about : kept.join('\n\n').trimEnd();
}

/** Sentences that `npm run init` writes around the name of a programme, in the languages of the sheets that it reads. */
export const PROPOSED_TEXTS = {
  /** For the home page and for search engines. */
  description: {
    en: '{name}: outcomes harvested, and how the programme contributed to them.',
    fr: '{name} : les changements récoltés, et la contribution du programme.',
    es: '{name}: alcances cosechados, y cómo contribuyó el programa.',
    pt: '{name}: resultados colhidos, e como o programa contribuiu.',
    ar: '{name}: النتائج المحصودة، ومساهمة البرنامج فيها.',
  },
  /** The beginning of the page “About”. */
  about: {
    en: `This site shows the outcomes of {name}: changes in what people, groups and
institutions do, why they matter, and how the programme contributed.`,
    fr: `Ce site présente les changements récoltés dans «\u00a0{name}\u00a0» : ce que des personnes, des groupes et
des institutions font autrement, pourquoi cela compte, et comment le programme y a contribué.`,
    es: `Este sitio muestra los alcances de «{name}»: cambios en lo que hacen personas, grupos e
instituciones, por qué importan y cómo contribuyó el programa.`,
    pt: `Este sítio mostra os resultados de “{name}”: mudanças no que pessoas, grupos e
instituições fazem, porque são importantes e como o programa contribuiu.`,
    ar: `يعرض هذا الموقع نتائج «{name}»: تغييرات في ما يفعله أشخاص ومجموعات
ومؤسسات، ولماذا هي مهمة، وكيف ساهم البرنامج فيها.`,
  },
};

/** What comes before and after the name of the spreadsheet in the first words of a `programme.md` that `npm run init` wrote. */
const ORIGINS: Readonly<Record<ToolLanguage, readonly [before: string, after: string]>> = {
  en: ['Written by “npm run init” from ', '. All of it is yours'],
  fr: ['Écrit par “npm run init” à partir de ', '. Tout ici est à vous'],
  ar: ['كتبه “npm run init” من ', '. وكله لكم'],
};

/**
 * What comes before and after the name in the comment above it, by which it is known that it is still the one that
 * `npm run init` found: whoever keeps it deletes the comment.
 */
const NAME_ORIGINS: Readonly<Record<ToolLanguage, readonly [before: string, after: string]>> = {
  en: [
    '“npm run init” took the name “',
    '” from the spreadsheet. If it is right, delete this line.',
  ],
  fr: ['“npm run init” a tiré le nom “', '” du tableur. S’il est juste, supprimez cette ligne.'],
  ar: ['أخذ “npm run init” الاسم “', '” من الجدول. إن كان صحيحًا فاحذفوا هذا السطر.'],
};

/** The comment above the name that `npm run init` found in a spreadsheet. */
export function formatNameOrigin(name: string, language: ToolLanguage): string {
  return NAME_ORIGINS[language].join(name);
}

/** Whether a name is that of the comment above it, in whatever language `npm run init` spoke. */
function isFoundName(text: string, name: string): boolean {
  const lines = new Set(text.split('\n').map((line) => foldText(line)));
  return Object.values(NAME_ORIGINS).some((parts) => lines.has(foldText(`# ${parts.join(name)}`)));
}

/** The first words of a `programme.md` that `npm run init` wrote, with the spreadsheet that it was written from. */
export function formatOrigin(source: string, language: ToolLanguage): string {
  const [before, after] = ORIGINS[language];
  return `${before}${source}${after}`;
}

/** The spreadsheet that a `programme.md` was written from, in whatever language `npm run init` spoke. */
function findOrigin(text: string): string | undefined {
  for (const [before, after] of Object.values(ORIGINS)) {
    const line = text.split('\n').find((each) => each.startsWith(`# ${before}`));
    const end = line?.lastIndexOf(after) ?? -1;
    if (end > 0) return line?.slice(before.length + 2, end);
  }
  return undefined;
}

/** Whether a programme is called as its spreadsheet, which nobody has to be told of in the file. */
export function isNameOfFile(name: string, file: string): boolean {
  return isCalled(name, nameAfterFile(file));
}

/** Whether a name is that of a file or a sheet, with or without what says which copy it is. */
function isCalled(name: string, source: string): boolean {
  return [source, cleanName(source)].some((each) => foldText(each) === foldText(name));
}

/** What of a `programme.md` is still what `npm run init` wrote because it could not know better. */
export function findProposed(
  text: string,
  { name, description }: { readonly name: string; readonly description: string },
  about: string,
): string[] {
  const source = findOrigin(text);
  const texts = getToolTexts().init;
  const isAfterFile =
    source !== undefined &&
    (isNameOfFile(name, source) || listSheets(text).some((sheet) => isCalled(name, sheet)));
  const called = findName(about, PROPOSED_TEXTS.about);
  const placeholder = PLACEHOLDER_BEGINNINGS.find((each) =>
    foldText(about).includes(foldText(each)),
  );
  const other = called !== undefined && foldText(called) !== foldText(name) ? called : undefined;
  return [
    ...(isAfterFile
      ? [texts.leftName({ name })]
      : isFoundName(text, name)
        ? [texts.leftFound({ name })]
        : []),
    ...(findName(description, PROPOSED_TEXTS.description) === undefined
      ? []
      : [texts.leftDescription({ text: description })]),
    ...(placeholder === undefined ? [] : [texts.leftAbout({ beginning: placeholder })]),
    ...(other === undefined ? [] : [texts.leftOther({ name: other })]),
  ];
}

/** The sheet that is imported, where it is one: what a tab is called is rarely the name of a programme. */
function listSheets(text: string): string[] {
  const [, list = ''] = /^ {2}sheets: \[(.*)\]$/mu.exec(text) ?? [];
  const sheet = list.replaceAll(/^(['"])(.*)\1$/gu, '$2').trim();
  return sheet === '' || sheet.includes(',') ? [] : [sheet];
}

/** The name in a sentence that was proposed, if a text still holds it. */
function findName(text: string, sentences: Readonly<Record<string, string>>): string | undefined {
  const line = text.replaceAll(/\s+/gu, ' ');
  for (const sentence of Object.values(sentences)) {
    const [before = '', after = ''] = sentence.replaceAll(/\s+/gu, ' ').split('{name}');
    const end = line.indexOf(after);
    const start = before === '' ? 0 : line.indexOf(before);
    if (start !== -1 && end > start)
      return line
        .slice(start + before.length, end)
        .replaceAll(/\\(?=[\\`*_[\]<>#])/g, '')
        .trim();
  }
  return undefined;
}

/** What people put after the name of a file or a sheet: which copy of it this is. */
const EDITION =
  /(?:\s*[([](?:test|draft|final|copy|copie|copia|brouillon|borrador|rascunho|old|new|v?\d{1,2})[)\]]|[\s_-]+(?:v(?:er(?:sion)?)?\.? ?\d+(?:\.\d+)*|final|finale|draft|test|copy|copie|copia|brouillon|borrador|rascunho))$/iu;

/** A name without what says which copy it is: “Matriz v7 FINAL” → “Matriz”. */
export function cleanName(name: string): string {
  const shorter = name.trim().replace(EDITION, '').trim();
  return shorter === name.trim() || shorter.length < 5 ? name.trim() : cleanName(shorter);
}

/** What a programme is called after its spreadsheet: `clean_water-2024.with-ids.xlsx` → “Clean water-2024”. */
export function nameAfterFile(file: string): string {
  const words = file
    // A copy with ids is of the same programme as its original.
    .replace(/\.with-ids(?=\.[^.]*$)/, '')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
  const spaced = words.includes(' ') ? words : words.replaceAll('-', ' ').trim();
  const [first = ''] = spaced;
  return spaced === '' ? 'Outcomes' : first.toUpperCase() + spaced.slice(first.length);
}
