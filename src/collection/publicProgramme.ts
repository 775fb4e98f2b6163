import { showSignsIn } from '../fragment/showSigns.ts';
import type { Programme } from '../programme/readProgramme.ts';
import type { ProgrammeSettings } from '../programme/schema.ts';

/**
 * What pages may say of the programme. The vocabularies stay behind: a value is shown only
 * because a public outcome carries it.
 */
export type PublicProgramme = Pick<
  ProgrammeSettings,
  'name' | 'abbreviation' | 'description' | 'language' | 'licence' | 'date' | 'notice'
> & {
  /** The About page, in Markdown. */
  readonly about: string;
};

export function getPublicProgramme({ settings, about }: Programme): PublicProgramme {
  const { name, abbreviation, description, language, licence, date, notice } = settings;
  return showSignsIn({ name, abbreviation, description, language, licence, date, notice, about });
}
