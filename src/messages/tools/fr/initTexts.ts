import type { ToolTexts } from '../translatedTexts.ts';
import { count } from './words.ts';

const only = (values: readonly string[], listed: string): string =>
  values.length === 1 ? `seule la valeur ${listed} fait publier` : `seules font publier ${listed}`;

/** `initTexts.ts` of English, in French. */
export const INIT_TEXTS: ToolTexts['init'] = {
  ask: {
    description: 'Quelle colonne raconte l’effet lui-même : qui a changé quoi, quand et où ?',
    descriptionPrompt: (d) =>
      `Tapez son numéro, puis Entrée (Entrée seule : ${d.number}, “${d.header}”) : `,
    descriptionTaken: (d) => `Prise comme texte de l’effet : “${d.header}”.`,
    id: 'Aucune colonne ne s’appelle identifiant, mais celles-ci ont une valeur différente à chaque ligne. L’une d’elles nomme-t-elle l’effet pour toujours, de sorte qu’aucune valeur ne change quand des lignes sont ajoutées, supprimées ou triées ?',
    idPrompt:
      'Tapez son numéro, puis Entrée (Entrée seule : aucune ; des identifiants sont créés pour vous dans une copie) : ',
    idNone: 'Aucune n’est prise : des identifiants sont créés.',
    idTaken: (d) => `Prise comme identifiant de l’effet : “${d.header}”.`,
    statuses: (d) => `Quelles valeurs de “${d.header}” veulent dire qu’un effet peut être publié ?`,
    statusesPrompt: 'Tapez leurs numéros, par exemple 1, 3, puis Entrée (Entrée seule : aucune) : ',
    statusesNone:
      'Aucune n’est prise : aucun effet n’est publié tant que vous n’écrivez pas de telles valeurs sous “statuses” dans programme.md.',
    statusesTaken: (d) => `Peuvent être publiées : ${d.values}.`,
    scale: (d) =>
      `“${d.header}” est une notation. Quelle est sa valeur la plus basse, laquelle vient ensuite, et ainsi de suite jusqu’à la plus haute ?`,
    scalePrompt: (d) =>
      `Tapez les ${d.count} numéros, le plus bas d’abord, par exemple ${d.example}, puis Entrée (Entrée seule : laisser ouvert) : `,
    scaleOpen:
      'Laissé ouvert : aucune figure ne dit lesquelles sont hautes tant que vous ne les mettez pas dans l’ordre dans programme.md.',
    scaleTaken: (d) => `De la plus basse à la plus haute : ${d.values}.`,
    sheetName: 'le nom de la feuille où se trouve la ligne',
    own: 'Ces colonnes sont propres à votre programme. Lesquelles tout le monde peut-il lire sur le site ? Regardez d’abord dans chacune : nomme-t-elle des personnes, ou des lieux où l’on peut trouver quelqu’un ?',
    ownPrompt:
      'Tapez leurs numéros, par exemple 1, 3-5, ou “tout”, puis Entrée (Entrée seule : aucune ; vous pourrez les ouvrir plus tard dans programme.md) : ',
    ownNone: 'Aucune n’est prise : toutes sont gardées, et aucune n’est publiée.',
    ownTaken: (d) =>
      `Seront publiées : ${d.columns}.${d.hasOthers ? ' Les autres sont gardées, et ne sont pas publiées.' : ''}`,
    empty: ' (vide)',
    persons: ' (semble nommer des personnes, ou dire comment les joindre)',
    examples: (d) => ` — p. ex. ${d.values}`,
    all: 'tout',
    none: 'aucune',
    oneNumber: 'un numéro de la liste',
    numbers: 'des numéros de la liste',
    eachOnce: (d) => `chacun des ${d.count} numéros une fois`,
    noAnswer: (d) =>
      `“${d.answer}” n’est pas une réponse à cette question : il faut ${d.wanted} (de 1 à ${d.most}).`,
  },
  sheets: (d) => ` ${d.count === 1 ? 'Feuille' : 'Feuilles'} ${d.names}.`,
  read: (d) => `${d.file} :${d.sheets} En-têtes : ${d.place} ; ${d.outcomes}, ${d.columns}.`,
  hasProgramme: (d) =>
    `${d.read} Le dossier a déjà un programme, “${d.name}” : c’est ce qu’il dit qui compte.`,
  called: (d) => `${d.read} Langue : ${d.language}. Nom : ${d.name}`,
  otherLanguage: (d) =>
    d.isSpoken
      ? `Les textes sont dans cette langue (${d.language}), et les titres, les boutons et les menus du site aussi.`
      : `Les textes sont dans cette langue (${d.language}) et le restent ; les titres, les boutons et les menus du site sont en anglais.`,
  languages: { en: 'anglais', fr: 'français', es: 'espagnol', pt: 'portugais', ar: 'arabe' },
  fields: {
    id: 'identifiant de l’effet',
    title: 'titre',
    status: 'statut, qui décide de ce qui est publié',
    harvest: 'récolte (tour de la récolte)',
    country: 'pays',
    year: 'année du changement',
    description: 'l’effet lui-même',
    significance: 'pourquoi c’est important',
    significanceRating: 'note de l’importance',
    contribution: 'comment le programme y a contribué',
    contributionRating: 'note de la contribution',
    otherContributions: 'ce que d’autres y ont apporté',
    evidence: 'preuves',
    additionalInformation: 'informations complémentaires',
    socialActor: 'qui a changé',
    scale: 'portée du changement',
    unintended: 'non intentionnel ou non',
    negative: 'négatif ou non',
    objectives: 'objectifs du programme',
    resultsFramework: 'cadre de résultats',
    changeTypes: 'types de changement',
    changeClusters: 'groupes de types de changement',
    mergedText: 'd’autres champs répétés, jamais publiés',
    confidential: 'confidentiel ou non',
    consent: 'consentement à la publication',
  },
  guess: ' (supposition)',
  several: (d) => `, plusieurs valeurs, séparées par ${d.signs.join(' ou ')}`,
  blanks: 'des espaces',
  lineBreaks: 'des sauts de ligne',
  onlyYes: (d) => `${d.field} : seul un oui fait publier`,
  twin: 'décide aussi, et concorde avec une autre',
  levels: (d) =>
    `${d.field}, par niveaux : ${d.values.length === 0 ? 'aucun ne permet clairement de publier' : only(d.values, d.listed)}, une cellule vide retient`,
  askingLeave: 'autorisation de publier : seul un oui fait publier',
  askingLevels: (d) =>
    `niveaux dont personne ne sait lesquels tout le monde peut lire (${d.listed}) : aucun ne permet de publier tant que “levels” ne le donne pas sous ce champ`,
  askingReaders: (d) =>
    d.values.length === 0
      ? 'qui peut le lire : aucune de ses valeurs ne dit que tout le monde le peut'
      : `qui peut le lire : ${only(d.values, d.listed)}`,
  ownPublished: 'Champs à vous, publiés',
  ownKept: 'Gardés, mais non publiés tant que vous ne le dites pas',
  leftEmpty: 'Laissées de côté, parce qu’aucune ligne n’y contient rien',
  notCopied: 'Non copiées (personnes, positions, notes, données techniques)',
  sheetNames: (d) => `${d.name} (les noms des feuilles)`,
  contactsLeft: (d) =>
    `dont, à cause de numéros de téléphone ou d’adresses e-mail dans leurs cellules : ${d.columns}`,
  contactsKept: (d) =>
    `Publiées, avec des numéros de téléphone ou des adresses e-mail dans certaines cellules : ${d.columns}. Retirez-les d’abord de la feuille.`,
  contactCells: (d) => `${d.contacts} cellules sur ${d.filled}`,
  lacks: (d) =>
    [
      ...(d.isWithoutIds ? ['colonne d’identifiants'] : []),
      ...(d.isWithoutFlag ? ['colonne de confidentialité'] : []),
    ].join(', ni de '),
  copyMade: (d) =>
    `La feuille n’a pas de ${d.lacks}. Il y a donc une copie qui a ce qui manque : ${d.copy}`,
  copyFailed: (d) =>
    `La feuille n’a pas de ${d.lacks}, et une copie qui ait ce qui manque ne peut pas être faite : ${d.reason}. Ajoutez vous-même ce qui manque, et lancez de nouveau la même commande.`,
  copyIds: (d) =>
    `“${d.header}” nomme ${d.outcomes === 1 ? 'l’effet' : `chacun des ${d.outcomes} effets`}${d.hidden === 0 ? '' : ` et ${d.hidden === 1 ? 'l’effet d’une ligne masquée' : `les ${d.hidden} de lignes masquées`}`} pour toujours. Donnez à chaque nouvelle ligne son propre identifiant, de la même forme : “${d.next}” est le suivant.`,
  copyFlag: (d) => `“${d.header}” est vide. ${d.filling}`,
  fillAll: 'Écrivez “non” pour chaque effet que tout le monde peut lire, “oui” pour les autres.',
  fillSecret:
    'Écrivez “oui” pour chaque effet que personne ne doit lire ; les autres dépendent de la colonne du consentement.',
  ownWords: (d) => `Les mots de la feuille comptent aussi : “${d.no}” et “${d.yes}”.`,
  workInCopy:
    'Travaillez désormais dans la copie : c’est elle qu’un import lit, et non l’original.',
  readsCopy: (d) =>
    `${d.copy}, la copie avec des identifiants, existe : c’est elle qui est lue, et non ${d.given}. Pour recommencer à partir de l’original, mettez d’abord la copie dans un autre dossier.`,
  readsGiven: (d) =>
    `${d.given} est lu, et non ${d.copy} à côté : programme.md ne nomme aucune copie sous “spreadsheet: file”.`,
  readsCopyInstead: (d) =>
    `${d.copy}, la copie avec des identifiants, est lue, et non ${d.given}. programme.md nomme ${d.named} sous “spreadsheet: file”, qui n’est pas là : corrigez-le.`,
  readsNamed: (d) =>
    `${d.named} est lu, et non ${d.given} : programme.md le dit sous “spreadsheet: file”. Si ${d.given} a lui-même les identifiants et la colonne de confidentialité, nommez-les sous “headers”, et supprimez la ligne “file”.`,
  written: (d) => `Écrit : ${d.file}. Relisez-le, et changez ce qui n’est pas juste.`,
  idLike: (d) =>
    d.columns.length === 1
      ? `Si ${d.listed} contient déjà des identifiants : écrivez cet en-tête sous “id” dans “headers” (“id: ${d.setting}”), et retirez la colonne de “fields”.`
      : `Si l’une de ces colonnes contient déjà des identifiants (${d.listed}) : écrivez cet en-tête sous “id” dans “headers”, et retirez la colonne de “fields”.`,
  slipsTaken: (d) => `Comptées comme une même valeur dans “${d.header}” : ${d.pairs}`,
  unused: (d) =>
    `Aucune ligne n’a ${d.values} dans “${d.header}”. Si l’échelle contient cette valeur, inscrivez-la sous “vocabularies” dans programme.md : la hauteur d’une note dépend de tous les degrés.`,
  slipsOpen: (d) =>
    `Inscrites séparément dans “${d.header}”, et peut-être des fautes de frappe : ${d.pairs}. Si c’est le cas, corrigez la feuille, ou écrivez l’une sous “also” de l’autre.`,
  calledDraft: (d) =>
    `“${d.header}” retient ce qu’elle appelle ${d.values}.${d.isOwn ? ' Si cela veut dire autre chose, écrivez “decides: false” sous ce champ.' : ''}`,
  next: 'Ensuite :',
  fillCopy: 'remplissez la colonne de confidentialité de la copie, enregistrez et fermez-la',
  notes:
    '(montre les notes qu’aucune page ne montre : lisez-les, aucune règle ne connaît toutes les façons de dire “pas celui-ci”)',
  stops: (d) =>
    `Telle qu’elle est, un import de la feuille s’arrête et dit pourquoi ; d’après ses colonnes, ${d.most} sur ${count(d.outcomes, 'effet')} au plus seraient publiés.`,
  outlook: (d) =>
    `Telle qu’est la feuille, nombre d’effets qui seraient publiés : ${d.isBound ? 'au plus ' : ''}${d.published} sur ${d.outcomes}.`,
  others: (d) =>
    `Les colonnes qui décident en laisseraient passer ${d.most} : import et check nomment ce qui retient ${d.others === 1 ? 'l’autre' : 'les autres'} (une note, un commentaire, une autre feuille, une autorisation qui n’a pas été donnée).`,
  emptyCells: 'vide',
  withholds: (d) => `“${d.header}” en retient ${d.count} : ${d.values}.`,
  openConflict: (d) => `On ne sait pas quelle colonne décide : ${d.columns}.`,
  flagEmpty:
    'Il n’y a pas encore de colonne de confidentialité remplie : celle de la copie est vide, et le vide retient.',
  flagNever: (d) =>
    `“${d.header}” ne dit d’aucun effet qu’il n’est pas confidentiel : ${d.values}.`,
  levelsOpen: (d) =>
    `Si ${d.listed} veut dire que tout le monde peut lire un effet, écrivez “levels: [${d.setting}]” sous “publication” dans programme.md : ces effets sont alors publiés, et aucune cellule n’est à changer.`,
  levelsAreNone: (d) =>
    `Des niveaux ne sont pas des réponses, et aucun de ceux-ci ne dit clairement que tout le monde peut lire : écrivez “${d.word}” dans la cellule de chaque effet qui peut être publié, et “levels: [${d.word}]” sous “publication” dans programme.md. Un simple “non” fait publier aussi.`,
  statusNever: (d) =>
    `“${d.header}” n’a aucune valeur qui veuille dire à coup sûr “approuvé” : ${d.values}.`,
  writeStatuses:
    'Écrivez celles qui peuvent être publiées dans programme.md, sous “publication: statuses”.',
  noYes: (d) => `“${d.header}” n’a aucun oui clair : ${d.values}.`,
  noLevels: (d) =>
    `“${d.header}” contient des niveaux, et personne ne sait lesquels tout le monde peut lire : ${d.values}. Écrivez ceux-ci dans programme.md, sous son champ dans “fields” : “levels: […]”. Si la colonne dit autre chose, écrivez-y “decides: false”.`,
  noReaders: (d) => `“${d.header}” n’ouvre aucun effet à tout le monde : ${d.values}.`,
  noneOfAll:
    'Chaque colonne qui décide laisse passer certains effets, mais aucun effet ne les passe toutes.',
  notAgain: (d) =>
    `N’est pas proposé de nouveau, parce que ${d.file} ne l’a plus : ${d.names}. Si cela doit malgré tout y être, écrivez-le vous-même.`,
  nothingNew: (d) =>
    `Rien de nouveau : ${d.file} nomme chaque colonne et chaque valeur. Il est laissé tel quel.`,
  nothingElse: (d) =>
    `Rien ${d.isElse ? 'd’autre n’est nouveau' : 'de nouveau'} : ${d.file} est laissé tel quel.`,
  added: (d) => `Ajouté à ${d.file}, où tout le reste est comme avant :`,
  addedIgnored: 'n’est pas copiée',
  addedOwn: (d) => `un champ à vous (${d.name}), non publié`,
  addedSecond: (d) =>
    `un champ à vous (${d.name}), non publié ; une autre colonne est déjà le champ ${d.field}`,
  valueUnder: (d) => `“${d.value}” sous ${d.field}`,
  leftName: (d) => `le nom (“${d.name}”, d’après le fichier ou sa feuille)`,
  leftFound: (d) =>
    `le nom (“${d.name}”, trouvé dans le tableur ; s’il est juste, supprimez le commentaire au-dessus, qui le dit)`,
  leftDescription: (d) => `la description (“${d.text}”)`,
  leftAbout: (d) => `le texte de la page “À propos” (“${d.beginning} …”)`,
  leftOther: (d) => `le nom dans le texte de la page “À propos” (“${d.name}”)`,
  nothingWritten: 'Rien n’a été écrit.',
  noOut: '--out nomme le dossier de programme.md.',
  noTerminal:
    'Il n’y a pas de terminal où poser des questions : ajoutez --yes pour prendre ce qui est proposé. Sont publiés alors les champs connus, et aucune autre colonne.',
  noWhere: (d) => `${d.place} est un lien qui ne mène nulle part, ou passe par un tel lien.`,
  stopped: 'Arrêté. Rien n’a été écrit.',
};
