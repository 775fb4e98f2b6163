import type { PublicOutcome } from '../../src/publication/publish.ts';
import { writeFragment, type FragmentParts } from './fragmentText.ts';
import { runPipeline } from './runPipeline.ts';

/** A synthetic outcome that has passed the gate. */
export function createPublicOutcome(parts: FragmentParts): PublicOutcome {
  const { publication } = runPipeline(writeFragment(parts));
  if (!publication.published) throw new Error(`Withheld: ${publication.reason}`);
  return publication.outcome;
}
