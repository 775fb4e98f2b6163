import { agree, count } from '../../problems/ar/words.ts';
import type { ToolTexts } from '../translatedTexts.ts';

const only = (values: readonly string[], listed: string): string =>
  agree(
    values.length,
    `لا تسمح بالنشر إلا القيمة ${listed}`,
    `لا تسمح بالنشر إلا القيمتان ${listed}`,
    `لا تسمح بالنشر إلا القيم ${listed}`,
  );

/** Outcomes after a preposition: `من أصل 3 نتائج`. */
const ofOutcomes = (outcomes: number): string =>
  count(outcomes, {
    one: 'نتيجة واحدة',
    two: 'نتيجتين',
    few: `${outcomes} نتائج`,
    many: `${outcomes} نتيجة`,
  });

/** `initTexts.ts` of English, in Arabic. */
export const INIT_TEXTS: ToolTexts['init'] = {
  ask: {
    description: 'أي عمود يروي النتيجة نفسها: من غيّر ماذا، ومتى وأين؟',
    descriptionPrompt: (d) =>
      `اكتبوا رقمه ثم اضغطوا Enter (Enter وحده: ${d.number}، “${d.header}”): `,
    descriptionTaken: (d) => `أُخذ نصًا للنتيجة: “${d.header}”.`,
    id: 'لا يوجد عمود اسمه معرّف، لكن لكل صف هنا قيمة مختلفة. هل يسمّي أحد هذه الأعمدة النتيجة تسمية دائمة، فلا تتغير أي قيمة عند إضافة صفوف أو حذفها أو ترتيبها؟',
    idPrompt: 'اكتبوا رقمه ثم اضغطوا Enter (Enter وحده: لا شيء منها؛ تُصنع لكم معرّفات في نسخة): ',
    idNone: 'لم يؤخذ شيء منها: تُصنع معرّفات.',
    idTaken: (d) => `أُخذ معرّفًا للنتيجة: “${d.header}”.`,
    statuses: (d) => `أي قيم “${d.header}” تعني أن النتيجة يجوز نشرها؟`,
    statusesPrompt: 'اكتبوا أرقامها، مثلًا 1, 3، ثم اضغطوا Enter (Enter وحده: لا شيء منها): ',
    statusesNone:
      'لم يؤخذ شيء منها: لا تُنشر أي نتيجة حتى تكتبوا مثل هذه القيم تحت “statuses” في programme.md.',
    statusesTaken: (d) => `يجوز نشرها: ${d.values}.`,
    scale: (d) => `“${d.header}” تقييم. ما أدنى قيمة فيه، وما التي تليها، وهكذا إلى الأعلى؟`,
    scalePrompt: (d) =>
      `اكتبوا الأرقام كلها وعددها ${d.count}، الأدنى أولًا، مثلًا ${d.example}، ثم اضغطوا Enter (Enter وحده: يبقى الترتيب مفتوحًا): `,
    scaleOpen: 'بقي الترتيب مفتوحًا: لا يقول أي شكل أيها عالية حتى ترتبوها في programme.md.',
    scaleTaken: (d) => `من الأدنى إلى الأعلى: ${d.values}.`,
    sheetName: 'اسم الورقة التي فيها الصف',
    own: 'هذه الأعمدة خاصة ببرنامجكم. أيها يجوز أن يقرأه الجميع في الموقع؟ انظروا أولًا في كل منها: هل يذكر أشخاصًا، أو أماكن يمكن أن يوجد فيها أحد؟',
    ownPrompt:
      'اكتبوا أرقامها، مثلًا 1, 3-5، أو “الكل”، ثم اضغطوا Enter (Enter وحده: لا شيء منها؛ يمكنكم فتحها لاحقًا في programme.md): ',
    ownNone: 'لم يؤخذ شيء منها: تُحفظ كلها، ولا يُنشر أي منها.',
    ownTaken: (d) => `تُنشر: ${d.columns}.${d.hasOthers ? ' وتُحفظ الأعمدة الأخرى ولا تُنشر.' : ''}`,
    empty: ' (فارغ)',
    persons: ' (يبدو أنه يسمّي أشخاصًا، أو يقول كيف يُتصل بهم)',
    examples: (d) => ` — مثلًا ${d.values}`,
    all: 'الكل',
    none: 'لا شيء',
    oneNumber: 'رقم واحد من القائمة',
    numbers: 'أرقام من القائمة',
    eachOnce: (d) => `كل من الأرقام مرة واحدة، وعددها ${d.count}`,
    noAnswer: (d) =>
      `“${d.answer}” ليس جوابًا عن هذا السؤال. المطلوب ${d.wanted} (من 1 إلى ${d.most}).`,
  },
  sheets: (d) => ` ${agree(d.count, 'الورقة', 'الورقتان', 'الأوراق')} ${d.names}.`,
  read: (d) => `${d.file}:${d.sheets} عناوين الأعمدة في: ${d.place}؛ ${d.outcomes}، ${d.columns}.`,
  hasProgramme: (d) => `${d.read} في المجلد برنامج من قبل، “${d.name}”: ما يقوله هو المعتمد.`,
  called: (d) => `${d.read} اللغة: ${d.language}. الاسم: ${d.name}`,
  otherLanguage: (d) =>
    d.isSpoken
      ? `النصوص بلغتها (${d.language})، وبها أيضًا العناوين والأزرار والقوائم في الموقع.`
      : `تبقى النصوص بلغتها (${d.language})؛ أما العناوين والأزرار والقوائم في الموقع فبالإنجليزية.`,
  languages: {
    en: 'الإنجليزية',
    fr: 'الفرنسية',
    es: 'الإسبانية',
    pt: 'البرتغالية',
    ar: 'العربية',
  },
  fields: {
    id: 'معرّف النتيجة',
    title: 'العنوان',
    status: 'الحالة، وهي تقرر ما يُنشر',
    harvest: 'جولة الحصاد',
    country: 'البلد',
    year: 'سنة التغيير',
    description: 'النتيجة نفسها',
    significance: 'لماذا هي مهمة',
    significanceRating: 'تقييم الأهمية',
    contribution: 'كيف ساهم البرنامج',
    contributionRating: 'تقييم المساهمة',
    otherContributions: 'ما ساهم به آخرون',
    evidence: 'الأدلة',
    additionalInformation: 'معلومات إضافية',
    socialActor: 'من الذي تغيّر',
    scale: 'مدى التغيير',
    unintended: 'غير مقصودة أم لا',
    negative: 'سلبية أم لا',
    objectives: 'أهداف البرنامج',
    resultsFramework: 'إطار النتائج',
    changeTypes: 'أنواع التغيير',
    changeClusters: 'مجموعات أنواع التغيير',
    mergedText: 'حقول أخرى مكررة، لا تُنشر أبدًا',
    confidential: 'سرية أم لا',
    consent: 'الموافقة على النشر',
  },
  guess: ' (تخمين)',
  several: (d) => `، عدة قيم، بينها ${d.signs.join(' أو ')}`,
  blanks: 'مسافات',
  lineBreaks: 'أسطر جديدة',
  onlyYes: (d) => `${d.field}: لا تُنشر إلا بكلمة “نعم”`,
  twin: 'يقرر أيضًا، ويوافق عمودًا آخر',
  levels: (d) =>
    `${d.field}، بدرجات: ${d.values.length === 0 ? 'لا تسمح أي منها بالنشر بوضوح' : only(d.values, d.listed)}، والخلية الفارغة تحجب`,
  askingLeave: 'الإذن بالنشر: لا تُنشر إلا بكلمة “نعم”',
  askingLevels: (d) =>
    `درجات لا يعرف أحد أيها يجوز للجميع قراءته (${d.listed}): لا تسمح أي منها بالنشر حتى تذكرها “levels” تحت هذا الحقل`,
  askingReaders: (d) =>
    d.values.length === 0
      ? 'من يجوز له أن يقرأها: لا تقول أي من قيمه إن ذلك للجميع'
      : `من يجوز له أن يقرأها: ${only(d.values, d.listed)}`,
  ownPublished: 'حقول خاصة بكم، تُنشر',
  ownKept: 'تُحفظ، ولا تُنشر حتى تقولوا ذلك',
  leftEmpty: 'تُركت، لأن لا شيء فيها في أي صف',
  notCopied: 'لا تُنسخ (أشخاص، مواقع، ملاحظات، بيانات تقنية)',
  sheetNames: (d) => `${d.name} (أسماء الأوراق)`,
  contactsLeft: (d) => `منها بسبب أرقام هاتف أو عناوين بريد إلكتروني في خلاياها: ${d.columns}`,
  contactsKept: (d) =>
    `تُنشر وفي بعض خلاياها أرقام هاتف أو عناوين بريد إلكتروني: ${d.columns}. أزيلوها من الورقة أولًا.`,
  contactCells: (d) => `${d.contacts} من ${d.filled} من الخلايا`,
  lacks: (d) =>
    [
      ...(d.isWithoutIds ? ['عمود للمعرّفات'] : []),
      ...(d.isWithoutFlag ? ['عمود للسرية'] : []),
    ].join(' ولا '),
  copyMade: (d) => `ليس في الورقة ${d.lacks}. لذلك صُنعت نسخة فيها ما ينقص: ${d.copy}`,
  copyFailed: (d) =>
    `ليس في الورقة ${d.lacks}، وتعذّر صنع نسخة فيها ما ينقص: ${d.reason}. أضيفوا ما ينقص بأنفسكم، ثم شغّلوا الأمر نفسه من جديد.`,
  copyIds: (d) =>
    `“${d.header}” يسمّي ${d.outcomes === 1 ? 'النتيجة' : `كل نتيجة (وعدد النتائج ${d.outcomes})`}${d.hidden === 0 ? '' : ` و${count(d.hidden, { one: 'النتيجة التي في صف مخفي', two: 'النتيجتين اللتين في صفين مخفيين', few: `النتائج التي في صفوف مخفية، وعددها ${d.hidden}،`, many: `النتائج التي في صفوف مخفية، وعددها ${d.hidden}،` })}`} تسمية دائمة. أعطوا كل صف جديد معرّفًا خاصًا به بالشكل نفسه: التالي هو “${d.next}”.`,
  copyFlag: (d) => `“${d.header}” فارغ. ${d.filling}`,
  fillAll: 'اكتبوا “لا” لكل نتيجة يجوز أن يقرأها الجميع، و“نعم” لغيرها.',
  fillSecret: 'اكتبوا “نعم” لكل نتيجة يجب ألا يقرأها أحد؛ أما غيرها فيقرر بشأنه عمود الموافقة.',
  ownWords: (d) => `وكلمات الورقة مقبولة أيضًا: “${d.no}” و“${d.yes}”.`,
  workInCopy: 'اعملوا من الآن في النسخة: هي التي يقرؤها الاستيراد، وليس الأصل.',
  readsCopy: (d) =>
    `توجد ${d.copy}، النسخة التي فيها المعرّفات: هي التي تُقرأ، وليس ${d.given}. للبدء من جديد من الأصل انقلوا النسخة أولًا إلى مجلد آخر.`,
  readsGiven: (d) =>
    `يُقرأ ${d.given}، وليس ${d.copy} الذي بجانبه: لا يذكر programme.md أي نسخة تحت “spreadsheet: file”.`,
  readsCopyInstead: (d) =>
    `تُقرأ ${d.copy}، النسخة التي فيها المعرّفات، وليس ${d.given}. يذكر programme.md تحت “spreadsheet: file” الملف ${d.named}، وهو غير موجود: صحّحوا ذلك.`,
  readsNamed: (d) =>
    `يُقرأ ${d.named}، وليس ${d.given}: يقول programme.md ذلك تحت “spreadsheet: file”. إن كان في ${d.given} نفسه المعرّفات وعمود السرية، فاذكروهما تحت “headers” واحذفوا السطر “file”.`,
  written: (d) => `كُتب: ${d.file}. اقرؤوه كله، وغيّروا ما ليس صحيحًا.`,
  idLike: (d) =>
    d.columns.length === 1
      ? `إن كان ${d.listed} يحتوي فعلًا على معرّفات: اكتبوا ذلك العنوان تحت “id” في “headers” (“id: ${d.setting}”)، وأزيلوا العمود من “fields”.`
      : `إن كان أحد هذه الأعمدة (${d.listed}) يحتوي فعلًا على معرّفات: اكتبوا عنوانه تحت “id” في “headers”، وأزيلوا العمود من “fields”.`,
  slipsTaken: (d) => `عُدّت قيمة واحدة في “${d.header}”: ${d.pairs}`,
  unused: (d) =>
    `لا يوجد صف فيه ${d.values} في “${d.header}”. إن كان ذلك من السلّم فاذكروه تحت “vocabularies” في programme.md: ارتفاع التقييم يُحسب بكل الدرجات.`,
  slipsOpen: (d) =>
    `ذُكرت كل منها وحدها في “${d.header}”، وقد تكون أخطاء في الكتابة: ${d.pairs}. إن كانت كذلك فصحّحوا الورقة، أو اكتبوا إحداهما تحت “also” للأخرى.`,
  calledDraft: (d) =>
    `“${d.header}” يحجب ما يسميه ${d.values}.${d.isOwn ? ' إن كان يعني شيئًا آخر فاكتبوا “decides: false” تحت ذلك الحقل.' : ''}`,
  next: 'بعد ذلك:',
  fillCopy: 'املؤوا عمود السرية في النسخة، واحفظوها وأغلقوها',
  notes:
    '(يعرض الملاحظات التي لا تعرضها أي صفحة: اقرؤوها، فلا تعرف أي قاعدة كل الطرق لقول “ليس هذه”)',
  stops: (d) =>
    `الورقة كما هي الآن: يتوقف استيرادها ويقول لماذا؛ وبحسب أعمدتها يُنشر على الأكثر ${d.most} من أصل ${ofOutcomes(d.outcomes)}.`,
  outlook: (d) =>
    `الورقة كما هي الآن: يُنشر ${d.isBound ? 'على الأكثر ' : ''}${d.published} من أصل ${ofOutcomes(d.outcomes)}.`,
  others: (d) =>
    `الأعمدة التي تقرر تسمح بنشر ${d.most}، ويذكر import وcheck ما الذي يحجب ${agree(d.others, 'النتيجة الأخرى', 'النتيجتين الأخريين', 'النتائج الأخرى')} (ملاحظة، تعليق، ورقة أخرى، إذن لم يُعطَ).`,
  emptyCells: 'فارغ',
  withholds: (d) => `“${d.header}” يحجب ${d.count}: ${d.values}.`,
  openConflict: (d) => `ليس معروفًا أي عمود يقرر: ${d.columns}.`,
  flagEmpty: 'لا يوجد عمود سرية مملوء بعد: عمود النسخة فارغ، والفارغ يحجب.',
  flagNever: (d) => `“${d.header}” لا يقول عن أي نتيجة إنها غير سرية: ${d.values}.`,
  levelsOpen: (d) =>
    `إن كان ${d.listed} يعني أن الجميع يجوز لهم أن يقرؤوا النتيجة، فاكتبوا “levels: [${d.setting}]” تحت “publication” في programme.md: عندئذ تُنشر هذه النتائج، ولا حاجة إلى تغيير أي خلية.`,
  levelsAreNone: (d) =>
    `الدرجات ليست أجوبة، ولا تقول أي منها بوضوح إن الجميع يجوز لهم أن يقرؤوا: اكتبوا “${d.word}” في خلية كل نتيجة يجوز نشرها، و“levels: [${d.word}]” تحت “publication” في programme.md. وكلمة “لا” وحدها تسمح بالنشر أيضًا.`,
  statusNever: (d) => `“${d.header}” ليست فيه قيمة تعني “معتمدة” بالتأكيد: ${d.values}.`,
  writeStatuses: 'اكتبوا القيم التي يجوز نشرها في programme.md تحت “publication: statuses”.',
  noYes: (d) => `“${d.header}” ليست فيه “نعم” واضحة: ${d.values}.`,
  noLevels: (d) =>
    `في “${d.header}” درجات، ولا يعرف أحد أيها يجوز للجميع قراءته: ${d.values}. اكتبوا هذه في programme.md تحت حقلها في “fields”: “levels: […]”. وإن كان العمود يقول شيئًا آخر فاكتبوا هناك “decides: false”.`,
  noReaders: (d) => `“${d.header}” لا يفتح أي نتيجة للجميع: ${d.values}.`,
  noneOfAll: 'كل عمود يقرر يسمح ببعض النتائج، لكن لا نتيجة تسمح بها كلها.',
  notAgain: (d) =>
    `لا يُقترح من جديد، لأن ${d.file} لم يعد يذكره: ${d.names}. إن كان مكانه هناك رغم ذلك فاكتبوه بأنفسكم.`,
  nothingNew: (d) => `لا جديد: يذكر ${d.file} كل عمود وكل قيمة. تُرك كما هو.`,
  nothingElse: (d) => `لا جديد${d.isElse ? ' غير ذلك' : ''}: تُرك ${d.file} كما هو.`,
  added: (d) => `أضيف إلى ${d.file}، وكل ما عدا ذلك فيه كما كان:`,
  addedIgnored: 'لا يُنسخ',
  addedOwn: (d) => `حقل خاص بكم (${d.name})، لا يُنشر`,
  addedSecond: (d) => `حقل خاص بكم (${d.name})، لا يُنشر؛ فالحقل ${d.field} له عمود آخر من قبل`,
  valueUnder: (d) => `“${d.value}” تحت ${d.field}`,
  leftName: (d) => `الاسم (“${d.name}”، وهو اسم الملف أو ورقته)`,
  leftFound: (d) =>
    `الاسم (“${d.name}”، وُجد في الجدول؛ إن كان صحيحًا فاحذفوا التعليق الذي فوقه ويقول ذلك)`,
  leftDescription: (d) => `الوصف (“${d.text}”)`,
  leftAbout: (d) => `نص صفحة التعريف بالبرنامج (“${d.beginning} …”)`,
  leftOther: (d) => `الاسم في نص صفحة التعريف بالبرنامج (“${d.name}”)`,
  nothingWritten: 'لم يُكتب شيء.',
  noOut: '--out يذكر مجلد programme.md.',
  noTerminal:
    'لا يوجد طرفية للسؤال فيها: أضيفوا --yes لأخذ ما يُقترح. تُنشر عندئذ الحقول المعروفة، ولا يُنشر أي عمود آخر.',
  noWhere: (d) => `${d.place} رابط لا يؤدي إلى مكان، أو يمر بمثل هذا الرابط.`,
  stopped: 'أُوقف العمل. لم يُكتب شيء.',
};
