import type { ToolTexts } from '../toolTexts.ts';
import { count } from './words.ts';

/** `checkTexts.ts` of English, in French. */
export const CHECK_TEXTS: ToolTexts['check'] = {
  title: (d) => `${d.mark} (contrôle de ${d.directory})`,
  counts: (d) => `À publier : ${d.published}, retenus : ${d.withheld} ; ${d.problems}.`,
  kinds: 'Problèmes par type',
  withheld: 'Effets retenus, et pourquoi (ils ne sont jamais dans le site)',
  complete: 'À quel point chaque champ est rempli',
  inAll: 'dans tous les effets',
  inSome: 'dans certains',
  inNone: 'dans aucun',
  rare: 'Valeurs qui ressemblent à des fautes de frappe',
  rareValue: (d) => `${d.field} : “${d.value}” dans ${d.file} ; fallait-il écrire “${d.nearest}” ?`,
  notCompared: (d) =>
    `${count(d.count, 'autre valeur', 'autres valeurs')} qu’un seul effet contient : trop nombreuses pour être comparées aux autres.`,
  share: (d) => `${d.part} sur ${d.whole} (${d.percent} %)`,
  moreLines: (d) => `… et ${count(d.count, 'autre')} : ${d.command}`,
  asHtml: (d) =>
    `Pour lire ce rapport dans un navigateur, le travailler à plusieurs ou l’imprimer : ${d.command}`,
  written: (d) => `Le rapport est dans ${d.file}. Il nomme des effets retenus : ne le publiez pas.`,
  page: {
    heading: (d) => `Contrôle de ${d.directory}`,
    private: 'Réservé à qui publie : ce rapport nomme des effets retenus. Ne le publiez pas.',
    withheld: 'Effets retenus, et pourquoi',
    reason: 'Raison',
    outcomes: 'Effets',
    ids: 'Identifiants',
    field: 'Champ',
    value: 'Valeur',
    nearest: 'Sans doute',
    file: 'Fichier',
    filled: 'Rempli',
  },
  reasons: {
    flagged: 'La colonne de confidentialité le demande, ou ne dit rien qui soit clairement non',
    'flag-uncertain': 'L’import n’a pas pu se fier à la ligne du tableur',
    'withheld-in-sheet':
      'Le tableur le demande hors de la colonne de confidentialité : dans une note, un commentaire, une autre colonne ou une autre feuille',
    'flag-missing': 'La ligne de confidentialité manque dans le fichier',
    'flag-repeated':
      'L’effet dit, hors de sa colonne de confidentialité, qu’il est confidentiel ou sensible, ou il a deux colonnes de ce genre',
    leave:
      'Une colonne qui demande l’autorisation de publier ne dit pas clairement oui (leave-not-given)',
    readers:
      'Une colonne dit qui peut lire l’effet, et ce n’est pas tout le monde (not-for-everybody)',
    'flag-empty':
      'La colonne de confidentialité est vide, et le programme, ou les niveaux dans ses autres cellules, retiennent de tels effets',
    'flag-unconfirmed':
      'La colonne de confidentialité dit non par un mot que le programme n’a pas confirmé (publication.negatives)',
    'consent-missing': 'La ligne du consentement manque dans le fichier',
    'consent-repeated': 'Le consentement est indiqué deux fois',
    'consent-empty': 'Le consentement est vide',
    'consent-refused': 'Le consentement dit autre chose qu’un oui explicite',
    editor: 'Les réglages en tête du fichier disent withhold: true',
    status: 'Le statut n’est pas de ceux que le programme publie',
    unapproved: 'Une colonne dit que l’effet n’est pas approuvé (column-unapproved)',
    redaction: 'Ce qui doit être masqué est encore dans le texte',
    twin: 'Sa description est celle d’un effet confidentiel',
    settings: 'programme.md manque ou contient une erreur, et sans lui aucun effet ne peut être lu',
    unreadable: 'Le fichier contient une erreur',
  },
  countReason: (d) => `${d.count} ${d.reason}`,
  shortReasons: {
    flagged: 'confidentiels',
    'flag-uncertain': 'd’une ligne à laquelle on ne peut se fier',
    'withheld-in-sheet': 'retenus par ce que le tableur dit ailleurs',
    'flag-missing': 'sans colonne de confidentialité',
    'flag-repeated': 'avec deux indications de confidentialité',
    leave: 'sans autorisation de publier',
    readers: 'que tout le monde ne peut pas lire',
    'flag-empty': 'dont la colonne de confidentialité est vide',
    'flag-unconfirmed': 'avec un mot pour “non” qui n’est pas confirmé',
    'consent-missing': 'sans ligne de consentement',
    'consent-repeated': 'avec deux indications de consentement',
    'consent-empty': 'avec un consentement vide',
    'consent-refused': 'sans consentement',
    editor: 'retenus par quelqu’un, dans leur fichier',
    status: 'd’un statut qui n’est pas publié',
    unapproved: 'qu’une colonne dit non approuvés',
    redaction: 'où reste ce qui doit être masqué',
    twin: 'avec le texte d’un effet confidentiel',
    settings: 'non lus à cause de programme.md',
    unreadable: 'illisibles',
  },
  noOutcomes: 'Il n’y a aucun effet.',
  nonePublished: (d) => `0 publié sur ${d.outcomes} : ${d.reasons}.`,
  fillEmpty:
    'Écrivez “non” dans la colonne de confidentialité de ce qui peut être publié, et importez de nouveau.',
  unknownFormat: (d) => `--format accepte ${d.formats}.`,
  oneFolder: 'Un seul dossier à la fois.',
  noFolder: (d) => `Il n’y a pas de dossier ${d.directory}.`,
};
