import { plain, say } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { list, longDate, percent } from '../grammar.ts';
import { politicalProcess } from '../political-process.ts';

export const asymmetryAbout: AnalysesCatalogue['about']['asymmetry'] = {
  title: 'Intrusion asymmetry',
  question:
    'Could one party to a process read what another could not, which safeguard stands in whose way, and what was decided?',
  caution:
    'Taking part in a process makes nobody a threat. What is compared is the chance once a party tries; whether it tries is a judgement apart.',
};

export const asymmetryFindings: Pick<
  FindingTexts,
  'ASYMMETRY_GAP' | 'ASYMMETRY_ALIKE' | 'ASYMMETRY_NARROWS' | 'ASYMMETRY_CHOICE'
> = {
  ASYMMETRY_GAP: (f, { name }) => ({
    statement: say`The parties to ${name(f.process)} do not stand alike: once they try, ${name(f.high)} reaches the positions on record with a chance of ${percent(f.highReach.estimate)}\u00A0% (${percent(f.highReach.low)}\u00A0to\u00A0${percent(f.highReach.high)}\u00A0%), while for ${name(f.low)} ${f.lowReach ? `it is ${percent(f.lowReach.estimate)}\u00A0% (${percent(f.lowReach.low)}\u00A0to\u00A0${percent(f.lowReach.high)}\u00A0%)` : 'no way is on record'}.`,
    basis: politicalProcess.basis(f.stores, f.parties),
    effect: politicalProcess.effect,
    measure: politicalProcess.measure,
  }),
  ASYMMETRY_ALIKE: (f, { name }) => ({
    statement: f.reach
      ? politicalProcess.alike(name(f.process))
      : say`No way is on record by which any party to ${name(f.process)} would reach the positions on record.`,
    basis: politicalProcess.basis(f.stores, f.parties),
    effect: plain('Safeguards that hold all sides off alike favour none; that may change with any one of them.'),
    measure: plain('Compare again whenever a safeguard, a party or a place where positions are kept changes.'),
  }),
  ASYMMETRY_NARROWS: (f, { name, names, words }) => ({
    statement: say`The gap would narrow where only ${name(f.party)} passes: ${list(names(f.through), 4)}${f.vectors.length > 0 ? `, by ${words('vectors', f.vectors).join(', ')}` : ''}.`,
    basis: say`These steps are on its likeliest way and not on that of ${name(f.other)}.`,
    effect: plain('A safeguard anywhere else may hold off the weaker side alone and so widen the gap.'),
    measure: plain('Put the next safeguard there, and compare again before it is announced to anyone.'),
  }),
  ASYMMETRY_CHOICE: (f, { name, words }) => ({
    statement: f.choice
      ? say`For ${name(f.process)} it was decided${f.decidedOn ? ` on ${longDate(f.decidedOn)}` : ''}: ${words('recordingChoices', [f.choice])[0]!}.`
      : say`Whether to share more or to record less has not been decided for ${name(f.process)}.`,
    basis: f.choice
      ? plain(f.reason ? `The reason on record: ${f.reason}` : 'No reason is on record.')
      : plain('No choice is on record with the process.'),
    effect: politicalProcess.choice,
    measure: f.choice ? plain('Look at the choice again when the comparison above changes.') : politicalProcess.measure,
  }),
};

export const asymmetryTables: Pick<AnalysesCatalogue['tables'], 'asymmetryParties'> = {
  asymmetryParties: {
    caption: 'Parties: what each could do, and by what',
    columns: {
      process: 'Process',
      party: 'Party',
      capability: 'Capability',
      attempt: 'Attempt',
      easiest: 'Easiest store',
      reach: 'Once it is tried',
      by: 'By',
      grade: 'Grade',
    },
    note: '“None” means that no way is on record.',
  },
};
