import { count, countOutcomes, countRows, tellMore } from '../../problems/ar/words.ts';
import type { ToolTexts } from '../toolTexts.ts';

const onLine = (line: number | undefined): string =>
  line === undefined ? '' : ` (السطر ${line} من الملف)`;

/** `commonTexts.ts` of English, in Arabic. */
export const COMMON_TEXTS: ToolTexts['common'] = {
  error: 'خطأ',
  warning: 'تنبيه',
  more: (d) => tellMore(d.rest),
  times: (d) =>
    count(d.count, {
      one: 'مرة واحدة',
      two: 'مرتان',
      few: `${d.count} مرات`,
      many: `${d.count} مرة`,
    }),
  hidden: (d) =>
    `… و${count(d.problems, { one: 'مشكلة أخرى', two: 'مشكلتان أخريان', few: `${d.problems} مشكلات أخرى`, many: `${d.problems} مشكلة أخرى` })} من أنواع وأعمدة غير مذكورة هنا. لرؤيتها واحدة واحدة: ${d.command}`,
  all: (d) => `لرؤيتها واحدة واحدة: ${d.command}`,
  problems: (d) =>
    `${count(d.errors, { one: 'خطأ واحد', two: 'خطآن', few: `${d.errors} أخطاء`, many: `${d.errors} خطأ` })}، ${count(d.warnings, { one: 'تنبيه واحد', two: 'تنبيهان', few: `${d.warnings} تنبيهات`, many: `${d.warnings} تنبيهًا`, other: `${d.warnings} تنبيه` })}`,
  outcomes: (d) => countOutcomes(d.count, 'نتيجتان'),
  columns: (d) =>
    count(d.count, {
      one: 'عمود واحد',
      two: 'عمودان',
      few: `${d.count} أعمدة`,
      many: `${d.count} عمودًا`,
      other: `${d.count} عمود`,
    }),
  sheets: (d) =>
    count(d.count, {
      one: 'ورقة واحدة',
      two: 'ورقتان',
      few: `${d.count} أوراق`,
      many: `${d.count} ورقة`,
    }),
  rows: (d) => countRows(d.count, 'صفان'),
  lines: (d) =>
    count(d.count, {
      one: 'سطر واحد',
      two: 'سطران',
      few: `${d.count} أسطر`,
      many: `${d.count} سطرًا`,
      other: `${d.count} سطر`,
    }),
  sheet: (d) => `الورقة “${d.name}”`,
  row: (d) => `الصف ${d.number}${onLine(d.line)}`,
  someRows: (d) => `الصفوف ${d.runs.join('، ')}${d.hasOthers ? ' وغيرها' : ''}`,
  headerRows: (d) =>
    d.first === d.last
      ? `الصف ${d.last}`
      : d.last === d.first + 1
        ? `الصفان ${d.first} و${d.last}`
        : `الصفوف ${d.first}–${d.last}`,
  cell: (d) => `الخلية ${d.address}${onLine(d.line)}`,
  column: (d) => `العمود ${d.letters}`,
  lineOfCell: (d) => `السطر ${d.line} من الخلية`,
  lineOfFile: (d) => `السطر ${d.line} من الملف`,
};
