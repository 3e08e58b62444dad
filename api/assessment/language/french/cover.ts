import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { figure, grouped, longDate, phrase } from './grammar.ts';

/** "douze mois": the horizon stands after "dans un délai de" and "d’ici à". */
export const monthsInWords = (n: number): string => (n === 12 ? 'douze mois' : `${figure(n)} mois`);

export const cover: AssessmentCatalogue['cover'] = {
  title: (mission) => phrase`Évaluation intégrée de la menace : ${mission}`,
  rows: {
    mission: 'Mission',
    period: 'Période',
    version: 'Version',
    state: 'État',
    lead: 'Bureau responsable',
    distribution: 'Diffusion',
    clearance: 'Visas',
    signOff: 'Approbation',
  },
  period: (asOf, months) => `Situation au ${longDate(asOf)}, pour les ${months} qui suivent`,
  version: (generatedOn) => `Projet établi le ${longDate(generatedOn)}`,
  draft: 'Projet, non approuvé',
  awaitingLead: 'En attente du chef de la mission, qui décide des destinataires',
  awaitingClearance: 'En attente des bureaux contributeurs (section 13)',
  awaitingSignOff: 'En attente du chef de la mission ou du responsable désigné',
  months: monthsInWords,
  date: longDate,
  number: grouped,
  moreRows: (n) =>
    n === 1
      ? phrase`Une autre ligne n’est pas reproduite ici ; le logiciel la donne.`
      : phrase`${grouped(n)} autres lignes ne sont pas reproduites ici ; le logiciel les donne toutes.`,
  notAssessed: 'Non évalué',
};
