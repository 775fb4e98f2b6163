import { isPublishing, isSource, match } from './leaveWords.ts';
import { wordSet } from './statementWords.ts';

/**
 * Headers under which levels (“low”, “red”, “2”) may say how far an outcome is to be kept back, or as well something
 * else: “Riesgo para la fuente”, “Semáforo”, “Reserva”. Nobody knows which of them everybody may read, so that none
 * opens until somebody has said which do.
 */

/** Reserve, danger and exposure: with a degree of it, of whoever told or is named. */
const isAtStake = match(
  String.raw`reserves?|reservas?|resguardo|discretion|discrecion|discricao|cautions?|cautela|precautions?|precaucion(?:es)?|precauc(?:ao|oes)|prudence|prudencia|security|safety|risks?|harm(?:s|ed)?|dangers?|endangered|reprisals?|retaliation|represailles|represalias?|threats?|exposure|vulnerability|securite|surete|risques?|menaces?|exposition|vulnerabilite|seguridad|riesgos?|peligros?|amenazas?|exposicion|vulnerabilidad|seguranca|riscos?|perigos?|ameacas?|exposicao|vulnerabilidade|danos?`,
  'تحفظ|حذر|امن|امان|سلامه|خطر|خطوره|مخاطر|تهديد|ضرر|تعرض|انتقام',
);
/** Lights and colours by which people mark what is to be handled with care. */
const isLight = match(
  String.raw`traffic|trafficlights?|handling|pastilles?|manejo|manuseio|lights?|stoplight|rag|tlp|semaforos?|feux?|tricolores?|farol|farois|sinal|alerts?|alertes?|alertas?|colou?rs?|couleurs?|colores|cor|cores|tiers?|cotes?|markings?|marquages?|marcacion|marcacao`,
  'اشاره|ضوييه|ضوئيه|مرور|لون|الوان|انذار|تنبيه',
);
/** Whom it is for, beside those who told. */
const isSomebody = match(
  String.raw`actors?|partners?|staff|teams?|people|individuals?|acteurs?|partenaires?|equipes?|individus?|actor(?:es)?|soci[oa]s?|equipos?|individuos?|atores|ator|parceir[oa]s?|equipas?|code|codes?|codigos?|named|mentioned|nommee?s?|citee?s?|nombrad[oa]s?|mencionad[oa]s?|nomead[oa]s?|citad[oa]s?|protection|proteccion|protecao|assessment|evaluation|evaluacion|avaliacao|analysis|potential|potentiel(?:le)?|potencial`,
  'فاعل|شريك|شركا|فريق|افراد|ناس|تقييم|حمايه',
);

/** How it is asked whether there is any, and for whom. */
const isExisting = match(
  'there|any|some|anyone|someone|somebody|anybody|could|might|would|face|faces|existing|possible|exist(?:s|e|en|em|ent)?|y|il|t|hay|haber|ha|algun|alguna|quelqu|quelque|avoir|corre|corren|court|courent',
  'يوجد|توجد|هناك|اي|احد',
);

/** Whether the words of a header, but for those that say nothing, are all of this kind. */
export function asksForLevels(telling: readonly string[]): boolean {
  const isTelling = (word: string): boolean => isAtStake(word) || isLight(word);
  return (
    telling.some(isTelling) &&
    telling.every((word) =>
      [isTelling, isSomebody, isSource, isPublishing, isExisting].some((is) => is(word)),
    )
  );
}

/** Whether a word may be in such a header. */
export function mayAskForLevels(word: string): boolean {
  return (
    asksForLevels([word]) || [isSomebody, isSource, isPublishing, isExisting].some((is) => is(word))
  );
}

/** Whether something may harm somebody: people ask it as “do no harm”, and answer whether an outcome passed. */
const NO_HARM =
  /^(?:(?:the|le|la|el|o|a) )?(?:do no harm|ne pas nuire|accion sin dano|no hacer dano|no causar dano|nao causar dano|nao prejudicar|لا ضرر|عدم (?:ال)?(?:اضرار|ضرر)|عدم الحاق (?:ال)?ضرر)(?= |$)/u;
/** What is said of such a question, and asks no other. */
const TESTED = match(
  'checks?|checked|test|tests|review|reviewed|screening|assessment|status|result|ok|okay|passed|respected|respecte|controle|verification|evaluation|revision|verificacion|verificacao|evaluacion|avaliacao|cumple|respetado|respeitado|ok',
  'فحص|تقييم|مراجعه|تحقق|مبدا',
);

/** Every word of such a question, for whoever looks at it at a glance. */
export const TEST_WORDS: ReadonlySet<string> = wordSet(
  'do no harm ne pas nuire accion sin dano hacer causar nao prejudicar the le la el o a',
  'checks checked test tests review reviewed screening assessment status result ok okay passed respected respecte controle',
  'verification evaluation revision verificacion verificacao evaluacion avaliacao cumple respetado respeitado',
);

/** Whether the words of a header are of that question alone. “Do-no-harm risk” asks for a risk. */
export function isOfTest(words: readonly string[]): boolean {
  const text = words.join(' ');
  const [named = ''] = NO_HARM.exec(text) ?? [];
  const rest = text.slice(named.length).trim();
  return named !== '' && rest.split(' ').every((word) => word === '' || TESTED(word));
}

const PASSED =
  /^(?:ok|okay|pass(?:ed)?|clear(?:ed)?|safe|respected|fine|go|no (?:risks?|harm|concerns?|issues?)|none|✓|✔|conforme|respecte|valide|aucun risque|sans risque|cumple|sin riesgo|aprobado|sem risco|cumpre|aprovado|اجتاز|مقبول|امن|لا (?:خطر|ضرر|يوجد))$/u;

/** Whether an answer, folded, says that an outcome harms nobody. */
export function isPassed(answer: string): boolean {
  return PASSED.test(answer);
}
