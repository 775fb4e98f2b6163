import { say, type ProblemWording } from '../problemKind.ts';
import type { SPREADSHEET_PROBLEMS } from '../spreadsheetProblems.ts';
import { list } from './words.ts';

/** Cells of a workbook that have the same fault. */
interface Cells {
  readonly cells: readonly string[];
}

/** `La cellule` or `36 cellules`, and, where there are several, which. */
const cellsOf = ({ cells }: Cells): string =>
  cells.length === 1 ? 'La cellule' : `${cells.length} cellules (${list(cells)})`;

/** Words in the number of the cells: `affiche`, `affichent`. */
const verb = ({ cells }: Cells, one: string, several: string): string =>
  cells.length === 1 ? one : several;

const withhold = ({ cells }: Cells): string =>
  cells.length === 1 ? 'la ligne n’est pas publiée' : 'ces lignes ne sont pas publiées';

/** What may be wrong with a spreadsheet as a file, before it is read as a table of outcomes. */
export const SPREADSHEET_WORDING: ProblemWording<typeof SPREADSHEET_PROBLEMS> = {
  'not-a-spreadsheet': say(
    (d) => `Ceci ne peut pas être lu comme un classeur : ${d.reason}.`,
    'Ouvrez-le dans Excel ou LibreOffice et enregistrez-le comme classeur Excel (.xlsx), classeur OpenDocument (.ods) ou CSV UTF-8.',
  ),
  'encoding-doubtful': say(
    (d) =>
      `Le fichier ne dit pas dans quel encodage sont ses lettres, et l’hypothèse habituelle donne “${d.read}” là où il y a sans doute “${d.meant}”.`,
    (d) =>
      `Si le second se lit bien, ajoutez --encoding ${d.encoding} ; si c’est le premier, ajoutez --encoding windows-1252. Le mieux est d’enregistrer de nouveau le fichier en CSV UTF-8, ou d’importer le classeur lui-même (.xlsx).`,
  ),
  'encodings-mixed': say(
    (d) =>
      `Le fichier est dans deux encodages : la plus grande partie est en Windows-1252, et il s’y trouve donc “${d.read}” là où il faut “${d.meant}”.`,
    'Deux fichiers ont été mis bout à bout. Réunissez-les dans un tableur et enregistrez le tout en CSV UTF-8. Si c’est le premier qui est voulu, ajoutez --encoding windows-1252.',
  ),
  'encoded-twice': say(
    (d) =>
      `Un programme a encodé le texte deux fois : il s’y trouve donc “${d.read}” là où il faut “${d.meant}”.`,
    'Exportez-le de nouveau depuis l’endroit où il est juste, en CSV UTF-8, ou importez le classeur lui-même (.xlsx). Si c’est le premier qui est voulu, ajoutez --encoding utf-8.',
  ),
  'workbook-protected': say(
    'Le classeur est protégé par un mot de passe : rien ne peut y être lu.',
    'Dans Excel : Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe ; videz la case et enregistrez une copie. Dans LibreOffice : Fichier, Enregistrer sous, sans “Enregistrer avec mot de passe”.',
  ),
  'workbook-macros': say(
    'Le classeur contient des macros (des programmes) : il n’est donc pas ouvert.',
    'Enregistrez-le comme classeur Excel sans macros (.xlsx) ; dans LibreOffice, supprimez d’abord les macros (Outils, Macros, Gérer les macros).',
  ),
  'changes-pending': say(
    (d) =>
      `Le classeur garde ${d.count === 1 ? 'une modification qui n’est ni acceptée ni rejetée' : `${d.count} modifications qui ne sont ni acceptées ni rejetées`} : ce que disent les cellules n’est donc pas certain.`,
    'Dans LibreOffice : Édition, Suivi des modifications, Gérer ; acceptez ou rejetez-les toutes, enregistrez le classeur et importez de nouveau.',
  ),
  'workbook-too-large': say(
    (d) =>
      `Une fois décompressé, le classeur pèse ${d.megabytes} Mo ; au-delà de ${d.most} Mo, rien n’est lu.`,
    'Retirez les images et les feuilles qui ne contiennent pas d’effets, ou divisez le classeur.',
  ),
  'workbook-excessive': say(
    (d) => `Le classeur n’est pas ouvert : ${d.reason}.`,
    'Copiez le tableau sous forme de valeurs dans un nouveau classeur, ou enregistrez la feuille en CSV UTF-8, et importez cela.',
  ),
  'sheet-missing': say(
    (d) => `Il n’y a pas de feuille “${d.wanted}” ; il y a : ${list(d.sheets)}.`,
    'Donnez l’un de ces noms avec --sheet, entre guillemets droits s’il contient une espace.',
  ),
  'sheets-missing': say(
    (d) =>
      `programme.md nomme sous “spreadsheet” ${d.missing.length === 1 ? 'une feuille' : 'des feuilles'} que le classeur n’a pas : ${list(d.missing)}. Il a : ${list(d.sheets)}.`,
    'Si une feuille a changé de nom, écrivez son nouveau nom sous “sheets” dans programme.md ; si elle n’existe plus, retirez-la de là.',
  ),
  'sheets-several': say(
    (d) => `Plusieurs feuilles ont une colonne pour l’identifiant : ${list(d.sheets)}.`,
    'Dites laquelle importer avec --sheet, ou nommez celles qui vont ensemble sous “spreadsheet: sheets” dans programme.md.',
  ),
  'sheet-hidden': say(
    (d) =>
      `${d.sheets.length === 1 ? 'La feuille qui contient les effets est masquée dans le classeur, et n’est pas importée' : 'Les feuilles qui contiennent des effets sont masquées dans le classeur, et ne sont pas importées'} : ${list(d.sheets)}.`,
    'Affichez la feuille dans le classeur (clic droit sur n’importe quelle feuille, Afficher), ou nommez-la avec --sheet et ajoutez --with-hidden.',
  ),
  'sheets-not-read': say(
    (d) =>
      `${d.sheets.length === 1 ? 'Une autre feuille qui a une colonne pour l’identifiant n’est pas lue' : 'D’autres feuilles qui ont une colonne pour l’identifiant ne sont pas lues'} : ${list(d.sheets)}.`,
    'Si elles contiennent aussi des effets, nommez-les sous “spreadsheet: sheets” dans programme.md, ou importez chaque feuille par son nom (--sheet).',
  ),
  'rows-not-read': say(
    (d) =>
      `La feuille va jusqu’à la ligne ${d.last} ; rien n’a été lu en dessous de la ligne ${d.read}.`,
    'D’ordinaire, ces lignes ne contiennent que de la mise en forme. S’il y a des effets, supprimez les lignes vides au-dessus d’eux.',
  ),
  'csv-broken': say(
    (d) => `Le fichier ne peut pas être divisé en cellules ici : ${d.reason}`,
    'D’ordinaire, il manque un guillemet, ou il y en a un dans une cellule qui n’en a pas autour ; enregistrez de nouveau le fichier depuis le tableur.',
  ),
  'rows-hidden': say(
    (d) =>
      `${d.rows.length === 1 ? 'Une ligne masquée n’est pas importée' : `${d.rows.length} lignes masquées ne sont pas importées`} : ${list(d.rows)}.`,
    'Masquée veut dire à la main, par un filtre, dans un groupe replié, sans hauteur, ou parce que la feuille masque toutes les lignes qui ne disent pas le contraire. Affichez les lignes dans le classeur, ou ajoutez --with-hidden.',
  ),
  'columns-hidden': say(
    (d) =>
      `${d.columns.length === 1 ? 'Une colonne masquée n’est pas importée' : `${d.columns.length} colonnes masquées ne sont pas importées`} : ${list(d.columns)}.`,
    'Masquée veut dire à la main, dans un groupe replié ou sans largeur. Affichez les colonnes dans le classeur, ou ajoutez --with-hidden.',
  ),
  'cells-struck': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'contient', 'contiennent')} du texte barré, donc abandonné ; ${withhold(d)}.`,
    'Supprimez le texte barré, ou retirez la barre. Pour le publier tel quel, ajoutez --keep-struck.',
  ),
  'header-struck': say(
    (d) =>
      `${cellsOf(d)} des en-têtes ${verb(d, 'est barrée ; la colonne est importée', 'sont barrées ; les colonnes sont importées')} comme toutes les autres.`,
    'Si la colonne n’est plus voulue, supprimez-la.',
  ),
  'header-uncertain': say(
    (d) =>
      `${cellsOf(d)} des en-têtes ${verb(d, 'ne dit', 'ne disent')} peut-être pas ce que la feuille affiche à cet endroit (une formule qui n’a pas été calculée, ou une erreur). On ne sait donc pas avec certitude quelle colonne est laquelle, et aucune ligne n’est publiée.`,
    'Écrivez les en-têtes comme du texte, et importez de nouveau.',
  ),
  'cells-struck-by-condition': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'a', 'ont')} une mise en forme conditionnelle qui peut barrer du texte, et l’import n’évalue pas les conditions ; ${withhold(d)}.`,
    'Retirez cette mise en forme conditionnelle, ou ajoutez --keep-struck.',
  ),
  'formula-without-value': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'contient une formule qu’aucun programme n’a encore calculée', 'contiennent des formules qu’aucun programme n’a encore calculées')} : il n’y a donc pas de valeur ; ${withhold(d)}.`,
    'Ouvrez le classeur dans Excel ou LibreOffice, laissez-le recalculer, enregistrez-le et importez de nouveau.',
  ),
  'formula-stale': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'contient une formule', 'contiennent des formules')} dont la valeur enregistrée n’est peut-être pas la bonne (${d.reason}) ; ${withhold(d)}.`,
    'Ouvrez le classeur dans Excel ou LibreOffice et enregistrez-le. Si cela ne change rien, copiez les cellules et collez-les comme valeurs.',
  ),
  'formula-error': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'affiche l’erreur', 'affichent les erreurs')} ${list(d.values)}, ${verb(d, 'gardée telle quelle', 'gardées telles quelles')}.`,
    'Corrigez la formule dans le tableur et importez de nouveau.',
  ),
  'error-in-place-of-value': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'affiche', 'affichent')} une erreur de formule (${list(d.values)}) là où chaque effet doit avoir sa propre valeur : l’identifiant, ou la description.`,
    'Corrigez la formule dans le tableur, ou écrivez la valeur elle-même, et importez de nouveau.',
  ),
  'error-unknown': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'affiche une erreur inconnue', 'affichent des erreurs inconnues')} (${list(d.values)}) : la valeur n’est donc pas connue non plus ; ${withhold(d)}.`,
    'Corrigez la formule dans le tableur, ou écrivez la valeur elle-même, et importez de nouveau.',
  ),
  'value-lost': say(
    (d) =>
      `${cellsOf(d)} ${verb(d, 'contient', 'contiennent')} une valeur qui ne correspond pas à son type ou qui manque dans le fichier : ce que la feuille dit là n’est donc pas certain ; ${withhold(d)}.`,
    'Ouvrez le classeur dans Excel ou LibreOffice, regardez les cellules, enregistrez-le et importez de nouveau.',
  ),
  'row-too-large': say(
    (d) =>
      `La ligne contient ${d.characters} caractères ; un effet peut en avoir ${d.most} au plus.`,
    'D’ordinaire, il manque un guillemet, et l’une de ses cellules contient donc d’autres lignes.',
  ),
  'quotation-marks-dropped': say(
    (d) =>
      `${d.cells === 1 ? 'Une cellule est entièrement' : `${d.cells} cellules sont entièrement`} entre guillemets, sans que le fichier en ait besoin (${d.place}) ; ils sont lus comme faisant partie du format du fichier, et non du texte.`,
    'Si c’est l’auteur qui les a écrits, importez le classeur lui-même (.xlsx), ou écrivez “ et ” à la place.',
  ),
};
