import { loadCollection } from '../../../src/collection/loadCollection.ts';
import { reviewCollection, type Review } from '../../../src/tools/check/reviewCollection.ts';
import { synthesise } from '../../../src/tools/synthesise/synthesise.ts';
import { makeContentFolder } from '../../support/contentFolder.ts';

/** A synthetic collection of 40, with the changes made to the fragment of that number. */
export function review(changes: Readonly<Record<number, (text: string) => string>> = {}): Review {
  const files = [...synthesise(40, 7)].map(({ file, text }, index) => {
    const change = changes[index];
    return [file, change === undefined ? text : change(text)] as const;
  });
  return reviewCollection(loadCollection(makeContentFolder(Object.fromEntries(files))));
}

/** Changes the value of a field. */
export const setField =
  (header: string, value: string) =>
  (text: string): string =>
    text.replace(new RegExp(`(\\*\\*${header}\\*\\*:).*`), `$1 ${value}`);
