import type { Register, RegisteredElement, RegisteredLink, Run } from '../../graph-schema/assessment-document.ts';
import { SENSITIVITIES } from '../../graph-schema/values.ts';
import { distinct } from '../analyses/reading/distinct.ts';
import type { Facts, GraphReading } from '../analyses/reading/graph-reading.ts';
import type { SectionDraft } from './blocks.ts';

/** The property that parts a kind into types; the first that an element has counts. */
const TYPE_PROPERTIES = [
  'actorType',
  'equipmentType',
  'assetType',
  'storeForm',
  'systemType',
  'officeType',
  'groupType',
  'vectorType',
  'controlClass',
  'incidentType',
  'instrumentType',
  'taskType',
  'siteType',
] as const;

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const sensitivityOf = (facts: Facts) => SENSITIVITIES.find((known) => known === facts.text('sensitivity')) ?? null;

/**
 * What the sections point to: elements that the text names or a finding stands on, the links that findings stand on,
 * and the claims of attribution between them. Only what the reader's graph holds can get in.
 */
export function registerOf(reading: GraphReading, sections: readonly SectionDraft[]): Register {
  const { graph } = reading;
  const nodeOf = new Map(graph.nodeKey.map((key, node) => [key, node]));
  const edgeOf = new Map(graph.edgeKey.map((key, edge) => [key, edge]));
  const { elements, links } = pointersOf(sections);
  const own = links.flatMap((key) => edgeOf.get(key) ?? []);
  const named = elements.flatMap((key) => nodeOf.get(key) ?? []);
  const nodes = new Set([...named, ...own.flatMap((edge) => [reading.from(edge), reading.to(edge)])]);
  const claims = reading
    .edges('ATTRIBUTED_TO')
    .filter((edge) => nodes.has(reading.from(edge)) && nodes.has(reading.to(edge)));
  return {
    elements: [...nodes].map((node) => elementOf(reading, node)).sort(byKey),
    links: distinct([...own, ...claims])
      .map((edge) => linkOf(reading, edge))
      .sort(byKey),
  };
}

function elementOf(reading: GraphReading, node: number): RegisteredElement {
  const facts = reading.node(node);
  const type = TYPE_PROPERTIES.map((property) => facts.text(property)).find((value) => value !== null);
  return {
    ...reading.pointer(node),
    name: reading.graph.nodeName[node]!,
    type: type ?? null,
    grade: facts.text('sourceGrade') ?? facts.text('grade'),
    attackIds: [...(facts.list('attackIds') ?? [])],
  };
}

function linkOf(reading: GraphReading, edge: number): RegisteredLink {
  const { graph } = reading;
  const facts = reading.edge(edge);
  const kind = graph.edgeKind[edge]!;
  return {
    key: graph.edgeKey[edge]!,
    kind,
    from: graph.nodeKey[reading.from(edge)]!,
    to: graph.nodeKey[reading.to(edge)]!,
    sensitivity: sensitivityOf(facts),
    grade: facts.text('sourceGrade'),
    claim: kind === 'ATTRIBUTED_TO' ? { by: facts.text('claimedBy'), on: facts.text('claimedOn') } : null,
  };
}

/** Keys of elements and links in all sections, each once. */
function pointersOf(sections: readonly SectionDraft[]): { elements: string[]; links: string[] } {
  const elements = new Set<string>();
  const links = new Set<string>();
  const addRuns = (runs: readonly Run[]) => {
    for (const run of runs) if (run.element) elements.add(run.element.key);
  };
  const visit = (section: SectionDraft) => {
    for (const block of section.blocks) {
      if (block.type === 'paragraph') addRuns(block.runs);
      else if (block.type === 'list') block.items.forEach(addRuns);
      else if (block.type === 'table') for (const row of block.rows) for (const { runs } of row) addRuns(runs);
      else if (block.type === 'finding') {
        for (const runs of [block.statement, block.basis, block.effect, block.measure]) addRuns(runs);
        for (const { key } of block.standsOn.elements) elements.add(key);
        for (const key of block.standsOn.evidence) elements.add(key);
        for (const key of block.standsOn.links) links.add(key);
      }
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return { elements: [...elements], links: [...links] };
}
