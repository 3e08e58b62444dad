import { expect, it } from 'vitest';
import { ANALYSIS_NAMES } from '../../api/analyses/all-analyses.ts';
import { SECTION_FED } from '../../api/assessment/analyses/section-fed.ts';
import { SECTIONS } from '../../api/assessment/outline.ts';

it('Every analysis feeds a section of the assessment that offices contribute to', () => {
  for (const name of ANALYSIS_NAMES) {
    const section = SECTIONS.find(({ id }) => id === SECTION_FED[name]);
    expect(section?.offices.length, name).toBeGreaterThan(0);
  }
});
