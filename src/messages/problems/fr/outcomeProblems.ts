import type { OUTCOME_PROBLEMS } from '../outcomeProblems.ts';
import { holdsSeparator, say, type ProblemWording } from '../problemKind.ts';
import { PERSONS_HINT, PERSONS_SEEM } from './personWords.ts';
import { list } from './words.ts';

/** What may be wrong with one outcome. */
export const OUTCOME_WORDING: ProblemWording<typeof OUTCOME_PROBLEMS> = {
  'missing-id': say(
    'L’effet n’a pas d’identifiant.',
    'Remplissez le champ de l’identifiant ; sans lui, aucun lien ne peut mener à un effet.',
  ),
  'id-without-letters': say(
    (d) =>
      `L’identifiant “${d.id}” ne contient ni lettre ni chiffre : il est impossible d’en faire une adresse.`,
    'Utilisez un identifiant avec des lettres ou des chiffres.',
  ),
  'id-too-long': say(
    (d) =>
      `L’identifiant donne une adresse de ${d.length} octets ; 200 est le maximum que tous les systèmes de fichiers acceptent.`,
    'Utilisez un identifiant plus court.',
  ),
  'id-reserved': say(
    (d) =>
      `Aucune page ne peut être faite pour l’identifiant “${d.id}” : le site ou Windows a besoin de cette adresse pour autre chose.`,
    'Utilisez un autre identifiant.',
  ),
  'missing-description': say(
    'L’effet n’a pas de description.',
    'Remplissez la description de l’effet : qui a changé quoi, quand et où.',
  ),
  'unknown-header': say(
    (d) =>
      `programme.md ne mentionne pas l’en-tête “${d.header}” : son texte n’est donc pas publié.`,
    'Si vous ne changez rien, il reste non publié. Sinon, dites dans programme.md ce que c’est : sous “headers” si c’est un champ cité dans docs/content.md et qu’aucune autre ligne ne contient ici ; sous “fields” pour le publier comme un champ à vous.',
  ),
  'two-headers-one-field': say(
    (d) => `“${d.header}” désigne le même champ que “${d.first}” à la ligne ${d.line}.`,
    'Gardez l’un des deux.',
  ),
  'flag-missing': say(
    'La mention de confidentialité manque : l’effet n’est donc pas publié.',
    'Ajoutez la ligne de cette mention ; laissez-la vide si l’effet peut être publié.',
  ),
  'flag-uncertain': say(
    (d) =>
      `L’import n’a pas pu se fier à la ligne de cet effet, qui n’est donc pas publié (${d.value}).`,
    'Corrigez la ligne dans le tableur et importez-la de nouveau ; une mention claire y remplacera celle-ci.',
  ),
  'withheld-in-sheet': say(
    (d) =>
      `L’import a retenu cet effet (il n’est pas publié) à cause de ce que le tableur en dit (${d.value}).`,
    'S’il peut être publié, corrigez ou remplissez dans le tableur ce qui est nommé là, puis importez de nouveau ; si cela est dit de cette ligne même, il faut aussi --open avec son identifiant.',
  ),
  'flag-unclear': say(
    (d) =>
      `La mention de confidentialité est “${d.value}”, ce qui n’est pas un “non” clair : l’effet n’est donc pas publié.`,
    ({ levels }) =>
      `Écrivez “non” (“no”, “لا”) et rien d’autre si l’effet peut être publié ; sinon, écrivez “oui” (“yes”, “sí”, “sim”, “نعم”). Si vous importez un tableur, écrivez-le là, puis importez de nouveau ; s’il peut être publié, il faut aussi --open avec son identifiant. ${levels === undefined ? 'Si la colonne contient des niveaux, comme “Public” et “Interne”, dites-le dans programme.md (“publication: levels”).' : levels.length === 0 ? 'programme.md dit sous “publication: levels” qu’aucun niveau ne permet de publier.' : `Parmi les niveaux, seuls permettent de publier ceux que programme.md donne sous “publication: levels” : ${levels.join(', ')}.`}`,
  ),
  'confidential-elsewhere': say(
    (d) =>
      `“${d.text}” se lit comme une seconde mention disant que l’effet est confidentiel : il n’est donc pas publié.`,
    'S’il est confidentiel, inscrivez “oui” dans la colonne de confidentialité. Si tout le monde peut le lire, retirez ces mots du texte, ou mettez-les dans une phrase qui raconte ce qui s’est passé : l’effet est alors publié.',
  ),
  'leave-not-given': say(
    (d) =>
      `“${d.header}” demande l’accord de publier, et ${d.value === '' ? 'personne n’a répondu' : `la réponse est “${d.value}”, qui n’est pas un simple oui`} : l’effet n’est donc pas publié.`,
    'Seuls “yes”, “oui”, “sí”, “sim”, “نعم” et rien d’autre donnent l’accord, et non “O” ni “Oui, par écrit” : là où l’accord a été donné, écrivez cela. Si c’est la colonne du consentement, nommez son en-tête sous “publication: consent” ; si elle demande autre chose, écrivez “decides: false” sous son champ, dans “fields”.',
  ),
  'not-for-everybody': say(
    (d) =>
      `“${d.header}” dit qui peut lire l’effet, et “${d.value}” ne veut pas clairement dire tout le monde : l’effet n’est donc pas publié.`,
    'Seule une valeur qui le dit permet de publier : “Public”, “Everyone”, “Tout public”, “Todos”, “للجميع”. Si tout le monde peut le lire, écrivez cela ; si la colonne parle d’autre chose, écrivez “decides: false” sous son champ, dans “fields”.',
  ),
  'level-not-listed': say(
    (d) =>
      `“${d.header}” peut dire combien l’effet est à protéger, et personne n’a dit que tout le monde peut lire ce qu’elle appelle “${d.value}” : l’effet n’est donc pas publié.`,
    'Si tout le monde peut lire tous les effets de ce niveau, donnez-le sous “levels” dans le champ de cette colonne, sous “fields”. Si la colonne parle d’autre chose, écrivez-y “decides: false”.',
  ),
  'consent-missing': say(
    'La ligne du consentement manque : l’effet n’est donc pas publié.',
    'Ajoutez cette ligne ; écrivez “oui” si l’effet peut être publié.',
  ),
  'consent-unclear': say(
    (d) =>
      `Le consentement est “${d.value}”, ce qui n’est pas un “oui” clair : l’effet n’est donc pas publié.`,
    'Écrivez “oui” et rien d’autre si l’effet peut être publié ; sinon, écrivez “non”.',
  ),
  'consent-elsewhere': say(
    (d) =>
      `“${d.text}” se lit comme une seconde déclaration de consentement : l’effet n’est donc pas publié.`,
    'Gardez ce qui est voulu dans la colonne du consentement, et supprimez ou reformulez ce texte.',
  ),
  'flag-unconfirmed': say(
    (d) =>
      `${d.count === 1 ? 'Un effet a une mention de confidentialité' : `${d.count} effets ont une mention de confidentialité`} qui veut dire “non” par ${d.words.length === 1 ? 'un mot qui n’était pas lu' : 'des mots qui n’étaient pas lus'} comme “non” auparavant (${d.words.join(', ')}). Rien n’est publié tant que ce fichier ne le confirme pas.`,
    (d) =>
      `Regardez ${d.files.join(', ')}${d.count > d.files.length ? ` et ${d.count - d.files.length} de plus (${d.command} les nomme tous)` : ''}. S’ils peuvent être publiés, ajoutez cette ligne sous “publication” : negatives: all – ou, pour ces mots seulement : negatives: [${d.list}]. Sinon, inscrivez “oui” dans leur colonne de confidentialité.`,
  ),
  'id-pattern': say(
    (d) => `L’identifiant “${d.id}” ne suit pas le modèle du programme.`,
    'Comparez-le avec le tableur, ou changez “idPattern” dans programme.md.',
  ),
  'hidden-signs': say(
    (d) =>
      `Le texte contient des caractères invisibles qui changent la façon dont il se lit ; ils sont montrés par leurs codes : ${list(d.codes)}.`,
    'Supprimez-les (ils viennent souvent d’un texte copié), ou laissez-les et ils seront montrés.',
  ),
  'unlisted-value': say(
    (d) =>
      `“${d.value}” n’est pas parmi les valeurs de “${d.vocabulary}” dans programme.md ; elle est affichée telle quelle.`,
    ({ value }) =>
      holdsSeparator(value)
        ? 'Si ce sont plusieurs réponses, chacune doit figurer séparément dans programme.md ; si c’en est une seule, corrigez-la ou ajoutez-la à cette liste.'
        : 'Corrigez la valeur, ou ajoutez-la à cette liste dans programme.md.',
  ),
  'persons-shown': say(
    (d) => `“${d.header}” est publié, et ${PERSONS_SEEM}.`,
    `Lisez chacun de ces passages. ${PERSONS_HINT}`,
  ),
  'year-unclear': say(
    (d) =>
      `On ne sait pas quelle année désigne “${d.value}” ; elle est affichée telle quelle et comptée comme “Pas clair”.`,
    (d) =>
      d.hijri === undefined
        ? 'Écrivez l’année en quatre chiffres, ou une date, un mois ou une période avec ses années : 2023-05-14, mai 2023, 2021–2022.'
        : `L’année ${d.hijri} du calendrier islamique est ${d.span} dans celui selon lequel les effets sont comptés ici : écrivez cela, ou celle de ces années que vous connaissez. Le texte de l’effet peut dire la date telle qu’elle était.`,
  ),
  'link-unclear': say(
    (d) =>
      `“${d.value}” n’est pas une adresse web et rien d’autre : c’est donc affiché comme du texte, sans lien.`,
    'Écrivez l’adresse entière, avec https:// devant, et aucun autre mot.',
  ),
  'answer-unclear': say(
    (d) => `“${d.value}” n’est ni oui ni non ; c’est affiché tel quel.`,
    'Écrivez oui ou non, ou laissez vide si cela n’a pas été noté.',
  ),
  'clusters-differ': say(
    (d) => `Les groupes (${d.stated}) ne sont pas ceux des types de changement (${d.implied}).`,
    'Vérifiez ce qui est juste ; les deux sont affichés.',
  ),
  'merged-text-differs': say(
    (d) => `Le texte réuni ne contient pas “${d.field}” tel qu’il est dans son propre champ.`,
    'L’un des deux a été modifié après leur réunion ; le texte réuni n’est jamais publié.',
  ),
  'merged-text-holds-more': say(
    (d) => `Le texte réuni contient plus que les champs qu’il reprend : “${d.surplus}”`,
    'Vérifiez si un champ a perdu ce texte, ou si une ligne après le texte réuni a perdu son en-tête : le texte réuni n’est jamais publié.',
  ),
};
