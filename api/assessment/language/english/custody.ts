import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { plain, say, sentences } from '../../runs.ts';
import { agree, count, figure, grouped, list, perCent, sentenceStart, shareOf, titles } from './grammar.ts';

const CLAUSES: Record<string, string> = {
  dataOwnership: 'Who owns the information',
  storageLocation: 'Where it may be kept',
  retention: 'How long it may be kept',
  reachBackDestination: 'Where it may be sent for processing',
  onwardSharing: 'With whom it may be shared further',
  auditRight: 'Right of the UN to inspect',
  wipeAtRepatriation: 'Wiping before equipment leaves',
  breachNotice: 'Notice to the UN of a breach',
};

const DESTINATIONS: Record<string, readonly [string, string]> = {
  NATIONAL_CAPITAL: ['national capital', 'national capitals'],
  HOST_STATE_NETWORK: ['network of the host state', 'networks of the host state'],
  INTERNET_PROVIDER: ['carrier or internet provider', 'carriers or internet providers'],
  COMMERCIAL_CLOUD: ['commercial platform', 'commercial platforms'],
  PARTNER: ['partner', 'partners'],
};
/** One name in full, several as a number: "eleven national capitals", "the partner X". */
function destination({ type, names }: { type: string | null; names: readonly Run[] }): Run[] {
  const [one, many] = DESTINATIONS[type ?? ''] ?? ['outside system', 'outside systems'];
  return names.length === 1 ? say`one ${one} (${names[0]})` : plain(`${figure(names.length)} ${many}`);
}

export const custody = {
  title: 'Ownership and custody',
  introduction: plain(
    'What is collected under a mandate of the Security Council belongs to the United Nations. Where equipment is owned by a contributor, or information is sent to a capital or a company for processing, national law and practice decide what becomes of it, and the safeguards of the UN no longer reach it.',
  ),
  /** Destinations by type, with how many of each: twenty names in a row tell a reader less. */
  statement: (
    flows: number,
    leaving: number,
    recorded: number,
    destinations: readonly { type: string | null; names: readonly Run[] }[],
  ) =>
    sentences(
      say`By ${count(flows, 'recorded arrangement', 'recorded arrangements')}, information passes out of UN control to ${list(destinations.map(destination))}.`,
      plain(
        `${sentenceStart(shareOf(leaving, recorded, 'category of information on record', 'categories of information on record'))} ${agree(leaving, 'is', 'are')} concerned (${perCent(recorded > 0 ? leaving / recorded : 0)}). This is a standing fact and not a forecast.`,
      ),
    ),
  basis: (reachBack: number, withoutBasis: number, flows: number) =>
    flows === 1
      ? plain(
          `${reachBack === 1 ? 'It is recorded as reach-back.' : 'It is not recorded as reach-back.'} ${withoutBasis === 1 ? 'No legal basis for it is on record.' : 'Its legal basis is on record.'}`,
        )
      : plain(
          `${sentenceStart(shareOf(reachBack, flows, 'arrangement', 'arrangements'))} ${agree(reachBack, 'is', 'are')} recorded as reach-back. ${
            withoutBasis > 0
              ? `For ${shareOf(withoutBasis, flows, 'arrangement', 'arrangements')} no legal basis is on record.`
              : 'Each has a legal basis on record.'
          }`,
        ),
  effect: (categories: readonly string[]) =>
    say`The mission can neither see nor limit the use made of it. Categories concerned: ${list(categories)}.`,
  measure: plain(
    'Use devices that the UN owns and operates where that is possible; where it is not, agree clauses on ownership, storage, onward sharing and wiping with each contributor, and send only what the task needs.',
  ),
  none: plain(
    'No arrangement by which information leaves UN control has been recorded. That may mean that there is none, or that nobody has mapped it yet.',
  ),
  flowsTitle: 'What leaves UN control',
  flowsCaption: 'Flows and hosting that pass custody out of UN control',
  flowsColumns: titles('From', 'To', 'Categories', 'Reach-back', 'Encryption', 'Legal basis'),
  yes: 'yes',
  no: 'no',
  map: {
    caption: (shown: number, all: number) =>
      shown < all
        ? `Map of custody: ${grouped(shown)} of ${grouped(all)} ways by which information leaves UN control`
        : 'Map of custody: the ways by which information leaves UN control',
    stages: titles('Device', 'Operator', 'Store', 'Destination'),
    border: 'Where the broken bar stands, custody passes out of UN control. A heavy frame is outside it.',
    contributor: (code: string) => `contingent-owned, ${code}`,
    /** One way in words, its places in order, those outside UN control last. */
    way: (inside: readonly string[], outside: readonly string[]) =>
      `${inside.join(', then ')}; out of UN control to ${outside.join(', then ')}`,
    alternative: (ways: readonly string[]) =>
      `A chart of ${count(ways.length, 'way', 'ways')} from device to operator, store and destination. ${ways.join('. ')}.`,
  },
  equipmentTitle: 'Contingent-owned equipment',
  equipment: (items: number, contributors: number, withFlow: number, withoutContributor: number) =>
    plain(
      `${figureStart(items)} ${agree(items, 'item', 'items')} of contingent-owned equipment from ${count(contributors, 'recorded contributor', 'recorded contributors')} ${agree(items, 'is', 'are')} on record${
        withoutContributor > 0 ? `, for ${figure(withoutContributor)} of which the contributor is not assessed` : ''
      }; ${figure(withFlow)} ${agree(withFlow, 'sends', 'send')} information to a capital or another outside party.`,
    ),
  others: (codes: readonly string[]) => `${codes.length} others: ${codes.join(', ')}`,
  noEquipment: plain('No contingent-owned equipment has been recorded.'),
  equipmentCaption: 'Contingent-owned equipment by contributor (ISO 3166 code)',
  equipmentColumns: titles('Contributor', 'Items', 'Types', 'Arrangements', 'With a flow out', 'Clauses on data read'),
  clausesOf: (read: number, all: number) => `${read} of ${all}`,
  clausesTitle: 'Clauses on data in the governing instruments',
  clauses: (instruments: number, unread: number) =>
    plain(
      `${figureStart(instruments)} ${agree(instruments, 'instrument governs', 'instruments govern')} systems, stores or equipment. ${
        unread === instruments
          ? `Nobody has yet read a clause on data in ${agree(instruments, 'it', 'any of them')}; what ${agree(instruments, 'it says', 'they say')} is not assessed.`
          : unread > 0
            ? `In ${figure(unread)} of them nobody has yet read a single clause on data; what ${agree(unread, 'it says', 'they say')} is not assessed.`
            : 'Each has been read for at least one clause on data.'
      }`,
    ),
  noInstruments: plain(
    'No agreement, contract or policy has been recorded as governing a system, a store or equipment.',
  ),
  clausesCaption: 'Clauses on data: present, absent, not assessed',
  clausesColumns: titles('Clause', 'Present in', 'Absent in', 'Not assessed in'),
  clause: (name: string) => CLAUSES[name] ?? name,
  instrumentsCaption: 'Instruments in which clauses were read',
  instrumentsColumns: titles('Instrument', 'Type', 'Present', 'Absent', 'Not assessed'),
  /** A clause within a sentence or a cell. */
  clauseInList: (name: string) => (CLAUSES[name] ?? name).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  clauseList: (names: readonly string[]) => say`${list(names)}`,
  noneOf: 'none',
};

const figureStart = (n: number): string => sentenceStart(figure(n));
