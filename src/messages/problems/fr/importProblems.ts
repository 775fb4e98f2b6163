import type { IMPORT_PROBLEMS } from '../importProblems.ts';
import { say, type ProblemWording } from '../problemKind.ts';
import { PERSONS_HINT, PERSONS_SEEM } from './personWords.ts';
import { list } from './words.ts';

/** What is not published because of a problem: one outcome, or several. */
const withheld = (rows: number): string =>
  rows === 1 ? 'l’effet n’est donc pas publié' : 'ces effets ne sont donc pas publiés';

/** The answers of a column, each in quotes. */
const quote = (values: readonly string[]): string =>
  list(values.map((value) => (value === '' ? 'vide' : `“${value}”`)));

const quoteAll = (headers: readonly string[]): string =>
  list(headers.map((header) => `“${header}”`));

/** How to say that such a column is about something else. */
const formatOther = (own: string | undefined): string =>
  own === undefined
    ? 'faites-en un champ à vous sous “fields”, avec “publish: false” et “decides: false”.'
    : `écrivez “decides: false” sous “fields: ${own}”.`;

/** How to list levels of such a column. */
const formatLevelsPlace = (own: string | undefined): string =>
  own === undefined
    ? 'faites-en un champ à vous sous “fields”, avec “publish: false”, et écrivez “levels: […]” sous ce champ'
    : `écrivez “levels: […]” sous “fields: ${own}”`;

/** What an import has withheld is not opened by the sheet alone. */
const REOPEN = 'Un effet qu’un import a retenu pour cela s’ouvre avec --open et son identifiant.';

/** What may be wrong with a table of outcomes, and with turning it into fragments. */
export const IMPORT_WORDING: ProblemWording<typeof IMPORT_PROBLEMS> = {
  // The table
  'sheet-empty': say(
    'Il n’y a pas d’effets : aucune ligne ne suit les en-têtes.',
    'Vérifiez que c’est le bon fichier, et la bonne feuille (--sheet).',
  ),
  'too-many-rows': say(
    (d) => `Il y a ${d.rows} lignes ou plus ; un import en prend ${d.most} au plus.`,
    'Vérifiez que c’est la bonne feuille ; si oui, divisez-la en plusieurs fichiers.',
  ),
  'html-undone': say(
    (d) =>
      `La feuille vient d’un programme en ligne, qui a écrit ${d.cells === 1 ? 'une cellule' : `${d.cells} cellules`} en HTML ; ${d.cells === 1 ? 'elle est lue' : 'elles sont lues'} comme ce programme les affiche : “${d.before}” devient “${d.after}”.`,
    'Rien, si c’est juste. Sinon, exportez le tableau sans HTML, ou comme classeur (.xlsx).',
  ),
  'not-the-copy': say(
    (d) =>
      `Ce fichier n’a pas de colonne “${d.header}”. La copie qui l’a est ${d.copy}, comme le dit programme.md sous “spreadsheet: file” : c’est elle qu’il faut remplir et importer.`,
    (d) =>
      `Importez ${d.copy}. Si des effets ont été ajoutés depuis à ce fichier, ajoutez-les à la copie, chacun avec son propre identifiant.`,
  ),
  'sheet-confidential': say(
    (d) =>
      `Le nom de la feuille, “${d.name}”, parle de confidentialité : aucun de ses effets n’est donc publié, quoi que dise leur colonne de confidentialité.`,
    'S’ils sont confidentiels, remplissez aussi leur colonne de confidentialité. S’ils ne le sont pas, donnez un autre nom à la feuille.',
  ),
  'sheet-set-aside': say(
    (d) =>
      `Le nom de la feuille, “${d.name}”, dit que ses effets ont été rejetés ou supprimés, sont des brouillons, ou une ancienne copie ; ils sont importés comme tous les autres.`,
    'S’ils ne doivent pas être publiés, retirez la feuille de “spreadsheet: sheets” dans programme.md, ou remplissez leur colonne de confidentialité.',
  ),
  'sheet-names-secret': say(
    (d) =>
      `La feuille “${d.name}”, qui n’est pas importée, dit ${d.ids.length === 1 ? 'qu’un effet est confidentiel ou retiré : il n’est donc pas publié' : `que ${d.ids.length} effets sont confidentiels ou retirés : ils ne sont donc pas publiés`}. ${d.ids.length === 1 ? 'Lequel' : 'Lesquels'} : ${list(d.ids)}.`,
    'S’ils sont confidentiels, dites-le aussi dans leur colonne de confidentialité. S’ils ne le sont pas, retirez-les de cette feuille.',
  ),
  'sheet-unmatched': say(
    (d) =>
      `La feuille “${d.name}”, qui n’est pas importée, parle de confidentialité, et on ne sait pas de quels effets : cet endroit ne contient ni identifiant, ni titre, ni texte d’un effet.`,
    'Inscrivez “oui” dans la colonne de confidentialité de chaque effet dont elle parle, et supprimez la feuille. Si elle ne parle d’aucun, supprimez-la, ou donnez-lui un nom et des en-têtes qui ne parlent pas de confidentialité.',
  ),
  'sheet-name-decides': say(
    (d) =>
      `“sheetName” dans programme.md écrirait le nom de la feuille sous “${d.header}”, et aucun nom de feuille ne dit l’identifiant, la description, la confidentialité ou le consentement d’un effet.`,
    'Nommez un autre en-tête sous “spreadsheet: sheetName”, par exemple celui du pays.',
  ),
  'sheet-name-repeated': say(
    (d) =>
      `La feuille a déjà une colonne “${d.column}”, et “sheetName” dans programme.md écrirait le nom de la feuille sous “${d.header}”, qui veut dire la même chose.`,
    'Retirez “sheetName” de programme.md, ou supprimez la colonne.',
  ),
  'html-hides': say(
    (d) =>
      `${d.cells.length === 1 ? 'Une cellule contient' : `${d.cells.length} cellules contiennent`} du HTML avec des mots barrés ou cachés, qui ne sont pas destinés aux lecteurs (${list(d.cells)}) ; ${d.cells.length === 1 ? 'sa ligne n’est pas publiée' : 'leurs lignes ne sont pas publiées'}.`,
    'Retirez ces mots là d’où vient le tableau, ou dans le tableau, et importez de nouveau.',
  ),
  // The columns
  'column-id-missing': say(
    (d) =>
      `Aucune colonne ne contient l’identifiant. En-têtes cherchés : ${list(d.known)}. En-têtes trouvés${d.headerRow === undefined ? '' : ` à la ligne ${d.headerRow}, que nomme “headerRow” dans programme.md`} : ${list(d.found.map((name) => name.slice(0, 60))) || 'aucun'}.`,
    (d) =>
      `Renommez la colonne, ou ajoutez son en-tête à “headers” dans programme.md, sous “id”. ${d.headerRow === undefined ? '' : 'Si les en-têtes sont à une autre ligne, corrigez “headerRow” sous “spreadsheet”, ou supprimez cette ligne du fichier. '}Une feuille qu’aucun programme.md ne décrit encore a d’abord besoin de “npm run init”.`,
  ),
  'header-row-moved': say(
    (d) =>
      `La ligne ${d.named}, que nomme “headerRow” dans programme.md, ne contient pas les en-têtes ; ils sont à la ligne ${d.used}, qui est prise à sa place.`,
    'Supprimez “headerRow” sous “spreadsheet” dans programme.md : la ligne des en-têtes est alors trouvée toute seule.',
  ),
  'header-row-unclear': say(
    (d) =>
      `La ligne ${d.named}, que nomme “headerRow” dans programme.md, n’a pas d’en-tête de l’identifiant, et il n’est pas certain quelle ligne contient les en-têtes ; lignes possibles : ${list(d.rows.map(String))}.`,
    'Écrivez le numéro de la ligne des en-têtes à “headerRow” sous “spreadsheet” dans programme.md.',
  ),
  'column-repeated': say(
    (d) => `L’en-tête “${d.header}” est déjà au-dessus de la colonne ${d.other}.`,
    'Donnez un autre en-tête à l’une des deux colonnes, ou supprimez-la.',
  ),
  'columns-one-field': say(
    (d) => `“${d.header}” désigne le même champ que “${d.first}” dans la colonne ${d.other}.`,
    'Supprimez l’une des deux colonnes, ou changez “headers” dans programme.md.',
  ),
  'column-without-header': say(
    (d) =>
      `La colonne n’a pas d’en-tête, mais elle a ${d.cells} ${d.cells === 1 ? 'cellule remplie' : 'cellules remplies'}.`,
    'Écrivez un en-tête au-dessus, ou videz la colonne.',
  ),
  'header-not-writable': say(
    (d) => `L’en-tête “${d.header}” contient **, qui termine un en-tête.`,
    'Retirez les astérisques de l’en-tête.',
  ),
  'column-unknown': say(
    (d) =>
      `programme.md ne mentionne pas l’en-tête “${d.header}” : sa colonne est gardée dans les fichiers et n’est jamais publiée.`,
    'Si vous ne changez rien, elle reste non publiée. Sinon, dites dans programme.md ce qu’elle est : sous “headers” si c’est un champ cité dans docs/content.md et qu’aucune autre colonne ne contient ici ; sous “fields” pour la publier comme un champ à vous ; sous “ignore” si un import ne doit même pas la copier.',
  ),
  'column-persons': say(
    (d) =>
      `“${d.header}” est publié, et ${PERSONS_SEEM} : ${d.cells.length === 1 ? 'une cellule' : `${d.cells.length} cellules`}, ${list(d.cells, 3)}.`,
    `Lisez ces cellules. ${PERSONS_HINT}`,
  ),
  'ignored-decides': say(
    (d) =>
      `“${d.header}” est sous “ignore” dans programme.md, mais cet en-tête parle de confidentialité ou de consentement : la colonne ne peut donc pas être laissée de côté.`,
    'Nommez-le sous “confidential” dans “headers” ou sous “publication: consent”, ou donnez un autre en-tête à la colonne.',
  ),
  'ignored-says-confidential': say(
    (d) =>
      `“${d.text}” dans la colonne ignorée “${d.header}” se lit comme une mention disant que l’effet est confidentiel : il n’est donc pas publié.`,
    'S’il est confidentiel, inscrivez “oui” dans la colonne de confidentialité ; sinon, reformulez la cellule.',
  ),
  'column-says-confidential': say(
    (d) =>
      `“${d.text}” dans la colonne “${d.header}” se lit comme une mention disant que l’effet n’est pas pour tout le monde : il n’est donc pas publié.`,
    'S’il n’est pas pour tout le monde, inscrivez “oui” dans la colonne de confidentialité ; s’il l’est, reformulez la cellule. Une colonne qui décide pour tous les effets se met sous “confidential” dans “headers”, ou sous “publication: consent”.',
  ),
  'column-asks-leave': say(
    (d) =>
      `La colonne ${d.isIgnored ? 'ignorée ' : ''}“${d.header}” demande l’accord de publier, ou a des réponses comme si elle le demandait, et pour ${d.rows === 1 ? 'un effet' : `${d.rows} effets`} elle n’a pas un simple oui (${quote(d.values)}) : ${withheld(d.rows)}.`,
    (d) =>
      `Seuls “yes”, “oui”, “sí”, “sim”, “نعم” et rien d’autre donnent l’accord. Nommez l’en-tête sous “publication: consent”. Si la colonne demande autre chose, ${formatOther(d.own)}`,
  ),
  'column-for-some': say(
    (d) =>
      `La colonne ${d.isIgnored ? 'ignorée ' : ''}“${d.header}” dit qui peut lire un effet, et pour ${d.rows === 1 ? 'un effet' : `${d.rows} effets`} ce n’est pas clairement tout le monde (${quote(d.values)}) : ${withheld(d.rows)}.`,
    (d) =>
      `Seule une valeur qui le dit permet de publier : “Public”, “Everyone”, “Tout public”, “Todos”, “للجميع”. Là où tout le monde peut lire un effet, écrivez cela. Si la colonne dit autre chose, ${formatOther(d.own)} ${REOPEN}`,
  ),
  'column-of-levels': say(
    (d) =>
      `La colonne ${d.isIgnored ? 'ignorée ' : ''}“${d.header}” contient des niveaux, qui peuvent dire combien un effet est à protéger, et personne n’a dit lesquels tout le monde peut lire (${quote(d.values)}) : ${withheld(d.rows)}.`,
    (d) =>
      `Si tout le monde peut lire les effets de certains de ces niveaux, ${formatLevelsPlace(d.own)}, avec ces niveaux seuls entre les crochets. Si la colonne dit autre chose, ${formatOther(d.own)} ${REOPEN}`,
  ),
  'column-may-decide': say(
    (d) =>
      `${quoteAll(d.headers)} : ${d.headers.length === 1 ? 'cette colonne a des réponses' : 'ces colonnes ont des réponses'} par oui et par non${d.answers === undefined ? '' : ` (${list(d.answers)})`}. ${d.headers.length === 1 ? 'Décide-t-elle' : 'L’une d’elles décide-t-elle'} si un effet peut être publié ?`,
    'Si l’une décide, nommez son en-tête sous “publication: consent”, ou sous “headers: confidential” si un oui interdit de publier. Sinon, faites-en un champ à vous sous “fields” avec “decides: false”, et la question ne sera plus posée.',
  ),
  'comment-confidential': say(
    (d) =>
      `Un commentaire, une zone de texte, un graphique ou l’en-tête des pages imprimées (${list(d.cells)}) dit “${d.text.slice(0, 80)}” : ${d.isAll ? 'aucun effet de la feuille n’est donc publié' : 'les effets de ces lignes ne sont donc pas publiés'}.`,
    'S’ils sont confidentiels, inscrivez “oui” dans la colonne de confidentialité ; sinon, supprimez le commentaire, la zone de texte ou l’en-tête, ou reformulez-le.',
  ),
  'formula-decides': say(
    (d) =>
      `${quoteAll(d.headers)} : ${d.rows === 1 ? 'une cellule qui ferait publier un effet est une formule' : `des cellules qui feraient publier ${d.rows} effets sont des formules`}, et le résultat affiché est peut-être périmé : ${withheld(d.rows)}.`,
    'Ouvrez le fichier dans Excel ou LibreOffice, sélectionnez la colonne, copiez-la et collez-la au même endroit comme valeurs (Collage spécial, Valeurs). Enregistrez, et importez de nouveau. L’import ne calcule lui-même que des formules simples sur des cellules de la même ligne.',
  ),
  'boxes-unclear': say(
    (d) =>
      `Les réponses à “${d.header}” sont des cases à cocher, et ${d.rows === 1 ? 'dans une ligne' : `dans ${d.rows} lignes`} il n’est pas certain laquelle est cochée : ${withheld(d.rows)}.`,
    'Dans chacune de ces lignes, cochez une case (1) et laissez les autres vides (ou 0). Ou remplacez les cases par une seule colonne, avec la réponse en toutes lettres.',
  ),
  'column-unapproved': say(
    (d) =>
      `La colonne “${d.header}”, ${d.own !== undefined ? 'un champ à vous dans programme.md, qui ne nomme aucun statut' : 'dont programme.md ne dit rien'}, dit ${d.rows === 1 ? 'qu’un effet n’est pas approuvé' : `que ${d.rows} effets ne sont pas approuvés`} (${list(d.values)}) : ${withheld(d.rows)}.`,
    (d) =>
      `Nommez son en-tête sous “status” dans “headers”, et les valeurs qui sont publiées sous “publication: statuses”. Si elle dit autre chose, ${d.own === undefined ? 'nommez-la sous “ignore”, ou comme un champ à vous sous “fields”, avec “decides: false” là où aucune colonne n’est le statut' : `écrivez “decides: false” sous “fields: ${d.own}”`}.`,
  ),
  'column-missing': say(
    (d) =>
      `Aucune colonne ne contient le champ “${d.field}” (${list(d.known)}). Conséquence : ${d.effect}.`,
    'Ajoutez la colonne, ou ajoutez son en-tête à “headers” dans programme.md.',
  ),
  'tick-boxes-missing': say(
    (d) =>
      `Aucune colonne des cases à cocher de “${d.header}” n’est dans cette feuille : cette ligne n’est donc pas écrite.`,
    'Comparez les en-têtes de la feuille avec “tickBoxes” dans programme.md.',
  ),
  'tick-unclear': say(
    (d) => `On ne sait pas si “${d.value}” est une coche.`,
    'Écrivez 1 ou x pour une case cochée ; laissez la cellule vide ou écrivez 0 là où il n’y en a pas.',
  ),
  // The rows
  'cells-merged': say(
    (d) =>
      `Des cellules sont fusionnées : on ne sait donc pas à quelle ligne appartient leur contenu : ${list(d.ranges)}.`,
    'Sélectionnez-les, annulez la fusion (Accueil, Fusionner et centrer), et écrivez la valeur dans chaque ligne.',
  ),
  'cells-merged-filled': say(
    (d) =>
      `${d.ranges.length === 1 ? 'Une cellule est fusionnée sur plusieurs lignes, et chacune d’elles reçoit son texte' : `${d.ranges.length} cellules sont fusionnées sur plusieurs lignes, et chacune de ces lignes reçoit leur texte`} : ${list(d.ranges)}.`,
    'Rien, si c’est juste. Sinon, annulez la fusion (Accueil, Fusionner et centrer), et écrivez la valeur dans chaque ligne.',
  ),
  'flag-hidden': say(
    (d) =>
      `La colonne “${d.header}” est masquée : on ne sait donc pas ce qu’elle décide, et aucun effet n’est publié.`,
    'Affichez la colonne dans le classeur, ou ajoutez --with-hidden.',
  ),
  'field-hidden': say(
    (d) =>
      `La colonne “${d.header}” contient le champ “${d.field}” de chaque effet, mais elle est masquée, et les colonnes masquées ne sont pas importées.`,
    'Affichez la colonne dans le classeur, ou ajoutez --with-hidden.',
  ),
  'row-without-id': say(
    'La ligne n’a pas d’identifiant.',
    'Remplissez son identifiant, ou videz toute la ligne.',
  ),
  'row-repeats-id': say(
    (d) => `L’identifiant “${d.id}” donne le même fichier que celui de ${d.other}.`,
    'Donnez un autre identifiant à l’une des deux lignes, ou supprimez-la.',
  ),
  'row-too-long': say(
    (d) =>
      `${d.rows === 1 ? `La ligne a ${d.cells} cellules, mais il y a ${d.columns} colonnes` : `${d.rows} lignes ont plus de cellules qu’il n’y a de colonnes (${d.columns})`}. Quelle que soit celle qui est de trop, toutes les cellules qui la suivent sont peut-être sous les mauvais en-têtes : ${withheld(d.rows)} tant que ce n’est pas corrigé.`,
    'D’ordinaire, il manque un guillemet autour d’une cellule qui contient le séparateur. Importez le classeur lui-même (.xlsx), ou enregistrez de nouveau le fichier à partir de lui.',
  ),
  'row-too-short': say(
    (d) =>
      `${d.rows === 1 ? `La ligne a ${d.cells} cellules sur ${d.columns}` : `${d.rows} lignes ont moins de cellules qu’il n’y a de colonnes (${d.columns})`}. Quelle que soit celle qui manque, toutes les cellules qui la suivent sont peut-être sous les mauvais en-têtes : ${withheld(d.rows)}.`,
    'Importez le classeur lui-même (.xlsx). S’il vous faut du CSV, remplissez la dernière colonne dans chaque ligne (Excel omet les cellules vides en fin de ligne), enregistrez de nouveau le fichier, et importez-le.',
  ),
  'row-shifted': say(
    (d) =>
      `${d.rows === 1 ? 'Les valeurs de la ligne' : `Les valeurs de ${d.rows} lignes`} semblent décalées (“${d.value.slice(0, 60)}” dans ${d.cell} devrait être sous ${d.belongs}) : ${withheld(d.rows)}.`,
    'Remettez les valeurs sous leurs en-têtes et importez de nouveau. Si elles sont à leur place, inscrivez-les sous “vocabularies” dans programme.md, ou écrivez un “non” clair dans la colonne de confidentialité.',
  ),
  'rows-swallowed': say(
    (d) =>
      `Un guillemet s’ouvre dans cette cellule et se ferme dans une ligne suivante : d’autres lignes sont donc devenues son texte. ${d.where} est une ligne à part entière (“${d.line.slice(0, 60)}…”)${d.others === 0 ? '' : ` ; c’est aussi le cas dans ${d.others} ${d.others === 1 ? 'autre cellule' : 'autres cellules'}`}.`,
    'Importez le classeur lui-même (.xlsx), ou retirez du fichier les guillemets en trop. Si la cellule est juste, écrivez sa ligne autrement, par exemple avec une espace après chaque séparateur.',
  ),
  'headers-repeated': say(
    (d) =>
      `La ligne contient des en-têtes (${list(
        d.cells.map((cell) => cell.slice(0, 40)),
        4,
      )}), comme ${d.headers} : on ne sait donc pas lesquels valent pour les lignes qui suivent${d.others === 0 ? '' : ` ; c’est aussi le cas de ${d.others} ${d.others === 1 ? 'autre ligne' : 'autres lignes'}`}.`,
    'Si elle ne fait que répéter les en-têtes, supprimez-la. Si un autre tableau commence là, mettez-le dans un fichier ou sur une feuille à part et importez les deux.',
  ),
  'rows-left-out': say(
    (d) =>
      `${d.rows.length === 1 ? 'Une ligne n’est pas un effet et est laissée de côté' : `${d.rows.length} lignes ne sont pas des effets et sont laissées de côté`} : ${list(d.rows)}.`,
    'Si l’une d’elles est un effet, donnez-lui un identifiant semblable à ceux des autres.',
  ),
  'note-confidential': say(
    (d) =>
      `Une note entre les effets parle de confidentialité (“${d.text}”), et on ne sait pas desquels il s’agit.`,
    'Remplissez la colonne de confidentialité de chaque effet dont elle parle, puis supprimez la note.',
  ),
  'title-withholds': say(
    (d) =>
      d.sign === undefined
        ? `Une ligne au-dessus, en dessous ou au milieu du tableau dit qu’il est confidentiel (“${d.text}”) : aucun effet de la feuille n’est donc publié, quoi que dise leur colonne de confidentialité.`
        : `Une ligne explique le signe “${d.sign}” (“${d.text}”) : les effets dont une cellule le porte ne sont donc pas publiés, quoi que dise leur colonne de confidentialité.`,
    'Si cela ne vaut que pour certains effets, dites dans la colonne de confidentialité lesquels, supprimez la ligne, et importez de nouveau.',
  ),
  'title-confidential': say(
    (d) =>
      `Une ligne au-dessus du tableau parle de confidentialité (“${d.text}”). Elle n’empêche la publication d’aucun effet.`,
    'Si elle parle d’effets, remplissez leur colonne de confidentialité ; ce qui n’y est pas signalé est publié.',
  ),
  // The folder
  'row-renamed': say(
    (d) => `“${d.id}” est un ancien identifiant de “${d.now}” dans ${d.file}.`,
    'Écrivez l’identifiant actuel dans la ligne.',
  ),
  'row-seems-renamed': say(
    (d) => `Un nouvel identifiant, mais le texte d’un autre fichier : ${d.cases.join(' ; ')}.`,
    'Si les identifiants ont changé de forme ou de numéro, rendez aux lignes ceux de leurs fichiers. Pour renommer un effet, écrivez le nouvel identifiant dans son fichier aussi, et inscrivez l’ancien sous “aliases”. Si ce sont deux effets distincts, et qu’aucun n’est confidentiel, ajoutez --open et le nouvel identifiant.',
  ),
  'rows-moved': say(
    (d) => `L’identifiant d’un fichier, mais le texte d’un autre : ${d.cases.join(' ; ')}.`,
    'D’ordinaire, les lignes ont été renumérotées. Ce qui a été décidé d’un effet tient à son identifiant : un identifiant doit donc rester à jamais avec son texte. Rendez à chaque ligne l’identifiant de son fichier, et donnez aux nouvelles lignes le leur.',
  ),
  'row-text-withdrawn': say(
    (d) => `Le texte d’un effet qui a été retiré ou gardé confidentiel : ${d.cases.join(' ; ')}.`,
    'Supprimez la ligne, ou remplissez sa colonne de confidentialité. Si l’effet peut être publié, autorisez-le par son identifiant, comme indiqué ci-dessous.',
  ),
  'rows-differ-in-flag': say(
    (d) =>
      `Un effet saisi deux fois, et confidentiel à un seul des deux endroits : ${d.cases.join(' ; ')}.`,
    'Rendez les deux confidentiels ou aucun, ou supprimez l’un des deux.',
  ),
  'row-would-open': say(
    (d) =>
      `L’effet n’est pas publié à cause de ce que dit son fichier, ou ne l’était pas auparavant, et la ligne le rendrait public : ${d.cases.join(' ; ')}.`,
    ({ levels = [] }) =>
      `${levels.length === 0 ? '' : `Si tous les effets que leur fichier désigne ainsi peuvent être publiés, ajoutez “levels: [${levels.join(', ')}]” sous “publication” dans programme.md : cela les publie tous, et aucun autre. `}Si c’est une ancienne copie de la feuille, importez la plus récente, ou remettez dans la ligne ce qui empêchait de publier. Si l’effet peut être publié, autorisez-le par son identifiant (voir ci-dessous). Pour n’en publier qu’un, autorisez celui-là et inscrivez “oui” dans la colonne de confidentialité de l’autre.`,
  ),
  'row-leave-given': say(
    (d) =>
      `L’effet n’était pas publié parce que l’accord de publier n’était pas un simple oui, et la ligne dit maintenant oui : ${d.cases.join(' ; ')}.`,
    'L’accord a-t-il été donné comme le dit la ligne, sans condition ? Alors, autorisez l’effet par son identifiant, comme indiqué ci-dessous. Si c’est une copie plus ancienne de la feuille, ou si la condition vaut encore, remettez dans la ligne ce qu’elle disait.',
  ),
  'row-other-text': say(
    (d) =>
      `Un texte très différent de celui pour lequel ont été faits les réglages en tête de son fichier : ${d.cases.join(' ; ')}.`,
    'Si l’identifiant a été donné à un autre effet, donnez à cette ligne son propre identifiant. Si l’effet a été réécrit, comparez ces réglages (withhold, redact, title) avec le nouveau texte, puis autorisez-le par son identifiant, comme indiqué ci-dessous.',
  ),
  'row-resembles': say(
    (d) => `Presque le texte d’un autre fichier : ${d.cases.join(' ; ')}.`,
    'Si les deux décrivent le même effet, gardez un identifiant et supprimez l’autre ligne ; sinon, ne faites rien.',
  ),
  'option-unused': say(
    (d) => `--${d.option} “${d.id}” ne change rien : ${d.reason}.`,
    'Comparez-le avec la feuille, lettre par lettre, ou laissez l’option de côté.',
  ),
  'columns-lost': say(
    (d) =>
      `Des fichiers contiennent quelque chose dans ${d.columns.length === 1 ? 'une colonne' : 'des colonnes'} dont la feuille n’a plus rien, et le perdraient : ${list(
        d.columns.map(
          ({ header, files, isEmptied }) =>
            `“${header}” (${files === 1 ? 'un fichier' : `${files} fichiers`} ; la colonne ${isEmptied ? 'est vide dans toutes les lignes' : 'n’est pas là'})`,
        ),
      )}.`,
    ({ columns }) =>
      `Remettez ${columns.length === 1 ? 'la colonne, sous l’en-tête' : 'les colonnes, sous les en-têtes'} que donnent les fichiers et avec ce qu’${columns.length === 1 ? 'elle contenait' : 'elles contenaient'} ; une colonne masquée doit être affichée. Si une colonne du programme a maintenant un autre en-tête, ajoutez-le à côté de l’ancien dans programme.md. Si une colonne doit disparaître, ajoutez --without et son en-tête, comme indiqué ci-dessous.`,
  ),
  'memory-unreadable': say(
    (d) =>
      `${d.file}, qui note ce que le dernier import a écrit, ne peut pas être lu et est recommencé à neuf.`,
    'Des fichiers qui avaient été supprimés reviennent, et ceux qui diffèrent de leurs lignes comptent comme modifiés à la main : parcourez ce qui a été écrit avant de publier.',
  ),
  'file-taken': say(
    (d) =>
      `La place de l’effet “${d.id}” est dans ${d.file}, mais ce fichier contient autre chose : ${d.holds}.`,
    'Renommez ou corrigez ce fichier, puis importez de nouveau.',
  ),
};
