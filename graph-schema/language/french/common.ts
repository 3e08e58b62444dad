import type { FieldWords, RatedEffect, SchemaWords } from '../schema-words.ts';

export const common: SchemaWords['common'] = {
  id: {
    title: 'Identifiant',
    description:
      'Votre propre clé, unique dans la mission, tous types confondus : lettres sans accent, chiffres, point, trait d’union, deux-points et tiret bas, 128 caractères au plus.',
    example: 'depot-registre-incidents',
  },
  name: {
    title: 'Nom',
    description: 'Le nom courant. Groupes et systèmes uniquement ; jamais le nom d’une personne.',
    example: 'Registre des incidents',
  },
  description: { title: 'Description', description: 'Ce que c’est, en une phrase ou deux.' },
  sourceGrade: {
    title: 'Cotation de la source',
    description:
      'Cotation de l’affirmation selon le système de l’Amirauté : fiabilité de la source, de A (totalement fiable) à F (ne peut être appréciée), puis crédibilité de l’information, de 1 (confirmée) à 6 (ne peut être appréciée). Les deux s’apprécient séparément.',
  },
  source: { title: 'Source', description: 'Référence : d’où vient cette affirmation.' },
  observedOn: { title: 'Observé le', description: 'Date de l’observation ou du signalement.' },
  confidence: {
    title: 'Confiance',
    description: 'Confiance accordée à l’appréciation, indépendamment de la probabilité énoncée.',
  },
  sensitivity: {
    title: 'Marquage',
    description:
      'Marquage selon la circulaire ST/SGB/2007/6. Vide : non marqué, et traité comme strictement confidentiel jusqu’à ce que quelqu’un le marque.',
  },
  compartments: {
    title: 'Compartiments',
    description: 'Groupes ayant à en connaître, seuls autorisés à voir l’élément, par exemple donnees-temoins.',
    example: 'donnees-temoins',
  },
  validFrom: { title: 'Valable à partir du', description: 'Premier jour où cela est vrai. Vide : depuis toujours.' },
  validTo: { title: 'Valable jusqu’au', description: 'Dernier jour où cela est vrai. Vide : toujours vrai.' },
  ownerOffice: {
    title: 'Bureau responsable',
    description: 'Identifiant du bureau qui répond de cet élément.',
    example: 'bureau-jmac',
  },
  reviewedOn: { title: 'Réexaminé le', description: 'Date du dernier réexamen de l’élément.' },
  reviewDue: {
    title: 'Réexamen attendu le',
    description: 'Date à laquelle l’élément doit être réexaminé ; passé ce jour, il est tenu pour périmé.',
  },
  harmToPersons: {
    title: 'Gravité pour les personnes',
    description:
      'Atteinte à la vie, à la liberté ou à l’intégrité physique de personnes en cas de perte ou de détournement.',
  },
  harmToMandate: {
    title: 'Gravité pour le mandat',
    description: 'Atteinte à ce que la mission a pour mandat d’accomplir.',
  },
  harmToOperations: {
    title: 'Gravité pour les opérations',
    description: 'Atteinte au fonctionnement quotidien de la mission.',
  },
  privacyHarm: {
    title: 'Gravité pour la vie privée',
    description:
      'Atteinte à la vie privée, aux moyens d’existence ou à la dignité. Un axe à part ; ne constitue pas à ce jour une catégorie du système de gestion de la sécurité.',
  },
};

export const linkId: FieldWords = { title: 'Identifiant', description: 'Clé facultative du lien.' };

const CASE: Record<RatedEffect, string> = {
  DISCLOSED: 'de divulgation',
  MANIPULATED: 'de falsification',
  DENIED: 'de mise hors d’usage',
  OUT_OF_CUSTODY: 'de sortie de la maîtrise de l’ONU',
  MISLED: 'de tromperie',
  UNDERMINED: 'de discrédit',
};
export const harmByEffect: SchemaWords['harmByEffect'] = (title, effect) => ({
  title: `${title} en cas ${CASE[effect]}`,
  description: `Remplace la cote générale en cas ${CASE[effect]}.`,
});
