import { plain } from '../../runs.ts';
import { agree, count, figure, grouped, longDate, sentenceStart, titles } from './grammar.ts';

/** Boundaries, recommended measures, contributions and the annexes. */
export const boundaries = {
  title: 'Boundaries',
  introduction: plain(
    'Some measures evade or obstruct the surveillance of others. Whether the mission may take them is a question of law, of need and of politics, and no graph can answer it.',
  ),
  asks: 'For each measure that evades or obstructs surveillance: its legal basis in the status agreement and elsewhere; why it is necessary and no milder measure will do; whether it is politically viable with the host authorities; how it applies to people outside the mission; and the decision, with who took it and until when it holds.',
  noInstruments: plain('No status of forces or status of mission agreement and no policy has been recorded.'),
  caption: 'Instruments that bear on the boundaries',
  columns: titles('Instrument', 'Type', 'Grade', 'Source'),
};

export const measures = {
  title: 'Recommended measures',
  introduction: (n: number, exposures: number) =>
    plain(
      `${n === 1 ? 'One measure acts' : `${sentenceFigure(n)} measures act`} on the leading paths of the ${count(exposures, 'exposure', 'exposures')} with most risk. They stand in the order of the risk they touch. Their effects overlap and never add up; what each changes, alone and together, is for the comparison of portfolios.`,
    ),
  none: plain('No measure follows from the graph, because no exposure could be scored.'),
  caption: 'Measures recommended by the rules on the leading paths',
  columns: titles('No.', 'Measure', 'Acts on exposures by rank', 'Owner', 'Due', 'Expected change', 'Acceptance'),
  note: 'Ranks refer to the table of exposures. Owner, due date and acceptance of what remains are for the offices and the head of mission.',
  awaiting: 'Awaiting',
  change: 'Not assessed',
  moreRanks: (n: number) => ` and ${figure(n)} more`,
};

export const contributions = {
  title: 'Contributions and clearances',
  asks: 'Each office reads its section, adds what the graph does not hold, and clears, clears with comment or dissents. A dissent is printed in full.',
  caption: 'Contributions and clearances by office',
  columns: titles('Office', 'Sections', 'Position', 'Name and date'),
  awaiting: 'Awaiting',
  everyOffice: 'Every contributing office',
  eachOffice: 'every contributing office',
};

export const annexes = {
  method: 'Method and versions of scales',
  methodText: (trials: number, seed: number, months: string) => [
    plain(
      `Derivation rules turn the recorded graph into attack paths. Each step has a chance of its own, lowered by the controls that are in place; causes that several steps share, such as the command of a technique, count once in each sampled world. The likelihood of an exposure is that of some actor trying and getting there within ${months}, all actors together, over ${grouped(trials)} sampled worlds with the seed ${seed} where it is not exact.`,
    ),
    plain(
      'The range runs from the 5th to the 95th percentile over joint draws of the judgements, with the error of sampling added to its ends. Confidence stands apart from likelihood: it follows the weakest grade among the recorded facts. Matrix words and likelihood words are two scales and are never mixed.',
    ),
  ],
  versionsCaption: 'Library items used, with their versions',
  versionsColumns: titles('Item', 'Version', 'Standing', 'Source'),
  standing: {
    confirmed: 'confirmed',
    'to be confirmed': 'to be confirmed',
    'replaced by the mission': 'replaced by the mission',
  },
  modelCaption: 'Size of the model',
  modelColumns: titles('Measure', 'Number'),
  modelRows: {
    elements: 'Elements scored',
    states: 'States',
    edges: 'Steps between states',
    actors: 'Actors',
    trials: 'Sampled worlds',
    seed: 'Seed',
  },
  evidence: 'Evidence register',
  evidenceIntroduction: (n: number, used: number) =>
    plain(
      `${sentenceFigure(n)} ${agree(n, 'document is', 'documents are')} on record, and ${used === n ? (n === 1 ? 'it' : 'each') : figure(used)} ${used === n || used < 2 ? 'supports' : 'support'} at least one entry.`,
    ),
  evidenceCaption: 'Evidence, with its grade and how many entries rest on it',
  evidenceColumns: titles('Document', 'Publisher', 'Published', 'Grade', 'Entries'),
  noEvidence: plain('No evidence has been recorded; every judgement in this document rests on assertion alone.'),
  exposures: 'Full table of exposures',
  fingerprint: 'Fingerprint of the graph',
  fingerprintText: (version: string, fingerprint: string | null) => [
    plain(`The assessment was made from version ${version} of the graph.`),
    fingerprint
      ? plain(`The SHA-256 of the graph in its canonical form is ${fingerprint}.`)
      : plain('No fingerprint of the graph was taken; the version alone identifies it.'),
  ],
  countsCaption: 'What the graph held',
  countsColumns: titles('Kind', 'Number'),
  links: 'Links',
  published: longDate,
};

const sentenceFigure = (n: number): string => sentenceStart(figure(n));
