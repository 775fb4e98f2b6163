import type { Reporter } from './reporter.ts';

/** The review as it is, for other programs. */
export const reportJson: Reporter = (review, directory) =>
  `${JSON.stringify({ directory, ...review }, null, 2)}\n`;
