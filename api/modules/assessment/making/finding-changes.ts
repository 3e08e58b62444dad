import type { CONFIDENCES } from '../../../../graph-schema/values.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { WriteTransaction } from '../../../store/graph-store.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { AssessmentRecord, ContributionRecord, FindingRecord, SetAsideRecord } from '../assessment-record.ts';
import { addPart, changePart, findFull, partOf, partsOf, removePart } from '../assessment-shelf.ts';
import { changeAssessment, isRefusal, type Making, noSuchPart, ownContribution } from './change-assessment.ts';
import { closedToWriting } from './contribution-changes.ts';
import { generatedFindings } from './generated-findings.ts';
import { actorOf, keepEvent } from './history.ts';
import { linkedElements } from './linked-elements.ts';
import { raiseMarking } from './marking.ts';
import { statementFaults } from './text-limits.ts';

export interface FindingInput {
  readonly assessment: string;
  readonly contribution: string;
  /** Key and version of one that is changed; null: a new one. */
  readonly finding: { readonly key: string; readonly version: number } | null;
  readonly statement: string;
  readonly basis: string;
  readonly effect: string;
  readonly measure: string;
  /** Admiralty grade; empty: not assessed. */
  readonly grade: string;
  readonly confidence: (typeof CONFIDENCES)[number] | '';
}

const GRADE = /^([A-F][1-6])?$/;
const textsOf = ({
  statement,
  basis,
  effect,
  measure,
}: Pick<FindingInput, 'statement' | 'basis' | 'effect' | 'measure'>) => [statement, basis, effect, measure];
/** One text for the history. */
const asText = (
  of: Pick<FindingInput, 'statement' | 'basis' | 'effect' | 'measure' | 'grade' | 'confidence'>,
): string =>
  [...textsOf(of), [of.grade, of.confidence].filter((each) => each !== '').join(' ')]
    .filter((each) => each !== '')
    .join('\n\n');

/** Does something to an office's own contribution while its text is open. */
const writing = <T>(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; contribution: string },
  work: (tx: WriteTransaction, own: ContributionRecord, record: AssessmentRecord) => Promise<Outcome<T>>,
): Promise<Outcome<T>> =>
  changeAssessment(of, input.assessment, async (tx, record) => {
    const own = await ownContribution(tx, record, input.contribution, viewer);
    if (isRefusal(own)) return own;
    const outcome = closedToWriting(record) ?? (await work(tx, own, record));
    if (outcome.type === 'ok') await raiseMarking(tx, record);
    return outcome;
  });

const about = ({ assessmentKey, sectionId, officeType: office, key: contributionKey }: ContributionRecord) => ({
  assessmentKey,
  sectionId,
  office,
  contributionKey,
});

/** Adds a finding of an office's own, or changes one. */
export async function putFinding(of: Making, viewer: Viewer, input: FindingInput): Promise<Outcome<FindingRecord>> {
  const faults = [
    ...statementFaults('statement', input.statement, true),
    ...(['basis', 'effect', 'measure'] as const).flatMap((name) => statementFaults(name, input[name], false)),
    ...(GRADE.test(input.grade)
      ? []
      : [{ property: 'grade', message: 'This is no grade.', expected: 'a letter A to F and a figure 1 to 6, as B2' }]),
  ];
  if (faults.length > 0) return invalidInput(faults);
  return writing(of, viewer, input, async (tx, own, record) => {
    const now = of.clock();
    const { statement, basis, effect, measure, grade, confidence } = input;
    const written = {
      ...{ statement, basis, effect, measure, grade, confidence },
      elements: await linkedElements(tx, record, textsOf(input), viewer),
    };
    if (!input.finding) {
      const { by: _by, byName: addedByName } = actorOf(viewer);
      const added = await addPart(tx, 'AssessmentFinding', {
        key: newNodeKey(),
        assessmentKey: record.key,
        contributionKey: own.key,
        ...written,
        addedByName,
        addedAt: now.toISOString(),
      });
      await keepEvent(tx, { ...about(own), kind: 'FINDING_ADDED', after: asText(written) }, viewer, now);
      return ok(added);
    }
    const found = await partOf(tx, 'AssessmentFinding', record.key, input.finding.key);
    if (found?.contributionKey !== own.key) return noSuchPart();
    if (found.version !== input.finding.version) {
      return refuse(
        'CONFLICT',
        'Somebody changed this finding after you opened it. Read it again, then make your change.',
      );
    }
    const changed = await changePart(tx, 'AssessmentFinding', { ...found, ...written });
    const texts = { before: asText(found), after: asText(written) };
    await keepEvent(tx, { ...about(own), kind: 'FINDING_CHANGED', ...texts }, viewer, now);
    return ok(changed);
  });
}

export function removeFinding(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; contribution: string; finding: string },
): Promise<Outcome<number>> {
  return writing(of, viewer, input, async (tx, own, record) => {
    const found = await partOf(tx, 'AssessmentFinding', record.key, input.finding);
    if (found?.contributionKey !== own.key) return noSuchPart();
    await removePart(tx, 'AssessmentFinding', found.key);
    await keepEvent(tx, { ...about(own), kind: 'FINDING_REMOVED', before: asText(found) }, viewer, of.clock());
    return ok(1);
  });
}

/** Sets a generated finding of the office's section aside, with the reason that is printed in its place. */
export async function setAside(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; contribution: string; findingId: string; reason: string },
): Promise<Outcome<SetAsideRecord>> {
  const faults = statementFaults('reason', input.reason, true);
  if (faults.length > 0) return invalidInput(faults);
  return writing(of, viewer, input, async (tx, own, record) => {
    const full = await findFull(tx, record.key);
    const statement = full && generatedFindings(full.document, own.sectionId).get(input.findingId);
    if (statement === undefined || statement === null) return noSuchPart();
    const before = (await partsOf(tx, 'AssessmentSetAside', record.key)).find(
      (each) => each.contributionKey === own.key && each.findingId === input.findingId,
    );
    const now = of.clock();
    const { byName } = actorOf(viewer);
    const written = {
      reason: input.reason,
      elements: await linkedElements(tx, record, [input.reason], viewer),
      byName,
      at: now.toISOString(),
    };
    const kept = before
      ? await changePart(tx, 'AssessmentSetAside', { ...before, ...written })
      : await addPart(tx, 'AssessmentSetAside', {
          key: newNodeKey(),
          assessmentKey: record.key,
          contributionKey: own.key,
          findingId: input.findingId,
          ...written,
        });
    const texts = { before: before?.reason ?? '', after: input.reason, note: statement };
    await keepEvent(tx, { ...about(own), kind: 'SET_ASIDE', ...texts }, viewer, now);
    return ok(kept);
  });
}

export function takeBack(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; contribution: string; findingId: string },
): Promise<Outcome<number>> {
  return writing(of, viewer, input, async (tx, own, record) => {
    const found = (await partsOf(tx, 'AssessmentSetAside', record.key)).find(
      (each) => each.contributionKey === own.key && each.findingId === input.findingId,
    );
    if (!found) return noSuchPart();
    await removePart(tx, 'AssessmentSetAside', found.key);
    await keepEvent(tx, { ...about(own), kind: 'TAKEN_BACK', before: found.reason }, viewer, of.clock());
    return ok(1);
  });
}
