import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, sentenceStart } from '../grammar.ts';
import { supplyChain } from '../supply-chain.ts';

export const supplyChainAbout: AnalysesCatalogue['about']['supply-chain'] = {
  title: supplyChain.title,
  question: 'Whose law and ties stand behind what the mission uses, and who inside can open most of what it holds?',
  caution:
    'A tie of a supplier is a fact about a trade, and access is a fact about an office. Neither is a judgement of intent.',
};

export const supplyChainFindings: Pick<
  FindingTexts,
  'SUPPLY_SUPPLIERS' | 'SUPPLY_LARGEST' | 'SUPPLY_HELD' | 'INSIDER_ACCESS' | 'INSIDER_TRAINING'
> = {
  SUPPLY_SUPPLIERS: (f, { names }) => ({
    statement: supplyChain.suppliers(f.suppliers, f.jurisdictions, names(f.linked), f.open),
    basis:
      f.vendors.length > 0
        ? say`${list(names(f.vendors), 3)} ${agree(f.vendors.length, 'sells', 'sell')} surveillance technology as well.`
        : plain('None is recorded to sell surveillance technology as well.'),
    effect: plain('A State can ask a supplier under its law for access that it could not gain by itself.'),
    measure: plain('Ask for the law and the ties of a supplier before the purchase, and record the answer.'),
  }),
  SUPPLY_LARGEST: (f, { name, names }) => ({
    statement: say`${name(f.supplier)} stands behind ${figure(f.items)} of ${count(f.all, 'item with a known supplier', 'items with a known supplier')}.`,
    basis: plain(`${sentenceStart(count(f.stores.length, 'store is', 'stores are'))} kept on these items.`),
    effect:
      f.tasks.length > 0
        ? say`One flaw there bears on ${list(names(f.tasks), 4)} at once.`
        : plain('One flaw there bears on all of them at once.'),
    measure: plain('Plan for the day on which everything from this supplier has to be switched off.'),
  }),
  SUPPLY_HELD: (f, { name, names }) => ({
    statement: say`${name(f.supplier)}, which supplies ${list(names(f.items), 4)}, is recorded as controlled by ${list(names(f.actors), 3)}.`,
    basis: plain('From the recorded control, with its grade.'),
    effect: plain('Whoever controls the supplier can reach what it delivers and maintains.'),
    measure: plain('Replace these items first, or let nobody but the UN maintain them.'),
  }),
  INSIDER_ACCESS: (f, { name, names }) => ({
    statement: supplyChain.statement(name(f.group), f.stores, f.strict, f.all),
    basis: sentences(
      supplyChain.basis(f.groups),
      f.influence.length > 0 ? say`Recorded to have influence over members: ${list(names(f.influence), 3)}.` : [],
    ),
    effect: supplyChain.effect,
    measure: supplyChain.measure,
  }),
  INSIDER_TRAINING: (f, { names }) => ({
    statement: sentences(
      plain(
        `Of the ${count(f.opening, 'group that can open', 'groups that can open')} a Strictly Confidential store, ${figure(f.basic.length)} ${agree(f.basic.length, 'has', 'have')} training that is not fitted to the role.`,
      ),
      f.open.length > 0 ? say`For ${list(names(f.open), 4)} training is not assessed.` : [],
    ),
    basis:
      f.basic.length > 0
        ? say`Groups concerned: ${list(names(f.basic), 5)}.`
        : plain('From the recorded training of each group.'),
    effect: plain('What opens most doors is handled by people who were never told what is behind them.'),
    measure: plain('Train by role, beginning with those who open most Strictly Confidential stores.'),
  }),
};

export const supplyChainTables: Pick<AnalysesCatalogue['tables'], 'supplySuppliers' | 'insiderAccess'> = {
  supplySuppliers: {
    caption: supplyChain.suppliersCaption,
    columns: {
      supplier: 'Supplier',
      jurisdiction: 'Jurisdiction',
      defence: 'Defence industry',
      surveillance: 'Surveillance technology',
      items: 'Items supplied',
      components: 'Components',
      tasks: 'Tasks that depend on them',
      heldBy: 'Controlled by',
    },
    note: null,
  },
  insiderAccess: {
    caption: supplyChain.accessCaption,
    columns: {
      group: 'Group',
      size: 'Size',
      stores: 'Stores',
      strict: 'Strictly Confidential',
      training: 'Training',
      influence: 'Influence over members',
    },
    note: 'Stores without a marking are handled, and counted here, as Strictly Confidential.',
  },
};
