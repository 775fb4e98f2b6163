import type { ToolTexts } from '../translatedTexts.ts';

/** `programmeTexts.ts` of English, in French. */
export const PROGRAMME_TEXTS: ToolTexts['programme'] = {
  change:
    'et peut être changé :\nce que vous changez ici reste, même si init est lancé de nouveau quand la feuille a grandi.',
  description: 'Une ou deux phrases, pour la page d’accueil et pour les moteurs de recherche.',
  language:
    'Langue des effets : en, fr, es, pt, ar … Les titres, les boutons et les menus du site sont en anglais, en français ou en arabe comme les effets, sinon en anglais.',
  licence: 'Sous quelle licence les textes peuvent-ils être utilisés ? Enlevez le # et dites-le.',
  spreadsheet: 'Comment un import lit le tableur.',
  copy: 'La copie qui est importée désormais. Continuez à y travailler, et non dans l’original.',
  headers:
    'Quelle colonne de la feuille est quel champ. Ce que contient chaque champ : docs/content.md, “The fields”.',
  guess: 'une supposition : à vérifier',
  own: 'Ce que cette récolte note en plus.',
  closed:
    '“publish: false” tient une colonne hors de tout le site. Pour en publier une, parcourez d’abord ses\ncellules (des noms ? des lieux où l’on peut trouver quelqu’un ?), puis supprimez cette ligne.',
  index:
    '“index” fait une page pour chaque valeur, et les met dans le menu sous le nom écrit dans “plural” :\npour le choisir, enlevez le # devant les deux.',
  decides: (d) => `Décide : ${d.rule}.`,
  indexLine: (d) =>
    `une page pour chaque valeur, dans le menu.${d.isSpelt ? ' Mieux vaut un mot en lettres simples, avant que quelqu’un ait un lien.' : ''}${d.isClosed ? ' Seulement une fois que c’est publié' : ''}`,
  plural: 'comment le menu en appelle plusieurs : à vérifier',
  ignored:
    'Colonnes qu’un import ne copie même pas : personnes, comment les joindre, positions, notes, et\nce que les outils d’enquête écrivent pour eux-mêmes.',
  ignoredFor: {
    'survey tool': 'technique',
    person: 'personne',
    position: 'position',
    note: 'note',
    'tick box': 'case à cocher ; la colonne réunie est prise',
    'joined boxes':
      'réunie de sorte que personne ne peut distinguer les réponses ; les cases à cocher sont prises',
  },
  ignoredContacts: (d) => `numéros de téléphone ou adresses e-mail dans ${d.cells}`,
  boxes: 'Colonnes de cases à cocher, qu’un import réunit en une ligne.',
  separators: 'Ce qui sépare plusieurs valeurs dans une cellule.',
  vocabularies: (d) =>
    `Les valeurs employées, chacune avec le nombre de ses effets. “also” donne d’autres façons\nd’écrire la même valeur.${d.isRanked ? ' Les notes vont de la plus basse à la plus haute.' : ''}`,
  unused: (d) =>
    `Aucune ligne n’a ${d.values} : si l’échelle contient cette valeur, inscrivez-la ici à sa place.`,
  unordered:
    'Mettez ces valeurs dans l’ordre, de la plus basse à la plus haute, puis enlevez le # et l’espace qui le suit :',
  slips: (d) =>
    `${d.slips} : ${d.count === 1 ? 'compté comme une faute' : 'comptés comme des fautes'} de frappe`,
  slip: (d) => `une faute de frappe pour “${d.near}” ?`,
  publication: 'Ce qui peut être publié. Un effet ne sort que si tout ceci le permet.',
  consent: 'Seul un oui explicite dans cette colonne fait publier.',
  negatives: 'Tous les mots pour “non” valent “pas confidentiel” : N, nein, hapana …',
  conflict: (d) => `Un import s’arrête tant qu’il n’en reste pas une seule : ${d.columns}`,
  noLevels: (d) =>
    `La colonne de confidentialité contient des niveaux, et aucun ne dit clairement que tout le monde peut lire :\nseul “non”, ou “${d.word}” une fois inscrit ici, fait publier. Une cellule vide retient.`,
  openLevels: (d) =>
    `Si ${d.levels} veut dire que tout le monde peut lire, écrivez : levels: ${d.setting}`,
  levels:
    'La colonne de confidentialité contient des niveaux. Seuls ceux-ci font publier ; tous les autres retiennent, une cellule vide aussi.',
  undecided: (d) =>
    `Personne n’a encore dit quels effets sont confidentiels. Écrivez ${d.words.join(' ou ')} sous “${d.header}” pour chaque\neffet qui peut être publié ; une cellule vide retient.`,
  noStatus: 'La feuille n’a pas de colonne pour un statut.',
  inUse: (d) => `Employées : ${d.values}`,
  nothing: 'rien',
  statuses: 'Seuls les effets de ces statuts sont publiés.',
  noStatuses:
    'Aucune valeur ne veut dire “approuvé” à coup sûr, donc rien n’est publié : écrivez ici celles qui le veulent.',
  about: 'quelques phrases sur votre programme. Il devient la page “À propos”.',
};
