import { listWords } from './listWords.ts';

/** Names of months, as a pattern. */
const MONTHS = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|septembre|octobre|novembre|d[ée]c(?:embre)?',
  '(?:و|ل)?(?:كانون|تشرين)(?:\\s(?:الثاني|الأول))?|(?:و)?(?:شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)',
].join('|');
const WEEKDAYS =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:ال)?(?:اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)';

/** What says when: a month or a year. */
export const MONTH = new RegExp(`^(?:${MONTHS})\\.?(?:/(?:${MONTHS}))?$`, 'iu');
export const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`, 'iu');
export const YEAR = /^(?:(?:19|20)\d\d(?:[-/–](?:\d\d){1,2})?|(?:١٩|٢٠)[٠-٩]{2})م?$/u;
export const DAY =
  /^(?:[\d٠-٩]{1,2}(?:st|nd|rd|th|er|e)?|1ᵉʳ)(?:[-–/][\d٠-٩]{1,2}(?:st|nd|rd|th)?)?$/iu;
/** 03/2023, 12.03.2023, 2023-03-12 */
export const DATE = /^(?:\d{1,2}[./-]){1,2}(?:19|20)?\d\d$|^(?:19|20)\d\d-\d\d(?:-\d\d)?$/u;

/** Words that may be between the parts of a date. */
export const BETWEEN = listWords(`
  and to until till through or of the - – & early late mid beginning end start middle first second third
  fourth 1st 2nd 3rd half quarter semester trimester month months year years week weeks following spring summer
  autumn winter q1 q2 q3 q4 last
  et à au aux de du d' le la les l' début fin mi courant mois année années an semestre trimestre premier première
  deuxième second troisième quatrième moitié semaine jusqu' jusqu'à jusqu'en jusqu'au en
  من إلى حتى و شهر شهري عام عامي سنة يوم بداية نهاية مطلع أواخر أوائل منتصف النصف الربع الأول الثاني الثالث الرابع
  الأسبوع ولغاية
`);

/** What a time begins with, if not with the date itself. */
export const TIME_OPENINGS = listWords(`
  in on since by during from until throughout between around as starting beginning before after at early late mid
  mid- towards toward within over through
  en au du le depuis dès entre pendant durant vers avant après courant fin début mi mi- à dans
  في منذ بين خلال قبل بعد من بتاريخ يوم مطلع أواخر أوائل منتصف نهاية بداية بحلول حتى وفي ومنذ وخلال اعتبارا اعتباراً
  ابتداء ابتداءً
`);
