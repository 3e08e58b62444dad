import { describe, expect, it } from 'vitest';
import { measuresTogether } from '../../api/modules/exposure/what-if/measure-view.ts';

const place = (key: string) => ({ key, id: key, kind: 'Asset' as const, name: key, sensitivity: null });

describe('Measures of one step', () => {
  it('are one measure: effort added up, each element once, the library’s judgement wherever one rests on it', () => {
    const segment = {
      id: 'SEGMENT|a|b',
      label: 'Segment the connection between a and b.',
      changes: [{ kind: 'SEGMENT' as const, link: 'l' }],
      cost: 3,
      elements: [place('a'), place('b')],
      libraryJudgement: false,
    };
    const apart = {
      id: 'STAND_ALONE|b',
      label: 'Set b apart from the mission network.',
      changes: [{ kind: 'STAND_ALONE' as const, element: 'b' }],
      cost: 2,
      elements: [place('b')],
      libraryJudgement: true,
    };
    expect(measuresTogether([segment, apart])).toEqual({
      id: 'SEGMENT|a|b STAND_ALONE|b',
      label: 'Segment the connection between a and b. Set b apart from the mission network.',
      changes: [...segment.changes, ...apart.changes],
      cost: 5,
      elements: [place('a'), place('b')],
      libraryJudgement: true,
    });
    expect(measuresTogether([segment])).toEqual(segment);
  });
});
