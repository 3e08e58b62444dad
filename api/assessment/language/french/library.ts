import { typeset } from '../../../../graph-schema/language/french/typography.ts';
import type { LibraryItem, LibraryItemName } from '../../../../graph-schema/library-items.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';

type Told = Pick<LibraryItem, 'title' | 'description' | 'source'>;

const TRIAL =
  'Appréciation du projet, tirée d’un premier essai sur une mission reconstituée ; à remplacer par celle de la mission.';

const ITEMS: Readonly<Record<LibraryItemName, Told>> = typeset({
  'likelihood-words': {
    title: 'Termes de probabilité',
    description: 'Nombre que désigne chaque terme de probabilité : la moyenne de sa distribution.',
    source:
      'D’après la pratique courante du renseignement (par exemple les échelles de probabilité de l’OTAN et de PHIA) ; les chiffres sont des appréciations.',
  },
  command: {
    title: 'Maîtrise d’une technique',
    description:
      'Probabilité qu’un acteur maîtrise une technique, selon sa capacité moins la capacité requise, en degrés de l’échelle à cinq degrés. La capacité prêtée par un partenaire compte au plus pour maximumLentSteps degrés au-dessus de celle de l’acteur.',
    source: TRIAL,
  },
  'measure-cost': {
    title: 'Effort des mesures',
    description:
      'Effort d’une mesure sur un élément, en points qui ne représentent aucune monnaie : 1 est une procédure rédigée et appliquée par une équipe. Une mesure prévue ou partiellement en place coûte la part indiquée d’une mesure nouvelle. Ces points font tenir une liste de mesures dans un budget ; ils ne modifient aucune probabilité.',
    source:
      'Appréciation du projet ; à remplacer par l’estimation que fait la mission du temps de travail et des dépenses.',
  },
  attempt: {
    title: 'De l’intention à la tentative',
    description:
      'Probabilité qu’un acteur passe à l’acte dans les douze mois, selon l’intention appréciée. Une intention vide n’est pas évaluée et ne vaut aucun nombre.',
    source: TRIAL,
  },
  alignment: {
    title: 'Liens entre acteurs',
    description:
      'Probabilité qu’un acteur puisse user de l’accès ou de la technique de l’autre : d’abord pour l’extrémité d’où part le lien, puis pour celle où il arrive.',
    source: TRIAL,
  },
  'harm-units': {
    title: 'Unités de préjudice',
    description: 'Unités de préjudice que désigne chaque terme de gravité, sur une échelle de rapports.',
    source: TRIAL,
  },
  'harm-by-effect': {
    title: 'Préjudice selon l’effet',
    description:
      'Nombre de degrés dont la gravité d’un effet est inférieure à la cote générale, sur chaque axe ; vide lorsque l’effet ne cause aucun préjudice sur cet axe. Une cote propre à l’effet l’emporte.',
    source: TRIAL,
  },
  'risk-matrix': {
    title: 'Matrice des risques',
    description:
      'Matrice à cinq cases sur cinq du processus de gestion des risques de sécurité : un affichage de la probabilité et de la gravité, qui n’entre dans aucun calcul. Les colonnes sont les bandes de probabilité, chacune jusqu’à sa borne supérieure comprise.',
    source:
      'Politique de gestion des risques de sécurité du système de gestion de la sécurité des Nations Unies, matrice telle que généralement connue ; à confirmer d’après le manuel en vigueur.',
  },
  'grade-concentration': {
    title: 'Poids d’une cotation',
    description:
      'Étroitesse du tirage d’une appréciation : alpha plus bêta de sa distribution bêta, selon la cotation de l’Amirauté. Une cotation plus faible élargit la fourchette et ne déplace jamais la moyenne.',
    source: TRIAL,
  },
  'rule-likelihoods': {
    title: 'Probabilités des règles de déduction',
    description:
      'Probabilité d’au moins une réussite dans les douze mois, une fois la tentative engagée et la technique maîtrisée, avant mesures de protection.',
    source: TRIAL,
  },
  'default-harm': {
    title: 'Préjudice par catégorie de données',
    description:
      'Gravité présumée pour le matériel que personne n’a coté, selon les catégories d’information qu’il véhicule ; signalée partout où elle est employée. La pire catégorie compte sur chaque axe. carriedByAssetType désigne ce que véhicule un type de matériel lorsque personne ne l’a enregistré.',
    source: TRIAL,
  },
  'control-effectiveness': {
    title: 'Efficacité des mesures de protection par catégorie',
    description:
      'Borne haute de la fourchette, à partir de 0, retenue lorsque personne n’a apprécié l’efficacité d’une mesure, et de même pour sa couverture selon sa mise en œuvre ; signalée partout où elle est employée. Une mesure prévue ne compte pour rien.',
    source: TRIAL,
  },
  ranges: {
    title: 'Portées et durées',
    description:
      'Distance à laquelle une technique fonctionne, et durée d’une panne à laquelle résiste une dépendance disposant de sa propre énergie ou de ses propres réserves.',
    source: 'Ordre de grandeur du matériel portatif ; appréciation.',
  },
});

/** Items that a mission has replaced speak for themselves, in the words of whoever wrote them. */
export const library: AssessmentCatalogue['library'] = {
  item: (item) => (item.status === 'replaced by the mission' ? item : ITEMS[item.item]),
};
