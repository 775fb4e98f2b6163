import { splitList } from '../../text/splitList.ts';
import type { Phrases } from './phrases.ts';

export const FRENCH: Phrases = {
  lang: 'fr',
  description: [
    'En {month} {year}, {number} membres de {org} à {place} ({country}) ont {action} à la suite d’{trigger}.',
    'Entre {month} et {month2} {year}, {actor} de {place} ont {action}, après {trigger}.',
    'Après {trigger} en {month} {year}, {org} et {actor} de {place} ont {action}.',
    'Le {day} {month} {year}, {actor} et {org} ont signé un accord sur {topic} à {place}, {country}.',
  ],
  detail: [
    '{Actor} y ont participé, dont {number} {people}.',
    'La décision porte sur {topic} et a été annoncée par {channel}.',
    'Un comité de {number} {people} se réunit désormais toutes les {weeks} semaines au sujet de {topic}.',
  ],
  significance: [
    'Auparavant, {people} de {place} ne pouvaient pas parler de {topic} sans craindre {threat}.',
    'C’est important, car {obstacle} tenaient {people} à l’écart de {topic} depuis des années.',
    'Pour {people}, cela signifie {benefit} lorsqu’ils font face à {threat}.',
    'Le changement dépasse {place} : {actor} de {place2} veulent faire de même pour {topic}.',
  ],
  contribution: [
    'Le programme a financé {trigger} et fourni {support}. {Org} a donné des conseils sur {topic}.',
    'Grâce à {support}, {org} a préparé {number} {people} à parler de {topic}.',
    'La contribution a été directe et voulue : {support}, puis un accompagnement de {weeks} semaines par {org}.',
  ],
  otherContribution: [
    '{Org} a prêté son bureau.',
    'La pression exercée par {actor} y a contribué.',
    'Aucun autre acteur connu.',
  ],
  evidence: [
    'Procès-verbal de la réunion, photographies et texte signé.',
    'Rapport d’activité de {org} ; messages reçus de {people}.',
    'Enregistrement diffusé par {channel} ; liste de présence.',
  ],
  additional: [
    'Le {day} {month} {year}, {org} a répété l’exercice avec {number} {people} à {place2}.',
    '{Org} prévoit de l’étendre à {topic} l’année prochaine.',
  ],
  organisationKinds: splitList(`
    Réseau Exemplaire des, Alliance Fictive des, Association Modèle des, Forum Imaginaire des,
    Union Témoin des
  `),
  organisationAims: splitList(`
    Voisines Solidaires, Médiateurs Ruraux, Écoutes Nocturnes, Jeunes Reporters, Paysannes Unies,
    Juristes de Village, Familles Déplacées, Voix Égales
  `),
  slots: {
    actor: splitList(`
      les autorités provinciales, les chefs coutumiers, les commerçantes du marché,
      les responsables religieux, les animatrices de radio, les magistrats, les jeunes militants,
      les conseillers municipaux, les enseignantes, les officiers de police
    `),
    people: splitList(`
      défenseures des droits humains, jeunes, personnes déplacées, journalistes, avocates,
      agriculteurs, éleveurs, veuves, étudiantes, parajuristes
    `),
    action: splitList(`
      adopté un règlement contre les expulsions forcées, libéré onze détenus sans inculpation,
      créé un comité d’alerte précoce, ouvert une maison d’accueil,
      commencé à chiffrer leurs fichiers, nommé deux femmes au comité de paix,
      renoncé à un projet d’arrêté sur les réunions publiques,
      mis fin aux taxes illégales sur les routes, repris des pourparlers interrompus,
      rendu le matériel confisqué
    `),
    trigger: splitList(`
      une formation à la sécurité numérique, un dialogue entre éleveurs et agriculteurs,
      une pétition, une campagne radiophonique, un plaidoyer discret, une étude sur l’héritage,
      un atelier sur la protection
    `),
    topic: splitList(`
      l’accès à la terre, la sécurité numérique, la détention arbitraire, l’héritage,
      l’accès à l’eau, la liberté de réunion, le mariage précoce, la réconciliation,
      la prévention de la torture, la transparence du budget, la médiation
    `),
    obstacle: splitList(`
      les intimidations, les affrontements, les inondations, les représailles, les barrages
    `),
    benefit: splitList(`
      une protection rapide, l’accès à une avocate, des trajets plus sûrs, une information fiable,
      une place à la table
    `),
    threat: splitList(`
      des appels anonymes, la surveillance, une expulsion, une arrestation, des menaces par message
    `),
    support: splitList(`
      des frais de transport, deux ordinateurs chiffrés, une subvention d’urgence,
      des conseils juridiques, un manuel en langues locales, un soutien psychologique
    `),
    channel: splitList(`
      la radio communautaire, le tableau d’affichage de la mairie, un groupe de messagerie,
      la télévision nationale
    `),
  },
  months: splitList(`
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
  `),
};
