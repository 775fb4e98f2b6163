import type { Language } from './openings.ts';
import { listWords } from './listWords.ts';

/** Finite verbs by which statements of change say what somebody did. Regular pasts are known by their ending. */
const VERBS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listWords(`
    is are was were has have had does did do will would can could may might must should cannot
    began met took held gave made led won set put built wrote spoke stood sent went came became sought bought brought
    taught left chose withdrew drew grew kept paid said sat sold shut hired fought found got broke cut dug ran rose saw
    told thought understood undertook overcame overturned upheld bound forbade forgave rebuilt reset lost let hid hung
    felt fell ate drove flew forgot froze knew lent lit meant read rode rang sang shook showed slept spent spread stole
    swore swam threw woke wore wound strove resold split quit
    runs meets monitors continues starts refuses uses provides publishes holds leads takes gives makes trains supports
    works reports keeps allows offers includes documents speaks participates engages demands organises organizes
    coordinates facilitates now advocates recognises recognizes requires gets pays manages hosts operates records
    shares joins stops agrees plans hear hears serves opens collects protects
    run meet monitor continue refuse provide publish hold lead take give make
    speak participate engage organise organize
  `),
  fr: listWords(`
    a ont est sont avait avaient était étaient fut furent sera seront aura auront peut peuvent doit doivent vient
    viennent tient tiennent prend prennent met mettent fait font va vont
    signa créa adopta lança décida annonça nomma ouvrit reprit publia organisa accepta refusa commença cessa mena
    refusent continuent utilisent participent dénoncent publient publie organisent organise gère gèrent forme forment
    accueille accueillent refuse continue utilise participe dénonce adopte adoptent collabore collaborent tiennent
    réclame réclament assure assurent intègre intègrent mène mènent anime animent dispose disposent reçoit reçoivent
    surveille surveillent documente documentent soutient soutiennent siège siègent applique appliquent ouvre ouvrent
  `),
  ar: listWords(`
    بدأ بدأت بدأوا قام قامت قاموا قمن أطلق أطلقت وقع وقعت وقّع وقّعت أصدر أصدرت قرر قررت أعلن أعلنت شكل شكلت شكّل شكّلت
    أنشأ أنشأت أنشأوا عقد عقدت نظم نظمت نظّم نظّمت اعتمد اعتمدت أفرج أفرجت رفض رفضت وافق وافقت عين عينت عيّن عيّنت أصبح أصبحت
    تمكن تمكنت تمكّن تمكّنت شرع شرعت توقف توقفت أوقف أوقفت انضم انضمت شارك شاركت قدم قدمت قدّم قدّمت فتح فتحت أغلق أغلقت نشر نشرت
    أدرج أدرجت خصص خصصت خصّص خصّصت انتخب انتخبت انتخبن ألغى ألغت عدل عدلت عدّل عدّلت استأنف استأنفت طالب طالبت كتب كتبت دعا دعت
    اتفق اتفقت تعهد تعهدت التزم التزمت أدان أدانت استخدم استخدمت وثق وثقت وثّق وثّقت درب دربت درّب درّبت كون كونت كوّن كوّنت
    زار زارت التقى التقت اجتمع اجتمعت تبنى تبنت تبنّى تبنّت حصل حصلت حصلن كسر كسرت رفع رفعت سمح سمحت سلم سلمت سلّم سلّمت أعاد أعادت
    أقر أقرت أقرّ أقرّت بنى بنت جعل جعلت جمع جمعت حدد حددت حكم حكمت حمى حمت ساهم ساهمت سجل سجلت سجّل سجّلت ضم ضمت ضمّ ضمّت طبق طبقت
    عاد عادت عمل عملت غير غيرت غيّر غيّرت فاز فازت قاد قادت كشف كشفت كلف كلفت كلّف كلّفت منح منحت منع منعت نجح نجحت نجحن نفذ نفذت نفّذ نفّذت
    وفر وفرت وفّر وفّرت وصل وصلت وضع وضعت وعد وعدت تولت تولى تولّت تولّى تم تمت تمّ تمّت كان كانت ظل ظلت صار صارت أدلت أدلى رد ردت ردّت
    صوت صوتت صوّت صوّتت دفع دفعت أجرى أجرت أسس أسست أسّس أسّست ساعد ساعدت ساعدن افتتح افتتحت اتخذ اتخذت أدخل أدخلت
  `),
};

/** A regular past that is no verb: what stands for a people, a state or a quality. */
const NOT_PAST = listWords(`
  united displaced armed detained elected-officials need indeed hundred seed feed speed shed red bed aged wed sacred
  naked wicked rugged kindred so-called gender-based community-based faith-based women-led youth-led registered-members
  limited advanced accused deceased disabled educated unemployed marginalised marginalized respected concerned
  proposed
`);
/** Before it, a past is a quality of what follows. */
const BEFORE_QUALITY = listWords(`
  the a an newly recently internally these those some all other several many its their his her our of for with by from
  to in on and previously highly
`);
/** After it, a past is what was done to what is before it. */
const AFTER_PARTICIPLE = listWords(`by with in at from on for under between within to as`);

/**
 * Where a segment of a sentence says what somebody did: the offset of its first finite verb, or -1. Known by lists
 * and endings, so not for sure: whoever asks does without it where there is none.
 */
export function findVerb(segment: string, language: Language): number {
  const words = [...segment.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*/gu)];
  let participle = -1;
  for (const [place, { 0: written, index }] of words.entries()) {
    const word = written.toLowerCase();
    if (language === 'ar') {
      if (VERBS.ar.has(written)) return index;
    } else if (language === 'fr') {
      if (VERBS.fr.has(word) || /\p{L}{2}(?:èrent|irent|urent)$/u.test(word)) return index;
    } else if (VERBS.en.has(word) && written === word) return index;
    else if (isPast(word, written)) {
      const before = words[place - 1]?.[0].toLowerCase() ?? '';
      const after = words[place + 1]?.[0].toLowerCase() ?? '';
      if (BEFORE_QUALITY.has(before)) continue;
      if (!AFTER_PARTICIPLE.has(after)) return index;
      if (participle === -1) participle = index;
    }
  }
  // “The women trained in Goma”: only if nothing else says what they did.
  return participle;
}

function isPast(word: string, written: string): boolean {
  return /^\p{Ll}{2,}ed$/u.test(written) && !NOT_PAST.has(word);
}
