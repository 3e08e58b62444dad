import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGE_KIND_NAMES, edgeKindOf, mayStandAt, NODE_KIND_NAMES, nodeKindOf } from '../../graph-schema/catalogue.ts';
import { fieldMeta } from '../../graph-schema/field.ts';
import { edgeIdentity } from '../../graph-schema/identity.ts';
import { validateEdge, validateNode } from '../../graph-schema/validate.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';

const kinds = [...NODE_KIND_NAMES.map(nodeKindOf), ...EDGE_KIND_NAMES.map(edgeKindOf)];

describe('the ontology in code', () => {
  it('every property has a title and a help text that is a sentence', () => {
    for (const kind of kinds) {
      for (const [name, schema] of Object.entries(kind.schema.shape)) {
        const meta = fieldMeta(schema as never);
        expect(meta.title, `${kind.name}.${name}`).toBeTruthy();
        expect(meta.description, `${kind.name}.${name}`).toMatch(/^[A-Z0-9].*\.$/s);
      }
    }
  });

  it('sheet names are unique', () => {
    const sheets = NODE_KIND_NAMES.map((name) => nodeKindOf(name).sheet);
    expect(new Set(sheets).size).toBe(sheets.length);
  });

  it('both ends of every edge kind are kinds that exist', () => {
    for (const kind of EDGE_KIND_NAMES.map(edgeKindOf)) {
      for (const label of [...kind.from, ...kind.to]) {
        expect(label === '*' || NODE_KIND_NAMES.includes(label as never), `${kind.name}: ${label}`).toBe(true);
      }
    }
  });

  it('contingent-owned equipment stands wherever an asset may', () => {
    expect(mayStandAt('STORED_ON', 'to', 'ContingentOwnedEquipment')).toBe(true);
    expect(mayStandAt('STORED_ON', 'to', 'Site')).toBe(false);
    expect(mayStandAt('SUPPORTED_BY', 'from', 'Mission')).toBe(true);
  });
});

describe('validation', () => {
  it('keeps what is given and leaves out what is not assessed', () => {
    const result = validateNode('Asset', { id: 'a', name: 'Server', internetFacing: false, custody: null });
    expect(result).toEqual({ ok: true, properties: { id: 'a', name: 'Server', internetFacing: false } });
  });

  it.each([
    ['an unknown property', { ipAddress: '10.0.0.1' }, 'ipAddress'],
    ['a value outside the vocabulary', { custody: 'OURS' }, 'custody'],
    ['a day that no calendar has', { reviewedOn: '2020-06-31' }, 'reviewedOn'],
    ['text for a flag', { internetFacing: 'yes' }, 'internetFacing'],
    ['a share above 1', { deviceCount: 0.5 }, 'deviceCount'],
    ['a malformed grade', { sourceGrade: 'G7' }, 'sourceGrade'],
  ])('names %s and what was expected', (_what, properties, property) => {
    const result = validateNode('Asset', { id: 'a', name: 'Server', ...properties });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.faults.map((fault) => fault.property)).toEqual([property]);
    expect(result.faults[0]!.expected).not.toBe('');
  });

  it('requires a name', () => {
    const result = validateNode('Office', { id: 'o' });
    expect(result.ok ? [] : result.faults.map((f) => f.message)).toEqual(['name is required.']);
  });

  it('never repeats a very long value in its message', () => {
    const result = validateNode('Asset', { id: 'a', name: 'n', custody: 'x'.repeat(10_000_000) });
    expect(result.ok ? '' : result.faults[0]!.message.length).toBeLessThan(500);
  });

  it('takes a harm rating for one effect alone', () => {
    expect(validateNode('DataStore', { id: 's', name: 'S', 'harmToPersons.MANIPULATED': 'SEVERE' }).ok).toBe(true);
  });

  it('refuses a negative distance', () => {
    const result = validateEdge('PRESENT_AT', { distanceKm: -5 });
    expect(result.ok ? '' : result.faults[0]!.message).toContain('distanceKm');
  });
});

describe('what makes a link the same link', () => {
  it('counts a list by its members, whatever their order', () => {
    const one = edgeIdentity('FLOWS_TO', 'a', 'b', { dataCategories: ['X', 'Y'] });
    expect(edgeIdentity('FLOWS_TO', 'a', 'b', { dataCategories: ['Y', 'X'] })).toBe(one);
    expect(edgeIdentity('FLOWS_TO', 'a', 'b', { dataCategories: ['X'] })).not.toBe(one);
  });
  it('ignores properties that are no discriminator', () => {
    expect(edgeIdentity('USES', 'a', 'b', { source: 'x' })).toBe(edgeIdentity('USES', 'a', 'b', {}));
  });
});

describe.skipIf(!sharedPresent)('the ontology in code against ONTOLOGY.md (needs the reference folder)', () => {
  const page = sharedPresent ? readFileSync(sharedPath('ONTOLOGY.md'), 'utf8') : '';
  it('knows every sheet and every relationship type of the page', () => {
    const sheets = [...page.matchAll(/^\| ([a-z-]+) \| [A-Z]/gm)].map((m) => m[1]);
    const types = [...page.matchAll(/^\| ([A-Z_]{4,}) \|/gm)].map((m) => m[1]);
    const added = ['boundary-decisions', 'host-relations'];
    expect(NODE_KIND_NAMES.map((name) => nodeKindOf(name).sheet).sort()).toEqual([...sheets, ...added].sort());
    expect([...EDGE_KIND_NAMES].sort()).toEqual(types.sort());
  });

  it('knows every column that the reconstructed mission uses', () => {
    for (const name of NODE_KIND_NAMES) {
      const kind = nodeKindOf(name);
      const file = sharedPath(`data/minusma-2020/${kind.sheet}.csv`);
      if (!existsSync(file)) continue;
      const header = readFileSync(file, 'utf8').split(/\r?\n/)[0]!;
      for (const column of header.split(',')) {
        if (column !== 'missionId') expect(Object.keys(kind.schema.shape), `${kind.sheet}.${column}`).toContain(column);
      }
    }
  });
});
