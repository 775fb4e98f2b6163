/**
 * Sentences that as a whole hand a thing on in trust or ask that it go no further: “Please do not pass it on”, “Su
 * nombre no debe salir”, “This was told to us in trust”. Where something else follows they tell what happened (“Piden
 * que no se repita la violencia”). In folded letters.
 */

const POLITE =
  "(?:(?:please|pls|kindly|so|and|but|also|merci de|priere de|veuillez|svp|s'il vous plait|mais|et|alors|por favor|favor(?: de)?|pero|y|mas|e|يرجي|(?:ال)?رجاء?|نرجو|ارجو|ارجوكم|من فضلكم?|لكن),? )?";

/** What was just told. */
const IT =
  "(?:it|this|that|(?:this|that) (?:one|story|part|record|information|case)|the story|ceci|cela|ca|ce|l'histoire|cette (?:histoire|information)|esto|eso|(?:est[ae]|la) (?:historia|parte|informacion)|isto|isso|(?:est[ae]|a) (?:historia|parte|informacao)|هذا|هذه|ذلك|هذا الكلام|هذه القصه|هذه المعلومه)";

/** Nobody, anybody, further: what may come after such a verb. */
const NO_FURTHER =
  "(?: (?:it|this|that|on|along|around|about|to|of|any ?one|any ?body|else|others?|elsewhere|anywhere|outside|further|again|publicly|ever|en|a|plus loin|loin|ailleurs|dehors|personne|autour|autres?|d'autres|qui que ce soit|ici|nadie|mas alla|fuera|afuera|otr[oa]s|de|aqui|por|ahi|alla|ninguem|mais ninguem|fora|outr[oa]s|daqui|adiante|diante|احدا?|لاحد|ابدا|لغيرنا|لغيركم|خارجا|به|بهذا|بذلك|هذا|هذه|عنه|عنها|اخر)){0,5}";

const EN_TELL =
  '(?:tell|say(?: anything| a word)?|speak|talk|mention|repeat|share|spread|pass|publish|circulate|let|give|hand|breathe a word)';
const EN_TOLD =
  '(?:told|said|spoken|mentioned|repeated|shared|spread|passed|published|circulated|known|printed|used|named|handed)';
const FR_TELL =
  "(?:(?:en |l'|le |la |les |y )?(?:parler|dire|repeter|raconter|partager|diffuser|publier|ebruiter|transmettre|circuler))";
const FR_TOLD =
  '(?:(?:se )?(?:repete|ebruite|circule|sache|sorte|publie|diffuse|dise)|soit (?:pas )?(?:repete|publie|diffuse|partage|raconte|connu)e?)';
const ES_TELL =
  '(?:contar|decir|repetir|comentar|difundir|divulgar|compartir|publicar|pasar|hablar)(?:se)?(?:l[oa]s?|nada)?';
const ES_TOLD =
  '(?:se )?(?:l[oa] )?(?:repita|publique|sepa|cuente|diga|difunda|divulgue|comparta|comente|circule|salga|mueva|hable|corra)n?(?: nada)?';
const PT_TELL =
  '(?:contar|dizer|repetir|comentar|difundir|divulgar|partilhar|compartilhar|publicar|passar|falar|espalhar)(?:em|mos)?(?:-?se|-?l?[oa]s?)?';
const PT_TOLD =
  '(?:se )?(?:[oa] )?(?:repita|publique|saiba|conte|diga|difunda|divulgue|partilhe|compartilhe|comente|circule|saia|fale|espalhe)m?(?: nada)?|(?:contassemos|dissessemos|falassemos|contemos|digamos)';
const AR_TELL =
  '(?:نخبر|تخبر|نقول|تقول|نذكر|تذكر|نكرر|تكرر|يكرر|يتكرر|تتكرر|ينشر|تنشر|ننشر|يقال|ينتشر|تنتشر|يعرف|يعلم|يخرج|تخرج|نتحدث|تتحدث|نتكلم|تتكلم|يتداول|تتداول)\\S{0,3}';

/** Who asked, whatever they are called, and whom. */
const ASKED =
  '(?:\\S+ ){0,3}?(?:asked|asks|ask|begged|begs|wants?|wanted|wishes|prefers|told|made|(?:nous (?:a|ont) )?demande(?:nt)?|(?:nous (?:a|ont) )?(?:prie|supplie)|souhaitent?|veut|veulent|prefere|(?:nos )?(?:pidio|pidieron|pide|piden|quiere|quieren|rogo|ruega|prefiere)|(?:nos )?(?:pediu|pediram|pede|pedem|quer|querem|prefere)(?:-nos)?|طلب\\S{0,3}|تطلب|يطلب\\S{0,2}|تفضل|يفضل|تريد|يريد\\S{0,2})(?: (?:us|me|of us|منا|مني|الينا))?';

const BETTER =
  "(?:(?:it is|it's|it would be|es|e|seria|il est) )?(?:better|best|safer|mejor|melhor|mieux vaut|mieux|plus sur|من الافضل|الافضل|يفضل|يستحسن|best if|better if)";

const HER_NAME =
  '(?:(?:her|his|their) (?:real )?names?|(?:su|sus) nombres?|(?:son|leurs?) noms?|[oa]s? (?:seus? )?nomes?(?: del[ae]s?)?|(?:seus?) nomes?|اسم(?:ها|ه|هم|هن)|اسماو?ه(?:م|ن))';
const SHOWN =
  '(?:appear|show|be (?:shown|used|published|printed|mentioned|known|written|told|seen|said|given|in (?:it|this))|come (?:out|up)|get out|apparaitre|figurer|sortir|etre (?:cite|publie|connu|mentionne)|aparecer|salir|figurar|saberse|publicarse|usarse|constar|sair|ser (?:citado|publicado|usado)|يظهر|تظهر|يذكر|تذكر|ينشر|تنشر|يخرج)';
const MUST_NOT =
  "(?:(?:must|should|may|can|is|are|is to|are to) ?(?:not|never|n't)(?: to)?|cannot|mustn't|shouldn't|ne (?:doit|doivent|peut|devrait) (?:pas|jamais|surtout pas)|(?:no|nunca) (?:debe|deben|puede|pueden|tiene que|deberia)|(?:nao|nunca) (?:deve|devem|pode|podem)|لا (?:يجب|يجوز|ينبغي)(?: ان)?|يجب (?:الا|ان لا))";

/** Of trust: how a thing was told. */
const IN_TRUST =
  '(?:in (?:strict |full |complete )?(?:trust|confidence)|as a secret|en (?:toute )?confiance|sous le sceau du secret|en (?:total |plena |mucha )?confianza|en secreto|em (?:total |plena )?confianca|em segredo|(?:علي )?(?:سبيل )?الثقه|بثقه|بكل ثقه|علي الثقه|سرا)';
const TO_US =
  '(?:us|me|nous|m|nos|me|contou-nos|disse-nos|falou-nos|contaram-nos|disseram-nos|confiou-nos|لنا|الينا|لي|اخبر\\S{0,2}نا|حدثتنا|حدثنا)';

const SENTENCES: readonly string[] = [
  // Orders to whoever reads.
  `(?:do not|don't|never|not to) ${EN_TELL}${NO_FURTHER}`,
  `not (?:to be|for being) ${EN_TOLD}${NO_FURTHER}`,
  `a?(?: )?ne (?:pas|jamais|surtout pas) ${FR_TELL}${NO_FURTHER}`,
  `(?:no|nao|nunca) (?:${ES_TELL}|${PT_TELL})${NO_FURTHER}`,
  `(?:لا|عدم|الا) ${AR_TELL}${NO_FURTHER}`,
  `(?:keep|leave|hold) ${IT} (?:to (?:yoursel(?:f|ves)|ourselves)|inside|within|in|with us|among us|here)(?: (?:the|this|our|your) \\S+)?`,
  `(?:a )?gard(?:er|ez|ons)(?: ${IT})? pour (?:vous|nous|toi|soi)(?:-memes?)?`,
  `(?:guard|mantengan?|guarden?|guardar|guardem?|fiquem? com|mantenham?)(?:-?l?[oa]s?)?(?: ${IT})? (?:para|entre) (?:ustedes|usted|ti|nosotr[oa]s|voces|voce|si|nos)(?: mism[oa]s?| mesm[oa]s?)?`,
  `(?:احتفظ|ابق|احفظ)\\S{0,3}(?: ب?${IT})? (?:لانفسكم|لنفسك|بينكم|بيننا|عندكم)`,
  `(?:(?:only|just|strictly|solo|seulement|so|apenas) )?(?:for|pour|para) (?:your|our|vos|nos|tes|sus|tus|nuestros|[ou]?s? ?vossos|[ou]?s? ?seus|[ou]?s? ?nossos) (?:eyes|ears|yeux|oreilles|ojos|oidos|olhos|ouvidos)(?: (?:only|alone|seulement|seuls|solamente|nada mas|apenas))?`,
  `not for (?:other|others'|their|all|any|outside) (?:ears|eyes)`,
  `(?:لاعينكم|لعينيك|لكم) (?:فقط|وحدكم)`,
  // That somebody asks it.
  `${ASKED} (?:not to|to not) ${EN_TELL}${NO_FURTHER}`,
  `${ASKED} (?:that )?${IT} (?:go|goes|travel|travels|get|gets) (?:no|not any) (?:further|farther)`,
  `${ASKED} (?:that )?${IT} (?:not|never) (?:be ${EN_TOLD}|travel|circulate|get out|come out|leave)${NO_FURTHER}`,
  `${ASKED} (?:de ne (?:pas|rien|jamais)|de n'en|de n') ?${FR_TELL}?${NO_FURTHER}(?:(?<=personne|pas|rien|jamais|loin|dire|parler|repeter|raconter))`,
  `${ASKED} (?:que |qu')?(?:${IT} )?(?:ne |n')(?:aille|voyage|circule|sorte) pas(?: plus loin)?${NO_FURTHER}`,
  `${ASKED} que (?:${IT} )?ne ${FR_TOLD}(?: pas)?(?: (?:publie|diffuse|repete|raconte|connu)e?)?${NO_FURTHER}`,
  `${ASKED} (?:que |para )?(?:${IT} )?(?:no|nao) (?:${ES_TOLD}|${PT_TOLD}|${ES_TELL}|${PT_TELL})${NO_FURTHER}`,
  `${ASKED} (?:الا|ان لا|بان لا|عدم) ${AR_TELL}${NO_FURTHER}`,
  // That nobody may know, or better not.
  `(?:que )?(?:no ?body|no one)(?: else)? (?:must|should|may|can|is to|needs to)(?: ever)? (?:know|hear|learn|find out|see)${NO_FURTHER}`,
  `(?:${BETTER} )?(?:that |if )?(?:no ?body|no one)(?: else)? (?:knows?|hears?|learns?)${NO_FURTHER}`,
  `(?:que )?personne (?:d'autre )?ne (?:(?:le|la|doit) )?(?:sache|savoir|saura)`,
  `(?:${BETTER} )?que (?:nadie(?: mas)?|(?:mais )?ninguem(?: mais)?) (?:(?:lo|la|o|a) )?(?:sepa|saiba|se entere)`,
  `(?:لا|الا|ان لا) (?:يجب ان )?(?:يعرف|يعلم|يدري) (?:ب?${IT} )?احد(?: (?:غيرنا|غيركم|اخر|سوانا|ب?${IT}))?`,
  `${BETTER} (?:if )?(?:not to|not|do not) ${EN_TELL}${NO_FURTHER}`,
  `${BETTER} (?:que )?(?:${IT} )?ne (?:pas ${FR_TELL}|${FR_TOLD} pas)${NO_FURTHER}`,
  `${BETTER} (?:que )?(?:${IT} )?(?:no|nao) (?:${ES_TELL}|${PT_TELL}|${ES_TOLD}|${PT_TOLD})${NO_FURTHER}`,
  `${BETTER} (?:الا|ان لا|عدم) ${AR_TELL}${NO_FURTHER}`,
  `que (?:${IT} )?(?:no|nao) (?:${ES_TOLD}|${PT_TOLD})${NO_FURTHER}(?: (?:de|d)?(?:est[ae]|la|el|a|o|nuestr[oa]|noss[oa]) (?:escritorio|oficina|casa|sala|mesa|equipo|equipa|organizacion|organizacao))?`,
  `que (?:${IT} )?ne ${FR_TOLD} pas${NO_FURTHER}(?: (?:de|hors de) (?:ce(?:tte)?|la|l'|notre) ?(?:bureau|maison|salle|equipe|table))?`,
  `que (?:${IT} )?n'aille pas plus loin`,
  // What it is not for, and whose name is not to be shown.
  `(?:${IT} |c)?(?:is not|isn't|no es|nao e|ليس|ليست|n'est pas|'est pas)(?: one)? (?:for|para|pour|ل) ?(?:the|la|el|o|a|le|l')? ?(?:web|website|site|public|press|internet|sitio|prensa|publico|imprensa|presse|موقع|لموقع|للموقع|للنشر)`,
  `(?:${IT} )?(?:ليس|ليست) (?:للموقع|للنشر|للعلن|للصحافه)`,
  `${HER_NAME} ${MUST_NOT} ${SHOWN}(?: \\S+){0,3}`,
  `${MUST_NOT} ${SHOWN} ${HER_NAME}(?: \\S+){0,3}`,
  // How it was told.
  `(?=(?:.*[ '])?${TO_US}(?: |$))(?:\\S+ ){1,7}?${IN_TRUST}`,
];

const ENTRUSTED = new RegExp(`^${POLITE}(?:${SENTENCES.join('|')})[ .!]*$`, 'u');

/** Whether a sentence, folded as `foldNote` folds it, is nothing but that. */
export function isEntrusted(sentence: string): boolean {
  return sentence.length <= MAX_SENTENCE && ENTRUSTED.test(sentence);
}

/** Such a sentence is short. */
const MAX_SENTENCE = 140;
