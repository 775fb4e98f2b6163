import type { FRAGMENT_PROBLEMS } from '../fragmentProblems.ts';
import { say, type ProblemWording } from '../problemKind.ts';
import { list } from './words.ts';

/** What may be wrong with a content file, before it is read as an outcome. */
export const FRAGMENT_WORDING: ProblemWording<typeof FRAGMENT_PROBLEMS> = {
  // The file as such
  'unreadable-file': say(
    (d) => `Le fichier ne peut pas être lu (${d.reason}).`,
    'Vérifiez que le fichier existe et que vous avez le droit de l’ouvrir.',
  ),
  'not-a-file': say(
    (d) =>
      `Ce n’est pas un fichier, donc rien n’y est lu. ${d.isLink ? 'C’est un lien vers ' : 'Ce que c’est '}: ${d.kind}.`,
    'Mettez ici le fichier lui-même, ou sortez cet élément du dossier du contenu.',
  ),
  'link-outside': say(
    (d) =>
      `C’est un lien vers ${d.target}, hors du dossier du contenu ; c’est ce fichier-là qui est lu.`,
    'Mettez ici le fichier lui-même : quiconque peut modifier l’autre emplacement modifie ce qui est publié.',
  ),
  'unexpected-file': say(
    (d) => `Ce fichier n’est pas lu. Ce qui est attendu ici : ${d.expected}.`,
    'Renommez-le s’il fait partie du contenu, ou sortez-le du dossier.',
  ),
  'utf-16': say(
    (d) => `Le fichier est en UTF-16, comme le montre l’octet ${d.offset}.`,
    'Enregistrez-le de nouveau en UTF-8 (dans le Bloc-notes : Enregistrer sous, puis Encodage).',
  ),
  'not-utf-8': say(
    (d) => `L’octet ${d.offset} (${d.byte}) n’est pas de l’UTF-8.`,
    'Enregistrez de nouveau le fichier en UTF-8, puis comparez le texte à cet endroit avec l’original.',
  ),
  'not-plain-text': say(
    (d) =>
      `Ce n’est pas du texte brut, quelle que soit la terminaison du nom. Ce que c’est : ${d.kind}.`,
    'Ouvrez-le là où il a été créé et enregistrez-le en texte brut, en UTF-8 (dans TextEdit : Format, Convertir au format Texte ; dans Word : Enregistrer sous, Texte brut, puis Unicode UTF-8).',
  ),
  'file-too-large': say(
    (d) => `Le fichier pèse ${d.kilobytes} ko ; au-delà de ${d.most} ko, rien n’est lu.`,
    'Vérifiez qu’il s’agit bien d’un seul effet, en texte et sans images ; si oui, raccourcissez-le.',
  ),
  'marks-piled': say(
    'Une lettre porte ici plus d’accents que n’en utilise aucune écriture.',
    'Supprimez-les ; d’ordinaire, seule la lettre était voulue.',
  ),
  // The fragment
  'empty-file': say('Le fichier est vide.', 'Supprimez-le, ou écrivez-y l’énoncé de l’effet.'),
  'no-fields': say(
    'Le fichier ne contient aucun champ.',
    'Écrivez chaque champ sur sa propre ligne, sous la forme **En-tête**: valeur.',
  ),
  'text-before-first-field': say(
    'Il y a du texte avant le premier champ : il n’appartient donc à aucun.',
    'Mettez un en-tête devant (**En-tête**: valeur), ou supprimez ce texte.',
  ),
  'duplicate-header': say(
    (d) => `Le champ “${d.header}” figure deux fois ; la première est à la ligne ${d.line}.`,
    'Gardez l’un des deux.',
  ),
  'header-without-colon': say(
    (d) =>
      `“${d.header}” est un en-tête connu, mais n’est pas écrit comme un en-tête : cette ligne fait donc partie du champ qui précède.`,
    'Si un champ commence ici, commencez la ligne par **En-tête**: avec les deux-points.',
  ),
  'hidden-header-without-colon': say(
    (d) =>
      `“${d.header}” n’est jamais publié, mais n’est pas écrit comme un en-tête : son texte fait donc partie du champ qui précède.`,
    'Commencez la ligne par **En-tête**: avec les deux-points, ou supprimez-la.',
  ),
  // Front matter
  'front-matter-open': say(
    'Les réglages en tête du fichier ne sont fermés par aucune ligne.',
    'Terminez-les par une ligne qui contient --- et rien d’autre.',
  ),
  'front-matter-language': say(
    (d) => `Les réglages en tête du fichier commencent par “${d.found}”, ce qui n’est pas lu.`,
    'Commencez-les par une ligne qui contient --- et rien d’autre.',
  ),
  'front-matter-dashes': say(
    'La première ligne contient un tiret long là où il faut trois traits d’union (---) : aucun réglage n’est donc lu.',
    'Tapez de nouveau --- et désactivez dans votre éditeur les tirets intelligents, qui réunissent les traits d’union pendant la frappe.',
  ),
  'front-matter-yaml': say(
    (d) => `Les réglages en tête du fichier ne peuvent pas être lus (YAML) : ${d.reason}`,
    'Corrigez la ligne ; mettez entre guillemets droits un texte qui contient deux-points ou un #.',
  ),
  'front-matter-key': say(
    (d) => `“${d.key}” n’est pas un réglage connu ici.`,
    ({ known }) => `Connus ici : ${known.join(', ')}.`,
  ),
  'front-matter-value': say(
    (d) => `“${d.path}” : ${d.reason}`,
    'Écrivez la valeur comme le montre docs/content.md.',
  ),
  'settings-out-of-place': say(
    (d) =>
      `“${d.header}” est un réglage d’éditeur, mais ce n’est ici que du texte, et il est sans effet.`,
    'Les réglages ne comptent que tout en haut du fichier : commencez la première ligne par ---, écrivez-les, puis encore ---. Déplacez celui-ci là-haut ; si c’est du texte, reformulez-le.',
  ),
  'front-matter-more': say(
    (d) => `Il y a ${d.count} autres problèmes dans les réglages en tête du fichier.`,
    'Corrigez d’abord ceux qui précèdent ; souvent, ils viennent tous d’une même erreur.',
  ),
  'redaction-unused': say(
    (d) => `Le masquage n° ${d.index} ne correspond à rien dans cet effet.`,
    'Vérifiez l’orthographe : un masquage qui ne correspond à rien est d’ordinaire une faute de frappe.',
  ),
  'redaction-short': say(
    (d) =>
      `Le masquage n° ${d.index} a moins de trois lettres : il ne vaut donc que pour cet effet, et n’est cherché nulle part ailleurs.`,
    'Écrivez le nom entier si vous le pouvez ; relisez les autres effets pour voir s’il y figure.',
  ),
  'redaction-inside-word': say(
    (d) =>
      `Le masquage n° ${d.index}${d.isOwn ? '' : ' de programme.md'} fait partie d’un mot plus long, qui n’est pas masqué : ${d.lines.length === 1 ? 'ligne' : 'lignes'} ${list(d.lines)}.`,
    'Si ce mot est une forme du nom, inscrivez-le aussi sous “redact”.',
  ),
  'redacted-elsewhere': say(
    (d) =>
      `Ce que le masquage n° ${d.index} retire ici est visible ${d.places.length === 1 ? 'à un endroit' : `à ${d.places.length} endroits`} : ${list(d.places)}.`,
    'Inscrivez-le là aussi sous “redact”, ou une fois pour toutes dans programme.md ; ou reformulez ce passage. Ce qu’un effet ou une page peut encore montrer se met sous “named” en tête de son fichier.',
  ),
};
