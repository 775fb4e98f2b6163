import type { ToolTexts } from '../translatedTexts.ts';

/** `fileTexts.ts` of English, in French. */
export const FILE_TEXTS: ToolTexts['files'] = {
  kinds: {
    'a folder': 'un dossier',
    'a pipe': 'un tube (pipe)',
    'a device': 'un périphérique',
    'a socket': 'une prise (socket)',
  },
  documents: {
    rtf: 'un document en texte enrichi (RTF)',
    office: 'un document ou un classeur (.docx, .odt, .xlsx, .pages)',
    oldOffice: 'un document ou un classeur d’un ancien format (.doc, .xls)',
    pdf: 'un PDF',
    web: 'une page web (HTML)',
    archive: 'une archive web',
  },
  fragment: 'un fragment (.txt)',
  page: 'une page (.md), hors de tout dossier à elle',
  byWay: (d) => `${d.place}, par ${d.other}`,
  aboutText: 'le texte de la page “About”',
  fragmentAsText: 'un fragment enregistré en texte brut (.txt)',
  logo: {
    styleRule: 'une règle de sa feuille de style',
    missing: 'ce fichier n’existe pas',
    special: (d) => `c’est ${d.kind}`,
    unreadable: (d) => `il ne peut pas être lu (${d.fault})`,
    large: (d) =>
      `il pèse ${d.size} Ko, et ${d.most} Ko sont le maximum, car chaque lecteur le charge`,
    noPicture: 'ce n’est pas une image PNG, JPEG ou WebP entière, ou c’est une animation',
    noText: 'ce n’est pas du texte en UTF-8',
    noDrawing: 'ce n’est pas un dessin SVG avec “viewBox”, ou avec largeur et hauteur',
    side: (d) =>
      `il a ${d.width} × ${d.height} pixels, et chaque côté doit en avoir de ${d.least} à ${d.most}`,
    long: (d) =>
      `un côté est ${d.times} fois plus long que l’autre, et ${d.most} fois est le maximum`,
  },
  oneContent: 'Nommez un seul dossier de contenu.',
  deadLink: (d) => `${d.name} est un lien qui ne mène nulle part.`,
  behindDeadLink: (d) =>
    `${d.name} est un lien qui ne mène nulle part, ou se trouve derrière un tel lien.`,
  throughDeadLink: (d) => `${d.name} se trouve derrière un lien qui ne mène nulle part.`,
  noFolder: (d) => `${d.name} n’est pas un dossier.`,
  insideFile: (d) => `${d.name} est dans ${d.file}, qui est un fichier.`,
  insideContent: (d) => `${d.name} est dans ${d.folder}, qui est du contenu.`,
  insidePublished: (d) => `${d.name} est dans ${d.folder}, qui est publié.`,
  insideProject: (d) => `${d.name} est dans “${d.folder}”, qui fait partie de ce logiciel.`,
  insideSite: (d) => `${d.name} est dans un site (${d.site}), qui est publié.`,
  aFolder: (d) => `${d.name} est un dossier. Nommez un fichier, par exemple ${d.example}.`,
  noFileThere: (d) => `${d.name} n’est pas un fichier. Nommez-en un, par exemple ${d.example}.`,
  reportNames: (d) => `${d.refusal} Le rapport nomme des effets retenus.`,
  aLink: (d) => `${d.name} est un lien ; nommez le fichier lui-même.`,
  noFile: (d) => `${d.name} n’est pas un fichier.`,
  otherReport: (d) =>
    `${d.name} existe et n’est pas un rapport de ce contrôle. Nommez un autre fichier, ou déplacez celui-là.`,
  unwritable: (d) => `${d.name} ne peut pas être écrit (${d.fault}).`,
  moveOriginal: (d) =>
    `${d.refusal} Déplacez ${d.original} dans un autre dossier, et recommencez là.`,
  copyExists: (d) =>
    `${d.file} existe. C’est la copie que vous remplissez et importez ; elle n’est pas refaite. S’il faut la refaire, donnez-lui d’abord un autre nom.`,
  noSpreadsheet: (d) => `${d.name} n’est pas un tableur : c’est ${d.kind}.`,
  linkedFrom: (d) => `${d.place} (vers où mène le lien ${d.link})`,
  tilde: (d) =>
    `${d.name} commence par “~”, que seul un terminal comprend : écrivez le chemin entier.`,
  contains: {
    content: (d) => `${d.name} contient le contenu, qu’une construction remplacerait.`,
    ownContent: (d) =>
      `${d.name} contient le contenu de ce logiciel, qu’une construction remplacerait.`,
    project: (d) => `${d.name} contient ce logiciel, qu’une construction remplacerait.`,
    home: (d) => `${d.name} contient votre dossier personnel, qu’une construction remplacerait.`,
  },
  insideTheContent: (d) => `${d.name} est à l’intérieur du contenu.`,
  contentInPublic: (d) => `${d.name} est dans “public”, qui est publié tel quel.`,
  ownDisk: (d) =>
    `${d.name} est un disque à part et ne peut pas être remplacé ; nommez un dossier qui s’y trouve.`,
  repository: (d) => `${d.name} est un dépôt (git), qu’une construction remplacerait.`,
  otherFiles: (d) =>
    `${d.name} contient des fichiers, mais aucun site construit par ce logiciel (${d.files}), et tous seraient supprimés. Nommez un autre dossier, ou construisez avec --replace si personne n’en a besoin.`,
  addedFiles: (d) =>
    `${d.name} contient un site, et des fichiers qui y ont été ajoutés depuis (${d.files}) et qui seraient supprimés. Mettez-les dans “public”, que chaque construction copie, ou ailleurs ; ou construisez avec --replace si personne n’en a besoin.`,
  publicLoop: (d) =>
    `${d.place} est un lien vers un dossier qui le contient, et ne peut pas être publié. Retirez-le de “public”.`,
  publicSpecial: (d) =>
    `${d.place} n’est pas un fichier (c’est ${d.kind}), et ne peut pas être publié. Retirez-le de “public”.`,
  publicUnreadable: (d) =>
    `${d.place} ne peut pas être lu (${d.fault}), ni donc publié. Réparez-le, ou retirez-le de “public”.`,
  unknownPlace: 'emplacement inconnu',
  disk: {
    full: (d) =>
      `Le disque est plein (${d.place}). Libérez-y de la place et construisez de nouveau.`,
    quota: (d) =>
      `Votre quota de disque est épuisé (${d.place}). Libérez de la place et construisez de nouveau.`,
    readOnly: (d) =>
      `Le disque est en lecture seule (${d.place}). Indiquez dans OUT_DIR un dossier où l’on peut écrire.`,
    denied: (d) =>
      `Vous n’avez pas le droit d’écrire dans ${d.place}. Changez-en les droits, ou indiquez un autre dossier dans OUT_DIR ; sous Windows, fermez les programmes qui l’utilisent.`,
    busy: (d) =>
      `${d.place} est en cours d’utilisation. Fermez les programmes qui l’utilisent ; si c’est un disque à part, indiquez dans OUT_DIR un dossier qui s’y trouve.`,
    broken: (d) =>
      `Le disque n’a pas pu être lu ou écrit (${d.place}). Vérifiez s’il est plein ou abîmé.`,
  },
  siteAddress: (d) =>
    `SITE_URL (${d.site}) n’est pas une adresse ; il en faut une comme https://example.org.`,
  siteMore: (d) =>
    `SITE_URL (${d.site}) contient plus qu’une adresse et un chemin ; il faut par exemple https://example.org/atlas/.`,
  siteTwoPaths: (d) =>
    `SITE_URL (${d.site}) dit que le site est dans ${d.path}, et BASE_PATH dit ${d.base}. Donnez le chemin dans l’un des deux.`,
  basePath: (d) => `BASE_PATH (${d.base}) n’est pas un chemin ; il en faut un comme /atlas/.`,
  sitePath: (d) =>
    `Le chemin dans SITE_URL (${d.site}) ne peut pas être celui d’un site ; il faut par exemple https://example.org/atlas/.`,
  precompress: (d) => `PRECOMPRESS dit “${d.word}”, mais accepte br, gz, ou les deux : br,gz.`,
};
