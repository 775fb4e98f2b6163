import { createProblem } from '../problems/problems.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { compareText } from '../text/compareText.ts';
import { readPage, type FurtherPage } from './readPage.ts';
import { readProse, type Prose } from './readProse.ts';
import { findLinkOutside, listFiles, readText, type Report } from './sources.ts';

/** The page of running text that every site has. */
const METHOD = 'pages/method.md';

/** A page of running text that the publisher writes, its file, and what it may name. */
interface Written<Page> {
  readonly file: string;
  readonly page: Page;
  readonly named: readonly string[];
}

/** The pages of a content folder: the method, if there is one, and the others in the order of the navigation. */
export interface Pages {
  readonly method: Written<Prose> | undefined;
  readonly further: readonly Written<FurtherPage>[];
}

/** Reads `pages/`: every `.md` of the folder itself is a page; anything else is reported. */
export function loadPages(
  directory: string,
  programme: Programme | undefined,
  report: Report,
): Pages {
  let method: Written<Prose> | undefined;
  const further: Written<FurtherPage>[] = [];
  for (const file of listFiles(directory, 'pages', report)) {
    if (!/^pages\/[^/]+\.md$/i.test(file)) {
      const expected = 'a page (.md), not in a folder of its own';
      report(file, [createProblem('unexpected-file', 'unavailable', { expected })]);
      continue;
    }
    const target = findLinkOutside(directory, file);
    if (target !== undefined)
      report(file, [createProblem('link-outside', 'unavailable', { target })]);
    const source = readText(directory, file);
    if ('problem' in source) report(file, [source.problem]);
    else if (file === METHOD) {
      const { prose, named, problems } = readProse(source.text, programme?.redactions);
      report(file, problems);
      method = prose && { file, page: prose, named };
    } else {
      const segments = listSegments(programme);
      const { page, named, problems } = readPage(
        file,
        source.text,
        programme?.redactions,
        segments,
      );
      report(file, problems);
      if (page === undefined) continue;
      const other = further.find((each) => each.page.address === page.address);
      if (other === undefined) further.push({ file, page, named });
      else {
        const reason = `${other.file} has it.`;
        const { address } = page;
        report(file, [createProblem('page-address', 'unavailable', { address, reason })]);
      }
    }
  }
  return { method, further: further.toSorted(comparePages) };
}

/** First parts of the addresses of index pages of the programme's own fields. */
function listSegments(programme: Programme | undefined): string[] {
  return (programme?.fields ?? []).flatMap(({ own }) => own?.segment ?? []);
}

function comparePages(a: Written<FurtherPage>, b: Written<FurtherPage>): number {
  const [one, other] = [a.page.order, b.page.order];
  return one === other ? compareText(a.file, b.file) : one < other ? -1 : 1;
}
