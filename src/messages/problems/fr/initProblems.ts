import type { INIT_PROBLEMS } from '../initProblems.ts';
import { say, type ProblemWording } from '../problemKind.ts';
import { list } from './words.ts';

/** What may be wrong with a spreadsheet from which a programme is proposed. */
export const INIT_WORDING: ProblemWording<typeof INIT_PROBLEMS> = {
  'init-no-table': say(
    (d) =>
      `Il n’y a pas de tableau d’effets, c’est-à-dire une ligne d’en-têtes avec des lignes en dessous. ${d.seen.length === 0 ? 'Le fichier est vide.' : `Ce qui s’y trouve : ${list(d.seen)}.`}`,
    'Il faut une ligne par effet et, au-dessus des colonnes, une ligne d’en-têtes ; dans l’une d’elles, un texte d’une phrase ou plus raconte ce qui a changé. Si tous les en-têtes sont propres à votre programme, donnez à l’un d’eux un nom connu, comme “Outcome description”, “Description du changement”, “Descripción del cambio”, “Descrição da mudança” ou “وصف التغيير”. Si le tableau est dans une feuille masquée, affichez cette feuille.',
  ),
  'init-only-pivot': say(
    (d) =>
      `Il n’y a là qu’un tableau croisé dynamique, qui compte les effets et ne les contient pas : ${list(d.sheets)}.`,
    'Prenez le classeur ou la feuille à partir de quoi le tableau croisé a été fait.',
  ),
  'init-second-table': say(
    (d) =>
      `Un second tableau commence ici${d.sheet === undefined ? '' : `, sur la feuille “${d.sheet}”`} : ses en-têtes sont ${list(d.headers, 5)}. On ne sait donc pas quels en-têtes valent pour les lignes qui suivent.`,
    'Mettez chaque tableau sur sa propre feuille ou, si les deux ont les mêmes colonnes, toutes les lignes sous une seule ligne d’en-têtes.',
  ),
  'init-sheets-left': say(
    (d) =>
      `${d.sheets.length === 1 ? 'Une autre feuille contient un tableau aux colonnes différentes, et n’est pas lue' : 'D’autres feuilles contiennent des tableaux aux colonnes différentes, et ne sont pas lues'} : ${list(d.sheets)}.`,
    'Si elles contiennent des effets, donnez-leur les en-têtes de la première, ou importez chacune dans son propre dossier.',
  ),
  'init-sheets-aside': say(
    (d) =>
      `${d.sheets.length === 1 ? 'Une feuille n’est pas lue, parce que son nom dit' : 'Des feuilles ne sont pas lues, parce que leurs noms disent'} que les effets ont été rejetés ou supprimés, sont des brouillons, ou une ancienne copie : ${list(d.sheets)}.`,
    'Si ce sont des effets comme les autres, nommez la feuille sous “spreadsheet: sheets” dans programme.md.',
  ),
  'init-no-description': say(
    (d) =>
      `Aucune colonne ne contient un texte qui puisse être l’effet lui-même, c’est-à-dire au moins une phrase, différente d’une ligne à l’autre. Les colonnes sont : ${list(d.found)}.`,
    'Un effet se raconte dans un texte : qui a changé quoi, quand et où. Ajoutez une telle colonne, par exemple avec l’en-tête “Description de l’effet”.',
  ),
  'init-two-decide': say(
    (d) =>
      `Plusieurs colonnes peuvent dire si un effet peut être publié, et elles ne concordent pas : ${list(d.headers)}. Toutes sont dans programme.md sous un seul champ, et un import s’arrête tant qu’on ne sait pas laquelle compte.`,
    'Si l’une demande l’accord et que son oui le donne, déplacez son en-tête sous “publication: consent” dans programme.md. Réunissez les autres, dans le tableur, en une colonne qui dit “oui” partout où l’une d’elles empêche de publier un effet ; supprimez-les et retirez leurs noms de programme.md.',
  ),
  'init-leave-unclear': say(
    (d) =>
      `${d.headers.length === 1 ? 'Une colonne semble' : 'Des colonnes semblent'} décider de la publication, et on ne sait pas si “oui” y donne l’accord ou interdit de publier : ${list(d.headers)}. ${d.headers.length === 1 ? 'Elle n’est donc pas utilisée' : 'Elles ne sont donc pas utilisées'}, et rien n’est publié tant que personne n’a dit ce qui est confidentiel.`,
    'Si “oui” donne l’accord, écrivez l’en-tête dans programme.md sous “publication” (“consent: { headers: [ … ] }”) ; si “oui” interdit de publier, sous “confidential” dans “headers” ; s’il s’agit d’autre chose, sous “fields”.',
  ),
  'init-new-deciding': say(
    (d) =>
      `${d.headers.length === 1 ? 'Une nouvelle colonne décide' : 'De nouvelles colonnes décident'} peut-être si un effet est publié, et ${d.file} ne ${d.headers.length === 1 ? 'la' : 'les'} nomme pas : ${list(d.headers)}. C’est à vous d’ajouter une telle colonne.`,
    'Ajoutez son en-tête sous “confidential” ou “status” dans “headers”, ou sous “publication: consent”. D’ici là, un import retient (ne publie pas) ce qu’une telle colonne n’autorise pas clairement, voire tous les effets.',
  ),
  'init-many-columns': say(
    (d) =>
      `La feuille a ${d.columns} colonnes, dont ${d.unknown} que les récoltes n’ont pas d’habitude. Elles sont dans programme.md comme champs qui ne sont pas publiés.`,
    'Parcourez “fields” dans programme.md. Déplacez sous “ignore” ce dont aucun lecteur n’a besoin, pour qu’un import ne le copie même pas.',
  ),
  'init-copy-missing': say(
    (d) =>
      `Ce fichier n’a pas de ${d.lacks}. ${d.file} importe ${d.copy}, la copie qui a ce qui manque, et elle n’est pas à côté de ce fichier sous ce nom.`,
    'Retrouvez la copie et utilisez-la : ses identifiants sont ceux des effets importés. Les effets qui n’y sont pas encore y sont ajoutés, avec leur propre identifiant. Copie perdue ? Nommez un nouveau dossier avec --out : tous les effets changent d’identifiant. Si une colonne de ce fichier-ci contient les identifiants, écrivez son en-tête sous “id” dans “headers”, supprimez la ligne “file” sous “spreadsheet”, et ajoutez au fichier une colonne de confidentialité s’il n’en a pas.',
  ),
  'init-column-gone': say(
    (d) =>
      `Ce fichier n’a pas de colonne ${list(d.missing)}, alors que ${d.file} dit qu’il l’a.${d.copy === undefined ? '' : ` ${d.copy}, à côté, l’a peut-être ; il n’est pas lu, parce que “spreadsheet” ne nomme pas de “file”.`}`,
    (d) =>
      d.copy === undefined
        ? `Écrivez sous “headers” dans ${d.file} l’en-tête de la colonne qui en tient lieu, ou nommez un autre dossier avec --out.`
        : `Pour continuer avec la copie, écrivez “file: ${d.copy}” sous “spreadsheet” dans ${d.file}. Pour continuer avec ce fichier-ci, ajoutez-y une telle colonne, ou écrivez sous “headers” l’en-tête de celle qu’il a.`,
  ),
  'init-other-programme': say(
    (d) =>
      `${d.file} est celui de “${d.name}”, et cette feuille n’a aucune colonne qu’il appelle ${list(d.missing)}. Il reste tel quel.`,
    (d) =>
      `Nommez un autre dossier avec --out. Si c’est la même récolte avec de nouveaux en-têtes, changez “headers” dans ${d.file}.`,
  ),
};
