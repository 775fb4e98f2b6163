import type { PublicProgramme } from './publicProgramme.ts';
import type { InterfaceLanguage } from '../messages/translation.ts';
import { pickForm } from './pageForms.ts';
import { remember } from '../text/remember.ts';
import { findInterface } from '../messages/index.ts';

/** The languages that a site has beside its first, each with pages below `/<language>/`. */
export function listFurther({ languages }: PublicProgramme): readonly InterfaceLanguage[] {
  return languages.slice(1);
}

/** The programme as pages in a language of its site show it; in its first, or in one that it does not have, as it is. */
export function localise(programme: PublicProgramme, language?: string): PublicProgramme {
  const wanted = listFurther(programme).find((each) => each === language);
  if (wanted === undefined) return programme;
  const known =
    localised.get(programme) ?? remember((each) => translate(programme, each as InterfaceLanguage));
  localised.set(programme, known);
  return known(wanted);
}

/** Made once for each language, so that what is made of its fields is, too. */
const localised = new WeakMap<PublicProgramme, (language: string) => PublicProgramme>();

function translate(programme: PublicProgramme, language: InterfaceLanguage): PublicProgramme {
  const own = programme.translations[language] ?? {};
  const { name, description, notice, heading, intro, featured } = own;
  return {
    ...programme,
    interface: language,
    name: name ?? programme.name,
    description: description ?? programme.description,
    notice: notice ?? programme.notice,
    home: {
      ...programme.home,
      heading: heading ?? programme.home.heading,
      intro: intro ?? (description === undefined ? programme.home.intro : undefined),
      featured: featured ?? programme.home.featured,
    },
    pages: programme.pages.map((page) => pickForm(page, language)),
    fields: programme.fields.map(({ label, plural, ...field }) => ({
      ...field,
      ...(label === undefined ? {} : { label: field.labels?.[language] ?? label }),
      ...(plural === undefined ? {} : { plural: field.plurals?.[language] ?? plural }),
    })),
  };
}

/** The language of the page of an outcome: that of its text where the site has it, otherwise the first. */
export function pickInterface(
  programme: PublicProgramme,
  { lang }: { readonly lang: string },
): InterfaceLanguage {
  const own = findInterface(lang);
  return programme.languages.find((language) => language === own) ?? programme.languages[0];
}
