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

/** Halves, quarters, seasons, weeks and other parts of a year, and what says which of them. */
export const PARTS = readWords(
  'quarter quarters half halves semester term year years month months week season part',
  'early mid late latter beginning end start middle first second third fourth last',
  'spring summer autumn fall winter rainy dry',
  'trimestre semestre année annee an mois semaine moitié saison début mi courant fin milieu',
  'premier première premiers deuxième troisième quatrième dernier dernière derniers',
  'printemps été automne hiver pluies sèche',
  'año mes meses semana mitad inicio inicios comienzo comienzos principio principios mediados medio fines finales',
  'primer primera primero primeros segundo segunda tercer tercero cuarto último última últimos',
  'verano otoño invierno primavera temporada lluvias seca',
  'ano mês meses metade início começo meados meio fim fins final finais',
  'primeiro primeira primeiros terceiro terceira quarto verão outono inverno estação chuvas',
  'kwartaal halfjaar jaar begin medio eind einde voorjaar najaar',
  'quartal halbjahr jahr anfang mitte ende frühjahr sommer herbst',
  'mwaka mwanzoni katikati mwishoni',
  'ربع نصف فصل ثلث سداسي ثلاثي أول أولى ثاني ثانية ثالث ثالثة رابع رابعة أخير أخيرة موسم',
  'سنة عام شهر أشهر أسبوع أوائل أواسط أواخر منتصف بداية بدايات نهاية نهايات مطلع صيف شتاء ربيع خريف م',
);

/** What joins the parts of one date, or says that it is within them: `14 de mayo de 2023`. */
export const LINKS = readWords(
  'of the de du des del d l la le les el da do dos das in en em au في من van mwa wa',
  'during throughout within pendant durante خلال',
);

/** The same in several words: `au cours de 2021`. */
export const LONG_LINKS =
  /(?<!\p{L})(?:(?:in|over) the course|(?:tout )?au (?:cours|long)|dans le courant|a lo largo|ao longo|(?:en el|no) (?:curso|transcurso|decurso|decorrer))(?= (?:of|de|du|del|do|l)(?!\p{L}))/gu;

/** `a finales de 2020`, `à la fin de 2020`, `no fim de 2020`: before the part of a year no more than “in”, otherwise perhaps “until”. */
export const AT = readWords('a à al ao au aux no na nos nas');

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
