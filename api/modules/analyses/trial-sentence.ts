import type { Run } from '../../../graph-schema/assessment-document.ts';
import { HARM_AXES } from '../../../graph-schema/values.ts';
import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { ScoredMission, WhatIfAnswer } from '../exposure/exposure-service.ts';

/** What a trial came to, on the axis of information that was largest before. */
export function trialSentence(scored: ScoredMission, answer: WhatIfAnswer, text: AssessmentCatalogue): readonly Run[] {
  const riskOn = (axis: (typeof HARM_AXES)[number]) => answer.totals.information[axis].risk;
  const axis = HARM_AXES.reduce((largest, one) =>
    (riskOn(one).before?.estimate ?? -1) > (riskOn(largest).before?.estimate ?? -1) ? one : largest,
  );
  const [first] = answer.rows.filter(({ presence }) => presence === 'KEPT');
  const { key, kind, name, sensitivity } = first ? scored.pointerTo(first.node) : NOTHING;
  return text.analyses.trialOutcome({
    before: riskOn(axis).before?.estimate ?? null,
    after: riskOn(axis).after?.estimate ?? null,
    axis: text.vocabulary.axes[axis],
    moved: answer.moved,
    most: first ? { text: name, element: { key, kind, sensitivity } } : null,
  });
}
const NOTHING = { key: '', kind: 'Asset', name: '', sensitivity: null } as const;
