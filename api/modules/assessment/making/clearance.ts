import type { Position } from '../../../../graph-schema/assessment-workflow.ts';
import { mayBeCleared } from '../../../assessment/workflow/transitions.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import { invalidInput, type Outcome, ok } from '../../base/outcome.ts';
import type { ContributionRecord } from '../assessment-record.ts';
import { changePart, findFull } from '../assessment-shelf.ts';
import { sectionDigest } from '../workspace.ts';
import {
  changeAssessment,
  isRefusal,
  type Making,
  noSuchAssessment,
  ownContribution,
  wrongState,
} from './change-assessment.ts';
import { actorOf, keepEvent } from './history.ts';
import { linkedElements } from './linked-elements.ts';
import { raiseMarking } from './marking.ts';
import { statementFaults } from './text-limits.ts';

export interface PositionInput {
  readonly assessment: string;
  readonly contribution: string;
  /** AWAITED takes a position back. */
  readonly position: Position;
  /** The comment, or the dissent in full; empty with the others. */
  readonly statement: string;
}

const saysMore = (position: Position): boolean => position === 'CLEARED_WITH_COMMENT' || position === 'DISSENTS';

/** Gives an office's position on its section as it now stands. When the section changes, it has to be given again. */
export async function givePosition(
  of: Making,
  viewer: Viewer,
  input: PositionInput,
): Promise<Outcome<ContributionRecord>> {
  const faults = saysMore(input.position) ? statementFaults('statement', input.statement, true) : [];
  if (faults.length > 0) return invalidInput(faults);
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const own = await ownContribution(tx, record, input.contribution, viewer);
    if (isRefusal(own)) return own;
    if (!mayBeCleared(record.state)) {
      return wrongState('Positions are given while contributions are open or under review.');
    }
    const full = await findFull(tx, record.key);
    if (!full) return noSuchAssessment();
    const awaited = input.position === 'AWAITED';
    const statement = saysMore(input.position) ? input.statement : '';
    const now = of.clock();
    const { by, byName } = actorOf(viewer);
    const given = awaited
      ? { givenBy: '', givenByName: '', givenAt: '' as const, givenFor: '' }
      : {
          givenBy: by,
          givenByName: byName,
          givenAt: now.toISOString(),
          givenFor: await sectionDigest(tx, full, own.sectionId),
        };
    const saved = await changePart(tx, 'AssessmentContribution', {
      ...own,
      position: input.position,
      statement,
      statementElements: await linkedElements(tx, record, [statement], viewer),
      ...given,
    });
    await keepEvent(
      tx,
      {
        assessmentKey: record.key,
        kind: 'POSITION',
        sectionId: own.sectionId,
        office: own.officeType,
        contributionKey: own.key,
        before: own.statement,
        after: statement,
        note: `${own.position} ${input.position}`,
      },
      viewer,
      now,
    );
    await raiseMarking(tx, record);
    return ok(saved);
  });
}
