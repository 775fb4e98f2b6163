import { findBeginning } from './findBeginning.ts';
import { findChange } from './findChange.ts';
import { findLine } from './findLine.ts';
import { formatLine } from './formatLine.ts';

/** The parts of a headline: `circumstance` and `change` together are the headline, word for word. */
interface HeadlineParts {
  /** The opening (“In March 2023, after three trainings, ”), with the blank that ends it; may be empty. */
  readonly circumstance: string;
  readonly change: string;
  /** The change in at most 160 characters. */
  readonly line: string;
  /** The same as offsets within the headline, for `formatLine`. */
  readonly cuts: readonly number[];
}

interface Headed {
  readonly headline: string;
  readonly description: string;
}

const read = new WeakMap<Headed, HeadlineParts>();

/** What a headline says first and what it is about. One that somebody wrote as a title has no circumstance. */
export function readHeadline(outcome: Headed): HeadlineParts {
  const found = read.get(outcome);
  if (found !== undefined) return found;
  const parts = splitHeadline(outcome);
  read.set(outcome, parts);
  return parts;
}

function splitHeadline({ headline, description }: Headed): HeadlineParts {
  const isDerived = findBeginning(description, headline) > 0;
  const change = isDerived ? findChange(headline) : 0;
  const cuts = findLine(headline, change);
  return {
    circumstance: headline.slice(0, change),
    change: headline.slice(change),
    line: formatLine(headline, cuts),
    cuts,
  };
}
