import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { capital, plain, say, sentences } from '../../runs.ts';
import { agree, count, figure, list, titles } from './grammar.ts';

const opening = (n: number) => capital(plain(figure(n)));

export const supplyChain = {
  title: 'Supply chain and insiders',
  suppliersTitle: 'Suppliers',
  suppliers: (n: number, jurisdictions: number, linked: readonly Run[], open: number) =>
    sentences(
      say`${opening(n)} ${agree(n, 'supplier', 'suppliers')} from ${count(jurisdictions, 'jurisdiction', 'jurisdictions')} ${agree(n, 'is', 'are')} on record.`,
      linked.length > 0
        ? say`${list(linked, 5)} ${agree(linked.length, 'is', 'are')} recorded as closely linked to a national defence industry; that is a fact about a trade and no judgement of intent.`
        : plain('None is recorded as linked to a national defence industry.'),
      open > 0 ? plain(`For ${figure(open)} that link is not assessed.`) : [],
    ),
  noSuppliers: plain('No supplier has been recorded.'),
  suppliersCaption: 'Suppliers, the law they are under and what they supply',
  suppliersColumns: titles('Supplier', 'Jurisdiction', 'Defence industry', 'Surveillance technology', 'Items supplied'),
  yes: 'linked',
  no: 'not linked',
  sells: 'sells it',
  sellsNot: 'does not',
  accessTitle: 'Concentration of access',
  statement: (group: Run, stores: number, strict: number, all: number) =>
    say`${capital(plain('the group'))} ${{ ...group, strong: true }} can open ${figure(stores)} of the ${count(all, 'store', 'stores')} on record, ${figure(strict)} of them Strictly Confidential. One person who is pressed, deceived or disloyal would be enough.`,
  basis: (groups: number) =>
    plain(
      `It counts accounts of the group itself and the stores on systems it administers, compared over ${count(groups, 'group', 'groups')}.`,
    ),
  effect: plain(
    'Loss through such a group would leave no trace of intrusion, and it would cross the lines between offices that need-to-know is meant to draw.',
  ),
  measure: plain(
    'Split administration from reading, review who needs which store, and log reading of Strictly Confidential stores where the group cannot change the log.',
  ),
  accessCaption: 'Groups that can open most stores, against their training',
  accessColumns: titles('Group', 'Size', 'Stores', 'Strictly Confidential', 'Training', 'Acts for an actor'),
  noAccess: plain('No access of a group to a store has been recorded, so concentration of access is not assessed.'),
  training: (without: number, strict: number) =>
    plain(
      `Of the ${count(strict, 'group that opens', 'groups that open')} a Strictly Confidential store, ${figure(without)} ${agree(without, 'has', 'have')} no training fitted to the role on record. It is due there first.`,
    ),
};
