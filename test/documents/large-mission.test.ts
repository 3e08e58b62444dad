import { describe, expect, it } from 'vitest';
import { DOCUMENT_FORMATS, renderAssessment } from '../../api/documents/render-assessment.ts';
import { assess, SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { tablesOf } from '../assessment/walk-document.ts';
import type { LinkSpec, NodeSpec } from '../support/mission-of.ts';

const STORES = 2000;
const ratings = ['MINOR', 'MODERATE', 'SEVERE', 'CRITICAL'] as const;

describe('a mission of 2,000 stores', () => {
  const many = Array.from(
    { length: STORES },
    (_, i): NodeSpec => ({
      kind: 'DataStore',
      id: `store-${i}`,
      name: `Store ${i} of a large mission`,
      dataCategories: ['INCIDENT_EVENTS'],
      harmToPersons: ratings[i % 4],
      harmToMandate: ratings[(i >> 2) % 4],
      sensitivity: 'CONFIDENTIAL',
    }),
  );
  const links = many.map(
    ({ id }): LinkSpec => ({
      from: id,
      type: 'STORED_ON',
      to: 'files',
      sourceGrade: 'B2',
      sensitivity: 'CONFIDENTIAL',
    }),
  );
  const document = assess(sampleMission([...SAMPLE_NODES, ...many], [...SAMPLE_LINKS, ...links]), 50);

  it('has tables that end, and say how many rows they leave out', () => {
    const longest = Math.max(...tablesOf(document).map((table) => table.rows.length));
    expect(longest).toBeLessThanOrEqual(400);
    const annex = document.sections.find((section) => section.id === 'annex-exposures')!;
    expect(JSON.stringify(annex.blocks)).toMatch(/The first 400 of 2,0\d\d exposures/);
  });

  it('renders in every format, none of them beyond a few megabytes', async () => {
    for (const format of DOCUMENT_FORMATS) {
      const bytes = await renderAssessment(document, format);
      expect(bytes.length, format).toBeGreaterThan(10_000);
      expect(bytes.length, format).toBeLessThan(8_000_000);
    }
  });
});
