import { z } from 'zod';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

const getExpected = (): string => getToolTexts().settings.language;

/** A language as a web page names it (BCP 47), in its canonical spelling: `AR-lb` is read as `ar-LB`. */
export const LanguageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: getExpected })
  .transform((tag, context) => {
    try {
      return new Intl.Locale(tag).baseName;
    } catch {
      // Parts in an order or number that no language has: `en-ab-cd`.
      context.addIssue({ code: 'custom', message: getExpected() });
      return z.NEVER;
    }
  });
