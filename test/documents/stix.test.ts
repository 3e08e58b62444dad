import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../api/documents/canonical-json.ts';
import { renderAssessment } from '../../api/documents/render-assessment.ts';
import { nameUuid } from '../../api/documents/stix/identifiers.ts';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { EDGE_KINDS, NODE_KINDS } from '../../graph-schema/catalogue.ts';
import { ACTOR_TYPES, SENSITIVITIES } from '../../graph-schema/values.ts';
import { assess, SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { findingsOf, textOf } from '../assessment/walk-document.ts';
import { readSharedJson, sharedPresent } from '../support/shared.ts';
import { documentOf } from './sample-figures.ts';
import { stixFaults } from './stix-rules.ts';

interface StixObject {
  type: string;
  id: string;
  name?: string;
  [property: string]: unknown;
}
const bundleOf = async (document: AssessmentDocument) =>
  JSON.parse(new TextDecoder().decode(await renderAssessment(document, 'stix'))) as {
    type: string;
    id: string;
    objects: StixObject[];
  };
const document = assess(sampleMission());
const bundle = await bundleOf(document);
const ofType = (type: string, from = bundle) => from.objects.filter((object) => object.type === type);
const extensionOf = (object: StixObject): Record<string, unknown> =>
  Object.values((object.extensions ?? {}) as Record<string, Record<string, unknown>>)[0] ?? {};
const statementOf = (object: StixObject, from = bundle) => {
  const [ref] = object.object_marking_refs as string[];
  const marking = from.objects.find(({ id }) => id === ref)!;
  return (marking.definition as { statement: string }).statement;
};

describe('the rules themselves', () => {
  it.runIf(sharedPresent)('hold for a bundle that others published', () => {
    expect(stixFaults(readSharedJson('data/library/stix21_apt1.json') as Record<string, unknown>)).toEqual([]);
  });
  it('find what is wrong', () => {
    const broken = structuredClone(bundle);
    const note = broken.objects.find(({ type }) => type === 'note')!;
    note.object_refs = [];
    delete note.content;
    note.created = 'yesterday';
    broken.objects.push({ type: 'infrastructure', id: 'infrastructure--1', spec_version: '2.0', name: 'x' });
    const faults = stixFaults(broken).join('\n');
    expect(faults).toMatch(/lacks content/);
    expect(faults).toMatch(/object_refs is an empty list/);
    expect(faults).toMatch(/created is no timestamp/);
    expect(faults).toMatch(/is no identifier of a infrastructure/);
    expect(faults).toMatch(/is not of version 2.1/);
  });
});

describe('a STIX bundle', () => {
  it('keeps the rules of STIX 2.1', () => expect(stixFaults(bundle)).toEqual([]));

  it('has a report over everything, groupings of findings, and a note for each finding', () => {
    const [report, ...more] = ofType('report');
    expect(more).toEqual([]);
    const aside = ['report', 'marking-definition', 'extension-definition'];
    const expected = bundle.objects.filter(({ type, name }) => !aside.includes(type) && name !== 'Sangar');
    expect(report!.object_refs).toEqual(expected.map(({ id }) => id));
    expect(extensionOf(report!)).toMatchObject({ fingerprint: fingerprint(document), as_of: '2024-12-31' });
    const notes = ofType('note').filter((note) => extensionOf(note).finding_id);
    expect(notes.map((note) => note.abstract)).toEqual(findingsOf(document).map(({ statement }) => textOf(statement)));
    const grouped = ofType('grouping').flatMap((grouping) => grouping.object_refs as string[]);
    for (const { id } of notes) expect(grouped).toContain(id);
  });

  it('carries likelihood with its range, confidence, grade and what a finding stands on', () => {
    const [finding] = findingsOf(document).filter(({ likelihood, confidence }) => likelihood && confidence);
    const note = ofType('note').find((one) => extensionOf(one).finding_id === finding!.id)!;
    expect(extensionOf(note).likelihood).toEqual(finding!.likelihood);
    expect(note.confidence).toBe({ LOW: 15, MODERATE: 50, HIGH: 85 }[finding!.confidence!]);
    expect(extensionOf(note).stands_on).toEqual([...finding!.standsOn.links, ...finding!.standsOn.evidence]);
    const graded = ofType('relationship').find((one) => extensionOf(one).admiralty_grade === 'B2')!;
    expect(graded.confidence).toBe(70);
  });

  it('holds the elements and links that the document refers to, under identifiers that a later issue keeps', async () => {
    const keys = bundle.objects.map((object) => object.element_key ?? extensionOf(object).element_key).filter(Boolean);
    expect(keys.toSorted()).toEqual(document.register!.elements.map(({ key }) => key));
    const later = await bundleOf({ ...document, generatedOn: '2025-03-01', title: 'Another' });
    const ids = (from: typeof bundle, type: string) => ofType(type, from).map(({ id }) => id);
    for (const type of ['infrastructure', 'identity', 'threat-actor', 'relationship', 'marking-definition'])
      expect(ids(later, type)).toEqual(ids(bundle, type));
    expect(ids(later, 'report')).not.toEqual(ids(bundle, 'report'));
    expect(later.id).not.toBe(bundle.id);
  });

  it('takes every time from the document, but for definitions that are the same in all', () => {
    for (const object of bundle.objects) {
      if (object.name === 'Sangar' || object.type.endsWith('-definition') || object.name === 'Sangar assessment')
        continue;
      expect([object.created, object.modified]).toEqual(['2025-01-15T00:00:00.000Z', '2025-01-15T00:00:00.000Z']);
    }
  });

  it('marks every object of the mission, none above the document, and what nobody marked as the highest', async () => {
    for (const object of bundle.objects) {
      if (object.type.endsWith('-definition') || object.name === 'Sangar') continue;
      expect((object.object_marking_refs as string[]).length, object.id).toBe(1);
      const element = document.register!.elements.find(({ key }) => key === extensionOf(object).element_key);
      if (element) {
        const words = {
          UNCLASSIFIED: 'Unclassified',
          CONFIDENTIAL: 'Confidential',
          STRICTLY_CONFIDENTIAL: 'Strictly Confidential',
        };
        expect(statementOf(object)).toBe(`ST/SGB/2007/6: ${words[element.sensitivity ?? 'STRICTLY_CONFIDENTIAL']}`);
      }
    }
    const low = await bundleOf({ ...document, marking: 'UNCLASSIFIED' });
    expect(ofType('marking-definition', low).map(({ definition }) => definition)).toEqual([
      { statement: 'ST/SGB/2007/6: Unclassified' },
    ]);
  });

  it('calls nobody a threat actor but by a kind that says so, and carries no posture, capability or intent', async () => {
    const document = documentOf([], {
      register: {
        elements: [...ACTOR_TYPES, null].map((type, i) => ({
          key: `actor-${i}`,
          kind: 'ThreatActor',
          sensitivity: 'CONFIDENTIAL',
          name: String(type),
          type,
          grade: 'C3',
          attackIds: [],
        })),
        links: [],
      },
    });
    const named = ofType('threat-actor', await bundleOf(document)).map(({ name }) => name);
    expect(named).toEqual(['ARMED_GROUP', 'CRIMINAL', 'HACKTIVIST']);
    // Words of the document stand in notes and say whose judgement they are; what machines read has none of them.
    const read = bundle.objects.filter(({ type }) => !['note', 'report', 'extension-definition'].includes(type));
    for (const { name: _, ...object } of read)
      expect(JSON.stringify(object)).not.toMatch(
        /hostile|adversarial|posture|capability|intent"|sophistication|motivation/i,
      );
  });

  it('tells an attribution as the claim of its claimant and never as a relationship', () => {
    expect(SAMPLE_LINKS.some(({ type }) => type === 'ATTRIBUTED_TO')).toBe(true);
    const claims = ofType('note').filter((note) => extensionOf(note).link_kind === 'ATTRIBUTED_TO');
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claim.content).toMatch(/It is the claim of the claimant/);
      expect((claim.object_refs as string[]).map((ref) => ref.split('--')[0])).toContain('incident');
    }
    expect(ofType('relationship').some((one) => extensionOf(one).link_kind === 'ATTRIBUTED_TO')).toBe(false);
    expect(ofType('relationship').map(({ relationship_type }) => relationship_type)).not.toContain('attributed-to');
  });

  it('says of links only what STIX defines for their ends, and of an identity nothing but that it is related', async () => {
    const elements = Object.keys(NODE_KINDS).flatMap((kind) =>
      [null, 'ARMED_GROUP'].map((type) => ({
        key: `${kind} ${type}`,
        kind,
        type,
        name: kind,
        sensitivity: null,
        grade: null,
        attackIds: [],
      })),
    );
    const kinds = Object.keys(EDGE_KINDS);
    const links = kinds.flatMap((kind) =>
      elements.flatMap(({ key: from }) =>
        elements.map(({ key: to }) => ({
          key: `${kind} ${from} ${to}`,
          kind,
          from,
          to,
          sensitivity: null,
          grade: null,
          claim: kind === 'ATTRIBUTED_TO' ? { by: null, on: null } : null,
        })),
      ),
    );
    const all = await bundleOf(documentOf([], { register: { elements, links } }));
    expect(stixFaults(all)).toEqual([]);
    const said = ofType('relationship', all);
    const verbs = (source: string) =>
      new Set(
        said.filter(({ source_ref }) => String(source_ref).startsWith(source)).map((one) => one.relationship_type),
      );
    expect([...verbs('identity--')]).toEqual(['related-to']);
    expect([...verbs('threat-actor--')].sort()).toEqual(['owns', 'related-to', 'targets', 'uses']);
    expect(said.some((one) => extensionOf(one).link_kind === 'ATTRIBUTED_TO')).toBe(false);
  });

  it('keeps the rules for any register, any kind of element and any text', async () => {
    const text = fc.string({ unit: 'binary' });
    const element = fc.record({
      kind: fc.constantFrom(...Object.keys(NODE_KINDS)),
      sensitivity: fc.constantFrom(null, ...SENSITIVITIES),
      name: text,
      type: fc.constantFrom(null, ...ACTOR_TYPES),
      grade: fc.constantFrom(null, 'A1', 'B6', 'F6', 'C4'),
      attackIds: fc.array(fc.constantFrom('T1190', 'T1566.001'), { maxLength: 2 }),
    });
    const link = fc.record({
      kind: fc.constantFrom(
        'EMPLOYS',
        'TARGETS',
        'CONTROLS',
        'FLOWS_TO',
        'STORED_ON',
        'ALIGNED_WITH',
        'ATTRIBUTED_TO',
        'DEPENDS_ON',
      ),
      from: fc.nat({ max: 9 }),
      to: fc.nat({ max: 9 }),
      by: fc.option(text, { nil: null }),
      grade: fc.constantFrom(null, 'B2'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(element, { minLength: 1, maxLength: 10 }),
        fc.array(link, { maxLength: 12 }),
        text,
        fc.constantFrom(...SENSITIVITIES),
        async (elements, links, words, marking) => {
          const register = {
            elements: elements.map((one, i) => ({ ...one, key: `e${i}` })),
            links: links.map(({ by, ...one }, i) => ({
              ...one,
              key: `l${i}`,
              from: `e${one.from}`,
              to: `e${one.to}`,
              sensitivity: null,
              claim: one.kind === 'ATTRIBUTED_TO' ? { by, on: null } : null,
            })),
          };
          const run = [{ text: words }];
          const standsOn = { elements: [], links: ['l0'], evidence: [], exposure: null };
          const finding = {
            type: 'finding' as const,
            id: 'f',
            statement: [{ text: `${words}.` }],
            likelihood: null,
            confidence: null,
            basis: [],
            effect: run,
            measure: run,
            standsOn,
          };
          expect(stixFaults(await bundleOf(documentOf([finding, finding], { register, marking })))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('renders a document that was kept before there was a register', async () => {
    const { register: _, ...old } = document;
    expect(stixFaults(await bundleOf(old))).toEqual([]);
  });

  it('speaks the language of the document', async () => {
    const french = await bundleOf({ ...document, language: 'fr' });
    expect(statementOf(ofType('report', french)[0]!, french)).toBe('ST/SGB/2007/6: Strictement confidentiel');
    expect(ofType('report', french)[0]!.lang).toBe('fr');
  });
});

describe('names of objects', () => {
  it('are UUIDs of version 5, one for each name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(nameUuid(a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        // A lone surrogate is written as the replacement character, so names differ by what UTF-8 can tell apart.
        if (Buffer.from(a).compare(Buffer.from(b)) !== 0) expect(nameUuid(a)).not.toBe(nameUuid(b));
      }),
    );
  });
});

describe('the register of a document', () => {
  it('has both ends of every link, and names every element that a finding stands on', () => {
    const { elements, links } = document.register!;
    const keys = new Set(elements.map(({ key }) => key));
    expect(links.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
    for (const { standsOn } of findingsOf(document)) {
      for (const { key } of standsOn.elements) expect(keys.has(key)).toBe(true);
      for (const link of standsOn.links) expect(links.some(({ key }) => key === link)).toBe(true);
    }
    expect(elements.map(({ key }) => key)).toEqual([...keys].sort());
    const tool = elements.find(({ name }) => name === 'Unmanned aircraft, north')!;
    expect(tool).toMatchObject({ kind: 'ContingentOwnedEquipment', type: 'UAV', sensitivity: 'CONFIDENTIAL' });
  });
  it('leaves out what the text does not refer to', () => {
    const lone = { kind: 'ThreatVector', id: 'lone', name: 'Never employed', vectorType: 'WIPER' } as const;
    const { register, sections } = assess(sampleMission([...SAMPLE_NODES, lone]));
    expect(JSON.stringify(sections)).not.toContain('Never employed');
    expect(register!.elements.some(({ name }) => name === 'Never employed')).toBe(false);
  });
});
