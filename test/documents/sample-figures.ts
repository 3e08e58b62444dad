import fc from 'fast-check';
import type {
  AssessmentDocument,
  Block,
  CustodyMapFigure,
  CustodyPlace,
  PortfolioCurveFigure,
  RiskMatrixFigure,
} from '../../graph-schema/assessment-document.ts';

const LIKELIHOODS = ['Very unlikely', 'Unlikely', 'Moderately likely', 'Likely', 'Very likely'];
const HARMS = ['critical', 'severe', 'moderate', 'minor', 'negligible'];

export const RISK_MATRIX: RiskMatrixFigure = {
  type: 'riskMatrix',
  caption: 'Exposures on the matrix',
  alternative: 'A matrix of harm against likelihood. Rank 1, Case files: critical, likely.',
  axis: 'persons',
  likelihoodLabels: LIKELIHOODS,
  harmLabels: HARMS,
  levels: HARMS.map((_, harm) =>
    LIKELIHOODS.map((__, place) => ({ label: place > harm ? 'High' : 'Low', shade: place > harm ? 0.75 : 0 })),
  ),
  entries: [
    { mark: '1', name: 'Case files', harm: 0, likelihood: { low: 2, estimate: 3, high: 4 } },
    { mark: '2', name: 'Patrol plans', harm: 0, likelihood: { low: 1, estimate: 1, high: 1 } },
    { mark: '3', name: 'Radio log', harm: 3, likelihood: { low: 0, estimate: 2, high: 2 } },
  ],
};

export const PORTFOLIO: PortfolioCurveFigure = {
  type: 'portfolioCurve',
  caption: 'Risk after each measure',
  alternative: 'A falling line from 42 to 9.5.',
  quantity: 'Risk to information, harm units a year',
  points: [
    { measure: 'No further measure', estimate: 42, low: 20, high: 61 },
    { measure: 'Encrypt the sector link', estimate: 17.25, low: 9, high: 30 },
    { measure: 'Set the case files apart', estimate: 9.5, low: 0, high: 16 },
  ],
};

const held = (name: string, more: Partial<CustodyPlace> = {}): CustodyPlace => ({
  name,
  detail: null,
  custody: 'UN',
  ...more,
});
const capital = held('Capital of Borland', { custody: 'OUTSIDE', detail: 'XB' });
export const CUSTODY_MAP: CustodyMapFigure = {
  type: 'custodyMap',
  caption: 'Map of custody',
  alternative: 'Two ways out of UN control.',
  stages: ['Device', 'Operator', 'Store', 'Destination'],
  border: 'Custody passes out of UN control.',
  ways: [
    [held('Aircraft one'), held('Borland unit'), null, capital],
    [held('Aircraft two'), held('Borland unit'), null, capital],
    [null, held('Not assessed', { notAssessed: true }), held('Staff list'), held('Cloud', { custody: 'OUTSIDE' })],
  ],
};

/** A document of these blocks alone. */
export const documentOf = (blocks: Block[], more: Partial<AssessmentDocument> = {}): AssessmentDocument => ({
  schemaVersion: 1,
  title: 'Integrated threat assessment: UNMA',
  mission: { key: 'k-mission', id: 'm', name: 'United Nations Mission in Arden', acronym: 'UNMA' },
  language: 'en',
  asOf: '2024-12-31',
  horizonMonths: 12,
  generatedOn: '2025-01-15',
  state: 'DRAFT',
  marking: 'CONFIDENTIAL',
  ceilingNote: 'Made from what the reader is cleared to see.',
  method: { trials: 1000, seed: 1, graphVersion: '1', libraryVersions: {} },
  cover: [{ label: 'Mission', value: 'United Nations Mission in Arden' }],
  sections: [{ id: 'one', number: '1', title: 'One', contributors: [], status: 'FILLED', blocks, sections: [] }],
  ...more,
});

const place = fc.option(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    detail: fc.constantFrom(null, 'x'),
    custody: fc.constantFrom('UN' as const, 'OUTSIDE' as const),
    notAssessed: fc.constantFrom(true, false),
  }),
  { nil: null },
);
/** Maps of up to twelve ways that often share a place with their neighbour. */
export const custodyMaps: fc.Arbitrary<CustodyMapFigure> = fc
  .integer({ min: 1, max: 5 })
  .chain((stages) =>
    fc.record({
      stages: fc.constant(Array.from({ length: stages }, (_, i) => `Stage ${i}`)),
      ways: fc.array(fc.array(place, { minLength: stages, maxLength: stages }), { maxLength: 12 }),
    }),
  )
  .map((drawn) => ({ ...CUSTODY_MAP, ...drawn }));

const span = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.sort((a, b) => a - b))
  .map(([low, estimate, high]) => ({ low: low!, estimate: estimate!, high: high! }));
export const riskMatrices: fc.Arbitrary<RiskMatrixFigure> = fc
  .array(fc.record({ harm: fc.integer({ min: 0, max: 4 }), likelihood: span, name: fc.string() }), { maxLength: 20 })
  .map((entries) => ({ ...RISK_MATRIX, entries: entries.map((entry, i) => ({ ...entry, mark: String(i + 1) })) }));

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
export const portfolios: fc.Arbitrary<PortfolioCurveFigure> = fc
  .array(fc.tuple(amount, amount, amount, fc.string()), { maxLength: 12 })
  .map((points) => ({
    ...PORTFOLIO,
    points: points.map(([a, b, c, measure]) => {
      const [low, estimate, high] = [a, b, c].sort((x, y) => x - y);
      return { measure, low: low!, estimate: estimate!, high: high! };
    }),
  }));
