import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import {
  agree,
  count,
  decimal,
  grouped,
  list,
  perCent,
  percent,
  phrase,
  plain,
  say,
  sentenceStart,
} from '../grammar.ts';

/** Figures of risk as tables show them. */
const units = (value: number): string =>
  value >= 9.95 ? grouped(Math.round(value)) : value >= 0.095 ? decimal(value, 1) : '<\u00a00,1';

type Unit = Parameters<AnalysesCatalogue['values']['quantity']>[1];
const QUANTITIES: Record<Unit, (amount: number) => string> = {
  KILOMETRES: (amount) => `${grouped(Math.round(amount))}\u00a0km`,
  HOURS: (amount) => `${grouped(Math.round(amount))}\u00a0h`,
  HARM_UNITS: units,
  SHARE: perCent,
};

export const values: AnalysesCatalogue['values'] = {
  none: 'aucun',
  yes: 'oui',
  no: 'non',
  count: (n, of) => (of === undefined ? grouped(n) : `${grouped(n)} sur ${grouped(of)}`),
  quantity: (amount, unit) => QUANTITIES[unit](amount),
  likelihood: (word, estimate, low, high) =>
    phrase`${word} : ${perCent(estimate)} (${percent(low)} à ${perCent(high)})`,
  standingFact: 'un fait établi',
  captionAbout: (caption, name) => phrase`${name} : ${caption.charAt(0).toLowerCase()}${caption.slice(1)}`,
};

export const document: AnalysesCatalogue['document'] = {
  findings: 'Constatations',
  pictures: 'En images',
  missing: 'Ce qu’il faudrait recenser pour une réponse plus complète',
  sheets: {
    entry: 'Rubrique',
    value: 'Valeur',
    analysis: 'Analyse',
    mission: 'Mission',
    asOf: 'À la date du',
    marking: 'Marquage',
    ceiling: 'Note',
  },
};

export const trials: AnalysesCatalogue['trials'] = {
  UN_SUBSTITUTE: (nodes) => say`Un substitut que l’ONU possède et exploite, à la place de ${list(nodes, 3)}`,
  INTENT_HIGHER: (nodes) => say`Intention de l’acteur ${list(nodes)} appréciée d’un degré plus haut`,
  INTENT_LOWER: (nodes) => say`Intention de l’acteur ${list(nodes)} appréciée d’un degré plus bas`,
  WITHOUT_ACTOR: (nodes) => say`Comme si l’acteur ${list(nodes)} était absent`,
  NOWHERE_PRESENT: (nodes) => say`Comme si l’acteur ${list(nodes)} n’était près d’aucun site`,
  NOT_AT_PLACE: ([actor, site]) => say`Comme si l’acteur ${actor ?? ''} n’était pas sur le site ${site ?? ''}`,
  SET_APART: (nodes) =>
    say`${agree(nodes.length, 'Mettre à l’écart', 'Mettre à l’écart, chacun sur son système')} : ${list(nodes, 3)}`,
  SET_APART_FOR: ([group, ...stores]) =>
    say`Mettre à l’écart ce qui est détenu sur le groupe ${group ?? ''} : ${list(stores, 3)}`,
  POSITIONS_APART: ([process, ...stores]) =>
    say`Mettre à l’écart les positions du processus ${process ?? ''} : ${list(stores, 3)}`,
  RECORD_LESS: ([process, ...stores]) =>
    say`Ne rien conserver du processus ${process ?? ''} sous forme numérique : sans ${list(stores, 3)}`,
  CHECK_REPORTS: ([control, ...stores]) => say`${control ?? ''} avant ${list(stores, 3)}`,
  WITHOUT_SUPPLIER: (nodes) => say`Sans les matériels fournis par ${list(nodes)}`,
};

export const trialOutcome: AnalysesCatalogue['trialOutcome'] = ({ before, after, axis, moved, most }) =>
  sentences(
    before === null || after === null
      ? plain('Ce que cela changerait au risque pour l’information ne peut être énoncé.')
      : plain(
          Math.abs(before - after) < 0.05
            ? `Le risque pour l’information reste à ${units(before)} unités de dommage par an sur l’axe « ${axis} ».`
            : `Le risque pour l’information ${after < before ? 'baisserait' : 'augmenterait'} de ${units(before)} à ${units(after)} unités de dommage par an sur l’axe « ${axis} ».`,
        ),
    most
      ? say`${sentenceStart(count(moved, 'exposition change', 'expositions changent'))} ; ${agree(moved, 'c’est', 'celle qui change le plus est')} ${most}.`
      : plain('Aucune exposition ne change.'),
  );
