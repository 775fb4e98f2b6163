import { showInvisibleIn } from '../problems/showInvisible.ts';
import type { Programme } from '../programme/readProgramme.ts';
import { redactMarkdown, redactProse } from './readProse.ts';
import type { ProgrammeSettings } from '../programme/schema.ts';

/**
 * What pages may say of the programme. The vocabularies are left out: a value is shown only
 * because a public outcome carries it.
 */
export type PublicProgramme = Pick<
  ProgrammeSettings,
  'name' | 'abbreviation' | 'description' | 'language' | 'licence' | 'date' | 'notice'
> & {
  /** The About page, in Markdown. */
  readonly about: string;
};

/** The programme as pages show it, without what it redacts everywhere. */
export function getPublicProgramme({ settings, about, redactions }: Programme): PublicProgramme {
  const { name, abbreviation, description, language, licence, date, notice } = settings;
  const redact = <Text extends string | undefined>(text: Text): Text =>
    (text === undefined ? text : redactProse(text, redactions)) as Text;
  return showInvisibleIn({
    name: redact(name),
    abbreviation: redact(abbreviation),
    description: redact(description),
    language,
    licence: licence && { ...licence, name: redact(licence.name) },
    date,
    notice: redact(notice),
    about: redactMarkdown(about, redactions),
  });
}
