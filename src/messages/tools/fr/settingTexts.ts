import type { ToolTexts } from '../translatedTexts.ts';
import { count } from './words.ts';

/** `settingTexts.ts` of English, in French. */
export const SETTING_TEXTS: ToolTexts['settings'] = {
  top: 'réglages en tête du fichier',
  listedKeys: 'les réglages que docs/content.md énumère',
  yaml: {
    tab: 'La ligne est décalée par une tabulation ; utilisez des espaces.',
    colon:
      'Deux-points suivis d’une espace commencent un réglage, et il y en a dans cette valeur ; mettez toute la valeur entre guillemets droits.',
    curly:
      'Les guillemets sont courbes ici (“ ”) et comptent comme du texte ; tapez-en des droits ("), ou désactivez les guillemets courbes dans votre éditeur.',
    quote: 'Le guillemet ouvert ici n’est jamais refermé.',
    bracket: (d) => `Le crochet ou l’accolade ${d.sign} que vous ouvrez ici n’est jamais refermé.`,
    noColon: 'Il faut ici un réglage, c’est-à-dire un nom suivi de deux-points et d’une espace.',
    apostrophe:
      'L’apostrophe termine la valeur qu’un guillemet simple a commencée ; doublez-la, ou mettez la valeur entre guillemets doubles (").',
    after:
      'La valeur est finie, et il reste du texte après elle ; mettez le tout entre guillemets, ou retirez le reste.',
    columns:
      'Les lignes d’un même bloc doivent commencer dans la même colonne, et ce n’est pas le cas de celle-ci.',
    start: (d) => `Une valeur ne peut pas commencer par ${d.sign}, sauf entre guillemets.`,
    escape:
      'Entre guillemets doubles, la barre oblique inverse a un sens particulier ; doublez-la, ou utilisez des guillemets simples.',
    twice: 'Ce réglage est écrit deux fois ; gardez l’un des deux.',
    deep: 'Il y a trop de niveaux les uns dans les autres.',
    deeper: (d) => `Il y a plus de ${d.levels} niveaux les uns dans les autres.`,
    aliases: (d) => `Il y a ${d.count} alias (*nom) ; au-delà de ${d.most}, ils ne sont pas lus.`,
    other: (d) => `Ce n’est pas du YAML qui puisse être lu ici (${d.fault}).`,
  },
  nothing: 'Rien n’est écrit ici.',
  bullet: (d) =>
    `Les éléments d’une liste commencent par un trait d’union et une espace, et non par ${d.sign}.`,
  text: 'Il faut du texte.',
  textForNumber: 'Il faut du texte ; mettez-le entre guillemets.',
  truth: 'Il faut true (vrai) ou false (faux).',
  list: 'Il faut une liste, entre crochets.',
  settings: 'Il faut des réglages propres, en dessous.',
  number: 'Il faut un nombre.',
  wholeNumber: 'Il faut un nombre entier.',
  other: 'Il faut ici une autre valeur.',
  oneOf: (d) => `Il faut l’une de ces valeurs : ${d.values.join(', ')}.`,
  fewEntries: (d) => `Il faut au moins ${count(d.least, 'élément')}.`,
  manyEntries: (d) => `Il faut au plus ${count(d.most, 'élément')}.`,
  longText: (d) => `Il faut au plus ${count(d.most, 'caractère')}.`,
  smallNumber: (d) => `Il faut ${d.least} ou plus.`,
  largeNumber: (d) => `Il faut ${d.most} ou moins.`,
  language: 'Il faut un code de langue, comme fr ou ar.',
  switch: 'Il faut on (oui) ou off (non).',
  day: 'Il faut un jour sous la forme AAAA-MM-JJ, par exemple 2024-06-30.',
  address: 'Il faut une adresse web qui commence par https://.',
  picture: 'Il faut le nom d’une image placée à côté de programme.md : .svg, .png, .jpg ou .webp.',
  colour: "Il faut une couleur en hexadécimal, entre guillemets : '#0b5c5e'.",
  featured: (d) =>
    `Il faut au plus ${count(d.most, 'identifiant')} : ce qui est mis en avant doit rester rare.`,
  contact: 'Il faut une adresse e-mail, ou une adresse web qui commence par https://.',
  languages: (d) =>
    `Les pages d’un site peuvent être dans ces langues : ${d.languages.join(', ')}.`,
  label: 'Il faut du texte, ou un texte par langue : { en: Partner, fr: Partenaire }.',
  name: 'Il faut du texte, un texte par langue, ou les deux formes : { label: Partenaire, plural: Partenaires }.',
  value:
    'Il faut un nom (label), ou bien label, code, also et definition ; mettez un nombre entre guillemets.',
  type: 'Il faut un groupe avec ses types ({ cluster: …, types: […] }), ou un type seul : un nom (label), ou bien label, code, also et definition.',
  clusterShown: (d) =>
    `Les types de changement laissent voir leurs groupes ; inscrivez ici aussi ${d.types.map((type) => `“${type}”`).join(', ')}.`,
  sign: 'Il faut le signe qui sépare deux valeurs, entre guillemets.',
  separator:
    "Il faut le signe qui sépare deux valeurs, entre guillemets : ';', ou plusieurs : [';', '|'].",
  separators: (d) =>
    `Il faut le signe qui sépare deux valeurs, entre guillemets (';'), ou un signe pour chacun de ces champs : ${d.fields.join(', ')}.`,
  headerMissing: (d) => `Il faut un en-tête pour “${d.field}”.`,
  statusHeader: (d) =>
    `“statuses: ${d.any}” sous “publication” est pour les programmes qui n’ont pas de champ “${d.field}”. Inscrivez-y celles de ses valeurs qui peuvent être publiées, ou retirez cet en-tête.`,
  sheetTwice: 'Nommez chaque feuille une seule fois.',
  tickBoxes:
    'Nommez les colonnes : par leur début commun (“prefix”), ou une par une sous “columns”.',
  yesIsNoLevel: 'Un oui n’est pas un niveau.',
  separatorOfOne: 'Seuls “terms” et “related” contiennent plusieurs valeurs ; retirez “separator”.',
  indexOfText: 'Seules des valeurs ont des pages d’index : “kind: term” ou “kind: terms”.',
  indexOfHidden: 'Ce qui n’est pas publié n’a pas de pages ; retirez “index”.',
  fieldThere: 'Le site a déjà un champ de ce nom. Donnez-lui un autre nom.',
  fieldName:
    'Il faut un nom fait de lettres et de chiffres, qui commence par une minuscule, par exemple partnerType. Donnez-lui un autre nom.',
  fieldReserved: 'Le site a besoin de ce nom pour autre chose. Donnez-lui un autre nom.',
  afterMissing: (d) => `Il n’y a pas plus haut de champ “${d.field}” qui soit publié.`,
  indexSpelling:
    'Il faut des minuscules, des chiffres et des traits d’union, comme dans une adresse : partner-types. Choisissez un autre mot.',
  indexTaken: (d) =>
    `Les pages d’index de “${d.field}” sont à cette adresse. Choisissez un autre mot.`,
  indexReserved: (d) => `${d.reason} Choisissez un autre mot.`,
  addressReserved: (d) => `Le site a besoin de l’adresse /${d.address}/ pour autre chose.`,
  addressOfLanguage: (d) =>
    `L’adresse /${d.address}/ est gardée pour les pages dans la langue qui a ce code.`,
  addressOfField: (d) => `Un champ du programme a ses pages d’index à l’adresse /${d.address}/.`,
  addressTaken: (d) => `${d.file} l’a déjà.`,
  nameEmpty: 'Son nom n’a ni lettre ni chiffre.',
  nameLong: 'Son nom est trop long pour une adresse.',
  redactShort:
    'Il faut au moins trois lettres dans chacun : ce qui est plus court n’est masqué que dans les effets qui l’indiquent.',
  statuses: (d) =>
    `Il faut les statuts qui sont publiés, en liste entre crochets, ou ${d.any} s’il n’y en a pas.`,
  levels: (d) =>
    `Seul un mot qui veut dire “public” ou “ouvert” peut ouvrir : ${d.words.join(', ')}. Tous les autres niveaux retiennent.`,
  keyShort: (d) =>
    `Il faut au moins ${count(d.least, 'caractère')} que personne ne peut deviner, par exemple une ligne faite par un gestionnaire de mots de passe.`,
  keyMissing: (d) =>
    `“id: opaque” demande à côté une clé (“key”) d’au moins ${count(d.least, 'caractère')}, que vous inventez et gardez pour vous.`,
  patternInvalid: (d) => `/${d.pattern}/u est mal formée (“${d.fault}”).`,
  patternRepeats: (d) => `rien ne peut s’y répéter plus de ${d.most} fois`,
  patternPart: (d) => `“${d.part}” ne peut pas y servir`,
  patternLong: 'elle contient trop de répétitions',
};
