import type { Block } from '../../../graph-schema/assessment-document.ts';
import { effectOf } from '../../analyses/reading/exposures.ts';
import { accessByGroup } from '../../analyses/supply-chain/access.ts';
import { cell, column, longTable, paragraph, part, shaded } from '../blocks.ts';
import { likelihoodCell, valueCell, wordCell } from '../cells.ts';
import { finding } from '../finding.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_SUPPLIERS = 30;
const MOST_GROUPS = 15;

/** Who supplies, under whose law; and who inside can open how much, with what training. */
export function supplyChainSection(context: SectionContext): SectionBody {
  const { text } = context;
  return {
    blocks: [],
    sections: [
      part('supply-suppliers', text.supplyChain.suppliersTitle, suppliers(context)),
      part('supply-access', text.supplyChain.accessTitle, access(context)),
    ],
  };
}

function suppliers(context: SectionContext): Block[] {
  const { reading, text } = context;
  const supplied = (node: number) => reading.into(node, 'SUPPLIED_BY').length;
  const all = [...reading.nodes('Supplier')].sort((a, b) => supplied(b) - supplied(a));
  if (all.length === 0) return [paragraph(text.supplyChain.noSuppliers)];
  const flag = (node: number, property: string) => reading.node(node).flag(property);
  const words = (value: boolean | null, yes: string, no: string) =>
    valueCell(context, value === null ? null : value ? yes : no);
  const jurisdictions = new Set(
    all.map((node) => reading.node(node).text('jurisdiction')).filter((code) => code !== null),
  );
  const [supplier, law, defence, surveillance, items] = text.supplyChain.suppliersColumns;
  return [
    paragraph(
      text.supplyChain.suppliers(
        all.length,
        jurisdictions.size,
        all.filter((node) => flag(node, 'defenceLinked') === true).map(reading.name),
        all.filter((node) => flag(node, 'defenceLinked') === null).length,
      ),
    ),
    longTable(
      text.supplyChain.suppliersCaption,
      [
        column(supplier, 0.34),
        column(law, 0.14),
        column(defence, 0.18),
        column(surveillance, 0.2),
        column(items, 0.14, 'end'),
      ],
      all.map((node) => [
        cell([reading.name(node)]),
        valueCell(context, reading.node(node).text('jurisdiction')),
        words(flag(node, 'defenceLinked'), text.supplyChain.yes, text.supplyChain.no),
        words(flag(node, 'surveillanceVendor'), text.supplyChain.sells, text.supplyChain.sellsNot),
        cell(String(supplied(node))),
      ]),
      MOST_SUPPLIERS,
      text.cover.moreRows,
    ),
  ];
}

function access(context: SectionContext): Block[] {
  const { reading, text, exposureOf } = context;
  const groups = accessByGroup(reading);
  const first = groups[0];
  if (!first) return [paragraph(text.supplyChain.noAccess)];
  const strict = groups.filter((group) => group.strictlyConfidential.length > 0);
  const untrained = strict.filter((group) => reading.node(group.node).text('securityTraining') !== 'ROLE_BASED');
  const stores = reading.nodes('DataStore').length;
  const [group, size, opens, secret, training, agent] = text.supplyChain.accessColumns;
  return [
    finding(context, {
      id: `access-${reading.graph.nodeKey[first.node]}`,
      statement: text.supplyChain.statement(
        reading.name(first.node),
        first.stores.length,
        first.strictlyConfidential.length,
        stores,
      ),
      basis: text.supplyChain.basis(groups.length),
      effect: text.supplyChain.effect,
      measure: text.supplyChain.measure,
      elements: [first.node, ...first.stores],
      links: first.links,
    }),
    paragraph(text.supplyChain.training(untrained.length, strict.length)),
    longTable(
      text.supplyChain.accessCaption,
      [
        column(group, 0.32),
        column(size, 0.1, 'end'),
        column(opens, 0.09, 'end'),
        column(secret, 0.13, 'end'),
        column(training, 0.14),
        column(agent, 0.22),
      ],
      groups.map((row) => {
        const people = reading.node(row.node).number('size');
        const acts = effectOf(exposureOf.get(row.node), 'AGENT');
        return [
          cell([reading.name(row.node)]),
          valueCell(context, people === null ? null : text.people.size(people)),
          cell(String(row.stores.length)),
          shaded(
            String(row.strictlyConfidential.length),
            row.strictlyConfidential.length / Math.max(1, first.strictlyConfidential.length),
          ),
          wordCell(context, text.vocabulary.trainings, reading.node(row.node).text('securityTraining')),
          acts ? likelihoodCell(context, acts.likelihood) : cell(text.politicalProcess.noPath),
        ];
      }),
      MOST_GROUPS,
      text.cover.moreRows,
    ),
  ];
}
