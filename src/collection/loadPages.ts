import { INTERFACE_LANGUAGES } from '../messages/index.ts';
import type { InterfaceLanguage } from '../messages/translation.ts';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { createProblem, type Problem } from '../problems/problems.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { listLanguages } from '../programme/siteLanguages.ts';
import { compareText } from '../text/compareText.ts';
import { readFormName, type InForms } from './pageForms.ts';
import { readPage, type FurtherPage } from './readPage.ts';
import { readProse, type Prose } from './readProse.ts';
import { findLinkOutside, listFiles, readText, type Report } from './sources.ts';

/** The page of running text that every site has. */
const METHOD = 'pages/method.md';

/** Which page a file is, and in which language. */
interface Place {
  readonly file: string;
  /** The file of the page as it is written first: its own, or for a form in a further language another. */
  readonly base: string;
  readonly language: InterfaceLanguage | undefined;
}

/** A page of running text that the publisher writes, and what it may name. */
interface Written<Page> extends Place {
  readonly page: Page;
  readonly named: readonly string[];
}

/** The pages of a content folder in every language: the method, if there is one, and the others in the order of the navigation. */
export interface Pages {
  readonly method: readonly Written<Prose>[];
  readonly further: readonly Written<FurtherPage>[];
}

/** Reads `pages/`: every `.md` of the folder itself is a page; anything else is reported. */
export function loadPages(
  directory: string,
  programme: Programme | undefined,
  report: Report,
): Pages {
  const method: Written<Prose>[] = [];
  const further: Written<FurtherPage>[] = [];
  const files = listFiles(directory, 'pages', report);
  for (const file of files) {
    const text = readPageText(directory, file, report);
    if (text === undefined) continue;
    const place = findPlace(file, files, programme);
    if ('problem' in place) report(file, [place.problem]);
    else if (place.base === METHOD) {
      const { prose, named, problems } = readProse(text, programme?.redactions);
      report(file, problems);
      const { language: lang } = place;
      if (prose !== undefined)
        method.push({ ...place, page: lang === undefined ? prose : { ...prose, lang }, named });
    } else {
      const { page, named, problems } = readPage(
        place,
        text,
        programme?.redactions,
        listSegments(programme),
      );
      report(file, problems);
      if (page === undefined) continue;
      const other = further.find(
        (each) => each.language === place.language && each.page.address === page.address,
      );
      if (other === undefined) further.push({ ...place, page, named });
      else {
        const reason = getToolTexts().settings.addressTaken({ file: other.file });
        const { address } = page;
        report(file, [createProblem('page-address', 'unavailable', { address, reason })]);
      }
    }
  }
  return { method, further: further.toSorted(comparePages) };
}

/**
 * Each page with its forms in further languages, without the files that may not be published: a page that is not there as
 * it is written first is in no other language either.
 */
export function joinForms<Page>(
  written: readonly Written<Page>[],
  hidden: ReadonlySet<string>,
): InForms<Page>[] {
  const shown = written.filter(({ file }) => !hidden.has(file));
  return shown.flatMap(({ file, language, page }) => {
    if (language !== undefined) return [];
    const forms = shown.flatMap((form) =>
      form.base === file && form.language !== undefined ? [[form.language, form.page]] : [],
    );
    return [
      { ...page, ...(forms.length === 0 ? {} : { forms: Object.fromEntries(forms) as object }) },
    ];
  });
}

/** The text of a page, if the file is one and can be read. */
function readPageText(directory: string, file: string, report: Report): string | undefined {
  if (!/^pages\/[^/]+\.md$/i.test(file)) {
    const expected = getToolTexts().files.page;
    report(file, [createProblem('unexpected-file', 'unavailable', { expected })]);
    return undefined;
  }
  const target = findLinkOutside(directory, file);
  if (target !== undefined)
    report(file, [createProblem('link-outside', 'unavailable', { target })]);
  const source = readText(directory, file);
  if ('text' in source) return source.text;
  report(file, [source.problem]);
  return undefined;
}

/** Where a page is shown; a problem for one in a language that the site is not read in, or of a page that is not there. */
function findPlace(
  file: string,
  files: readonly string[],
  programme: Programme | undefined,
): Place | { readonly problem: Problem } {
  const name = readFormName(file, files, INTERFACE_LANGUAGES);
  if (name === undefined) return { file, base: file, language: undefined };
  const { base, language: code } = name;
  const further = programme === undefined ? [] : listLanguages(programme.settings).slice(1);
  const language = further.find((each) => each === code);
  if (language === undefined) {
    const details = { base, language: code, languages: further };
    return { problem: createProblem('page-language', 'unavailable', details) };
  }
  return files.includes(base)
    ? { file, base, language }
    : { problem: createProblem('page-without-first', 'unavailable', { base }) };
}

/** First parts of addresses of index pages of the programme's own fields. */
function listSegments(programme: Programme | undefined): string[] {
  return (programme?.fields ?? []).flatMap(({ own }) => own?.segment ?? []);
}

function comparePages(a: Written<FurtherPage>, b: Written<FurtherPage>): number {
  const [one, other] = [a.page.order, b.page.order];
  return one === other ? compareText(a.file, b.file) : one < other ? -1 : 1;
}
