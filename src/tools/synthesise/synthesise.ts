import { createOutcome, type SyntheticOptions } from './createOutcome.ts';
import { createProgramme } from './createProgramme.ts';
import { formatOutcome } from './formatOutcome.ts';

/** A file of a synthetic content folder, by its path in it. */
export interface SyntheticFile {
  /** `outcomes/demo-drc2312-civ002.txt` */
  readonly file: string;
  readonly text: string;
}

/**
 * The files of a synthetic content folder, one after the other. The same count, seed and options
 * give the same bytes, and a larger corpus begins with the smaller one.
 */
export function* synthesise(
  count: number,
  seed: number,
  options: SyntheticOptions = {},
): Generator<SyntheticFile> {
  yield { file: 'programme.md', text: createProgramme() };
  for (let index = 0; index < count; index += 1) {
    const { lang, values } = createOutcome(index, seed, options);
    const name = values.id.toLowerCase().replace('/', '-');
    const text = formatOutcome(values, lang === 'en' ? [] : [`lang: ${lang}`]);
    yield { file: `outcomes/${name}.txt`, text };
  }
}
