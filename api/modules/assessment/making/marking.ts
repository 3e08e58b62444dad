import type { RegisteredElement } from '../../../../graph-schema/assessment-document.ts';
import { SENSITIVITIES, type Sensitivity } from '../../../../graph-schema/values.ts';
import { handledAs } from '../../../analyses/reading/handled-as.ts';
import type { WriteTransaction } from '../../../store/graph-store.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { mark, partsOf } from '../assessment-shelf.ts';

const highest = (markings: readonly Sensitivity[]): Sensitivity =>
  SENSITIVITIES[Math.max(0, ...markings.map((marking) => SENSITIVITIES.indexOf(marking)))]!;
const markingsIn = (elements: string): Sensitivity[] =>
  (JSON.parse(elements) as RegisteredElement[]).map(({ sensitivity }) => handledAs(sensitivity));

/** Sets the marking that lists show to the highest of the generated text and of what offices wrote since. */
export async function raiseMarking(tx: WriteTransaction, record: AssessmentRecord): Promise<void> {
  const contributions = await partsOf(tx, 'AssessmentContribution', record.key);
  const findings = await partsOf(tx, 'AssessmentFinding', record.key);
  const setAside = await partsOf(tx, 'AssessmentSetAside', record.key);
  const speaking = new Set([...findings, ...setAside].map(({ contributionKey }) => contributionKey));
  const marking = highest([
    record.baseMarking ?? record.marking,
    ...contributions
      .filter((each) => each.narrative !== '' || each.statement !== '' || speaking.has(each.key))
      .flatMap((each) => [each.marking, ...markingsIn(each.elements), ...markingsIn(each.statementElements)]),
    ...[...findings, ...setAside].flatMap((each) => markingsIn(each.elements)),
  ]);
  await mark(tx, record.key, marking);
}
