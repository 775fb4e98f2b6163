import { listNames } from './headerNames.ts';

/** Words of rating scales, from low to high, in five languages; those of one line mean the same. */
export const RATING_WORDS: readonly (readonly string[])[] = [
  listNames(
    'none, no, not, not at all, insignificant, zero, nil, pas, nada, غير، aucun, aucune, nul, nulle, pas du tout, ninguno, ninguna, nulo, nula, nenhum, nenhuma, لا شيء، معدوم، لا يوجد',
  ),
  listNames(
    'very low, very small, very weak, very little, minimal, negligible, très faible, minime, très petit, très petite, muy bajo, muy baja, mínimo, mínima, muito baixo, muito baixa, منخفض جدا، منخفضة جدا، ضعيف جدا، ضعيفة جدا',
  ),
  listNames(
    'low, small, weak, peu, un peu, poco, un poco, pouco, um pouco, a little, minor, little, limited, slight, faible, bas, basse, petit, petite, limité, limitée, mineur, mineure, bajo, baja, pequeño, pequeña, leve, menor, débil, baixo, baixa, pequeno, pequena, fraco, fraca, منخفض، منخفضة، ضعيف، ضعيفة، قليل، قليلة، محدود، محدودة، صغير، صغيرة',
  ),
  listNames(
    'medium, moderate, some, somewhat, average, assez, quite, algo, middle, mid, fair, partial, moyen, moyenne, modéré, modérée, partiel, partielle, medio, media, mediano, mediana, moderado, moderada, parcial, regular, médio, média, متوسط، متوسطة، معتدل، معتدلة، جزئي، جزئية',
  ),
  listNames(
    'considerable, substantial, considérable, substantiel, substantielle, sustancial, considerável, substancial, كبير نسبيا، ملحوظ',
  ),
  listNames(
    'high, great, large, strong, major, significant, big, a lot, much, beaucoup, mucho, mucha, muito, muita, élevé, élevée, haut, haute, fort, forte, grand, grande, majeur, majeure, important, importante, alto, alta, grande, fuerte, mayor, importante, significativo, significativa, forte, elevado, elevada, عال، عالي، عالية، مرتفع، مرتفعة، كبير، كبيرة، قوي، قوية، مهم، مهمة',
  ),
  listNames(
    'very high, very, extremely, très, muy, muito, very great, very large, very strong, very significant, extremely high, critical, essential, decisive, très élevé, très élevée, très fort, très forte, très grand, très grande, très important, très importante, décisif, décisive, essentiel, essentielle, muy alto, muy alta, muy fuerte, muy grande, muy importante, decisivo, decisiva, esencial, muito alto, muito alta, muito forte, muito grande, muito importante, essencial, عال جدا، عالي جدا، عالية جدا، مرتفع جدا، مرتفعة جدا، كبير جدا، كبيرة جدا، قوي جدا، حاسم، حاسمة',
  ),
];

/** How far a change reaches, from near to far. */
export const REACH_WORDS: readonly (readonly string[])[] = [
  listNames('individual, personal, individuel, individuelle, individual, فردي'),
  listNames(
    'household, family, ménage, famille, hogar, familia, agregado familiar, família, أسرة، أسري',
  ),
  listNames(
    'community, neighbourhood, village, school, école, escuela, escola, مدرسة, communautaire, communauté, comunitario, comunidad, comunitário, comunidade, comunitaria, comunitária, barrio, bairro, quartier, aldea, aldeia, vereda, حي، مجتمعية، مجتمعي، مجتمع محلي، قرية',
  ),
  listNames(
    'local, locale, municipal, municipale, commune, communal, communale, comunal, municipio, município, محلي، محلية، بلدي، بلدية',
  ),
  listNames(
    'district, sub-county, county, districte, distrital, préfectoral, préfectorale, distrito, cercle, مديرية، قضاء، منطقة',
  ),
  listNames(
    'sub-national, subnational, regional, provincial, province, state, governorate, régional, régionale, provinciale, départemental, départementale, infranational, infranationale, région, subnacional, estatal, departamental, autonómico, autonómica, departamento, estado, estadual, província, محافظة، إقليمية، جهوية، إقليمي، جهوي، دون وطني، دون الوطني',
  ),
  listNames(
    'national, nationwide, nation, nación, nação, country, nationale, nacional, país, pays, وطني، وطنية، قومي، قومية',
  ),
  listNames(
    'continental, multi-country, cross-border, transfrontalier, transfronterizo, transfronteiriço, عابر للحدود',
  ),
  listNames(
    'international, global, worldwide, internationale, mondial, mondiale, internacional, mundial, دولي، دولية، عالمي، عالمية',
  ),
];
