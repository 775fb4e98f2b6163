import type { Step } from '../tabulate/steps.ts';
import type { Ink, Look } from './scene.ts';

export function getLook(step: Step): Look {
  return step === 0 ? 'empty' : `shade-${step}`;
}

/** The ink that can be read on a step: dark in print, and turned around where the paper is dark. */
export function getInk(step: Step): Ink {
  return step >= 4 ? 'ink-light' : 'ink-dark';
}
