import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprint } from '../../api/documents/canonical-json.ts';
import { graphFingerprint } from '../../api/documents/graph-fingerprint.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';

describe('canonical JSON', () => {
  it('is what RFC 8785 prints for its own example', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  it('sorts members by code units, not by the alphabet of a place', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const order = Object.values(JSON.parse(canonicalJson(value)) as Record<string, number>);
    // An engine puts members that look like numbers first when it reads them back.
    expect(order).toEqual([4, 2, 6, 7, 1, 5, 3]);
    expect(canonicalJson({ b: 1, a: 2, B: 3 })).toBe('{"B":3,"a":2,"b":1}');
  });
  it('reads back as the same value, whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_, inner) =>
          inner && typeof inner === 'object' && !Array.isArray(inner)
            ? Object.fromEntries(Object.entries(inner).reverse())
            : inner,
        );
        return (
          canonicalJson(turned) === canonicalJson(value) &&
          canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)
        );
      }),
    );
  });
  it('refuses numbers that JSON cannot hold and leaves out what is undefined', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
    expect(canonicalJson({ a: undefined, b: new Int32Array([1, 2]) })).toBe('{"b":[1,2]}');
  });
  it('has the SHA-256 that others compute', () => {
    expect(fingerprint({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

describe('the fingerprint of a graph', () => {
  it('does not depend on the order in which a store reads it out', () => {
    const turned = sampleMission([...SAMPLE_NODES].reverse(), [...SAMPLE_LINKS].reverse());
    expect(graphFingerprint(turned)).toBe(graphFingerprint(sampleMission()));
  });
  it('changes with one property of one link', () => {
    const [first, ...rest] = SAMPLE_LINKS;
    expect(graphFingerprint(sampleMission(SAMPLE_NODES, [{ ...first!, sourceGrade: 'C3' }, ...rest]))).not.toBe(
      graphFingerprint(sampleMission()),
    );
  });
});
