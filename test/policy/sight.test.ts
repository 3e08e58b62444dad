import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joined,
  levelsSeen,
  type Marking,
  markingFaults,
  markingOf,
  type Sight,
  sees,
  sightKey,
  visibilityClass,
  WHOLE_SIGHT,
} from '../../api/policy/sight.ts';
import { sightCondition } from '../../api/policy/sight-condition.ts';
import { SENSITIVITIES } from '../../graph-schema/values.ts';
import '../support/fixed-seed.ts';

const GROUPS = ['a', 'b', 'c'];
const sights = fc.record<Sight>({
  clearance: fc.constantFrom(...SENSITIVITIES),
  compartments: fc.option(fc.subarray(GROUPS), { nil: null }),
});
const properties = fc.record({
  sensitivity: fc.constantFrom(undefined, ...SENSITIVITIES),
  compartments: fc.constantFrom(undefined, [], ['a'], ['b'], ['b', 'a'], ['c', 'b', 'a']),
});
const markings = properties.map(markingOf);

/** By hand: 0, 1, 2 for the levels and one bit a compartment. */
const reach = (level: string) => SENSITIVITIES.indexOf(level as (typeof SENSITIVITIES)[number]);

describe('What somebody sees', () => {
  it('is what is marked no higher than their clearance, in no compartment that they are not in', () => {
    fc.assert(
      fc.property(sights, properties, (sight, given) => {
        const level = reach(given.sensitivity ?? 'STRICTLY_CONFIDENTIAL');
        const held = new Set(sight.compartments ?? GROUPS);
        const expected = level <= reach(sight.clearance) && (given.compartments ?? []).every((name) => held.has(name));
        expect(sees(sight, markingOf(given))).toBe(expected);
      }),
    );
  });

  it.each([undefined, null, '', 'SECRET', 'unclassified', 0, ['UNCLASSIFIED'], { level: 'UNCLASSIFIED' }])(
    'is nothing that is marked %j for whoever is not cleared for the highest: no marking, or none that is known',
    (sensitivity) => {
      expect(sees({ clearance: 'CONFIDENTIAL', compartments: null }, markingOf({ sensitivity }))).toBe(false);
      expect(sees(WHOLE_SIGHT, markingOf({ sensitivity }))).toBe(true);
    },
  );

  it('of a link is what they see of it and of both its ends', () => {
    fc.assert(
      fc.property(sights, markings, markings, markings, (sight, link, from, to) => {
        const parts = [link, from, to].every((part) => sees(sight, part));
        expect(sees(sight, joined([link, from, to]))).toBe(parts);
      }),
    );
  });

  it('grows with clearance and with compartments', () => {
    fc.assert(
      fc.property(sights, sights, markings, (sight, more, marking) => {
        const wider: Sight = {
          clearance: SENSITIVITIES[Math.max(reach(sight.clearance), reach(more.clearance))]!,
          compartments: sight.compartments && more.compartments && [...sight.compartments, ...more.compartments],
        };
        if (sees(sight, marking)) expect(sees(wider, marking)).toBe(true);
      }),
    );
  });

  it('is the same for all of one visibility class, whatever else they hold', () => {
    fc.assert(
      fc.property(sights, sights, fc.array(markings), (one, other, all) => {
        const seenBy = (sight: Sight) => all.filter((marking) => sees(sight, marking));
        const classOf = (sight: Sight) => visibilityClass(sight, joined(seenBy(sight)).compartments);
        if (classOf(one) === classOf(other)) expect(seenBy(one)).toEqual(seenBy(other));
      }),
    );
  });

  it('has a name in which the order of compartments does not matter, and everything is not the same as nothing', () => {
    const of = (compartments: string[] | null) => sightKey({ clearance: 'CONFIDENTIAL', compartments });
    expect(of(['a', 'b'])).toBe(of(['b', 'a']));
    expect(of(null)).not.toBe(of([]));
    expect(of(['a,b'])).not.toBe(of(['a', 'b']));
  });
});

describe('A marking', () => {
  it('of several things together is the highest and all their compartments', () => {
    const of = (level: Marking['level'], ...compartments: string[]): Marking => ({ level, compartments });
    expect(joined([of('UNCLASSIFIED', 'b'), of('CONFIDENTIAL', 'a', 'b')])).toEqual(of('CONFIDENTIAL', 'a', 'b'));
    expect(joined([])).toEqual(of('UNCLASSIFIED'));
  });

  it('is given by nobody who could not read what carries it', () => {
    fc.assert(
      fc.property(sights, properties, (sight, given) => {
        expect(markingFaults(sight, given).length === 0).toBe(sees(sight, markingOf(given)));
      }),
    );
  });

  it('that is refused names what would do, and no compartment that somebody else is in', () => {
    const faults = markingFaults(
      { clearance: 'CONFIDENTIAL', compartments: ['own'] },
      { compartments: ['theirs', 'own'] },
    );
    expect(faults.map(({ property }) => property)).toEqual(['sensitivity', 'compartments']);
    expect(JSON.stringify(faults)).not.toContain('theirs');
    expect(faults.map(({ expected }) => expected)).toEqual(['one of UNCLASSIFIED, CONFIDENTIAL', 'any of own']);
  });
});

describe('The condition of a query', () => {
  it('holds no value of anybody: compartments travel as parameters, whatever they are called', () => {
    const odd = ["x' OR true //", '$seenLevels', '`', '] OR 1=1'];
    const { of, parameters } = sightCondition({ clearance: 'CONFIDENTIAL', compartments: odd });
    for (const name of odd.slice(0, 1)) expect(of('n', 'r')).not.toContain(name);
    expect(of('n')).toBe(sightCondition({ clearance: 'UNCLASSIFIED', compartments: ['plain'] }).of('n'));
    expect(parameters).toEqual({ seenLevels: ['UNCLASSIFIED', 'CONFIDENTIAL'], seenCompartments: odd });
  });

  it('asks nothing of whoever sees everything', () => {
    expect(sightCondition(WHOLE_SIGHT).of('n', 'r')).toBe('true');
    expect(sightCondition(WHOLE_SIGHT).parameters).toEqual({});
  });

  it('is about each of the names', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const condition = sightCondition(sight).of('a', 'r', 'b');
        const limited = sight.clearance !== 'STRICTLY_CONFIDENTIAL' || sight.compartments !== null;
        for (const name of ['a', 'r', 'b']) expect(condition.includes(`${name}.`)).toBe(limited);
        expect(levelsSeen(sight)).toContain(sight.clearance);
      }),
    );
  });
});
