import { count, countRows } from '../../problems/ar/words.ts';
import type { ToolTexts } from '../translatedTexts.ts';

/** `sheetTexts.ts` of English, in Arabic. */
export const SHEET_TEXTS: ToolTexts['sheets'] = {
  oldExcel: 'هو بصيغة Excel 2003 أو أقدم',
  damaged: (d) => `هو تالف (“${d.fault}”)`,
  twoFormats: 'هو مصنّف Excel ومستند OpenDocument في وقت واحد',
  otherZip: 'هو ملف ZIP من نوع آخر',
  template: 'هو قالب (.ots)',
  textDocument: 'هو مستند نصي (.odt)',
  otherDocument: 'هو مستند OpenDocument من نوع آخر',
  flatDocument: 'هو ملف OpenDocument غير مضغوط (.fods)',
  otherBytes: (d) => `بايتاته ليست بترميز ${d.encoding}`,
  mixedBytes: 'بايتاته ليست كلها بترميز واحد',
  controls: 'فيه رموز لا توجد في أي نص',
  irregular: (d) => `ليس كما تكتبه برامج الجداول (“${d.fault}”)`,
  bomb: (d) => `حجمه بعد فك الضغط أكبر من حجمه هو بأكثر من ${d.times} مرة`,
  openTag: 'فيه وسم بلا نهاية',
  links: 'روابطه تغطي خلايا كثيرة جدًا؛ أزيلوها',
  entities: 'يعرّف كيانات (entities) خاصة به، وهذا لا يكتبه أي برنامج جداول',
  binary: 'أوراقه بصيغة ثنائية (.xlsb)',
  columns: (d) => `ينسّق أعمدة حتى الرقم ${d.last}، وآخر عمود ممكن هو ${d.most}`,
  vast: 'خلاياه موزعة على صفوف وأعمدة أكثر مما في أي حصاد',
  slow: (d) =>
    `تستغرق قراءته أكثر من ${count(d.seconds, { one: 'ثانية واحدة', two: 'ثانيتين', few: `${d.seconds} ثوانٍ`, many: `${d.seconds} ثانية` })}`,
  memory: (d) => `تحتاج قراءته إلى ذاكرة أكبر من ${d.megabytes} ميغابايت`,
  csvOpen: 'في هذا الصف علامة اقتباس مفتوحة لا تُغلق أبدًا.',
  csvAfter: 'بعد علامة اقتباس مغلقة نص آخر.',
  csvInside: 'توجد علامة اقتباس داخل خلية لا تبدأ بعلامة اقتباس.',
  csvOther: (d) => `لا يتبع إحدى قواعد هذه الملفات (${d.fault}).`,
  recalculation: 'يقول المصنّف إن معادلاته يجب أن تُحسب من جديد',
  neverCalculated: 'لم يحفظ المصنّف برنامج يُعرف عنه أنه يحسب المعادلات',
  otherWorkbook: 'تقرأ من مصنّف آخر ربما تغيّر منذ ذلك الحين',
  chance: 'تتعلق باليوم أو الساعة أو المصادفة',
  oneTable: 'في الملف النصي جدول واحد',
  unreadable: 'تعذّرت قراءته',
  noRow: (d) => `لا يوجد صف ${d.row}`,
  noSheet: (d) => `لا توجد ورقة “${d.sheet}”`,
  ragged: (d) =>
    `عدد الخلايا لا يساوي عدد الأعمدة في ${countRows(d.count, 'صفين')} (الصف ${d.row}): استخدموا المصنّف نفسه (.xlsx)`,
  encoding: (d) => `ترميزه ${d.encoding}: احفظوه بصيغة CSV UTF-8`,
  letters: (d) => `ينقص ترميزه (${d.encoding}) حرف من العناوين الجديدة`,
  gap: (d) =>
    `الأعمدة الجديدة في الورقة “${d.sheet}” منفصلة عن جدولها لأن بينهما أعمدة فارغة أو خلايا أخرى: قبل الفرز حدّدوا الصفوف كاملة، ليبقى كل معرّف مع صفّه.`,
  protectedExcel: (d) =>
    `الورقة “${d.sheet}” محمية: لا يستطيع أحد ملء الأعمدة الجديدة قبل رفع الحماية عنها (Excel: مراجعة ← إلغاء حماية الورقة؛ LibreOffice: أدوات ← حماية الورقة).`,
  protectedCalc: (d) =>
    `الورقة “${d.sheet}” محمية: لا يستطيع أحد ملء الأعمدة الجديدة قبل رفع الحماية عنها (LibreOffice: أدوات ← حماية الورقة؛ Excel: مراجعة ← إلغاء حماية الورقة).`,
  signedWorkbook: 'لم يعد التوقيع الرقمي للمصنّف صالحًا.',
  signedSpreadsheet: 'لم يعد التوقيع الرقمي للجدول صالحًا.',
  table: (d) =>
    `الجدول “${d.table}” في الورقة “${d.sheet}” ينتهي قبل الأعمدة الجديدة: افرزوا الصفوف كاملة، لا الجدول وحده.`,
  printRange: (d) =>
    `الأعمدة الجديدة في الورقة “${d.sheet}” خارج نطاق الطباعة (LibreOffice: تنسيق ← نطاقات الطباعة).`,
  filter: (d) =>
    `المرشّح في الورقة “${d.sheet}” ينتهي قبل الأعمدة الجديدة: افرزوا الصفوف كاملة، لا النطاق وحده.`,
  range: (d) =>
    `النطاق “${d.range}” في الورقة “${d.sheet}” ينتهي قبل الأعمدة الجديدة: افرزوا الصفوف كاملة، لا النطاق وحده.`,
  nothingLost: 'لا يفقد أي ملف ما في عمود بهذا الاسم',
  noSuchRow: 'ليس في هذه الورقة صف بهذا المعرّف',
  notDeleted: 'لم يُحذف ملفها',
  notKept: 'لا شيء يبقيها سرية',
  fileOpen: (d) => `${d.file} ليس سريًا`,
  rowKeeps: (d) => `الصف أو الإعدادات في أعلى ${d.file} تبقيها سرية`,
  fileKeeps: (d) => `يقول الصف ما يقوله ${d.file}، وذلك الملف يبقيها سرية`,
  noReadableId: 'معرّف لا يمكن قراءته',
  theFile: 'الملف',
  named: (d) => `“${d.sheet}”`,
  empty: (d) => `${d.name} (فارغ)`,
  lists: (d) =>
    `${d.name}، وفيه قوائم قيم (ليس في الصف ${d.row} عنوان معروف: ${d.headers}؛ وليس في أي عمود نص في معظم الصفوف)`,
  headersAlone: (d) => `${d.name}، وفيه عناوين (${d.headers}) بلا صفوف تحتها`,
  lines: (d) => `${d.name}، وفيه ${countRows(d.count, 'صفان')} (“${d.first}”)`,
  stray: {
    tags: 'وسوم',
    'names of columns': 'أسماء أعمدة',
    'numbers of columns': 'أرقام أعمدة',
    'an example': 'مثال',
    explanations: 'شروح',
    'a total': 'مجموع',
    'a note': 'ملاحظة',
  },
};
