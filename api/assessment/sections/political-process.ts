import type { Block, TableCell } from '../../../graph-schema/assessment-document.ts';
import { NOTABLE_DIFFERENCE } from '../../analyses/asymmetry/asymmetry-analysis.ts';
import { easiestStore, partyReach } from '../../analyses/asymmetry/party-reach.ts';
import { type ProcessReading, politicalProcesses } from '../../analyses/asymmetry/political-processes.ts';
import { scoreOfActor } from '../../analyses/reading/actors.ts';
import { cell, column, paragraph, part, shaded, table } from '../blocks.ts';
import { likelihoodCell, valueCell } from '../cells.ts';
import { finding } from '../finding.ts';
import { likelihoodWord } from '../likelihood-word.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_STORES = 4;

/** Whether safeguards protect the mediation equally against all sides, and the choice that follows if they do not. */
export function politicalProcessSection(context: SectionContext): SectionBody {
  const { text } = context;
  const processes = politicalProcesses(context.reading);
  if (processes.length === 0) return { blocks: [paragraph(text.politicalProcess.none)] };
  return {
    blocks: [paragraph(text.politicalProcess.introduction)],
    sections: [
      ...processes.map((process) =>
        part(
          `process-${context.reading.graph.nodeKey[process.node]}`,
          context.reading.name(process.node).text,
          told(context, process),
        ),
      ),
      part('process-choice', text.politicalProcess.choiceTitle, [paragraph(text.politicalProcess.choice)]),
    ],
  };
}

function told(context: SectionContext, process: ProcessReading): Block[] {
  const { reading, text } = context;
  const facts = reading.node(process.node);
  const names = (nodes: readonly number[]) => nodes.map(reading.name);
  return [
    paragraph(
      text.politicalProcess.process(
        facts.text('stage'),
        names(process.parties),
        names(process.groups),
        names(process.stores),
      ),
    ),
    ...(process.parties.length > 1 && process.stores.length > 0 ? asymmetry(context, process) : []),
    ...(process.parties.length === 1 ? [paragraph(text.politicalProcess.oneParty)] : []),
    ...(process.parties.length > 0 && process.stores.length > 0 ? [matrix(context, process)] : []),
  ];
}

function asymmetry(context: SectionContext, process: ProcessReading): Block[] {
  const { reading, library, text } = context;
  const parties = process.parties
    .map((party) => ({ party, reach: easiestStore(context, party, process.stores)?.range ?? null }))
    .sort((a, b) => (b.reach?.estimate ?? 0) - (a.reach?.estimate ?? 0));
  const [high, low] = [parties[0]!, parties.at(-1)!];
  const difference = (high.reach?.estimate ?? 0) - (low.reach?.estimate ?? 0);
  const name = reading.name(process.node);
  if (!high.reach || difference < NOTABLE_DIFFERENCE) return [paragraph(text.politicalProcess.alike(name))];
  return [
    finding(context, {
      id: `asymmetry-${reading.graph.nodeKey[process.node]}`,
      statement: text.politicalProcess.asymmetry(
        name,
        reading.name(high.party),
        likelihoodWord(high.reach.estimate, library),
        reading.name(low.party),
        low.reach && likelihoodWord(low.reach.estimate, library),
      ),
      basis: text.politicalProcess.basis(process.stores.length, process.parties.length),
      effect: text.politicalProcess.effect,
      measure: text.politicalProcess.measure,
      elements: [process.node, ...process.parties, ...process.stores],
      links: process.links,
    }),
  ];
}

function matrix(context: SectionContext, process: ProcessReading): Block {
  const { reading, score, library, text } = context;
  const stores = process.stores.slice(0, MOST_STORES);
  const [party, attempt] = text.politicalProcess.columns;
  const share = 0.56 / stores.length;
  const reachCell = (one: number, store: number): TableCell => {
    const range = partyReach(context, one, store);
    return range ? likelihoodCell(context, range) : cell(text.politicalProcess.noPath);
  };
  return table(
    text.politicalProcess.caption(reading.name(process.node).text),
    [column(party, 0.28), column(attempt, 0.16), ...stores.map((store) => column(reading.name(store).text, share))],
    process.parties.map((one) => {
      const tried = scoreOfActor(score, one)?.attempt;
      return [
        cell([reading.name(one)]),
        tried
          ? shaded(text.vocabulary.likelihoods[likelihoodWord(tried.estimate, library)], tried.estimate)
          : valueCell(context, null),
        ...stores.map((store) => reachCell(one, store)),
      ];
    }),
    process.stores.length > MOST_STORES ? text.politicalProcess.moreStores(process.stores.length - MOST_STORES) : null,
  );
}
