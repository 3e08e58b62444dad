import { plain, say, sentences } from '../../../runs.ts';
import type { FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, perCent, sentenceStart } from '../grammar.ts';

export const custodyFindings: Pick<FindingTexts, 'CUSTODY_REACH_BACK' | 'CUSTODY_CLAUSES'> = {
  CUSTODY_REACH_BACK: (f, { names, words }) => ({
    statement: sentences(
      say`Information from ${list(names(f.sources), 3)} passes out of UN control to ${list(names(f.destinations), 3)}.`,
      plain(
        `${sentenceStart(figure(f.leaving.length))} of ${figure(f.recorded)} categories of information on record ${agree(f.leaving.length, 'is', 'are')} concerned (${perCent(f.recorded > 0 ? f.leaving.length / f.recorded : 0)}).`,
      ),
    ),
    basis: plain(
      `${sentenceStart(count(f.flows, 'arrangement is', 'arrangements are'))} on record, ${figure(f.reachBack)} of them reach-back to a capital. This is a standing fact and not a forecast.`,
    ),
    effect: say`The mission can neither see nor limit the use made of ${list(words('categories', f.leaving), 5)}.`,
    measure: plain(
      'Try what a substitute that the UN owns and operates would change, item by item, before the next rotation.',
    ),
  }),
  CUSTODY_CLAUSES: (f, { words }) => ({
    statement: sentences(
      plain(
        f.unread > 0
          ? `For ${figure(f.unread)} of ${count(f.items, 'item', 'items')} of contingent-owned equipment nobody has read a single clause on data in the governing instrument; what it says is not assessed.`
          : `${sentenceStart(count(f.items, 'item', 'items'))} of contingent-owned equipment ${agree(f.items, 'is', 'are')} governed by instruments of which clauses on data were read.`,
      ),
      f.ungoverned > 0 ? plain(`For ${count(f.ungoverned, 'item', 'items')} no instrument is on record.`) : [],
      f.absent.length > 0 ? say`Read and found absent: ${list(words('clauses', f.absent))}.` : [],
    ),
    basis: plain(
      `Read from the legal instruments that the register links to equipment of ${count(f.contributors, 'contributor', 'contributors')}.`,
    ),
    effect: plain(
      'Without a clause nobody can hold a contributor to it, and without reading nobody knows what to ask for.',
    ),
    measure: plain(
      'Have the instruments read for the eight clauses, and take the gap list by contributor to the next negotiation.',
    ),
  }),
};
