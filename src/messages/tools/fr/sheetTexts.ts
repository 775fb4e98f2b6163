import type { ToolTexts } from '../translatedTexts.ts';
import { count } from './words.ts';

/** `sheetTexts.ts` of English, in French. */
export const SHEET_TEXTS: ToolTexts['sheets'] = {
  oldExcel: 'il est au format d’Excel 2003 ou d’une version plus ancienne',
  damaged: (d) => `il est abîmé (“${d.fault}”)`,
  twoFormats: 'c’est à la fois un classeur Excel et un OpenDocument',
  otherZip: 'c’est un fichier ZIP d’un autre type',
  template: 'c’est un modèle (.ots)',
  textDocument: 'c’est un document texte (.odt)',
  otherDocument: 'c’est un OpenDocument d’un autre type',
  flatDocument: 'c’est un fichier OpenDocument à plat (.fods)',
  otherBytes: (d) => `ses octets ne sont pas en ${d.encoding}`,
  mixedBytes: 'ses octets ne sont pas tous dans un même encodage',
  controls: 'il contient des caractères que n’a aucun texte',
  irregular: (d) => `il n’est pas fait comme le font les tableurs (“${d.fault}”)`,
  bomb: (d) => `décompressé, il fait plus de ${d.times} fois sa taille`,
  openTag: 'il contient une balise sans fin',
  links: 'ses liens couvrent trop de cellules ; retirez-les',
  entities: 'il définit des entités à lui, ce que ne fait aucun tableur',
  binary: 'ses feuilles sont dans un format binaire (.xlsb)',
  columns: (d) =>
    `il met en forme des colonnes jusqu’au numéro ${d.last}, et la dernière est ${d.most}`,
  vast: 'ses cellules s’étendent sur plus de lignes et de colonnes que n’en a aucune récolte',
  slow: (d) => `sa lecture prend plus de ${d.seconds} secondes`,
  memory: (d) => `sa lecture prend plus de ${d.megabytes} Mo de mémoire`,
  csvOpen: 'un guillemet est ouvert dans cette ligne et n’est jamais refermé.',
  csvAfter: 'du texte suit un guillemet fermant.',
  csvInside: 'il y a un guillemet dans une cellule qui ne commence pas par un guillemet.',
  csvOther: (d) => `il ne suit pas une règle de ces fichiers (${d.fault}).`,
  recalculation: 'le classeur dit que ses formules sont à recalculer',
  neverCalculated:
    'le classeur n’a pas été enregistré par un programme connu pour calculer les formules',
  otherWorkbook: 'elle lit un autre classeur, qui a pu changer depuis',
  chance: 'elle dépend du jour, de l’heure ou du hasard',
  oneTable: 'un fichier texte contient un seul tableau',
  unreadable: 'il ne peut pas être lu',
  noRow: (d) => `il n’y a pas de ligne ${d.row}`,
  noSheet: (d) => `il n’y a pas de feuille “${d.sheet}”`,
  ragged: (d) =>
    `${d.count === 1 ? 'une ligne n’a pas' : `${d.count} lignes n’ont pas`} autant de cellules qu’il y a de colonnes (ligne ${d.row}) : utilisez le classeur lui-même (.xlsx)`,
  encoding: (d) => `son encodage est ${d.encoding} : enregistrez-le en CSV UTF-8`,
  letters: (d) => `son encodage, ${d.encoding}, n’a pas toutes les lettres des nouveaux en-têtes`,
  gap: (d) =>
    `Les nouvelles colonnes de la feuille “${d.sheet}” sont séparées de son tableau par des colonnes vides ou d’autres cellules : avant de trier, sélectionnez les lignes entières, pour que chaque identifiant reste avec sa ligne.`,
  protectedExcel: (d) =>
    `La feuille “${d.sheet}” est protégée : personne ne peut remplir les nouvelles colonnes tant que la protection n’est pas ôtée (Excel : Révision → Ôter la protection de la feuille ; LibreOffice : Outils → Protéger la feuille).`,
  protectedCalc: (d) =>
    `La feuille “${d.sheet}” est protégée : personne ne peut remplir les nouvelles colonnes tant que la protection n’est pas ôtée (LibreOffice : Outils → Protéger la feuille ; Excel : Révision → Ôter la protection de la feuille).`,
  signedWorkbook: 'La signature numérique du classeur n’est plus valable.',
  signedSpreadsheet: 'La signature numérique du tableur n’est plus valable.',
  table: (d) =>
    `Le tableau “${d.table}” de la feuille “${d.sheet}” s’arrête avant les nouvelles colonnes : triez les lignes entières, jamais le tableau seul.`,
  printRange: (d) =>
    `Les nouvelles colonnes de la feuille “${d.sheet}” sont hors de la zone imprimée (LibreOffice : Format → Zones d’impression).`,
  filter: (d) =>
    `Le filtre de la feuille “${d.sheet}” s’arrête avant les nouvelles colonnes : triez les lignes entières, jamais la plage seule.`,
  range: (d) =>
    `La plage “${d.range}” de la feuille “${d.sheet}” s’arrête avant les nouvelles colonnes : triez les lignes entières, jamais la plage seule.`,
  nothingLost: 'aucun fichier ne perd ce qui est dans une colonne de ce nom',
  noSuchRow: 'aucune ligne de cette feuille n’a cet identifiant',
  notDeleted: 'son fichier n’a pas été supprimé',
  notKept: 'rien ne le garde confidentiel',
  fileOpen: (d) => `${d.file} n’est pas confidentiel`,
  rowKeeps: (d) => `la ligne, ou les réglages en tête de ${d.file}, le gardent confidentiel`,
  fileKeeps: (d) => `la ligne dit ce que dit ${d.file}, et ce fichier le garde confidentiel`,
  noReadableId: 'aucun identifiant lisible',
  theFile: 'le fichier',
  named: (d) => `“${d.sheet}”`,
  empty: (d) => `${d.name} (vide)`,
  lists: (d) =>
    `${d.name}, avec des listes de valeurs (aucun en-tête de la ligne ${d.row} n’est connu : ${d.headers} ; et aucune colonne n’a de texte dans la plupart des lignes)`,
  headersAlone: (d) => `${d.name}, avec des en-têtes (${d.headers}) sans ligne en dessous`,
  lines: (d) => `${d.name}, avec ${count(d.count, 'ligne')} (“${d.first}”)`,
  stray: {
    tags: 'balises',
    'names of columns': 'noms de colonnes',
    'numbers of columns': 'numéros de colonnes',
    'an example': 'un exemple',
    explanations: 'explications',
    'a total': 'un total',
    'a note': 'une note',
  },
};
