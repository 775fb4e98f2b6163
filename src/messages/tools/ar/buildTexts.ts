import type { ToolTexts } from '../translatedTexts.ts';

/** `buildTexts.ts` of English, in Arabic. */
export const BUILD_TEXTS: ToolTexts['build'] = {
  noAddress: 'لم يُحدَّد SITE_URL: الروابط نسبية داخل الموقع، ولا تُكتب خريطة للموقع (sitemap).',
  noInterface: (d) =>
    `لا تتكلم الواجهة هذه اللغة بعد (${d.language}، ${d.code}): العناوين والأزرار بالإنجليزية.`,
  notBuilt: (d) => `${d.problems} في ${d.content}: لم يُصنع شيء.`,
  notExported: (d) => `${d.problems} في ${d.content}: لم يُصدَّر شيء.`,
  emptySite: (d) => `${d.reasons} لا يُصنع موقع بلا نتائج؛ وإن كان هذا ما تريدونه: ${d.command}`,
  counts: (d) => `${d.content}: للنشر: ${d.published}، محجوبة: ${d.withheld}؛ ${d.problems}.`,
  kept: (d) => `من صفحات النتائج والقوائم بقي كما كان: ${d.taken} من ${d.pages}.`,
  built: (d) => `صُنع الموقع في ${d.target}.`,
  refused: (d) => `${d.refusal} لم يُصنع شيء.`,
  discarded: (d) => `${d.refusal} تُرك الموقع الجديد.`,
  restored: (d) =>
    `انقطع بناء سابق وهو يضع موقعًا مكان ${d.target}: عاد الموقع السابق (من ${d.from}).`,
  unchanged: (d) => `لم يُستبدل شيء: ${d.target} كما كان.`,
  unchangedAside: (d) =>
    `لم يُستبدل شيء: الموقع السابق هو ${d.place}، والبناء التالي يعيده إلى مكانه.`,
  noSite: (d) => `لم يُكتب موقع: لا يوجد ${d.target} بعد.`,
  earlyEnd: (d) =>
    `${d.message} ربما أنهاه أحد، أو لم تكفِ الذاكرة: ابنوا من جديد، وإن تكرر ذلك فبذاكرة أكبر (docs/scaling.md).`,
  ledger: {
    missing: (d) =>
      `لا يوجد سجل للتغييرات (${d.place}) بعد: يبدأ السجل بهذا البناء. احفظوا هذا الملف للمرات التالية (docs/publishing.md).`,
    unreadable: (d) =>
      `تعذّرت قراءة سجل التغييرات (${d.place}) (${d.reason}): لا يذكر هذا الموقع أي تغيير، ويبقى الملف كما هو.`,
    another: (d) =>
      `سجل التغييرات (${d.place}) لبرنامج آخر: لا يذكر هذا الموقع أي تغيير، ويبقى الملف كما هو. اجعلوا LEDGER ملفًا خاصًا بهذا البرنامج.`,
    newer: (d) =>
      `كتبت سجلَ التغييرات (${d.place}) نسخةٌ أحدث من هذه الأداة: لا يذكر هذا الموقع أي تغيير، ويبقى الملف كما هو. ابنوا بتلك النسخة.`,
    damaged: (d) =>
      `سجل التغييرات (${d.place}) تالف: يبدأ السجل من جديد. يُحفظ الملف التالف إلى جانبه؛ فإن كانت لديكم نسخة سليمة فضعوها مكانه وابنوا من جديد.`,
    earlierDate: (d) =>
      `يذكر programme.md اليوم ${d.date} للبيانات، وقد ذكر بناء سابق ${d.last}: انظروا “date”.`,
    moved: (d) => `السجل التالف الآن في ${d.place}.`,
    unwritable: (d) =>
      `تعذّرت كتابة سجل التغييرات (${d.place}) (${d.reason}): لن يعرف البناء التالي شيئًا عن هذا البناء.`,
  },
  cache: {
    unreadable: (d) => `تعذّرت قراءة ما احتفظ به البناء السابق (${d.reason}): يُصنع كل شيء من جديد.`,
    damaged: (d) =>
      `ما احتفظ به البناء السابق (${d.file}) تالف أو من نسخة أخرى، وقد أُهمل: يُصنع كل شيء من جديد.`,
    unwritable: (d) => `سيصنع البناء التالي كل شيء من جديد (${d.reason}).`,
  },
  served: (d) => `الموقع على العنوان ${d.address}\nللإنهاء: Ctrl+C.`,
};
