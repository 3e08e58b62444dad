import { describe, expect, it } from 'vitest';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { withRecommendations } from '../../api/assessment/composition/recommendations-part.ts';
import { readBoard } from '../../api/assessment/headquarters/read-board.ts';
import { CATALOGUES } from '../../api/assessment/language/catalogue.ts';
import { THEMES } from '../../api/headquarters/themes.ts';
import { NODE_KINDS } from '../../graph-schema/catalogue.ts';
import { missionOf } from '../support/mission-of.ts';

const MEASURES = {
  id: 'measures',
  number: '12',
  title: '',
  contributors: [],
  status: 'FILLED',
  blocks: [],
  sections: [],
} as const;
const section = () => ({ ...MEASURES, contributors: [], blocks: [], sections: [] });

describe.each(['en', 'fr'] as const)('Headquarters in %s', (language) => {
  const text = CATALOGUES[language];

  it('reads the recommendations of a document back as they were told', () => {
    const of = { expected: null, acceptance: null } as const;
    const told = withRecommendations(
      section(),
      [
        { ...of, measure: 'Keep drafts apart', owner: 'LEGAL', dueOn: '2026-01-31', state: 'OPEN', firstIssue: 2 },
        { ...of, measure: 'Train (all) staff', owner: null, dueOn: '2026-12-31', state: 'OPEN', firstIssue: 0 },
        { ...of, measure: 'Nothing is due', owner: 'JMAC', dueOn: '', state: 'OPEN', firstIssue: 0 },
        { ...of, measure: 'Agree on clauses', owner: 'FORCE', dueOn: '2026-01-31', state: 'DONE', firstIssue: 1 },
        { ...of, measure: 'Close a folder', owner: 'POLICE', dueOn: '', state: 'DROPPED', firstIssue: 1 },
      ],
      { asOf: '2026-06-30', text },
    );
    const board = readBoard({ language, sections: [told] });
    expect(board.map(({ number, measure, owner, status }) => [number, measure, owner, status])).toEqual([
      [1, 'Keep drafts apart', 'LEGAL', 'OVERDUE'],
      [2, 'Train (all) staff', null, 'OPEN'],
      [3, 'Nothing is due', 'JMAC', 'OPEN'],
      [4, 'Agree on clauses', 'FORCE', 'DONE'],
      [5, 'Close a folder', 'POLICE', 'DROPPED'],
    ]);
    expect(readBoard({ language, sections: [section()] })).toEqual([]);
  });

  it('has words for whatever a theme may ask to be mapped', () => {
    const empty = readGraph(missionOf([{ kind: 'Mission', id: 'm' }], []), '2026-01-01');
    const sheets = Object.values(NODE_KINDS).map(({ sheet }) => sheet);
    for (const theme of THEMES) {
      for (const missing of [theme.missing(empty), theme.gap(empty)]) {
        if (!missing) continue;
        const words = text.headquarters.notMapped(missing.sheet, missing.link);
        expect(words).not.toContain(missing.link ?? `: ${missing.sheet}`);
        if (missing.link === null) expect(sheets).toContain(missing.sheet);
      }
    }
  });

  it('has no sentence without its words', () => {
    const { headquarters } = text;
    expect(headquarters.shared('SUPPLIER', 'Orbit', ['A', 'B'])).toContain('Orbit');
    expect(headquarters.suppressedNote(5)).toContain('4');
    expect(headquarters.leads('store', 'disclosed', 'Someone')).toContain('Someone');
  });
});
