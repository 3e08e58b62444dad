import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { ScoredMission } from '../exposure/exposure-service.ts';
import { pointerAt } from '../exposure/exposure-service.ts';
import type { KindCoverage } from '../inventory/inventory-service.ts';

const MOST_STALE = 20;

/** What nobody has assessed, property by property, most first. */
export function notAssessedCounts(coverage: readonly KindCoverage[], text: AssessmentCatalogue) {
  return coverage
    .flatMap(({ kind, count: total, assessed }) =>
      assessed.map(({ property, count }) => {
        const title = text.sentences.property(kind, property);
        return { kind, property, title, missing: total - count, total };
      }),
    )
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing || other.missing / other.total - one.missing / one.total);
}

/** Entries of the mission whose review was due before the day of the score, longest overdue first. */
export function staleEntries({ graph, score }: ScoredMission) {
  const overdue = graph.nodeProperties
    .map(({ reviewDue, ownerOffice }, node) => ({ node, reviewDue, ownerOffice }))
    .filter((entry): entry is typeof entry & { reviewDue: string } =>
      typeof entry.reviewDue === 'string' ? entry.reviewDue < score.asOf : false,
    )
    .sort((one, other) => (one.reviewDue < other.reviewDue ? -1 : 1));
  return {
    count: overdue.length,
    elements: overdue.slice(0, MOST_STALE).map(({ node, reviewDue, ownerOffice }) => ({
      element: pointerAt(graph, node),
      reviewDue,
      ownerOffice: typeof ownerOffice === 'string' ? ownerOffice : null,
    })),
  };
}
