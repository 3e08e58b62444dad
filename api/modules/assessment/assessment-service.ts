import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { CATALOGUES } from '../../assessment/language/catalogue.ts';
import { mayBeWritten } from '../../assessment/workflow/transitions.ts';
import { canonicalJson, fingerprint } from '../../documents/canonical-json.ts';
import type { FileClaim } from '../../documents/claimed-fingerprint.ts';
import { type DocumentFormat, documentFileName, MEDIA_TYPES } from '../../documents/render-assessment.ts';
import { joined, type Sight } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { Viewer } from '../../policy/viewer.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { newNodeKey } from '../base/keys.ts';
import { type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import type { SentFile } from '../base/send-file.ts';
import type { ExposureService, ScoredMission } from '../exposure/exposure-service.ts';
import { AssessmentRecord, type Part, type PartKind, WHOLE } from './assessment-record.ts';
import { change, findFull, keep, listOf, partsOf, remove } from './assessment-shelf.ts';
import { keepBasis, packBasis } from './basis.ts';
import { compareAssessments } from './comparison/compare-assessments.ts';
import type { DocumentRenderer } from './document-renderer.ts';
import { exportedFile, type FileWanted } from './freeze/exported-file.ts';
import { frozenDocument, frozenFacts } from './freeze/frozen-rendering.ts';
import { findView, type SeenAssessment, viewsOf } from './freeze/issue-view.ts';
import { verifyFile } from './freeze/verify-file.ts';
import { keptDigest } from './kept-digest.ts';
import { assign, assignByOutline, missionOffices, unassign } from './making/assignments.ts';
import { changeAssessment, type Making, noSuchAssessment, wrongState } from './making/change-assessment.ts';
import { givePosition } from './making/clearance.ts';
import { addComment, resolveComment } from './making/comments.ts';
import { saveNarrative } from './making/contribution-changes.ts';
import { setDetails } from './making/details.ts';
import { putFinding, removeFinding, setAside, takeBack } from './making/finding-changes.ts';
import { markingOfGraph } from './making/graph-marking.ts';
import { inOrder, keepEvent } from './making/history.ts';
import { raiseMarking } from './making/marking.ts';
import {
  acceptResidual,
  closeRecommendation,
  estimateRecommendations,
  recommend,
  updateRecommendation,
} from './recommendations/recommendation-changes.ts';
import { expectedOf, type RecommendationRecord, recommendationsSeen } from './recommendations/recommendation-record.ts';
import { releasedIssues } from './released-issues.ts';
import { bringTemplate, removeTemplate } from './templates/template-changes.ts';
import { templatesOf } from './templates/template-record.ts';
import { approve, wrote } from './workflow/approve.ts';
import { move } from './workflow/move.ts';
import { dropRelease, proposeRelease, release } from './workflow/release.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

export type { AssessmentRecord, ContributionRecord } from './assessment-record.ts';
export { removeAllOf as removeAssessmentsOf } from './assessment-shelf.ts';
export type { DocumentRenderer } from './document-renderer.ts';
export { COPY_FORMATS, type FileWanted } from './freeze/exported-file.ts';
export type { SeenAssessment } from './freeze/issue-view.ts';
export type { FileVerdict } from './freeze/verify-file.ts';
export type { ReleasedIssue } from './released-issues.ts';
export type { BroughtTemplate } from './templates/template-changes.ts';
export { recipientsOf } from './workflow/release.ts';
export type { WorkingContribution, Workspace } from './workspace.ts';

export interface WriteRequest {
  mission: string;
  language: AssessmentDocument['language'];
  /** ISO date; null: today, or the mission's end if that is past. */
  asOf?: string | null;
  onProgress?: (done: number, total: number) => void;
}

const noSuchMission = () => refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');

/** Writes integrated threat assessments, has them made by many offices, freezes, releases and renders them. */
export function createAssessmentService(of: {
  store: GraphStore;
  exposure: ExposureService;
  /** Scores as somebody else sees them. */
  exposureAt: (sight: Sight) => ExposureService;
  renderer: DocumentRenderer;
  clock: () => Date;
  sight: Sight;
  /** Makes the fingerprints of what is approved. */
  fingerprintKey: Buffer;
}) {
  const { store, exposure, exposureAt, renderer, clock, sight, fingerprintKey } = of;
  const changing: Making = { store, clock, sight };
  const seen = sightCondition(sight);

  async function write(
    request: WriteRequest,
  ): Promise<{ document: AssessmentDocument; scored: ScoredMission } | Refusal> {
    const { mission, language, asOf, onProgress } = request;
    if (!Object.hasOwn(CATALOGUES, language)) {
      const message = 'An assessment cannot be written in this language yet.';
      const expected = `one of ${Object.keys(CATALOGUES).join(', ')}`;
      return refuse('INVALID_INPUT', message, [{ property: 'language', message, expected }]);
    }
    if (!(await exposure.knows(mission))) return noSuchMission();
    const scored = await exposure.finished(mission, asOf, onProgress);
    const generatedOn = clock().toISOString().slice(0, 10);
    const { ceilingNote } = CATALOGUES[language].sentences;
    return { document: await scored.assessment({ language, generatedOn, ceilingNote }), scored };
  }

  async function render(document: AssessmentDocument, formats: readonly DocumentFormat[]): Promise<SentFile[]> {
    const rendered = await renderer.render(document, formats);
    return formats.map((format, i) => fileOf(document, format, rendered[i]!));
  }

  /**
   * The document as it now is, with what offices wrote; of an approved issue, as it was frozen. Readers of a ceiling
   * below have the document alone.
   */
  const workspace = (key: string): Promise<Workspace | null> =>
    store.read(async (tx) => {
      const view = await findView(tx, sight, key);
      if (!view) return null;
      const { seen, rendering } = view;
      const frozen = rendering && (await frozenDocument(tx, rendering));
      if (frozen && seen.ceiling !== WHOLE) return { document: frozen, contributions: [] };
      const full = await findFull(tx, key);
      if (!full) return null;
      const composed = await readWorkspace(tx, full);
      return frozen ? { ...composed, document: frozen } : composed;
    });

  /** One that is not seen is none. */
  const findSeen = async (key: string): Promise<SeenAssessment | null> =>
    (await store.read((tx) => findView(tx, sight, key)))?.seen ?? null;

  /** What belongs to the making of an assessment is for those who see the whole. */
  const making = <K extends PartKind>(kind: K, { key, ceiling }: SeenAssessment): Promise<Part<K>[]> =>
    ceiling === WHOLE ? store.read((tx) => partsOf(tx, kind, key)) : Promise.resolve([]);

  return {
    list: (missionId: string) =>
      store.read(async (tx) => (await viewsOf(tx, sight, await listOf(tx, missionId))).map(({ seen: each }) => each)),
    find: findSeen,
    workspace,
    history: async (of: SeenAssessment) => inOrder(await making('AssessmentEvent', of)),
    comments: (of: SeenAssessment) => making('AssessmentComment', of),
    releases: (of: SeenAssessment) => making('AssessmentRelease', of),
    contributions: (of: SeenAssessment) => making('AssessmentContribution', of),
    /** SHA-256 of a document that is not approved yet. */
    fingerprintOf: ({ document }: Workspace) => fingerprint(document),
    /** What was frozen, without the files; null before approval. */
    frozen: (key: string) =>
      store.read(async (tx) => {
        const view = await findView(tx, sight, key);
        return view?.rendering ? { ...frozenFacts(view.rendering), ceilings: view.renderings } : null;
      }),
    /**
     * Whether the graph, library included, is another than the text was written from: as far as it is of the marking of
     * what it was written from, so that the answer is the same for everybody and tells of nothing above it.
     */
    isBehind: async ({ missionId, marking, baseMarking, compartments }: AssessmentRecord, version: string) => {
      const exposureThere = exposureAt({ clearance: baseMarking ?? marking, compartments });
      // A mission that has been marked higher since is not there any more for those who read at this marking.
      return !(await exposureThere.knows(missionId)) || (await exposureThere.graph(missionId)).graphVersion !== version;
    },
    /** The same for the figures of a recommendation that has them. */
    isEstimateBehind: async (record: RecommendationRecord) => {
      const { ofMission, expectedMarking: clearance, expectedCompartments: compartments } = record;
      const graph = await exposureAt({ clearance, compartments }).graph(ofMission);
      return graph.graphVersion !== expectedOf(record)?.graphVersion;
    },
    offices: (missionId: string) => store.read((tx) => missionOffices(tx, seen, missionId)),
    wrote: (key: string, viewer: Viewer) => store.read((tx) => wrote(tx, key, viewer)),

    /** Scores the mission as of a day, writes the document, keeps it as a draft and assigns its sections. */
    async generate(request: WriteRequest & { viewer: Viewer }): Promise<Outcome<AssessmentRecord>> {
      const written = await write(request);
      if ('type' in written) return written;
      const { document } = written;
      const basis = await packBasis(written.scored);
      const record = AssessmentRecord.parse({
        key: newNodeKey(),
        missionId: request.mission,
        title: document.title,
        state: 'DRAFT',
        language: document.language,
        asOf: document.asOf,
        createdAt: clock().toISOString(),
        marking: document.marking,
        baseMarking: document.marking,
        compartments: [...markingOfGraph(written.scored.graph).compartments],
        fingerprint: fingerprint(document),
      });
      await store.write(async (tx) => {
        await keep(tx, record, canonicalJson(document));
        await keepBasis(tx, record.key, basis);
        await assignByOutline(tx, seen, record.key, request.mission);
        const event = { assessmentKey: record.key, kind: 'GENERATED', after: basis.graphFingerprint } as const;
        await keepEvent(tx, event, request.viewer, clock());
      });
      return ok(record);
    },

    /** Scores the mission again and writes the generated text anew; what offices wrote stays. */
    async rewrite(input: {
      assessment: string;
      asOf?: string | null;
      viewer: Viewer;
    }): Promise<Outcome<AssessmentRecord>> {
      const found = await findSeen(input.assessment);
      if (!found) return noSuchAssessment();
      const closed = () =>
        wrongState('The text is closed. It has to go back to contributions before it is written anew.');
      if (!mayBeWritten(found.state)) return closed();
      const written = await write({ mission: found.missionId, language: found.language, asOf: input.asOf });
      if ('type' in written) return written;
      const { document } = written;
      const basis = await packBasis(written.scored);
      return changeAssessment(changing, found.key, async (tx, record) => {
        if (!mayBeWritten(record.state)) return closed();
        const [before] = await partsOf(tx, 'AssessmentBasis', record.key);
        const { asOf, marking } = document;
        // What offices wrote stays, and with it the compartments that it was written in.
        const { compartments } = joined([
          { level: marking, compartments: record.compartments },
          markingOfGraph(written.scored.graph),
        ]);
        const base = { asOf, marking, baseMarking: marking, compartments: [...compartments] };
        const next = { ...record, ...base, fingerprint: fingerprint(document) };
        const changed = await change(tx, next, canonicalJson(document));
        await keepBasis(tx, record.key, basis);
        await raiseMarking(tx, next);
        const texts = { before: before?.graphFingerprint ?? '', after: basis.graphFingerprint };
        await keepEvent(tx, { assessmentKey: record.key, kind: 'REWRITTEN', ...texts }, input.viewer, clock());
        return ok(changed);
      });
    },

    /** Writes without keeping: for the command line, which writes files. */
    async assess(request: WriteRequest & { formats: readonly DocumentFormat[] }): Promise<Outcome<SentFile[]>> {
      const written = await write(request);
      return 'type' in written ? written : ok(await render(written.document, request.formats));
    },

    remove: (key: string): Promise<Outcome<number>> =>
      changeAssessment(changing, key, async (tx, record) => {
        if (record.state !== 'DRAFT')
          return wrongState('Only a draft can be deleted. What offices work on is withdrawn.');
        await remove(tx, key);
        return ok(1);
      }),

    /** A kept assessment in one format: an approved one always the same bytes, unless a copy of it is asked for. */
    download: (key: string, wanted: FileWanted) => exportedFile({ store, renderer, clock, sight }, key, wanted),

    templates: (missionId: string) => store.read((tx) => templatesOf(tx, missionId)),
    bringTemplate: bringTemplate.bind(null, changing),
    removeTemplate: removeTemplate.bind(null, changing),

    verify: (claim: FileClaim, visible: (mission: string) => boolean) =>
      verifyFile({ store, sight, fingerprintKey }, claim, visible),

    releasedIssues: (missions: readonly string[]) => releasedIssues({ store, sight }, missions),
    keptDigest: keptDigest.bind(null, store),
    compare: (keys: { before: string; after: string }) => compareAssessments(changing, keys),
    recommendations: (missionId: string) => store.read((tx) => recommendationsSeen(tx, sight, missionId)),
    recommend: recommend.bind(null, { ...changing, exposure }),
    updateRecommendation: updateRecommendation.bind(null, { ...changing, exposure }),
    closeRecommendation: closeRecommendation.bind(null, changing),
    acceptResidual: acceptResidual.bind(null, changing),
    estimateRecommendations: estimateRecommendations.bind(null, { ...changing, exposure }),

    setDetails: setDetails.bind(null, changing),
    assign: assign.bind(null, changing),
    unassign: unassign.bind(null, changing),
    saveNarrative: saveNarrative.bind(null, changing),
    putFinding: putFinding.bind(null, changing),
    removeFinding: removeFinding.bind(null, changing),
    setAside: setAside.bind(null, changing),
    takeBack: takeBack.bind(null, changing),
    givePosition: givePosition.bind(null, changing),
    addComment: addComment.bind(null, changing),
    resolveComment: resolveComment.bind(null, changing),
    move: move.bind(null, changing),
    approve: approve.bind(null, { ...changing, renderer, exposure, fingerprintKey }),
    proposeRelease: proposeRelease.bind(null, changing),
    dropRelease: dropRelease.bind(null, changing),
    release: release.bind(null, changing),
  };
}
export type AssessmentService = ReturnType<typeof createAssessmentService>;

const fileOf = (document: AssessmentDocument, format: DocumentFormat, bytes: Uint8Array): SentFile => ({
  name: documentFileName(document, format),
  contentType: MEDIA_TYPES[format],
  bytes,
});
