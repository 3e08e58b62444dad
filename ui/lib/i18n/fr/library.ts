import type { SameTexts } from '../catalogue.ts';
import type { library as english } from '../en/library.ts';

export const library = {
  library: {
    title: 'Référentiel',
    lead: 'Ce sur quoi repose chaque calcul : les règles dont le préjudice est déduit et les appréciations qui les sous-tendent, chacune avec sa version et sa source.',
    rules: 'Règles',
    rulesLead:
      'Chaque règle lit des faits enregistrés et en tire les étapes d’un chemin. Sa probabilité de base est celle de réussir dans les douze mois, une fois la tentative engagée et la technique maîtrisée. « Le premier » et « le second » désignent les deux éléments que relie une étape.',
    rulesNone: 'Le serveur ne donne aucune règle.',
    items: 'Échelles et tables',
    itemsNone: 'Le serveur ne donne aucune pièce du référentiel.',
    family: 'Famille {{family}}',
    vector: 'Vecteur',
    noVector: 'aucun ; étape fondée sur le droit, l’hébergement ou la dépendance',
    from: 'le premier',
    to: 'le second',
    base: 'Probabilité de base',
    structural: 'fixée par les faits qu’elle lit',
    controls: 'Mesures de protection prises en compte',
    measure: 'Mesure recommandée',
    source: 'Source',
    version: 'Version {{version}}',
    status: { confirmed: 'confirmée', toConfirm: 'à confirmer' },
    find: 'Chercher une règle',
    noMatch: 'Aucune règle ne contient ces mots.',
    tableOf: 'Table : {{title}}',
    name: 'Nom',
    value: 'Valeur',
  },
} as const satisfies SameTexts<typeof english>;
