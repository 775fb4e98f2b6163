import type { COLLECTION_PROBLEMS } from '../collectionProblems.ts';
import { formatRatio, say, type ProblemWording } from '../problemKind.ts';
import { list } from './words.ts';

/** What to do with two records of one outcome. */
const DELETE_ONE =
  'Comparez les deux. Si c’est un seul et même effet, supprimez-en un. Écrivez son identifiant sous “aliases” en tête du fichier qui reste : les anciens liens y mèneront.';

/** How many values more there are than those that a message lists. */
const andMore = (others: number): string =>
  others === 0 ? '' : ` et ${others} ${others === 1 ? 'autre' : 'autres'}`;

/** What may be wrong with a content folder as a whole. */
export const COLLECTION_WORDING: ProblemWording<typeof COLLECTION_PROBLEMS> = {
  // The collection
  'twin-of-withheld': say(
    (d) =>
      `Cet effet serait publié, et il a la même description que ${d.other}, qui est retenu (non publié).`,
    'Décidez pour les deux : remplissez ici aussi la mention de confidentialité, ou permettez aussi de publier l’autre. Si c’est un seul et même effet, supprimez-en un dans le tableur et importez de nouveau (ou supprimez son fichier).',
  ),
  'twin-of-unpublished': say(
    (d) =>
      `Cet effet a la même description que ${d.other}, qui n’est pas publié à cause de son statut.`,
    DELETE_ONE,
  ),
  'flag-levels': say(
    (d) =>
      `La colonne de confidentialité contient des niveaux ou des noms de lecteurs (${list(d.levels.map((level) => `“${level}”`))}), et non des réponses. Aucun d’eux ne permet de publier${d.unsaid === 0 ? '' : `, pas plus que ${d.unsaid === 1 ? 'la cellule qui est vide ou contient un nombre' : `les ${d.unsaid} cellules qui sont vides ou contiennent un nombre`}`}.`,
    (d) =>
      d.open.length > 0
        ? `Si tout le monde peut lire chaque effet ainsi désigné, ajoutez cette ligne sous “publication” dans programme.md : levels: [${d.open.join(', ')}]. Tous les autres niveaux, et les cellules vides, empêchent alors de publier. Aucune cellule de la feuille n’est à changer.`
        : d.maybe.length > 0
          ? `Si ${list(d.maybe.map((level) => `“${level}”`))} veut dire que tout le monde peut lire un effet, ajoutez cette ligne sous “publication” dans programme.md : levels: [${d.maybe.join(', ')}]. Tous les autres niveaux, et les cellules vides, empêchent alors de publier. Si aucun niveau ne doit permettre de publier, “levels: []” le dit.`
          : 'Aucun de ces niveaux ne dit clairement que tout le monde peut lire un effet : “Moyen” n’est pas “non”. Écrivez “non” dans la colonne de confidentialité de chaque effet qui peut être publié, ou “Public”, avec “levels: [public]” sous “publication” dans programme.md. Si aucun niveau ne doit permettre de publier, “levels: []” le dit.',
  ),
  'import-outdated': say(
    'Ce que suit un import (“spreadsheet”, “ignore”, “tickBoxes”, ou les en-têtes de l’identifiant, de la colonne de confidentialité ou du consentement) a changé depuis le dernier import, et les fichiers dans “outcomes” sont encore tels que celui-ci les a laissés.',
    'Lancez de nouveau le même “npm run import” ; ce message disparaît alors.',
  ),
  'value-twins': say(
    (d) =>
      `Des valeurs de “${d.column}” ne diffèrent que par la saisie et comptent pour une seule : ${d.shown} est affiché, aussi pour ${list(d.others)}.`,
    (d) =>
      `Écrivez-la d’une seule façon dans le tableur, ou inscrivez-la sous “vocabularies.${d.field}” dans programme.md, dans l’orthographe que vous préférez.`,
  ),
  'values-joined': say(
    (d) =>
      `Des valeurs de “${d.column}” semblent en contenir plusieurs, car d’autres effets ont chacune d’elles seule : ${list(d.values)}${andMore(d.others)}. Chacune compte pour une seule valeur.`,
    (d) =>
      `Si ce sont plusieurs réponses, dites dans programme.md ce qui les sépare, ${d.isOwn ? `“separator: '${d.sign}'” sous “fields: ${d.field}”` : `“separator: { ${d.field}: '${d.sign}' }”`}, ou inscrivez chaque valeur sous “vocabularies.${d.field}”.`,
  ),
  'value-parted': say(
    (d) =>
      `Des valeurs de “${d.column}”, inscrites dans programme.md, contiennent le signe qui sépare les valeurs, et leurs parties y sont inscrites aussi : ${list(d.values)}${andMore(d.others)}. Elles sont lues comme plusieurs valeurs.`,
    (d) => `Retirez-les de “vocabularies.${d.field}” dans programme.md.`,
  ),
  'value-kept-whole': say(
    (d) =>
      `Des valeurs de “${d.column}”, inscrites dans programme.md, contiennent le signe qui sépare les valeurs : chacune reste donc une seule valeur : ${list(d.values)}${andMore(d.others)}.`,
    (d) =>
      `Si ce sont plusieurs valeurs, retirez-les de “vocabularies.${d.field}” dans programme.md et inscrivez-y chaque partie séparément. Si c’en est une seule, il n’y a rien à faire.`,
  ),
  'scale-unordered': say(
    (d) =>
      `Personne n’a dit dans quel ordre vont les valeurs de “${d.column}” : ${list(d.values)}${andMore(d.others)}. Les graphiques les rangent par nom et n’indiquent aucune part.`,
    (d) =>
      `Inscrivez-les sous “vocabularies.${d.field}” dans programme.md, de la plus basse à la plus haute.`,
  ),
  'duplicate-id': say(
    (d) => `L’identifiant “${d.id}” est aussi dans ${d.other}.`,
    'Donnez à l’un des deux un autre identifiant, ou supprimez la copie.',
  ),
  'address-collision': say(
    (d) => `“${d.name}” mène à l’adresse “${d.slug}”, qui est déjà celle de ${d.other}.`,
    'Changez l’identifiant ou l’alias, pour que chaque adresse appartienne à un seul effet.',
  ),
  'related-withheld': say(
    (d) =>
      `“${d.id}” dans “${d.field}” est un effet qui n’est pas publié : la page ne le nomme donc pas.`,
    'Il n’y a rien à faire : il apparaîtra dès que cet effet sera publié.',
  ),
  'related-unknown': say(
    (d) =>
      `“${d.id}” dans “${d.field}” n’est l’identifiant d’aucun effet : la page ne le nomme donc pas.`,
    'Comparez-le avec les identifiants des effets ; s’il y en a plusieurs, séparez-les par une virgule ou un point-virgule, ou par le “separator” du champ.',
  ),
  'related-self': say(
    (d) => `“${d.id}” dans “${d.field}” est l’effet lui-même : la page ne le nomme donc pas.`,
    'Supprimez-y l’identifiant, ou écrivez celui de l’effet voulu.',
  ),
  'missing-programme': say(
    'Le dossier du contenu n’a pas de programme.md.',
    'Ajoutez programme.md avec les réglages du programme (docs/content.md en montre un).',
  ),
  'programme-misnamed': say(
    (d) => `Le dossier du contenu n’a pas de programme.md, mais ${d.found}, qui n’est pas lu.`,
    'Si c’est le bon, enregistrez-le en texte brut sous le nom programme.md. Les éditeurs ajoutent une extension, que Windows et macOS cachent : dans l’Explorateur, choisissez Affichage, Afficher, Extensions de noms de fichiers ; dans le Finder, Réglages, Avancé.',
  ),
  'missing-outcomes': say(
    'Le dossier du contenu n’a pas de dossier “outcomes”.',
    'Mettez les fichiers des effets dans un dossier nommé outcomes.',
  ),
  'duplicate-setting': say(
    (d) => `“${d.name}” dans ${d.place} désigne déjà ${d.other}.`,
    'Chaque graphie ne peut désigner qu’une seule chose ; retirez-en une.',
  ),
  'label-without-address': say(
    (d) =>
      `Aucune page ne peut être faite pour “${d.label}” dans ${d.place} : il n’y a là ni lettre ni chiffre, ou le site utilise cette adresse.`,
    'Choisissez un autre libellé.',
  ),
  'bad-id-pattern': say(
    (d) => `“idPattern” n’est pas une expression régulière utilisable : ${d.reason}`,
    'Corrigez-la, ou retirez-la pour accepter tout identifiant.',
  ),
  'accent-adjusted': say(
    (d) =>
      `La couleur ${d.given} (“accent”) a un contraste de ${formatRatio(d.ratio)} sur les pages claires, et il faut 4.5:1 pour du texte : ${d.used}, la plus proche qui soit lisible, y est utilisée (${formatRatio(d.usedRatio)}).`,
    (d) => `Il n’y a rien à faire ; avec accent: '${d.used}', ce message ne paraîtra plus.`,
  ),
  'logo-refused': say(
    (d) => `Le logo ${d.name} ne peut pas être affiché : ${d.reason}.`,
    'Enregistrez-le en SVG, PNG, JPEG ou WebP à côté de programme.md, ou retirez la ligne “logo”.',
  ),
  'logo-cleaned': say(
    (d) => `Du logo ${d.name}, seul le dessin est publié. Laissé de côté : ${list(d.dropped)}.`,
    'Regardez-le sur le site. S’il manque une partie, exportez-le de nouveau en SVG simple, avec le texte en tracés, les styles en attributs et sans images à l’intérieur.',
  ),
  'page-without-title': say(
    'La page n’a pas de titre : elle n’est donc pas publiée.',
    'Commencez son texte par un titre (# Nos partenaires), ou écrivez un “title” tout en haut, entre deux lignes de trois traits d’union.',
  ),
  'page-address': say(
    (d) => `La page ne peut pas avoir l’adresse /${d.address}/. ${d.reason}`,
    'Donnez un autre nom à son fichier : l’adresse en est tirée.',
  ),
  'page-language': say(
    (d) =>
      `La page est ${d.base} dans la langue “${d.language}”, dans laquelle ce site ne se lit pas${d.languages.length === 0 ? '' : ` (outre la première : ${list(d.languages)})`} : elle n’est pas publiée.`,
    (d) =>
      `Si le site doit se lire en “${d.language}”, ajoutez cette langue à “languages” dans programme.md. Si ce n’est pas une langue, donnez au fichier un nom sans point.`,
  ),
  'page-without-first': say(
    (d) => `La page est une traduction de ${d.base}, qui n’existe pas : elle n’est pas publiée.`,
    (d) => `Écrivez ${d.base} dans la langue des fiches.`,
  ),
  'example-left': say(
    (d) =>
      `Le site parle encore de Strengthening Civil Courage, le programme fourni comme exemple, alors que la plupart des effets ne sont pas de celui-ci : ${list(d.places)}.`,
    'Écrivez dans programme.md comment s’appelle votre programme et ce qu’il fait.',
  ),
  'proposal-left': say(
    (d) => `Le site montrerait ce que “npm run init” a écrit faute de mieux : ${list(d.places)}.`,
    'Écrivez dans programme.md comment s’appelle votre programme et quelques phrases à son sujet ; le texte se trouve sous la seconde ligne de trois traits d’union.',
  ),
  'featured-withheld': say(
    (d) =>
      `“${d.id}” sous “featured” est un effet qui n’est pas publié : la page d’accueil ne le montre donc pas.`,
    'Il n’y a rien à faire : il apparaîtra dès que cet effet sera publié.',
  ),
  'featured-unknown': say(
    (d) =>
      `“${d.id}” sous “featured” n’est l’identifiant d’aucun effet : la page d’accueil ne le montre donc pas.`,
    'Comparez-le avec les identifiants des effets.',
  ),
  'weak-key': say(
    'La clé (“key”) des identifiants opaques peut être devinée : sans les mots courants, le nom du programme, les années, les répétitions et les suites comme abc ou 123, il en reste trop peu.',
    'Faites créer par un gestionnaire de mots de passe une ligne de 20 caractères ou plus, et gardez-la en lieu sûr. Avec une autre clé, toutes les adresses changent.',
  ),
  // What only the whole collection shows
  'id-disagrees': say(
    (d) =>
      `“${d.part}” dans l’identifiant désigne d’ordinaire “${d.usual}” (${d.field}), mais le champ dit “${d.found}”.`,
    'Comparez les deux avec le tableur et corrigez ce qui est faux ; le site montre ce qui est écrit.',
  ),
  'date-after-harvest': say(
    (d) =>
      `Le texte cite des dates postérieures au mois de la récolte (${d.code} dans l’identifiant) : ${d.dates}.`,
    'Vérifiez les dates et la récolte ; le texte est affiché tel quel.',
  ),
  'near-duplicate': say(
    (d) => `Cet effet et “${d.id}” (${d.other}) ont ${nameLikeness(d.percent)}.`,
    DELETE_ONE,
  ),
  'near-twin-of-withheld': say(
    (d) =>
      `Cet effet serait publié, et ${d.other}, qui est retenu (non publié), a ${nameLikeness(d.percent)}.`,
    'Comparez les deux avant de publier. Si c’est un seul et même effet, retenez aussi celui-ci (ne le publiez pas), ou supprimez l’un des deux.',
  ),
};

function nameLikeness(percent: number): string {
  return percent === 100
    ? 'la même description'
    : `presque la même description (${percent} % de ressemblance)`;
}
