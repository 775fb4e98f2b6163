import { isEntrusted } from './entrusted.ts';
import { foldNote } from './foldNote.ts';

/** Such a sentence is short; a longer one tells more of what happened. */
const MAX_ENDING = 140;

/** Whom it speaks to: whoever reads the record. */
const POLITE =
  "(?:please|pls|plz|kindly|merci (?:de|que|d')|prieres?|veuillez|s'il vous plait|svp|por favor|favor|se (?:ruega|pide)|pede-se|pe[dc]imos|peco|pido|rogamos|agradecemos|يرجي|(?:ال)?رجا\\S*|برجا\\S*|نرجو|ارجو|من فضلك\\S*)";

/** What it speaks of: what was just told. */
const THIS =
  '(?:this(?: (?:one|story|information|outcome|record|case))?|ceci|cela|ca|cette (?:information|histoire)|esto|isto|isso|eso|est[ae] (?:historia|informacion|informacao|relato|caso)|هذا|هذه(?: (?:القصه|المعلومه|المعلومات))?)';

const STAYS =
  "(?:must|should|may not|cannot|can(?:'t| not)|stays?|remains?|is (?:not|only)|ne (?:doit|peut|faut|sort\\S*|quitte)|doit|reste[nrtz]*|no (?:debe|puede|sal\\S+|quer\\S+|se)|debe|quede|queda|nao (?:deve|pode|sai\\S*|quer\\S+|se)|deve|fica|fique|لا (?:يغادر|يخرج|يجوز|ينبغي|يجب|نريد|يقال)|يبقي|يجب)";

/** What to do with it, said to nobody by name. */
const ORDER = [
  `(?:keep|leave|let) (?:${THIS}|it)`,
  "(?:do not|don't|never) (?:tell|mention|share|use|let|repeat|show|talk|say|spread|pass)",
  '(?:strictly |only |just |not )?(?:for (?:our|your|internal)|between (?:us|ourselves)|outside (?:the|our)|off the record)',
  '(?:a )?garder (?:entre|pour|en interne|ceci|cela)|entre nous|ne (?:pas|rien|surtout)|(?:pas|jamais) (?:hors|en dehors)|(?:a )?usage interne',
  '(?:para |de |solo |so |apenas )?uso (?:interno|da casa)|entre (?:nosotr[oa]s|nos)|(?:no|nao) (?:contar|decir|dizer|sacar|tirar|repetir|comentar|falar|hablar)\\S*',
  'ليبق\\S*|لتبق\\S*|بيننا|للاستخدام|لا (?:(?!تزال|توجد|تكفي)ت\\S+|يخرج|يغادر|يقال)',
].join('|');

const WHO =
  '(?:she|he|they|elles?|ils?|elas?|eles?|ell[ao]s?|the \\S+|l[ae] \\S+|el \\S+|[ao]s? \\S+|هي|هو|\\S+)';
const ASKED =
  '(?:asked|asks|begged|wants?|wanted|wishes|prefers|(?:a |ont )?demande\\S*|souhaite\\S*|veut|pediu|pediram|pede|quer|pidio|pidieron|pide|quiere|طلب\\S{0,3}|تطلب|يطلب)';
const THAT = `(?:us )?(?:that |que |qu'|ان |الا )?(?:${THIS}|it)`;
const STAYING =
  "(?:to )?(?:not|never|stays?|remains?|be kept|goes? no|ne|n'\\S+|reste|soit garde\\S*|no|quede|nao|fique|لا|يبقي|تبقي|يخرج|تخرج|يغادر)";

const ADDRESSED = new RegExp(
  `^(?:${POLITE}|(?:que |qu')?${THIS} ${STAYS}|${ORDER}|${WHO} ${ASKED} ${THAT} ${STAYING})(?![\\p{L}\\p{N}])`,
  'u',
);

/** What was once not public tells of a change. */
const TELLS_PAST = new RegExp(
  `^(?:que |qu')?${THIS} .*(?<![\\p{L}\\p{N}])(?:was|were|had|ha[sd]|have|been|did|era[mn]?|foi|foram|tinha|havia|fue|habia|han?|sido|etai\\S+|avai\\S+|ete|كان|كانت|تم|تمت)(?![\\p{L}\\p{N}])`,
  'u',
);

/** That it is kept in mind, or does not come again, is wished of what happened: “This must not be forgotten.” */
const NEVER = "(?:not|never|\\S+n't|ne|n'|no|nunca|jamas|nao|لا|الا|لن)";
const MAY =
  '(?:must|should|shall|may|can|will|be|do(?:es)?|doit|devrait|peut|pas|jamais|plus|etre|se|debe|deberia|puede|volver|vuelva|a|deve|deveria|pode|ser|voltar|يجب|ينبغي|ان)';
const KEPT_IN_MIND = new RegExp(
  `^(?:que |qu')?${THIS} (?:${MAY} ){0,3}${NEVER} (?:${MAY} ){0,4}(?:forgotten|happen(?:ed)?(?: again)?|oublie\\S*|reproduire|arriver|olvid\\S+|ocurrir|suceder|esquec\\S+|acontecer|(?:ي|ت)نس\\S+|يتكرر)$`,
  'u',
);

/** How one may begin or what is in it, as it is written: most sentences have none of it. */
const MAY_ADDRESS =
  /please|pls|plz|kindly|merci|pri[eè]re|veuillez|pla[iî]t|svp|favor|ruega|pide|pe[dç]|rog|agrad|this|that|cec|cel|ça|ca |cette|est[aeo]|ist|iss|eso|keep|leave|let |do n|don|never|for |between|outside|off |entre|garder|usage|uso|\bn[oeã]|pas|jamais|only|just|not |it |que |pour |para |better|best|name|trust|confid|confi[ae]|mejor|melhor|mieux|garde|guard|person|body|no one|[\u0600-\u06ff]/iu;

/**
 * The last sentence of a text, where it is said to whoever reads the record and not told of what happened: it asks,
 * orders, or speaks of “this” (“Please let this not leave the office.”). What it asks for is judged as a note is. A text
 * is read from its end, and no further than so.
 */
export function findEnding(text: string): { offset: number; text: string } | undefined {
  const tail = text.slice(-MAX_ENDING - MARGIN);
  const end = tail.length - (/[\s.!;…)"'”»\]]*$/u.exec(tail)?.[0].length ?? 0);
  const start = findStart(tail, end);
  const own = tail.slice(start, end);
  if (own.length < MIN_ENDING || own.length > MAX_ENDING || !MAY_ADDRESS.test(own))
    return undefined;
  const folded = foldNote(own);
  const isTold = TELLS_PAST.test(folded) || KEPT_IN_MIND.test(folded);
  const isAddressed = ADDRESSED.test(folded) && !isTold;
  if (!isAddressed && !isEntrusted(folded)) return undefined;
  return { offset: text.length - tail.length + start, text: own };
}

const MARGIN = 20;
const MIN_ENDING = 6;

/** Where the last sentence before `end` begins. */
function findStart(text: string, end: number): number {
  for (let index = end - 1; index >= 0; index -= 1)
    if (PARTING.test(text.charAt(index)))
      return index + 1 + (/^[\s"'“«*]*/.exec(text.slice(index + 1, end))?.[0].length ?? 0);
  return 0;
}

const PARTING = /[.;!?؟\n()[\]|–—]/u;
