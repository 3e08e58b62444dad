import { describe, expect, it } from 'vitest';
import { assess, SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from './sample-mission.ts';
import { allBlocks, allSections, findingsOf, proseOf, sectionOf, tablesOf, textOf } from './walk-document.ts';

/** Number, title, and the id that links and bookmarks hold on to. */
const OUTLINE = [
  ['1', 'Key judgements', 'key-judgements'],
  ['2', 'Scope and coverage', 'scope'],
  ['3', 'Situation and actors', 'situation'],
  ['4', 'Exposure of information', 'exposure'],
  ['5', 'Ownership and custody', 'custody'],
  ['6', 'Effects on people', 'people'],
  ['7', 'Information integrity', 'information-integrity'],
  ['8', 'Political process', 'political-process'],
  ['9', 'Continuity', 'continuity'],
  ['10', 'Supply chain and insiders', 'supply-chain'],
  ['11', 'Boundaries', 'boundaries'],
  ['12', 'Recommended measures', 'measures'],
  ['13', 'Contributions and clearances', 'contributions'],
  ['A', 'Method and versions of scales', 'annex-method'],
  ['B', 'Evidence register', 'annex-evidence'],
  ['C', 'Full table of exposures', 'annex-exposures'],
  ['D', 'Fingerprint of the graph', 'annex-fingerprint'],
];

const graph = sampleMission();
const document = assess(graph);

describe('an integrated threat assessment', () => {
  it('has every section of the outline and the annexes, in order', () => {
    expect(document.sections.map(({ number, title, id }) => [number, title, id])).toEqual(OUTLINE);
  });

  it('numbers the parts of a section after the section, and gives each an id of its own', () => {
    const all = allSections(document.sections);
    for (const section of document.sections) {
      expect(section.sections.map((part) => part.number)).toEqual(
        section.sections.map((_, i) => `${section.number}.${i + 1}`),
      );
    }
    expect(new Set(all.map((section) => section.id)).size).toBe(all.length);
  });

  it('names the contributing offices of every numbered section', () => {
    for (const section of document.sections.slice(0, 13)) expect(section.contributors.length).toBeGreaterThan(0);
    expect(sectionOf(document, 'people').contributors).toEqual(['Security', 'Human rights', 'Child protection']);
  });

  it('says who is awaited, and for what, where no graph can fill a section', () => {
    const awaiting = document.sections.filter((section) => section.status === 'AWAITING_OFFICE');
    expect(awaiting.map((section) => section.number)).toEqual(['11', '13']);
    for (const section of awaiting) {
      const block = section.blocks.find((one) => one.type === 'awaiting');
      expect(block?.type === 'awaiting' && block.offices.length > 0 && block.asks.length > 40).toBe(true);
    }
    const offices = sectionOf(document, 'contributions').blocks.find((block) => block.type === 'table');
    if (offices?.type !== 'table') throw new Error('no table of offices');
    expect(offices.rows.every((row) => row.slice(2).every((cell) => cell.notAssessed))).toBe(true);
    expect(offices.rows.map((row) => textOf(row[0]!.runs))).toContain('Analysis centre');
  });

  it('states key judgements on information, tasks, people, custody, deception, proximity, shutdown and limits', () => {
    const ids = sectionOf(document, 'key-judgements').blocks.flatMap((block) =>
      block.type === 'finding' ? [block.id] : [],
    );
    expect(ids).toEqual(
      expect.arrayContaining([
        'key-information',
        'key-task',
        'key-people',
        'key-custody',
        'key-integrity',
        'key-proximity',
        'key-shutdown',
        'key-limits',
      ]),
    );
  });

  it('gives every finding a statement, basis, effect and measure in whole sentences', () => {
    const findings = findingsOf(document);
    expect(findings.length).toBeGreaterThan(12);
    for (const finding of findings) {
      for (const runs of [finding.statement, finding.basis, finding.effect, finding.measure]) {
        expect(textOf(runs), finding.id).toMatch(/^[A-Z0-9].*[.?]$/);
      }
    }
  });

  it('lets every finding open on elements, links and evidence that are in the graph', () => {
    const nodes = new Set(graph.nodeKey);
    const edges = new Set(graph.edgeKey);
    for (const { id, standsOn } of findingsOf(document)) {
      expect(standsOn.elements.length + standsOn.links.length, id).toBeGreaterThan(0);
      for (const { key, kind } of standsOn.elements) expect(graph.nodeKind[graph.nodeKey.indexOf(key)], id).toBe(kind);
      for (const key of standsOn.links) expect(edges.has(key), `${id}: ${key}`).toBe(true);
      for (const key of standsOn.evidence) expect(nodes.has(key), id).toBe(true);
      if (standsOn.exposure) expect(nodes.has(standsOn.exposure.elementKey), id).toBe(true);
    }
    expect(findingsOf(document).some(({ standsOn }) => standsOn.evidence.includes('key:report'))).toBe(true);
  });

  it('gives a likelihood with its range and word, and confidence apart from it', () => {
    const finding = findingsOf(document).find(({ id }) => id === 'key-information')!;
    const { estimate, low, high, phrase } = finding.likelihood!;
    expect(low).toBeLessThanOrEqual(estimate);
    expect(estimate).toBeLessThanOrEqual(high);
    expect(textOf(finding.statement)).toContain(phrase);
    expect(finding.confidence).toBe('HIGH');
  });

  it('states loss of custody as a fact, without a likelihood', () => {
    const custody = findingsOf(document).find(({ id }) => id === 'key-custody')!;
    expect(custody.likelihood).toBeNull();
    expect(textOf(custody.statement)).toContain('Systems in the capital of XB');
    expect(textOf(custody.statement)).toContain('One of the six categories');
  });

  it('shows attribution as a claim with its claimant and grade', () => {
    const table = tablesOf(document).find(({ caption }) => caption.startsWith('Attributions'))!;
    expect(table.rows[0]!.map((cell) => textOf(cell.runs))).toEqual([
      'Mobile internet cut, May 2024',
      'Telecommunications authority of XA',
      'A tracker of shutdowns',
      '10 May 2024',
      'B2',
    ]);
  });

  it('shows at the head of a path figure what the hops say in words', () => {
    const figures = allBlocks(document).filter((block) => block.type === 'path');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.steps.length).toBe(figure.hops.length + 1);
      for (const step of figure.steps) expect(figure.alternative).toContain(step.name);
      for (const hop of figure.hops) expect(hop.after).toBeLessThanOrEqual(hop.before);
    }
  });

  it('labels privacy as an axis that is no category of the security management system', () => {
    expect(
      proseOf(document).some((text) => text.includes('not a category of the security management system today')),
    ).toBe(true);
  });

  it('asks the mediator to choose between sharing more and recording less', () => {
    const choice = textOf((sectionOf(document, 'process-choice').blocks[0] as { runs: { text: string }[] }).runs);
    expect(choice).toMatch(/share more.*record less.*\?$/);
  });

  it('reads as sentences: no gaps, no doubled words or signs, nothing undefined', () => {
    for (const text of proseOf(document)) {
      expect(text, text).toMatch(/[.?:]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[ ]{2}|\.\.|,\.|;\.| \.| ,|\b(\w+) \1\b/);
    }
  });

  it('repeats no statement', () => {
    const statements = findingsOf(document).map((finding) => textOf(finding.statement));
    expect(new Set(statements).size).toBe(statements.length);
  });

  it('is the same document for the same input', () => {
    expect(JSON.stringify(assess(sampleMission()))).toBe(JSON.stringify(document));
  });
});

describe('what nobody has assessed', () => {
  it('is a hatched cell with words, never an empty one', () => {
    for (const table of tablesOf(document)) {
      for (const cell of table.rows.flat()) {
        if (cell.notAssessed) expect(textOf(cell.runs).length, table.caption).toBeGreaterThan(0);
        expect(textOf(cell.runs), table.caption).not.toBe('null');
      }
    }
  });

  it('gives an actor of unjudged intent no likelihood and no finding', () => {
    const register = tablesOf(document).find(({ caption }) => caption.startsWith('Actors around'))!;
    const row = register.rows.find((cells) => textOf(cells[0]!.runs) === 'Unjudged service')!;
    expect(textOf(row[4]!.runs)).toBe('Not assessed');
    expect(row[4]!.notAssessed).toBe(true);
    expect(row[5]!.notAssessed).toBe(true);
    expect(row[5]!.shade).toBeUndefined();
    expect(findingsOf(document).some(({ id }) => id === 'actor-key:quiet')).toBe(false);
  });

  it('never reads an unrated axis as low: every figure of risk is hatched or stated', () => {
    const annex = tablesOf(document).find(({ caption }) => caption === 'Exposures by rank')!;
    const row = annex.rows.find((cells) => textOf(cells[1]!.runs) === 'Positions of the parties')!;
    expect(row.slice(4).map((cell) => cell.notAssessed ?? false)).toEqual([true, false, true, true]);
  });

  it('says how many elements are reached but unrated', () => {
    expect(proseOf(document).join('\n')).toMatch(/reached by some actor but carry no harm rating/);
  });

  it('names the office that could assess it', () => {
    const open = tablesOf(document).find(({ caption }) => caption.startsWith('Particulars that nobody'))!;
    expect(open.rows.every((row) => textOf(row[4]!.runs).length > 0)).toBe(true);
  });

  it('leaves a carrier of unknown law open and says so', () => {
    expect(proseOf(document)).toContain(
      'Under whose law Satellite capacity stands is not assessed; it is taken to stay open here.',
    );
  });
});

describe('the marking of the document', () => {
  it('is the highest of its contents', () => {
    expect(document.marking).toBe('STRICTLY_CONFIDENTIAL');
    const lower = SAMPLE_NODES.map((node) =>
      node.id === 'children' ? { ...node, sensitivity: 'CONFIDENTIAL' } : node,
    );
    expect(assess(sampleMission(lower as typeof SAMPLE_NODES)).marking).toBe('CONFIDENTIAL');
  });

  it('counts one unmarked link as Strictly Confidential', () => {
    const lower = SAMPLE_NODES.map((node) => ({ ...node, sensitivity: 'UNCLASSIFIED' })) as typeof SAMPLE_NODES;
    const links = SAMPLE_LINKS.map((link) => ({ ...link, sensitivity: 'UNCLASSIFIED' })) as typeof SAMPLE_LINKS;
    expect(assess(sampleMission(lower, links)).marking).toBe('UNCLASSIFIED');
    const [first, ...rest] = links;
    const unmarked = { ...first!, sensitivity: undefined };
    expect(assess(sampleMission(lower, [unmarked, ...rest])).marking).toBe('STRICTLY_CONFIDENTIAL');
  });
});

describe('a mission of which nothing is recorded', () => {
  const empty = assess(sampleMission([SAMPLE_NODES[0]!], []));
  it('still has the whole outline', () => {
    expect(empty.sections.map(({ number, title, id }) => [number, title, id])).toEqual(OUTLINE);
  });
  it('states no judgement and no likelihood, and says what to map first', () => {
    expect(findingsOf(empty)).toEqual([]);
    expect(proseOf(empty).join('\n')).toMatch(/that is not the same as low exposure/);
    expect(proseOf(empty).join('\n')).toMatch(/The first step is to map/);
  });
  it('reads as sentences', () => {
    for (const text of proseOf(empty)) expect(text).toMatch(/^[A-Z].*[.?:]$/);
  });
});
