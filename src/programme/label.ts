import { z } from 'zod';
import { getToolTexts } from '../messages/tools/toolTexts.ts';
import type { Translations } from './fields.ts';

const text = (): z.ZodString => z.string().trim().min(1);

/** What a reader sees something called: in one language, or in each that the site has. */
export const LabelSchema = z.union(
  [
    text(),
    z
      .record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), text())
      .refine((labels) => Object.keys(labels).length > 0),
  ],
  { error: () => getToolTexts().settings.label },
);

export type Label = z.output<typeof LabelSchema>;

/** In the language, in the same without its region, in English, or in whatever there is. */
export function pickLabel(label: Label, language: string): string {
  if (typeof label === 'string') return label;
  const [base = ''] = language.split('-', 1);
  return label[language] ?? label[base] ?? label['en'] ?? Object.values(label)[0] ?? '';
}

/** What it is called in other languages; none where it is said in one only. */
export function listTranslations(label: Label): Translations | undefined {
  return typeof label === 'string' ? undefined : label;
}
