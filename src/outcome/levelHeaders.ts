import { isPublishing, isSource, match } from './leaveWords.ts';

/**
 * Headers under which levels (“low”, “red”, “2”) may say how far an outcome is to be kept back, or as well something
 * else: “Riesgo para la fuente”, “Semáforo”, “Reserva”. Nobody knows which of them everybody may read, so that none
 * opens until somebody has said which do.
 */

/** Reserve, danger and exposure: with a degree of it, of whoever told or is named. */
const isAtStake = match(
  String.raw`reserves?|reservas?|resguardo|discretion|discrecion|discricao|cautions?|cautela|precautions?|precaucion(?:es)?|precauc(?:ao|oes)|prudence|prudencia|security|safety|risks?|harms?|dangers?|threats?|exposure|vulnerability|securite|surete|risques?|menaces?|exposition|vulnerabilite|seguridad|riesgos?|peligros?|amenazas?|exposicion|vulnerabilidad|seguranca|riscos?|perigos?|ameacas?|exposicao|vulnerabilidade|danos?`,
  'تحفظ|حذر|امن|امان|سلامه|خطر|خطوره|مخاطر|تهديد|ضرر|تعرض',
);
/** Lights and colours by which people mark what is to be handled with care. */
const isLight = match(
  String.raw`traffic|trafficlights?|handling|pastilles?|manejo|manuseio|lights?|stoplight|rag|tlp|semaforos?|feux?|tricolores?|farol|farois|sinal|alerts?|alertes?|alertas?|colou?rs?|couleurs?|colores|cor|cores`,
  'اشاره|ضوييه|ضوئيه|مرور|لون|الوان|انذار|تنبيه',
);
/** Whom it is for, beside those who told. */
const isSomebody = match(
  String.raw`actors?|partners?|staff|teams?|people|individuals?|acteurs?|partenaires?|equipes?|individus?|actor(?:es)?|soci[oa]s?|equipos?|individuos?|atores|ator|parceir[oa]s?|equipas?|code|codes?|codigos?|protection|proteccion|protecao|assessment|evaluation|evaluacion|avaliacao|analysis|potential|potentiel(?:le)?|potencial`,
  'فاعل|شريك|شركا|فريق|افراد|ناس|تقييم|حمايه',
);

/** Whether the words of a header, but for those that say nothing, are all of this kind. */
export function asksForLevels(telling: readonly string[]): boolean {
  const isTelling = (word: string): boolean => isAtStake(word) || isLight(word);
  return (
    telling.some(isTelling) &&
    telling.every(
      (word) => isTelling(word) || isSomebody(word) || isSource(word) || isPublishing(word),
    )
  );
}

/** Whether a word may be in such a header. */
export function mayAskForLevels(word: string): boolean {
  return asksForLevels([word]) || isSomebody(word) || isSource(word) || isPublishing(word);
}
