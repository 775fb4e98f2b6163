/**
 * What a note says of its row in several words that by themselves say nothing: where a thing is to stay, what was
 * promised, and who is after somebody. In folded letters; the words alone are those of `judgeAside`.
 */

/** “Under lock and key”, “Que quede en casa”, “What is said here stays here”, “Let sleeping dogs lie”. */
export const KEPT_CLOSE =
  /(?<!\p{L})(?:under lock|locked (?:away|up)|sous cle|bajo (?:siete )?llaves?|a siete llaves|a sete chaves|debaixo de chave|تحت القفل|entre quatre yeux|entre (?:cuatro|quatro) (?:ojos|olhos|paredes)|(?:stays?|keep|kept|leave|resten?t?|rester|garder|quede?n?|queda|quedarse|fique|fica|ficar|يبقي|تبقي) (?:\S+ ){0,3}?(?:in (?:the|this) (?:house|room|family)|within these walls|here|a la maison|en famille|chez nous|dans (?:la|cette) (?:maison|piece|salle)|ici|en (?:la )?(?:casa|familia)|em (?:casa|familia)|aqui|في البيت|هنا)|(?:en voz|em voz) bai?[jx]a|a voix basse|whisper(?:ed|s)?|susurr\p{L}+|sussurr\p{L}+|chuchot\p{L}+|همسا?|همست|بصوت (?:منخفض|خافت)|sleeping dogs|(?:chat|chien) qui dort|laisser dormir|(?:mejor|melhor) (?:no|nao) (?:remover|menear\p{L}*|mover\p{L}*|tocar\p{L}*|mexer)|لا توقظ\p{L}*|(?:rather|prefers?|wish(?:es)?|wants?|better|prefiere|quiere|pide|prefere|quer|veut|souhaite) (?:\S+ ){0,4}?(?:not|no|nao|ne|n) (?:to )?(?:travels?|viaje|ande|voyage))(?!\p{L})/u;

const OFFICERS =
  '(?:polic\\p{L}*|gendarmes?|soldiers?|soldados|soldats|army|ejercito|exercito|militia\\p{L}*|milici\\p{L}*|milicien\\p{L}*|agents?|agentes|officers?|patrol|patrulla|patrulha|security|seguridad|شرطه|الشرطه|الجيش|جنود|مخابرات|المخابرات|الامن)';
const HER_HOME =
  "(?:(?:her|his|their|the family's|su|sus|sa|leur|sua|suas) (?:\\S+ )?(?:houses?|homes?|doors?|casas?|puertas?|maisons?|portes?|portas?|domicil\\p{L}*)|(?:casa|porta) (?:del[ae]s?|de ell[ao]s?)|chez (?:elles?|lui|eux)|ب?(?:بيت|منزل|باب)(?:ها|ه|هم|هن))";
const PHONE =
  '(?:phones?|laptop|computer|telefonos?|telephones?|portable|celular(?:es)?|movil(?:es)?|telefones?|telemovel|هاتف\\p{L}{0,3}|جوال\\p{L}{0,3}|هواتف\\p{L}{0,3})';
const TAKEN =
  '(?:taken|took|seized|confiscat\\p{L}*|searched|stolen|quit(?:aron|ado|o)|incaut\\p{L}*|decomis\\p{L}*|requis\\p{L}*|revis(?:aron|ado)|robaron|pris|saisi|confisqu\\p{L}*|fouille|levaram|levado|tiraram|apreend\\p{L}*|revistaram|اخذوا|اخذت|اخذ|صودر|صادر\\p{L}*|فتشوا)';
/** That somebody told it. */
const SPOKE =
  '(?:spoke|spoken|talked|told|speaking|talking|hablo|hablado|hablaron|hablar|conto|contado|contaron|dijo|falou|falado|falaram|contou|parle|parler|dit|raconte|تكلم\\p{L}*|الكلام|كلامها|كلامه|تحدث\\p{L}*)';
const SEEKING =
  '(?:looking for|searching for|hunting for|trying to find|asking|wants to know|busca\\p{L}*|pregunta\\p{L}*|averigua\\p{L}*|(?:re)?cherche(?:nt)?|procura\\p{L}*|pergunta\\p{L}*|يبحث\\p{L}*|تبحث|يسال\\p{L}*)';
const WHO = '(?:who|whoever|quien(?:es)?|qui|quem|عمن|من)';
const REGRETS =
  '(?:regret\\p{L}*|arrepint\\p{L}*|arrepen[td]\\p{L}*|repent\\p{L}*|sorry|ندم\\p{L}*|نادم\\p{L}*)';

const SOMEBODY =
  "(?:she|he|they|we|(?:her|his|their|one of the|two of the|su|sus|son|sa|ses|leurs?|seus?|suas?) \\S+|ell[ao]s?|elles?|eux|ils?|ela|ele|elas|eles|del[ae]s|d'eux|d'entre eux|them|us|هي|هو|هم|منهم|منهن|زوجها|اخوها|ابنها)";
const HOUNDED =
  '(?:(?:was|were|is|are|been|being|gets?|got) (?:\\S+ )?(?:followed|questioned|interrogated|beaten|watched|attacked|summoned|kidnapped|tailed|detained|imprisoned|jailed)|in (?:prison|jail|custody)|behind bars|in hiding|seguid[oa]s?|vigilad[oa]s?|interrogad[oa]s?|golpead[oa]s?|citad[oa]s?|secuestrad[oa]s?|detenid[oa]s?|pres[oa]s|en (?:la )?(?:carcel|prision)|escondid[oa]s?|suivie?s?|surveillee?s?|interrogee?s?|battue?s?|convoquee?s?|detenue?s?|en prison|cachee?s?|espancad[oa]s?|convocad[oa]s?|detid[oa]s?|na (?:prisao|cadeia)|في السجن|مسجون\\p{L}*|معتقل\\p{L}*|مراقب\\p{L}*|مختبئ\\p{L}*)';

/** Who is after somebody, what was taken from them, and that they would rather not have spoken. */
const DANGERS: readonly string[] = [
  `${OFFICERS} (?:\\S+ ){0,8}?${HER_HOME}`,
  `${HER_HOME} (?:\\S+ ){0,6}?${OFFICERS}`,
  `(?:her|his|their|su|son|sa|leur|seu|sua|o|el|the|le)? ?${PHONE} (?:\\S+ ){0,4}?${TAKEN}`,
  `${TAKEN} (?:\\S+ ){0,2}?${PHONE}`,
  `${SEEKING} (?:\\S+ ){0,2}?${WHO} (?:\\S+ ){0,2}?${SPOKE}`,
  `${SOMEBODY} (?:\\S+ ){0,3}?${HOUNDED}`,
  '(?:follow(?:s|ed|ing)?|watch(?:es|ed|ing)?|threaten(?:s|ed|ing)?) (?:her|him|them)(?: home| around)?$',
  '(?:(?:la|lo|los|las) (?:siguen|siguieron|vigilan|vigilaban|persiguen)|(?:la|le|les) (?:suivent|surveillent)|seguem-n[oa]|vigiam-n[oa]|يلاحقون\\p{L}{0,3}|يراقبون\\p{L}{0,3})',
  '(?:esta[n]?|estao|est|sont) (?:escondid[oa]s?|cachee?s?|pres[oa]s?|detenid[oa]s?|detid[oa]s?|emprisonnee?s?)',
  `${REGRETS} (?:\\S+ ){0,3}?${SPOKE}`,
  '(?:strangers|desconocidos|inconnus|desconhecidos|غربا|الغربا|ملثمون|masked men|encapuchados|encapuzados)',
];

const IN_DANGER = new RegExp(`(?<!\\p{L})(?:${DANGERS.join('|')})(?!\\p{L})`, 'u');

/** Whether a sentence says that somebody is after who told it, or that they regret it. */
export function speaksOfDanger(sentence: string): boolean {
  return IN_DANGER.test(sentence);
}

/** That it waits for a day, for a word with somebody or until it is ready, and that somebody would be recognised. */
const WAITS: readonly string[] = [
  '^(?:let(?: s| us)? |we |better )?(?:sit|hold|wait) on (?:this|it|that)|^(?:please |to |to be )?anonymi[sz]ed?(?!\\p{L})',
  '(?<!on )(?:hold|park)(?:ed)? (?:\\S+ )?(?:till|until|for now|back)|^(?:still )?parked|^(?:still |this is |it is |it s )?not (?:yet |quite )?ready',
  '^(?:please |pls |to )?(?:check|clear|ring|call|phone|ask|consult|talk|speak|run|confirm|discuss)(?!ed|ing) (?:\\S+ ){1,8}?(?:first|before)(?!\\p{L})',
  'before (?:this|it|that) (?:goes|gets|is|leaves|comes)|^only (?:for|in) (?:the|our) (?:\\S+ ){0,2}?report|pull (?:this|it) if|^(?:ask|check) (?:again )?(?:whether|if)',
  '^(?:pas|pas encore) prete?s?|^(?:a )?(?:revoir|valider|discuter|verifier) avec (?:\\S+ ){1,6}?avant|avant de (?:l[ea]s? )?(?:montrer|sortir|mettre)|^(?:encore )?bloquee?s? (?:par|a|au)|feu vert (?:\\S+ ){0,4}?(?:attendu|manque)',
  "^demander (?:d ?'?abord )?(?:l ?'?|la |son |leur )?(?:accord|permission|autorisation|avis)",
  '^(?:aun |todavia )?no (?:esta )?list[oa]|^(?:consultar|hablar|ver|revisar) con (?:\\S+ ){1,6}?antes|antes de (?:mostrar|sacar|ensenar)|^pedir (?:\\S+ )?(?:permiso|acuerdo|autorizacion)',
  '^(?:ainda )?nao (?:esta )?pront[oa]|^(?:falar|ver|rever) com (?:\\S+ ){1,6}?antes|^pedir (?:\\S+ )?(?:permissao|autorizacao|acordo)',
  '^(?:ليس|ليست|غير) جاهز\\p{L}?|^(?:اسال|استشر|راجع)\\p{L}* (?:\\S+ ){1,5}?(?:قبل|اولا)',
  '(?:easy|easily|easier) (?:to be |to )?(?:spot|recogni[sz]e|identif|trace)\\p{L}*|(?:on|se|todos|cualquiera|todo el mundo|toda a gente) (?:l[aeo]s? )?(?:reconnai|reconoc|reconhec)\\p{L}*|(?:la|lo) reconoce\\p{L}*|reconhece(?:riam?)?(?: l[ao]s?| na)?|يسهل (?:التعرف|معرفت)\\p{L}*',
  '(?:visits?|visite[ds]?) (?:from|by|de|of) (?:the |la |las |les |a )?(?:police|policia|gendarmes?|army|armee)|intimid(?:ated|ee?s?|ad[oa]s?)(?! by the)',
];

const WAITING = new RegExp(`(?<!\\p{L})(?:${WAITS.join('|')})(?!\\p{L})`, 'u');

/** Whether a sentence says that its row waits for something or somebody, or that people would know whom it is about. */
export function asksToWait(sentence: string): boolean {
  return WAITING.test(sentence);
}
