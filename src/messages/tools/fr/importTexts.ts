import type { ToolTexts } from '../translatedTexts.ts';
import { count } from './words.ts';

/** `importTexts.ts` of English, in French. */
export const IMPORT_TEXTS: ToolTexts['import'] = {
  csv: (d) => `CSV, ${d.encoding}, séparé par des ${d.separator}`,
  commas: 'virgules',
  semicolons: 'points-virgules',
  tabs: 'tabulations',
  bars: 'barres verticales',
  workbook: (d) => `feuille ${d.isHidden ? 'masquée ' : ''}“${d.name}”`,
  outcomeRows: (d) => count(d.count, 'ligne avec un effet', 'lignes avec un effet'),
  noHeaders: 'sans en-têtes',
  headersIn: (d) => `dont les en-têtes sont : ${d.place}${d.isEmpty ? ', mais sans effet' : ''}`,
  readNone: (d) => `lu : ${d.read} ; pas d’en-têtes, ${d.outcomes}.`,
  read: (d) => `lu : ${d.read} ; en-têtes : ${d.place}, ${d.below} en dessous, ${d.outcomes}.`,
  settings: (d) => `En-têtes et réglages : ${d.file}`,
  counts: (d) =>
    `${d.folder} : nouveaux : ${d.fresh}, mis à jour : ${d.updated}, inchangés : ${d.same}${d.edited === 0 ? '' : `, modifiés à la main : ${d.edited}`}.${d.isDry ? ' Rien n’a été écrit (--dry-run).' : ''}`,
  opened: (d) =>
    `${d.isDry ? 'Seraient ouverts' : 'Ont été ouverts'} (--open), alors qu’ils étaient confidentiels`,
  openNow: (d) =>
    `${d.isDry ? 'Seraient ouverts' : 'Sont ouverts maintenant'} : ce qui décide de leur publication était vide ou peu clair, et les laisse passer à présent`,
  promoted: 'Seront publiés désormais, parce que leur statut a changé',
  restored: (d) =>
    `${d.isDry ? 'Seraient récrits' : 'Ont été récrits'} (--restore), alors que quelqu’un les avait supprimés`,
  deleted:
    'Supprimés depuis le dernier import, et laissés ainsi. Si ces effets sont retirés, supprimez aussi leurs lignes ; pour en faire revenir un, ajoutez --restore et son identifiant',
  updated: (d) => (d.isDry ? 'Seraient mis à jour' : 'Mis à jour'),
  overwritten: (d) =>
    `${d.isDry ? 'Seraient remplacés' : 'Ont été remplacés'} (--force), alors que quelqu’un les avait modifiés à la main`,
  edited: 'Modifiés à la main depuis l’import, et laissés tels quels ; les lignes n’ont pas changé',
  conflicts:
    'Modifiés à la main, alors que les lignes disent autre chose : laissés tels quels. Reportez vous-même ce qui est juste, ou ajoutez --force pour prendre les lignes',
  flagKept: (d) =>
    `${d.isDry ? 'Garderaient' : 'Gardent'} la confidentialité du fichier, qui les retient, alors que leurs lignes sont ouvertes (--force n’ouvre rien). Pour en ouvrir un, ajoutez --open et son identifiant`,
  withheldByRow: (d) =>
    `${d.isDry ? 'Seraient retenus' : 'Ont été retenus'}, parce que la ligne le demande et que le fichier ne le demandait pas (la confidentialité est désormais celle de la ligne, tout le reste est laissé)`,
  withheldByHidden: (d) =>
    `${d.isDry ? 'Seraient retenus' : 'Ont été retenus'}, parce qu’une ligne masquée le demande (tout le reste est laissé)`,
  absent: (d) =>
    d.count === 1
      ? `1 fichier de ce dossier n’a pas de ligne dans cette feuille ; il est laissé tel quel, et publié si son effet peut l’être : ${d.files}. Pour le retirer, supprimez aussi ce fichier.`
      : `${d.count} fichiers de ce dossier n’ont pas de ligne dans cette feuille ; ils sont laissés tels quels, et publiés si leurs effets peuvent l’être : ${d.files}. Pour les retirer, supprimez aussi ces fichiers.`,
  notInFile: (d) => `${d.header} : absent du fichier ; ligne “${d.row}”`,
  noColumn: (d) => `${d.header} : fichier “${d.file}” ; pas de colonne de ce nom`,
  changed: (d) => `${d.header} : fichier “${d.file}”, ligne “${d.row}”`,
  stopped: (d) =>
    `Rien n’a été importé. Corrigez les erreurs ci-dessus (${d.kinds}) et lancez de nouveau la même commande.`,
  butWithheld: (d) =>
    `Mais ces effets ${d.isWritten ? 'sont' : 'seraient'} retenus désormais, parce que leurs lignes le demandent (la confidentialité est désormais celle de la ligne, tout le reste est laissé)`,
  blind: (d) =>
    `${d.isAnyClosed ? 'Rien d’autre' : 'Rien'} n’a donc été retenu : les effets que la feuille retient depuis lors sont encore publiés par une construction de ${d.folder}. Si l’un d’eux doit disparaître avant que les erreurs soient corrigées, écrivez “withhold: true” entre deux lignes “---” en tête de son fichier, ou supprimez le fichier.`,
  mayOpen:
    'Si vous avez examiné un effet et qu’il peut être publié comme le dit sa ligne, nommez-le par son identifiant, chacun séparément :',
  mayRestore:
    'Si un effet supprimé peut revenir, nommez-le par son identifiant, chacun séparément :',
  mayLose:
    'Si une colonne doit disparaître, avec tout ce que des fichiers y contiennent, nommez-la, chacune séparément :',
  otherIds: (d) => `Autres identifiants qui arrêtent l’import : ${d.ids}.`,
  otherColumns: (d) => `Autres colonnes qui arrêtent l’import : ${d.headers}.`,
  notes: (d) =>
    `${d.outcomes < 2 ? `${d.outcomes} effet qui peut être publié a une note` : `${d.outcomes} effets qui peuvent être publiés ont des notes`} dans ${d.columns === 1 ? 'une colonne que personne ne lit' : 'des colonnes que personne ne lit'} (${d.headers}). Aucune règle ne connaît toutes les façons de dire “pas celui-ci” : lisez-les avec ${d.command}`,
  noNotes:
    'Aucun effet qui peut être publié n’a de note dans une colonne qui n’est pas copiée ou pas publiée. Ce que disent ses textes publiés, les pages le montrent : lisez-les avec “npm run dev”.',
  afterNotes: (d) =>
    `${count(d.notes, 'note')}. Si l’une demande de retenir son effet, écrivez “oui” dans la colonne de confidentialité de cette ligne. Rien n’a été importé.`,
  oneSheet: 'Nommez un tableur, et un seul.',
  noOut: '--out nomme le dossier des fichiers d’effets.',
  noEncoding: (d) => `“${d.encoding}” n’est pas un encodage ; essayez utf-8 ou windows-1252.`,
  noDelimiter: '--delimiter accepte comma, semicolon, tab ou un seul caractère.',
  openElsewhere: (d) =>
    `${d.file} n’est pas un tableur : c’est la note qu’Excel ou LibreOffice garde à côté d’un fichier ouvert. Enregistrez et fermez ce fichier, et nommez-le : ${d.opened}.`,
  noFile: (d) => `Il n’y a pas de fichier ${d.file}.`,
  unreadable: (d) => `${d.file} ne peut pas être lu (${d.fault}).`,
  tooLarge: (d) => `${d.file} dépasse ${d.megabytes} Mo, et n’est pas lu.`,
  unwritable: (d) =>
    `Les fichiers ne peuvent pas être écrits dans ${d.folder} (${d.reason}). Aucun fichier n’y est écrit à moitié ; faites de la place ou choisissez un autre dossier, et lancez de nouveau la même commande.`,
  cases: {
    ofFile: (d) => `“${d.id}” dans ${d.file}`,
    hasText: (d) => `“${d.id}” a la description de ${d.other}`,
    otherForm: (d) => `“${d.id}” est une autre forme de l’identifiant de ${d.other}`,
    alike: (d) => `“${d.id}” est identique à ${d.percent} % à ${d.other}`,
    keptBack: (d) => `“${d.id}” dit ce qui était gardé confidentiel dans ${d.file}`,
    deleted: (d) => `“${d.id}” dit ce qui a été supprimé avec ${d.file}`,
    edited: 'quelqu’un a modifié le fichier',
    withheldBefore: 'il était retenu auparavant',
    change: (d) => `“${d.header}” : ${d.inFile} dans le fichier, ${d.inSheet} dans la ligne`,
    missing: 'absent',
    empty: 'vide',
  },
  effects: {
    withheld: 'tous les effets sont retenus',
    error: 'chaque effet est une erreur dans la construction',
    unpublished: 'aucun effet n’est publié',
  },
};
