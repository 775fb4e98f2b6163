import { listWords } from './listWords.ts';

export type Language = 'en' | 'fr' | 'ar';

/** How the circumstance of a change begins, by language; a phrase before the words it begins with. */
const OPENINGS: Readonly<Record<Language, string>> = {
  en: `in addition to|in order to|in response to|in view of|in the|in|on behalf of|on|since|by|during|from|until|throughout|between|around|as of|as
    a (?:direct |partial )?(?:result|consequence) of|as part of|as a|as|before|prior to|ahead of|after|afterwards|following|at|under|upon|within|over the|across|through|thanks
    to|with|without|because|due to|owing to|despite|in spite of|amid|amidst|against|given|based on|building on|drawing
    on|according to|together with|along with|alongside|having|inspired by|encouraged by|motivated by|supported
    by|prompted by|trained by|equipped by|influenced by|guided by|faced with|using|contrary to|being|when|while|whereas|although|though|once|if|to|for|only|just|early
    in|late in|towards|toward|subsequently|consequently|recently|today|currently|meanwhile|eventually|finally|previously|immediately|shortly|soon|later|then|now|also|additionally|furthermore|moreover|thereafter|therefore|thus|hence|for
    the first time|last (?:year|month|week)|this (?:year|month)|the (?:following|same|next) (?:day|week|month|year)|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|a few|a|many)
    (?:days?|weeks?|months?|years?) (?:after|later|following|into|before|earlier)`,
  fr: `dans le cadre|dans|en|au cours|au terme|au lendemain|au moyen|au sein|au mois|au|aux|à la suite|à l['’]issue|à l['’]occasion|à
    partir|à compter|à travers|à|suite|après|depuis|dès|lors|lorsque|lorsqu['’]|pendant|durant|entre|avant|grâce|avec|sans|sous|sur|pour|afin|par|face|suivant|selon|vers|malgré|contrairement|ayant|étant|quand|comme|alors
    que|bien que|inspirée?s?|encouragée?s?|formée?s? par|appuyée?s? par|soutenue?s? par|fort|forts|forte|fortes|ensuite|puis|enfin|ainsi|désormais|dorénavant|aujourd['’]hui|récemment|auparavant|en conséquence|par
    conséquent|de ce fait|de même|du|il y a|chez|début|fin|courant|mi|conformément|quelques|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|dix|\\d+)
    (?:jours?|semaines?|mois|ans?|années?) (?:après|plus tard|avant)`,
  ar: `في|وفي|بعد|وبعد|عقب|إثر|على إثر|على أثر|على الرغم|رغم|منذ|ومنذ|بين|وبين|ما بين|خلال|وخلال|من خلال|أثناء|قبل|قبيل|بفضل|نتيجة|نتيجةً|بناء|بناءً|استنادا|استناداً|عند|عندما|حين|حينما|لما|اعتبارا|اعتباراً|ابتداء|ابتداءً|انطلاقا|انطلاقاً|مع|ومع|بدعم|بالتعاون|بالشراكة|بالتنسيق|بمساعدة|بمناسبة|بموجب|بهدف|بسبب|بتاريخ|بحلول|ضمن|وضمن|حتى|لدى|يوم|مطلع|أواخر|أوائل|منتصف|نهاية|بداية|استجابة|استجابةً|ردا|رداً|تلبية|لأول|وللمرة|للمرة|من أجل|إلى جانب|على مدى|على هامش|فور|كنتيجة|كجزء|من`,
};

/** After a comma it goes on with what is before it, rather than beginning the sentence proper. */
const CONTINUATIONS: Readonly<Record<Language, string>> = {
  en: `and|or|nor|but|including|which|who|whom|whose|where|that|such as|namely|especially|particularly|notably|as well
    as|both|also|not|with|among|amongst|each|like|i\\.e\\.|e\\.g\\.|\\p{L}{3,}ing`,
  fr: `et|ou|ni|mais|dont|qui|que|où|y compris|notamment|ainsi que|tels?|telles?|laquelle|lequel|lesquels|lesquelles|parmi|soit|c['’]est-à-dire|\\p{L}{3,}ant`,
  ar: `أو|بما|ومنهم|ومنها|ومن|الذي|التي|الذين|اللواتي|حيث|ثم|منهم|منها|وهي|وهو|وذلك|وكذلك|مثل|لا سيما|خاصة|خصوصا|خصوصاً`,
};

/** What a list within a sentence has before its last item. */
const LAST_ITEM: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:and|&)\s/iu,
  fr: /(?<![\p{L}\p{N}])(?:et|&)\s/iu,
  ar: /(?<!\p{L})و(?=\p{L})/u,
};

const compile = (words: string): RegExp =>
  new RegExp(`^(?:${words.replaceAll(/\s+/gu, ' ')})(?=[\\s,،]|['’])`, 'iu');
const mapLanguages = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> => ({
  en: make('en'),
  fr: make('fr'),
  ar: make('ar'),
});
const OPENING = mapLanguages((language) => compile(OPENINGS[language]));
const CONTINUATION = mapLanguages((language) => compile(CONTINUATIONS[language]));

/** What begins like a circumstance and is a number: “Over 40 women”, “Around 20 groups”. */
const QUANTITY =
  /^(?:over|around|about|nearly|almost|up to|some|entre|près de|environ|between|from)\s\d[\d,. ]*(?:\s(?:and|et|to|à)\s\d+)?\s\p{L}/iu;

export function isOpening(text: string, language: Language): boolean {
  return OPENING[language].test(text) && !QUANTITY.test(text);
}

export function isContinuation(text: string, language: Language): boolean {
  return CONTINUATION[language].test(text);
}

/** Where the last item of a list begins in a text, or -1. */
export function findLastItem(text: string, language: Language): number {
  return text.search(LAST_ITEM[language]);
}

const FRENCH = listWords(
  'le la les des du et une un au aux dans pour ont est sont avec sur par qui leur leurs de en',
);
const ENGLISH = listWords(
  'the of and in to for with on by was were has have their from a an its at that as',
);

/** The language that a sentence is most likely in, as far as it matters here. */
export function guessLanguage(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}+/gu)?.join('').length ?? 0;
  if (arabic * 4 > text.length) return 'ar';
  let french = 0;
  for (const word of text.toLowerCase().split(/[\s’'(]+/u)) {
    if (FRENCH.has(word)) french += 1;
    if (ENGLISH.has(word)) french -= 1;
  }
  return french > 0 ? 'fr' : 'en';
}
