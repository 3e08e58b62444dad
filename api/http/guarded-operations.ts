import type { FileClaim } from '../documents/claimed-fingerprint.ts';
import type { BroughtTemplate } from '../modules/assessment/assessment-service.ts';
import { AppError } from '../modules/base/app-error.ts';
import type { Outcome } from '../modules/base/outcome.ts';
import { entryOfViewer } from '../modules/identity/identity-service.ts';
import type { ImportTouch } from '../modules/interchange/interchange-service.ts';
import type { Operations } from '../modules/interchange/operations.ts';
import type { EntryDraft } from '../modules/record/record-service.ts';
import { ACTIONS, type Action } from '../policy/actions.ts';
import { decide } from '../policy/decide.ts';
import type { Viewer } from '../policy/viewer.ts';
import type { Services, SharedContext } from './request-context.ts';
import { requestId } from './request-scope.ts';

/** What routes do with files, for one viewer: allowed by the policy, and on record. */
export interface GuardedOperations extends Omit<Operations, 'close'> {
  writeTemplate: Services['interchange']['writeTemplate'];
  download: Services['assessment']['download'];
  bringTemplate: (brought: BroughtTemplate) => ReturnType<Services['assessment']['bringTemplate']>;
  verify: (claim: FileClaim) => ReturnType<Services['assessment']['verify']>;
  analysisFile: Services['analyses']['file'];
  headquartersFile: Services['headquarters']['file'];
}

const noSuchMission = (mission: string) => new AppError('NOT_FOUND', `There is no mission with the id ${mission}.`);
const notYours = (message: string) => new AppError('FORBIDDEN', message);

/** Import, export, assessments and downloads as a viewer may have them. */
export const guardedOperations =
  ({ servicesFor, identity, record }: SharedContext) =>
  (viewer: Viewer): GuardedOperations => {
    const { interchange, assessment, analyses, headquarters, mission: missions } = servicesFor(viewer);

    const entry = (action: Action, facts: Partial<EntryDraft>): EntryDraft =>
      entryOfViewer(viewer, requestId(), {
        kind: ACTIONS[action].recordedAs ?? 'EXPORT',
        intent: action,
        outcome: 'DONE',
        ...facts,
      });
    const refused = (action: Action, mission: string, code: string) =>
      record.later(entry(action, { kind: 'REFUSAL', outcome: 'REFUSED', mission, detail: code }));

    /** Throws what a viewer without the right hears: for a mission that is not theirs, that there is none. */
    async function demand(action: Action, mission: string): Promise<void> {
      const decision = decide(viewer, action, { mission });
      if (decision.type === 'allow') {
        if (viewer.via === 'OPERATOR' || (await missions.mission(mission))) return;
        throw noSuchMission(mission);
      }
      refused(action, mission, decision.type === 'deny' ? decision.code : 'SECOND_PERSON');
      if (decision.type === 'deny' && decision.code === 'NOT_FOUND') throw noSuchMission(mission);
      throw notYours('This is not yours to do.');
    }

    return {
      importSheets: (asked) => {
        const asEntry = (detail: string) => entry('mission.import', { mission: asked.mission ?? '', detail });
        const permit = (touched: ImportTouch) => {
          record.describe({ mission: touched.mission ?? '' });
          permitImport(viewer, touched);
        };
        return record.during(
          asEntry(asked.dryRun ? 'dry run' : ''),
          () =>
            interchange.importSheets({
              ...asked,
              permit,
              onNewMission: (tx, mission) => identity.people.welcomeCreator(identity.within(tx), viewer, mission),
            }),
          ({ outcome }) => ({ outcome: outcome === 'REFUSED' ? 'REFUSED' : 'DONE' }),
        );
      },

      exportSheets: async ({ mission, format }) => {
        await demand('mission.export', mission);
        await record.append([entry('mission.export', { mission, subject: format })]);
        return interchange.exportSheets({ mission, format });
      },

      writeTemplate: (format) => interchange.writeTemplate(format),

      assess: async (asked) => {
        await demand('assessment.download', asked.mission);
        await record.append([
          entry('assessment.download', { mission: asked.mission, subject: asked.formats.join(' ') }),
        ]);
        return assessment.assess(asked);
      },

      analyse: async (asked) => {
        await demand('mission.read', asked.mission);
        await record.append([entry('mission.read', { mission: asked.mission, subject: asked.name })]);
        return analyses.report(asked);
      },

      analysisFile: async (asked) => {
        await demand('analysis.download', asked.mission);
        await record.append([
          entry('analysis.download', { mission: asked.mission, subject: `${asked.name} ${asked.format}` }),
        ]);
        return analyses.file(asked);
      },

      headquartersFile: async (asked) => {
        const decision = decide(viewer, 'headquarters.download');
        if (decision.type !== 'allow') {
          refused('headquarters.download', '', decision.type === 'deny' ? decision.code : 'SECOND_PERSON');
          throw notYours('This is not yours to do.');
        }
        await record.append([entry('headquarters.download', { subject: `${asked.view} ${asked.format}` })]);
        return headquarters.file(asked);
      },

      // Tells of missions that the viewer may read, and of no others.
      verify: (claim) =>
        assessment.verify(claim, (mission) => decide(viewer, 'mission.read', { mission }).type === 'allow'),

      bringTemplate: async (brought) => {
        await demand('template.edit', brought.mission);
        return record.during(
          entry('template.edit', { mission: brought.mission, subject: brought.name.slice(0, 120) }),
          () => assessment.bringTemplate(viewer, brought),
          ({ type }) => ({ outcome: type === 'ok' ? 'DONE' : 'REFUSED' }),
        );
      },

      download: async (key, wanted) => {
        const found = await assessment.find(key);
        const mission = found?.missionId ?? '';
        const decision = found && decide(viewer, 'assessment.download', { mission });
        // What has gone out is read across missions too.
        const isOut = found?.state === 'RELEASED' || found?.state === 'SUPERSEDED';
        const across = isOut && decide(viewer, 'headquarters.download').type === 'allow';
        if (decision?.type !== 'allow' && !(across && (await missions.mission(mission)))) {
          if (decision) refused('assessment.download', mission, 'NOT_FOUND');
          return {
            type: 'error',
            code: 'NOT_FOUND',
            message: NO_SUCH_ASSESSMENT,
            fieldErrors: [],
          } satisfies Outcome<never>;
        }
        const { format, ceiling, copy, template } = wanted;
        const which = [key, format, ceiling, copy && `copy ${copy}`, template && 'in a template']
          .filter(Boolean)
          .join(' ');
        await record.append([entry('assessment.download', { mission, subject: which })]);
        return assessment.download(key, wanted);
      },
    };
  };

const NO_SUCH_ASSESSMENT = 'There is no such assessment, or it is not yours to see.';

function permitImport(viewer: Viewer, { mission, state, library }: ImportTouch): void {
  if (library && decide(viewer, 'library.edit').type !== 'allow') {
    throw notYours(
      'These sheets would change entries of the library, which all missions share. Take those rows out, or ask whoever keeps the library.',
    );
  }
  if (mission === null) return;
  if (state === 'there' && decide(viewer, 'mission.import', { mission }).type === 'allow') return;
  if (state === 'new' && decide(viewer, 'mission.create').type === 'allow') return;
  // The same words whether or not there is such a mission.
  throw notYours(
    `The mission ${mission} is not yours to bring in. An administrator can set it up and give you a role for it.`,
  );
}
