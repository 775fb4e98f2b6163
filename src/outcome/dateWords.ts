import { fold } from '../text/foldings.ts';

/**
 * Words of dates in the languages that harvests come in (English, French, Spanish, Portuguese,
 * Arabic of Egypt, the Levant, Iraq and the Maghreb, Dutch, German, Swahili), folded as `labels`.
 */
function readWords(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).map((word) => fold(word, 'labels')));
}

/** Names of months and what they are shortened to. */
export const MONTHS = readWords(
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr fév avr juil juill déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  'ene abr ago set dic',
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out dez',
  'januari februari maart mei juni juli augustus mrt okt',
  'januar jänner februar märz juni juli oktober dezember jän mär',
  'machi aprili julai agosti septemba oktoba novemba desemba',
  'يناير فبراير مارس أبريل إبريل ابريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'شباط آذار نيسان أيار حزيران تموز آب أيلول',
  'جانفي فيفري أفريل ماي جوان جويلية أوت غشت شتنبر نونبر دجنبر ماج',
);

/** The names of months that are two words: `كانون الثاني`. */
export const LONG_MONTHS = /(?:كانون|تشرين) (?:ال)?(?:اول|ثاني)/gu;

/** Days of the week, which say nothing of the year. */
export const WEEKDAYS = readWords(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim',
  'lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom',
  'segunda terça quarta quinta sexta feira',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
);

/** Halves, quarters and other parts of a year, and what says which of them. */
export const PARTS = readWords(
  'quarter quarters half halves semester term year months month early mid late beginning end start middle',
  'first second third fourth spring summer autumn winter',
  'trimestre semestre année annee an début mi fin milieu premier première deuxième troisième quatrième mois moitié',
  'printemps été automne hiver',
  'año inicio inicios comienzos principios mediados fines finales primer primera primero segundo segunda',
  'tercer tercero cuarto mes mitad verano otoño invierno primavera',
  'ano início meados final finais primeiro primeira terceiro terceira mês metade verão outono inverno',
  'kwartaal halfjaar jaar quartal halbjahr jahr',
  'الربع ربع النصف نصف الفصل فصل الثلث ثلث السداسي الثلاثي الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة',
  'سنة عام السنة العام شهر أوائل أواخر منتصف بداية نهاية مطلع صيف شتاء ربيع خريف م',
);

/** What joins the parts of one date: `14 de mayo de 2023`. */
export const LINKS = readWords(
  'of the de du des del d l la le les el da do dos in en em au في من van',
);

/** A span runs from the year before to the year after one of these. */
export const TO = readWords(
  '- to till until through thru a à al ao au aux jusque até ate hasta tot bis إلى الى الي حتى',
);

/** A span may begin with one of these, and then `and` makes a span, too. */
export const FROM = readWords('from between since entre de du desde von van tussen من بين');

/** Between one and the other of these, `and` joins the two ends. */
export const BETWEEN = readWords('between entre tussen بين');

/** Two years are named, not those between them. */
export const AND = readWords('and & + , ; et y e و und en');
