import { makeJsonPrintable } from '../../../problems/printable.ts';
import { REPORT_MARK } from './reportMark.ts';
import type { Reporter } from './reporter.ts';

/** The review as it is, for other programs. */
export const reportJson: Reporter = (review, directory) =>
  `${makeJsonPrintable(JSON.stringify({ report: REPORT_MARK, directory, ...review }, null, 2))}\n`;
