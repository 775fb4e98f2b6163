import { escapeCodes } from '../../src/fragment/printable.ts';
import type { Reporter } from './reporter.ts';

/** The review as it is, for other programs. */
export const reportJson: Reporter = (review, directory) =>
  `${escapeCodes(JSON.stringify({ directory, ...review }, null, 2))}\n`;
