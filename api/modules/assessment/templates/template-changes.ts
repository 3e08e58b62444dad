import type { AssessmentDocument } from '../../../../graph-schema/assessment-document.ts';
import { plainLine } from '../../../documents/plain-text.ts';
import type { TemplateRefusal } from '../../../documents/template/template-refusal.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { GraphStore } from '../../../store/graph-store.ts';
import { attemptChange } from '../../base/attempt-change.ts';
import { newNodeKey } from '../../base/keys.ts';
import { type Outcome, ok, type Refusal, refuse } from '../../base/outcome.ts';
import { digestOf } from '../packed.ts';
import { addTemplate, removeTemplateRecord, type TemplateFacts, templatesOf } from './template-record.ts';

export interface BroughtTemplate {
  readonly mission: string;
  /** Name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Key of the one whose place it takes; null: it is one more. */
  readonly replaces: string | null;
  /** Language in which a refusal says why. */
  readonly language: AssessmentDocument['language'];
}

/** Why a file is not taken as a template: `reason` says what to do, `detail` names the part at fault. */
export interface RefusedTemplate {
  readonly type: 'refused';
  readonly code: TemplateRefusal;
  readonly detail: string;
  readonly reason: string;
}

const LONGEST_NAME = 120;
const MOST_TEMPLATES = 20;

const noSuchTemplate = () => refuse('NOT_FOUND', 'There is no such template in this mission any more.');

/** Takes a template for the assessments of a mission, once it has been read without fault. */
export async function bringTemplate(
  { store, clock }: { store: GraphStore; clock: () => Date },
  viewer: Viewer,
  brought: BroughtTemplate,
): Promise<Outcome<TemplateFacts> | RefusedTemplate> {
  // The reader of templates is large, and most servers never need it.
  const { readTemplate } = await import('../../../documents/template/read-template.ts');
  const reading = readTemplate(brought.bytes, brought.language);
  if (!reading.ok) {
    const { code, detail, reason } = reading;
    return { type: 'refused', code, detail, reason };
  }
  const facts: TemplateFacts = {
    key: newNodeKey(),
    ofMission: brought.mission,
    name: plainLine(brought.name).trim().slice(0, LONGEST_NAME) || 'template.docx',
    bytes: brought.bytes.length,
    digest: digestOf(brought.bytes),
    placeholders: reading.template.placeholders,
    unknownPlaceholders: reading.template.unknownPlaceholders,
    uploadedByName: viewer.name,
    uploadedAt: clock().toISOString(),
  };
  return attemptChange(store, async (tx) => {
    const all = await templatesOf(tx, brought.mission);
    const before = all.find(({ key }) => key === brought.replaces);
    if (brought.replaces !== null && !before) return noSuchTemplate();
    if (!before && all.length >= MOST_TEMPLATES) return tooMany();
    if (before) await removeTemplateRecord(tx, before.key);
    const kept = before ? { ...facts, key: before.key } : facts;
    await addTemplate(tx, kept, brought.bytes);
    return ok(kept);
  });
}

const tooMany = (): Refusal =>
  refuse('IN_USE', `A mission keeps ${MOST_TEMPLATES} templates. Replace or remove one of them.`);

/** Removes a template; what was made in it stays as it is. */
export const removeTemplate = (
  { store }: { store: GraphStore },
  { mission, key }: { mission: string; key: string },
): Promise<Outcome<number>> =>
  attemptChange(store, async (tx) => {
    if (!(await templatesOf(tx, mission)).some((each) => each.key === key)) return noSuchTemplate();
    await removeTemplateRecord(tx, key);
    return ok(1);
  });
