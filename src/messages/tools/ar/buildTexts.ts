import type { ToolTexts } from '../toolTexts.ts';

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
  served: (d) => `الموقع على العنوان ${d.address}\nللإنهاء: Ctrl+C.`,
};
