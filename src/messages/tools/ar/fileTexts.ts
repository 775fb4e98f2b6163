import type { ToolTexts } from '../translatedTexts.ts';

/** `fileTexts.ts` of English, in Arabic. */
export const FILE_TEXTS: ToolTexts['files'] = {
  kinds: {
    'a folder': 'مجلد',
    'a pipe': 'أنبوب (pipe)',
    'a device': 'جهاز',
    'a socket': 'مقبس (socket)',
  },
  documents: {
    rtf: 'مستند بنص منسّق (RTF)',
    office: 'مستند أو مصنّف (.docx أو .odt أو .xlsx أو .pages)',
    oldOffice: 'مستند أو مصنّف بصيغة قديمة (.doc أو .xls)',
    pdf: 'ملف PDF',
    web: 'صفحة ويب (HTML)',
    archive: 'أرشيف صفحة ويب',
  },
  fragment: 'ملف نتيجة (.txt)',
  page: 'صفحة (.md) ليست في مجلد خاص بها',
  byWay: (d) => `${d.place} (عن طريق ${d.other})`,
  aboutText: 'نص الصفحة “About”',
  fragmentAsText: 'ملف نتيجة محفوظ نصًا عاديًا (.txt)',
  logo: {
    styleRule: 'قاعدة من ورقة أنماطه',
    missing: 'لا يوجد ملف بهذا الاسم',
    special: (d) => `هو ${d.kind}`,
    unreadable: (d) => `تعذّرت قراءته (${d.fault})`,
    large: (d) => `حجمه ${d.size} كيلوبايت، وأكبر حجم مقبول ${d.most} كيلوبايت، لأن كل قارئ يحمّله`,
    noPicture: 'ليس صورة PNG أو JPEG أو WebP كاملة، أو هو صورة متحركة',
    noText: 'ليس نصًا بترميز UTF-8',
    noDrawing: 'ليس رسم SVG فيه “viewBox”، أو عرض وارتفاع',
    side: (d) =>
      `قياسه ${d.width} × ${d.height} بكسل، ويجب أن يكون كل ضلع بين ${d.least} و${d.most}`,
    long: (d) => `نسبة أحد الضلعين إلى الآخر ${d.times}، وأكبر نسبة مقبولة ${d.most}`,
  },
  oneContent: 'اذكروا مجلد محتوى واحدًا.',
  deadLink: (d) => `${d.name} رابط لا يؤدي إلى شيء.`,
  behindDeadLink: (d) => `${d.name} رابط لا يؤدي إلى شيء، أو يمر الطريق إليه برابط كهذا.`,
  throughDeadLink: (d) => `${d.name} يمر الطريق إليه برابط لا يؤدي إلى شيء.`,
  noFolder: (d) => `${d.name} ليس مجلدًا.`,
  insideFile: (d) => `${d.name} داخل ${d.file}، وهذا ملف.`,
  insideContent: (d) => `${d.name} داخل ${d.folder}، وهذا من المحتوى.`,
  insidePublished: (d) => `${d.name} داخل ${d.folder}، وهذا يُنشر.`,
  insideProject: (d) => `${d.name} داخل “${d.folder}”، وهذا جزء من هذه الأداة.`,
  insideSite: (d) => `${d.name} داخل موقع (${d.site})، وهذا يُنشر.`,
  aFolder: (d) => `${d.name} مجلد. اذكروا ملفًا، مثل ${d.example}.`,
  noFileThere: (d) => `${d.name} ليس ملفًا. اذكروا ملفًا، مثل ${d.example}.`,
  reportNames: (d) => `${d.refusal} والتقرير يذكر نتائج محجوبة.`,
  aLink: (d) => `${d.name} رابط؛ اذكروا الملف نفسه.`,
  noFile: (d) => `${d.name} ليس ملفًا.`,
  otherReport: (d) =>
    `${d.name} موجود وليس تقريرًا لهذا الفحص. اذكروا ملفًا آخر، أو انقلوه إلى مكان آخر.`,
  unwritable: (d) => `تعذّرت كتابة ${d.name} (${d.fault}).`,
  moveOriginal: (d) => `${d.refusal} انقلوا ${d.original} إلى مجلد آخر وابدؤوا من جديد هناك.`,
  copyExists: (d) =>
    `${d.file} موجود. هذه هي النسخة التي تملؤونها وتستوردونها، ولا تُصنع مرة أخرى. فإن لزم صنعها من جديد فأعطوها أولًا اسمًا آخر.`,
  noSpreadsheet: (d) => `${d.name} ليس جدولًا: هو ${d.kind}.`,
  linkedFrom: (d) => `${d.place} (وإليه يؤدي الرابط ${d.link})`,
  tilde: (d) => `${d.name} يبدأ بالعلامة “~” التي لا تفهمها إلا الطرفية: اكتبوا المسار كاملًا.`,
  contains: {
    content: (d) => `${d.name} فيه المحتوى، والبناء يحل محله.`,
    ownContent: (d) => `${d.name} فيه محتوى هذه الأداة، والبناء يحل محله.`,
    project: (d) => `${d.name} فيه هذه الأداة نفسها، والبناء يحل محلها.`,
    home: (d) => `${d.name} فيه مجلدكم الشخصي، والبناء يحل محله.`,
  },
  insideTheContent: (d) => `${d.name} داخل المحتوى.`,
  contentInPublic: (d) => `${d.name} داخل “public”، وهذا يُنشر كما هو.`,
  ownDisk: (d) => `${d.name} قرص مستقل ولا يمكن أن يحل شيء محله؛ اذكروا مجلدًا عليه.`,
  repository: (d) => `${d.name} مستودع (git)، والبناء يحل محله.`,
  otherFiles: (d) =>
    `${d.name} فيه ملفات وليس فيه موقع كتبته هذه الأداة (${d.files})، وستُحذف كلها. اذكروا مجلدًا آخر، أو ابنوا بالخيار --replace إن لم يكن أحد بحاجة إليها.`,
  addedFiles: (d) =>
    `${d.name} فيه موقع، وملفات أُضيفت إليه بعد ذلك (${d.files}) وستُحذف. ضعوها في “public” الذي ينسخه كل بناء، أو في مكان آخر؛ أو ابنوا بالخيار --replace إن لم يكن أحد بحاجة إليها.`,
  publicLoop: (d) => `${d.place} رابط إلى مجلد يحتوي عليه، ولا يمكن نشره. أزيلوه من “public”.`,
  publicSpecial: (d) => `${d.place} ليس ملفًا (هو ${d.kind})، ولا يمكن نشره. أزيلوه من “public”.`,
  publicUnreadable: (d) =>
    `تعذّرت قراءة ${d.place} (${d.fault})، فلا يمكن نشره. أصلحوه، أو أزيلوه من “public”.`,
  unknownPlace: 'مكان غير معروف',
  disk: {
    full: (d) => `القرص ممتلئ (${d.place}). أفرغوا مساحة عليه وابنوا من جديد.`,
    quota: (d) => `استُنفدت حصتكم من القرص (${d.place}). أفرغوا مساحة وابنوا من جديد.`,
    readOnly: (d) => `القرص للقراءة فقط (${d.place}). اجعلوا OUT_DIR مجلدًا تمكن الكتابة فيه.`,
    denied: (d) =>
      `ليس لديكم إذن بالكتابة في ${d.place}. غيّروا أذوناته، أو اجعلوا OUT_DIR مجلدًا آخر؛ وعلى Windows أغلقوا البرامج التي تستخدمه.`,
    busy: (d) =>
      `${d.place} قيد الاستخدام. أغلقوا البرامج التي تستخدمه؛ وإن كان قرصًا مستقلًا فاجعلوا OUT_DIR مجلدًا عليه.`,
    broken: (d) => `تعذّرت قراءة القرص أو الكتابة عليه (${d.place}). تحققوا هل هو ممتلئ أو تالف.`,
  },
  siteAddress: (d) => `SITE_URL (${d.site}) ليس عنوان موقع؛ شكله مثل https://example.org.`,
  siteMore: (d) =>
    `SITE_URL (${d.site}) فيه أكثر من عنوان ومسار؛ شكله مثل https://example.org/atlas/.`,
  siteTwoPaths: (d) =>
    `يقول SITE_URL (${d.site}) إن الموقع في ${d.path}، ويقول BASE_PATH إنه في ${d.base}. اذكروا المسار في واحد منهما.`,
  basePath: (d) => `BASE_PATH (${d.base}) ليس مسارًا؛ شكله مثل /atlas/.`,
  sitePath: (d) =>
    `المسار في SITE_URL (${d.site}) لا يصلح لموقع؛ شكله مثل https://example.org/atlas/.`,
  precompress: (d) => `في PRECOMPRESS “${d.word}”، ولا يُقبل فيه إلا br أو gz أو كلاهما: br,gz.`,
};
