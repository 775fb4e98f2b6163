/** Letters that are left of a word at least, where one letter is taken off it. */
const MIN_LEFT = 3;

/** What is written to the beginning of an Arabic word: و and ف; ب, ك, ل; ال, which makes لل with ل. */
const JOINING = /^[وف](?=..)/u;
const ARTICLE = /^(?:لل|[بكل]?ال)(?=..)/u;
const PREPOSITION = /^[بكل](?=..)/u;

/** Prepositions, relative and conjunction of Amharic and Tigrinya. */
const ETHIOPIC = /^(?:እንደ|ስለ|እነ|[የበለከእዝን])(?=..)/u;

const ARABIC = /^\p{Script=Arabic}/u;
const ETHIOPIC_WORD = /^\p{Script=Ethiopic}/u;

/**
 * A folded word without what its language writes to the front of it, in every way in which it may be read: `وللمجلس` →
 * `مجلس`. No dictionary says that the و of `وزير` is its own, so such a form is one more, never the only one.
 */
export function listForms(word: string): string[] {
  if (ARABIC.test(word)) return listArabic(word);
  if (!ETHIOPIC_WORD.test(word)) return [];
  const form = word.replace(ETHIOPIC, '');
  return form === word ? [] : [form];
}

/** An Arabic word that a phrase begins with, with and without the و or ف that joins it to what is before; none of another script. */
export function listJoined(word: string): string[] {
  if (!ARABIC.test(word)) return [];
  const bare = word.replace(JOINING, '');
  return [bare, `و${bare}`, `ف${bare}`, `و${word}`].filter(
    (form, at, all) => form !== word && form.length >= MIN_LEFT && all.indexOf(form) === at,
  );
}

function listArabic(word: string): string[] {
  const forms = new Set<string>();
  for (const start of new Set([word, word.replace(JOINING, '')]))
    for (const pattern of [ARTICLE, PREPOSITION])
      for (const form of [start, start.replace(pattern, '')])
        if (form !== word && form.length >= MIN_LEFT) forms.add(form);
  return [...forms];
}
