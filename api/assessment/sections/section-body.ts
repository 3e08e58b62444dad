import type { Block } from '../../../graph-schema/assessment-document.ts';
import type { SectionDraft } from '../blocks.ts';

/** What a section writes; the outline knows its id, title and contributors. */
export interface SectionBody {
  status?: SectionDraft['status'];
  blocks: Block[];
  sections?: SectionDraft[];
}
