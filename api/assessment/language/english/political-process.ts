import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { plain, say, sentences } from '../../runs.ts';
import { agree, count, list, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

export const politicalProcess = {
  title: 'Political process',
  introduction: plain(
    'Taking part in a process makes nobody a threat. This section asks one thing: whether safeguards protect the mediation equally against all sides, because a measure that stops one party and not another gives the second an advantage at the table.',
  ),
  none: plain(
    'No political process has been recorded. If the mission supports one, its parties and the stores that hold positions are the first things to map.',
  ),
  process: (stage: string | null, parties: readonly Run[], groups: readonly Run[], stores: readonly Run[]) =>
    sentences(
      plain(stage ? `Stage: ${stage}.` : 'The stage is not assessed.'),
      parties.length > 0 ? say`Parties on record: ${list(parties)}.` : plain('No party is on record.'),
      groups.length > 0 ? say`Also at the table: ${list(groups)}.` : [],
      stores.length > 0
        ? say`Positions are held in ${list(stores)}.`
        : plain('No store is recorded as holding positions.'),
    ),
  asymmetry: (name: Run, high: Run, highWord: LikelihoodWord, low: Run, lowWord: LikelihoodWord | null) =>
    sentences(
      say`The parties to ${{ ...name, strong: true }} do not stand alike: once they try, it is ${adverb(highWord)} that ${high} reaches the positions on record, while for ${low} ${lowWord ? `it is ${adverb(lowWord)}` : 'no path is on record'}.`,
    ),
  alike: (name: Run) =>
    say`The parties to ${{ ...name, strong: true }} stand close together: once they try, the chances of any two of them to reach the positions on record differ by less than five in a hundred.`,
  basis: (stores: number, parties: number) =>
    plain(
      `It compares the chance of reaching ${count(stores, 'store', 'stores')} for ${count(parties, 'party', 'parties')}, given an attempt; whether a party tries is a judgement apart.`,
    ),
  effect: plain(
    'Unequal knowledge of the other side’s limits can decide a negotiation, and the discovery of it can end confidence in the mission as a mediator.',
  ),
  choiceTitle: 'The choice it implies',
  choice: plain(
    'The choice is political and is put here as a question. If the safeguards cannot be made equal: should the mission share more with all sides, so that there is less to be gained by intrusion, or record less in digital form, so that there is less to be found?',
  ),
  measure: plain(
    'Political affairs is asked to decide, process by process, between equal safeguards, sharing more, and recording less digitally.',
  ),
  oneParty: plain('With one party on record no comparison can be made; the other parties have to be recorded first.'),
  caption: (name: string) =>
    `Parties to ${name} and the stores that hold positions: chance of disclosure once it is tried`,
  columns: titles('Party', 'Attempt'),
  moreStores: (n: number) =>
    `${count(n, 'further store holds', 'further stores hold')} positions and ${agree(n, 'is', 'are')} left out of this table.`,
  noPath: 'no path on record',
};

function adverb(word: LikelihoodWord): string {
  if (word === 'EVEN_CHANCE') return 'an even chance';
  return word === 'REMOTE' ? 'a remote possibility' : VOCABULARY.likelihoods[word];
}
