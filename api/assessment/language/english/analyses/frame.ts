import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { agree, count, grouped, list, perCent, percent, sentenceStart } from '../grammar.ts';

/** Figures of risk as tables show them. */
const units = (value: number): string =>
  value >= 9.95 ? grouped(Math.round(value)) : value >= 0.095 ? value.toFixed(1) : '<0.1';

type Unit = Parameters<AnalysesCatalogue['values']['quantity']>[1];
const QUANTITIES: Record<Unit, (amount: number) => string> = {
  KILOMETRES: (amount) => `${grouped(Math.round(amount))} km`,
  HOURS: (amount) => `${grouped(Math.round(amount))} h`,
  HARM_UNITS: units,
  SHARE: perCent,
};

export const values: AnalysesCatalogue['values'] = {
  none: 'none',
  yes: 'yes',
  no: 'no',
  count: (n, of) => (of === undefined ? grouped(n) : `${grouped(n)} of ${grouped(of)}`),
  quantity: (amount, unit) => QUANTITIES[unit](amount),
  likelihood: (word, estimate, low, high) =>
    `${word}: ${percent(estimate)}\u00A0% (${percent(low)}\u00A0to\u00A0${percent(high)}\u00A0%)`,
  standingFact: 'a standing fact',
  captionAbout: (caption, name) => `${name}: ${caption.charAt(0).toLowerCase()}${caption.slice(1)}`,
};

export const document: AnalysesCatalogue['document'] = {
  findings: 'Findings',
  pictures: 'In pictures',
  missing: 'What to map for a fuller answer',
  sheets: {
    entry: 'Entry',
    value: 'Value',
    analysis: 'Analysis',
    mission: 'Mission',
    asOf: 'As of',
    marking: 'Marking',
    ceiling: 'Note',
  },
};

export const trials: AnalysesCatalogue['trials'] = {
  UN_SUBSTITUTE: (nodes) => say`A substitute that the UN owns and operates for ${list(nodes, 3)}`,
  INTENT_HIGHER: (nodes) => say`The intent of ${list(nodes)} judged one step higher`,
  INTENT_LOWER: (nodes) => say`The intent of ${list(nodes)} judged one step lower`,
  WITHOUT_ACTOR: (nodes) => say`As if ${list(nodes)} were not there at all`,
  NOWHERE_PRESENT: (nodes) => say`As if ${list(nodes)} were near none of the sites`,
  NOT_AT_PLACE: ([actor, site]) => say`As if ${actor ?? ''} were not at ${site ?? ''}`,
  SET_APART: (nodes) =>
    say`${list(nodes, 3)} set apart on ${agree(nodes.length, 'a system', 'systems')} of ${agree(nodes.length, 'its', 'their')} own`,
  SET_APART_FOR: ([group, ...stores]) => say`Set apart what is held about ${group ?? ''}: ${list(stores, 3)}`,
  POSITIONS_APART: ([process, ...stores]) => say`Positions in ${process ?? ''} set apart: ${list(stores, 3)}`,
  RECORD_LESS: ([process, ...stores]) =>
    say`Nothing of ${process ?? ''} kept in digital form: without ${list(stores, 3)}`,
  CHECK_REPORTS: ([control, ...stores]) => say`${control ?? ''} before ${list(stores, 3)}`,
  WITHOUT_SUPPLIER: (nodes) => say`Without the items that ${list(nodes)} supplies`,
};

export const trialOutcome: AnalysesCatalogue['trialOutcome'] = ({ before, after, axis, moved, most }) =>
  sentences(
    before === null || after === null
      ? plain('What it would change of the risk to information cannot be stated.')
      : plain(
          Math.abs(before - after) < 0.05
            ? `The risk to information stays at ${units(before)} harm units a year on the axis of ${axis}.`
            : `The risk to information would ${after < before ? 'fall' : 'rise'} from ${units(before)} to ${units(after)} harm units a year on the axis of ${axis}.`,
        ),
    most
      ? say`${sentenceStart(count(moved, 'exposure moves', 'exposures move'))}; ${most} ${agree(moved, 'is the one', 'moves most')}.`
      : plain('No exposure moves.'),
  );
