import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL_CLASSES, CONTROL_STATUSES, LEVELS, VECTOR_TYPES } from '../../graph-schema/values.ts';
import type { WhatIfChangeInput } from '../../ui/gql/generated/graphql.ts';
import { changeOf, changesOf, changesText, changeText } from '../../ui/lib/what-if-address.ts';

/** Keys as the server makes them: 128 random bits, and for links a second part. */
const letters = fc.constantFrom(...'ABCabc019-_');
const nodeKey = fc.string({ unit: letters, minLength: 22, maxLength: 22 });
const linkKey = fc
  .tuple(nodeKey, fc.string({ unit: letters, minLength: 12, maxLength: 12 }))
  .map((parts) => parts.join('.'));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const day = fc.constantFrom('2026-01-31', '2027-12-01');

const change: fc.Arbitrary<WhatIfChangeInput> = fc.oneof(
  fc.record({
    kind: fc.constant('ADD_CONTROL' as const),
    element: nodeKey,
    newControl: fc.record({
      controlClass: fc.constantFrom(...CONTROL_CLASSES),
      reduces: fc.uniqueArray(fc.constantFrom(...VECTOR_TYPES), { minLength: 1 }).map((vectors) => vectors.sort()),
      effectiveness: share,
    }),
    coverage: share,
    status: fc.constantFrom(...CONTROL_STATUSES),
  }),
  fc.record({ kind: fc.constant('ADD_CONTROL' as const), element: nodeKey, control: nodeKey }),
  fc.record({ kind: fc.constantFrom('REMOVE_CONTROL', 'SEGMENT', 'END_PRESENCE'), link: linkKey }),
  fc.record({ kind: fc.constant('STRENGTHEN_CONTROL' as const), link: linkKey, coverage: share }),
  fc.record({ kind: fc.constant('STRENGTHEN_CONTROL' as const), control: nodeKey, effectiveness: share }),
  fc.record({ kind: fc.constantFrom('OUT_OF_SERVICE', 'STAND_ALONE'), element: nodeKey }),
  fc.record({ kind: fc.constant('UN_CUSTODY' as const), element: nodeKey, onto: nodeKey }),
  fc.record({ kind: fc.constant('CHANGE_INTENT' as const), actor: nodeKey, intent: fc.constantFrom(...LEVELS) }),
  fc.record({
    kind: fc.constant('ENCRYPT' as const),
    link: linkKey,
    encryption: fc.constantFrom('IN_TRANSIT', 'END_TO_END'),
  }),
  fc.record(
    {
      kind: fc.constant('NEW_PRESENCE' as const),
      actor: nodeKey,
      site: nodeKey,
      distanceKm: fc.double({ min: 0, max: 20_000, noNaN: true }).map((value) => value + 0),
      from: day,
      to: day,
    },
    { requiredKeys: ['kind', 'actor', 'site', 'distanceKm'] },
  ),
  fc.record({ kind: fc.constant('WITHOUT_ACTOR' as const), actor: nodeKey }),
) as fc.Arbitrary<WhatIfChangeInput>;

describe('changes in the address', () => {
  it('come back as they went, each once, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: changeText, maxLength: 12 }), (changes) => {
        expect(changesOf(changesText(changes))).toEqual({ changes, unread: 0 });
        expect(changesOf([changesText(changes), changesText(changes)].filter(Boolean).join('**')).changes).toEqual(
          changes,
        );
      }),
    );
  });

  it('have one text, whether the API or a person says them', () => {
    fc.assert(
      fc.property(change, (own) => {
        const asTheApiSays = {
          __typename: 'WhatIfChange',
          ...{ element: null, link: null, control: null, newControl: null, coverage: null, status: null },
          ...Object.fromEntries(Object.entries(own).reverse()),
        } as unknown as WhatIfChangeInput;
        expect(changeText(asTheApiSays)).toBe(changeText(own));
      }),
    );
  });

  it('stand in an address without being escaped', () => {
    fc.assert(
      fc.property(change, (own) => {
        const tried = changeText({
          ...own,
          coverage: own.coverage ? 0.8 : null,
          distanceKm: own.distanceKm ? 2.5 : null,
        });
        const plain = changeText(changeOf(tried)!);
        expect(new URLSearchParams({ try: plain }).toString().replaceAll('%2B', '+')).toBe(`try=${plain}`);
      }),
    );
  });

  it('that say nothing are counted, and leave the others alone', () => {
    expect(changesOf('custody*eKEY**nonsense*x**presence*aA*sS*dfar')).toEqual({
      changes: [{ kind: 'UN_CUSTODY', element: 'KEY' }],
      unread: 2,
    });
    expect(changesOf(undefined)).toEqual({ changes: [], unread: 0 });
  });
});
