import type { ToolTexts } from '../translatedTexts.ts';
import { count } from './words.ts';

/** `buildTexts.ts` of English, in French. */
export const BUILD_TEXTS: ToolTexts['build'] = {
  noAddress:
    'SITE_URL n’est pas défini : les liens sont relatifs au site, et aucun plan du site (sitemap) n’est écrit.',
  noInterface: (d) =>
    `L’interface ne parle pas encore cette langue (${d.language}, ${d.code}) : les titres et les boutons sont en anglais.`,
  notBuilt: (d) => `${d.problems} dans ${d.content} : rien n’a été construit.`,
  notExported: (d) => `${d.problems} dans ${d.content} : rien n’a été exporté.`,
  emptySite: (d) =>
    `${d.reasons} Un site sans effets n’est pas construit ; si c’est ce que vous voulez : ${d.command}`,
  counts: (d) =>
    `${d.content} : effets à publier : ${d.published}, retenus : ${d.withheld} ; ${d.problems}.`,
  replacedOther: (d) =>
    `Jusqu’ici, ${d.target} contenait le site de ${d.folder}, que cette construction a remplacé. Pour l’y remettre : ${d.command}`,
  kept: (d) => `${d.taken} pages d’effets et de listes sur ${d.pages} sont restées les mêmes.`,
  built: (d) => `${d.target} est construit.`,
  refused: (d) => `${d.refusal} Rien n’a été construit.`,
  discarded: (d) => `${d.refusal} Le nouveau site a été jeté.`,
  restored: (d) =>
    `Une construction précédente a été interrompue pendant qu’elle remplaçait ${d.target} : le site d’avant est revenu (depuis ${d.from}).`,
  unchanged: (d) => `Rien n’a été remplacé : ${d.target} est inchangé.`,
  unchangedAside: (d) =>
    `Rien n’a été remplacé : le site d’avant est ${d.place}, et la prochaine construction le remet à sa place.`,
  noSite: (d) => `Aucun site n’a été écrit : il n’y a pas encore de ${d.target}.`,
  earlyEnd: (d) =>
    `${d.message} Quelqu’un y a peut-être mis fin, ou la mémoire n’a pas suffi : construisez de nouveau et, si cela se répète, avec plus de mémoire (docs/scaling.md).`,
  ledger: {
    missing: (d) =>
      `Il n’y a pas encore de registre des changements (${d.place}) : le relevé commence avec cette construction. Gardez ce fichier pour les suivantes (docs/publishing.md).`,
    unreadable: (d) =>
      `Le registre des changements (${d.place}) ne peut pas être lu (${d.reason}) : ce site ne parle d’aucun changement, et le fichier reste tel quel.`,
    another: (d) =>
      `Le registre des changements (${d.place}) est celui d’un autre programme : ce site ne parle d’aucun changement, et le fichier reste tel quel. Indiquez dans LEDGER un fichier propre à ce programme.`,
    newer: (d) =>
      `Le registre des changements (${d.place}) a été écrit par une version plus récente de ce logiciel : ce site ne parle d’aucun changement, et le fichier reste tel quel. Construisez avec cette version.`,
    damaged: (d) =>
      `Le registre des changements (${d.place}) est abîmé : le relevé recommence. Le fichier abîmé est gardé à côté ; si vous en avez une copie intacte, mettez-la à sa place et construisez de nouveau.`,
    earlierDate: (d) =>
      `programme.md donne le ${d.date} comme jour des données, mais une construction précédente donnait le ${d.last} : regardez “date”.`,
    moved: (d) => `Le registre abîmé est maintenant ${d.place}.`,
    unwritable: (d) =>
      `Le registre des changements (${d.place}) n’a pas pu être écrit (${d.reason}) : la prochaine construction ne saura rien de celle-ci.`,
  },
  cache: {
    unreadable: (d) =>
      `Ce que la dernière construction a gardé ne peut pas être lu (${d.reason}) : tout est refait.`,
    damaged: (d) =>
      `Ce que la dernière construction a gardé (${d.file}) est abîmé ou d’une autre version, et a été jeté : tout est refait.`,
    unwritable: (d) => `La prochaine construction refera tout (${d.reason}).`,
  },
  dev: {
    heading: 'Problèmes dans le contenu',
    noPage:
      'programme.md ne peut pas être lu : il n’y a donc pas encore de page. Le terminal montre les lignes. Cette page se recharge d’elle-même dès que le fichier est corrigé.',
    shown: (d) =>
      `${d.problems}. Le terminal montre les lignes. Les pages ci-dessous laissent de côté les fichiers fautifs.`,
  },
  index: {
    failed: (d) => `L’index de recherche n’a pas pu être fait (${d.reason}).`,
    ended: 'L’index de recherche s’est arrêté avant d’être fini.',
  },
  ended: {
    started:
      'La construction a été arrêtée de l’extérieur, ou a manqué de mémoire, pendant qu’elle démarrait.',
    reading:
      'La construction a été arrêtée de l’extérieur, ou a manqué de mémoire, pendant qu’elle lisait le contenu.',
    rendering:
      'La construction a été arrêtée de l’extérieur, ou a manqué de mémoire, pendant qu’elle faisait les pages.',
    proving:
      'La construction a été arrêtée de l’extérieur, ou a manqué de mémoire, pendant qu’elle cherchait dans le site des textes retenus.',
    placing:
      'La construction a été arrêtée de l’extérieur, ou a manqué de mémoire, pendant qu’elle mettait le site à sa place.',
  },
  memory: (d) => `Node peut utiliser ici ${d.limit} Mo, et la machine en a ${d.machine}.`,
  moreMemory: (d) => `Donnez-en plus à Node : ${d.command} (docs/scaling.md).`,
  noMemory:
    'Cette machine n’en a pas plus à donner : construisez sur une machine qui a plus de mémoire, ou moins d’effets à la fois (docs/scaling.md).',
  siteKept: 'Le site qui était là est inchangé ; la prochaine construction fait le ménage.',
  export: {
    noFormat: (d) => `Nommez un format : ${d.formats.join(', ')}.`,
    noOut: '--out nomme le dossier à écrire.',
    otherFiles: (d) =>
      `${d.name} contient ${d.file}, qu’aucun export n’a écrit : nommez un nouveau dossier.`,
    done: (d) =>
      `${d.name} : ${count(d.outcomes, 'effet')} dans ${count(d.files, 'fichier')}, et rien des effets retenus (${d.withheld}).`,
  },
  served: (d) => `Le site est à l’adresse ${d.address}\nPour arrêter : Ctrl+C.`,
};
