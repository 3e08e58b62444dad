import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { custody } from '../custody.ts';
import { phrase } from '../grammar.ts';

export const figures: AnalysesCatalogue['figures'] = {
  custodyWays: {
    caption: 'Voies par lesquelles l’information échappe à la maîtrise de l’ONU',
    stages: custody.map.stages,
    border: custody.map.border,
  },
  concentrationPlatforms: { caption: 'Dépôts qui tombent avec chaque système' },
  concentrationRisk: { caption: 'Part du risque pour l’information que porte chacun' },
  peopleReach: { caption: 'Groupes de personnes et qui pourrait lire ce qui est détenu à leur sujet' },
  asymmetryReach: { caption: 'Chance que chaque partie lise chaque dépôt de positions, en cas de tentative' },
  asymmetrySafeguards: { caption: 'Quelle garantie se trouve sur la voie la plus probable de qui' },
  integrityWays: {
    caption: 'D’un faux signalement à qui y donne suite',
    stages: ['Introduit par', 'Reçu dans', 'Transmis à', 'Suivi dans'],
  },
  boundariesWeighed: { caption: 'Chaque mesure au regard des trois critères' },
  supplySuppliers: { caption: 'Matériels derrière lesquels se trouve chaque fournisseur' },
  insiderAccess: { caption: 'Dépôts strictement confidentiels que chaque groupe peut ouvrir' },
  continuityScenarios: { caption: 'Tâches prescrites, scénario par scénario' },
  presenceTimeline: { caption: 'Présence dans le temps, par acteur' },
  presencePlaces: { caption: 'Sites et acteurs présents à proximité' },
  presenceTalk: { caption: 'Qui peut parler à qui en sécurité par les radios fournies par les États' },
};

export const tables: Pick<AnalysesCatalogue['tables'], `custody${'Register' | 'ClauseGaps' | 'Categories'}`> = {
  custodyRegister: {
    caption: 'Registre du matériel appartenant aux contingents',
    columns: {
      item: 'Matériel',
      contributor: 'Contributeur',
      unit: 'Unité',
      arrangement: 'Arrangement',
      collects: 'Recueille',
      goesTo: 'Transmet à',
      reachBack: 'Renvoi vers la capitale',
      instrument: 'Instrument',
      present: 'Clauses présentes',
      absent: 'Clauses absentes',
      open: 'Clauses non lues',
    },
    note: phrase`Non évalué sous « Transmet à » signifie qu’aucun flux hors de la maîtrise de l’ONU n’est enregistré ; on ne sait pas s’il y en a.`,
  },
  custodyClauseGaps: {
    caption: 'Liste des lacunes dans les clauses sur les données, par contributeur',
    columns: {
      contributor: 'Contributeur',
      items: 'Matériels avec flux sortant',
      instruments: 'Instruments',
      absent: 'Clauses absentes',
      open: 'Clauses non évaluées',
      categories: 'Catégories recueillies',
    },
    note: null,
  },
  custodyCategories: {
    caption: 'Catégories d’information enregistrées, et d’où elles échappent à la maîtrise de l’ONU',
    columns: {
      category: 'Catégorie',
      collectedBy: 'Détenue ou recueillie par',
      leavesFrom: 'Échappe à la maîtrise de l’ONU depuis',
    },
    note: null,
  },
};
