import type { InterfaceLanguage } from '../messages/translation.ts';

/** A page of running text, and the same page in further languages of the site, as far as somebody wrote it in them. */
export type InForms<Page> = Page & {
  readonly forms?: Readonly<Partial<Record<InterfaceLanguage, Page>>>;
};

/** The page as a reader of a language gets it: in that, otherwise as it is written first. */
export function pickForm<Page>(
  { forms, ...first }: InForms<Page>,
  language: InterfaceLanguage | undefined,
): Page {
  const own = language === undefined ? undefined : forms?.[language];
  return own ?? (first as Page);
}

/** What is made of a page, for each of its forms. */
export function mapForms<Page, Made>(
  page: InForms<Page>,
  make: (form: Page) => Made,
): InForms<Made> {
  const forms = Object.entries(page.forms ?? {}).map(([language, form]) => [language, make(form)]);
  return {
    ...make(page),
    ...(forms.length === 0 ? {} : { forms: Object.fromEntries(forms) as object }),
  };
}

/** What the name of a file in `pages/` says: which page it is a form of, and in which language. */
interface FormName {
  /** The file of the page as it is written first. */
  readonly base: string;
  /** As the site names its languages, in small letters. */
  readonly language: string;
}

/**
 * `pages/partners.fr.md` → `pages/partners.md`, `fr`. Nothing for a page of its own: `pages/our.org.md` is one where
 * neither there is a `pages/our.md` nor the interface speaks “org”.
 */
export function readFormName(
  file: string,
  files: readonly string[],
  spoken: readonly string[],
): FormName | undefined {
  const [, stem, code] = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)\.md$/i.exec(file) ?? [];
  if (stem === undefined || code === undefined) return undefined;
  const [base, language] = [`${stem}.md`, code.toLowerCase()];
  return files.includes(base) || spoken.includes(language) ? { base, language } : undefined;
}
