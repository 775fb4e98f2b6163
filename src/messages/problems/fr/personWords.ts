/** What a published text seems to hold, without quoting it. */
export const PERSONS_SEEM =
  'le texte semble dire qui est quelqu’un ou comment joindre cette personne : un nom après un titre (M., Mme, Sra …), une adresse e-mail ou un numéro de téléphone';

/** What to do about it. */
export const PERSONS_HINT =
  'Ce que personne ne doit lire : retirez-le dans le tableur, inscrivez-le sous “redact”, ou ne publiez rien de cette colonne (“publish: false” sous un champ à vous, “hide” pour tout autre). Si tout le monde peut le savoir, ne faites rien.';
