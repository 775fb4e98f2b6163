import { createFragment, type SyntheticFragment } from './createFragment.ts';
import { createProgramme } from './createProgramme.ts';

/** The files of a synthetic content folder, by path within it, one after the other. The same count and seed give the same bytes. */
export function* synthesise(count: number, seed: number): Generator<SyntheticFragment> {
  yield { file: 'programme.md', text: createProgramme() };
  for (let index = 0; index < count; index += 1) {
    const { file, text } = createFragment(index, seed);
    yield { file: `outcomes/${file}`, text };
  }
}
