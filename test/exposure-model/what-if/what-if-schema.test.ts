import { expect, test } from 'vitest';
import { MOST_CHANGES, parseWhatIfChanges, WHAT_IF_KINDS } from '../../../graph-schema/what-if.ts';

const faults = (...changes: unknown[]) => {
  const parsed = parseWhatIfChanges(changes);
  return parsed.ok ? [] : parsed.faults.map(({ index, property, message }) => `${index} ${property}: ${message}`);
};

test('every kind of change has a title and a description that ends with a full stop', () => {
  expect(WHAT_IF_KINDS).toHaveLength(12);
  for (const { title, description } of WHAT_IF_KINDS) {
    expect(title).not.toBe('');
    expect(description).toMatch(/\.$/);
  }
});

test('a well-formed list is read, and null counts as left out', () => {
  const parsed = parseWhatIfChanges([
    { kind: 'ADD_CONTROL', element: 'e', control: 'c', newControl: null, coverage: 0, status: null },
    { kind: 'STRENGTHEN_CONTROL', link: 'l', coverage: 0 },
    { kind: 'NEW_PRESENCE', actor: 'a', site: 's', distanceKm: 0 },
  ]);
  expect(parsed).toMatchObject({ ok: true });
  expect(parsed.ok && parsed.changes[0]).toEqual({ kind: 'ADD_CONTROL', element: 'e', control: 'c', coverage: 0 });
});

test('what is wrong is said of the change and its property, with what was expected', () => {
  expect(faults({ kind: 'SEGMENT', link: 'l' }, { kind: 'ENCRYPT', link: 'l', encryption: 'NONE' })).toEqual([
    '1 encryption: NONE is not accepted for encryption; expected one of IN_TRANSIT, END_TO_END.',
  ]);
  expect(faults({ kind: 'NEW_PRESENCE', actor: 'a', site: 's' })).toEqual([
    '0 distanceKm: distanceKm is required; expected a number of 0 or more.',
  ]);
  expect(faults({ kind: 'NEW_PRESENCE', actor: 'a', site: 's', distanceKm: -1 })[0]).toMatch(/-1 is not accepted/);
  expect(faults({ kind: 'TURN_OFF' })[0]).toMatch(/^0 kind: TURN_OFF is not accepted for kind; expected one of ADD_/);
  expect(faults({ kind: 'SEGMENT', link: 'l', force: true })).toEqual(['0 force: A change has no property force.']);
  expect(faults('no change')).toHaveLength(1);
});

test('a control is named or described, and a strengthening is of a link or of a control', () => {
  const newControl = { controlClass: 'IDENTITY', reduces: ['PHISHING'], effectiveness: 0.5 };
  expect(faults({ kind: 'ADD_CONTROL', element: 'e' })).toHaveLength(1);
  expect(faults({ kind: 'ADD_CONTROL', element: 'e', control: 'c', newControl })).toHaveLength(1);
  expect(faults({ kind: 'ADD_CONTROL', element: 'e', newControl })).toEqual([]);
  expect(faults({ kind: 'STRENGTHEN_CONTROL', link: 'l' })).toHaveLength(1);
  expect(faults({ kind: 'STRENGTHEN_CONTROL', link: 'l', control: 'c', effectiveness: 1 })).toHaveLength(1);
  expect(faults({ kind: 'STRENGTHEN_CONTROL', control: 'c', effectiveness: 1 })).toEqual([]);
  expect(faults({ kind: 'ADD_CONTROL', element: 'e', newControl: { ...newControl, reduces: [] } })[0]).toMatch(
    /newControl\.reduces/,
  );
});

test('a list is a list, and has an end', () => {
  const change = { kind: 'SEGMENT', link: 'l' };
  expect(parseWhatIfChanges(new Array(MOST_CHANGES).fill(change)).ok).toBe(true);
  expect(faults(...new Array(MOST_CHANGES + 1).fill(change))[0]).toMatch(/at most 50 changes/);
  expect(parseWhatIfChanges(change)).toMatchObject({ ok: false });
});
