import type { Review } from '../reviewCollection.ts';
import { reportHtml } from './reportHtml.ts';
import { reportJson } from './reportJson.ts';
import { reportText } from './reportText.ts';

/** Turns a review into the text of a report. */
export type Reporter = (review: Review, directory: string) => string;

/** Every form of report, by the name that `--format` takes. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: reportText,
  json: reportJson,
  html: reportHtml,
};
