import type { SameTexts } from '../catalogue.ts';
import type { portfolio as english } from '../en/portfolio.ts';

export const portfolio = {
  portfolio: {
    title: 'Mesures choisies ensemble',
    lead: 'Quelles mesures, en petit nombre, réduisent le plus le risque de la mission. Chacune est appréciée avec celles qui la précèdent, car elles se recoupent : ce que deux mesures valent ensemble n’est pas la somme de ce que chacune vaut seule.',
    form: 'Ce qu’il faut réduire, et dans quelles limites',
    axis: 'Réduire le préjudice pour',
    of: 'Compté sur',
    most: 'Mesures au plus',
    mostFault: 'Un nombre entier de 1 à {{most}}.',
    budget: 'Effort au plus, en points',
    noLimit: 'sans limite',
    choose: 'Choisir les mesures',
    again: 'Recommencer',
    empty:
      'Les mesures qui, ensemble, réduisent le plus le risque figureront ici, avec ce que chacune ajoute. Indiquez ce qu’il faut réduire et appuyez sur le bouton ; le calcul peut prendre un moment.',
    underway: 'Choix de mesures ensemble. Vous pouvez continuer ailleurs entre-temps.',
    stopped: 'Le calcul a été arrêté avant toute réponse. Rien n’a été choisi.',
    none: 'Aucune mesure n’a été choisie.',
    unrated:
      'Rien n’est encore coté sur cet axe : il n’y a donc pas de risque à réduire. Cotez d’abord le préjudice de ce qui est exposé.',
    toExposure: 'Voir ce qui est exposé',
    curve: 'Le risque selon le nombre de mesures',
    curveSpoken:
      'Courbe du risque, d’aucune mesure à {{count}} mesures, avec sa fourchette. Le tableau qui suit dit la même chose.',
    curveCaption:
      'En hauteur, unités de préjudice par an ; en largeur, nombre de mesures. La bande est la fourchette selon les appréciations, les points sont les estimations.',
    ofInformation: 'le risque pour l’information sur l’axe « {{axis}} »',
    ofTasks: 'le risque pour les tâches prescrites sur l’axe « {{axis}} »',
    sentence_one:
      '{{count}} mesure réduit {{of}} de {{from}} ({{fromRange}}) à {{to}} ({{toRange}}) unités de préjudice par an, soit de {{share}}.',
    sentence_many:
      '{{count}} mesures réduisent {{of}} de {{from}} ({{fromRange}}) à {{to}} ({{toRange}}) unités de préjudice par an, soit de {{share}}.',
    sentence_other:
      '{{count}} mesures réduisent {{of}} de {{from}} ({{fromRange}}) à {{to}} ({{toRange}}) unités de préjudice par an, soit de {{share}}.',
    evaluations_one: 'Il a fallu {{count}} calcul conjoint.',
    evaluations_many: 'Il a fallu {{count}} calculs conjoints.',
    evaluations_other: 'Il a fallu {{count}} calculs conjoints.',
    steps: 'Les mesures, dans l’ordre où elles sont choisies',
    stepsNote:
      'Gain et risque en unités de préjudice par an, effort en points du référentiel : un ordre de grandeur, à confirmer. Une mesure qui gagne plus ici que seule agit à travers celles qui la précèdent.',
    withoutAny: 'Sans aucune mesure',
    columns: {
      step: 'N°',
      measure: 'Mesure, et ce sur quoi elle agit',
      risk: 'Risque ensuite',
      gain: 'Gain',
      alone: 'Seule',
      cost: 'Effort cumulé',
    },
  },
} as const satisfies SameTexts<typeof english>;
