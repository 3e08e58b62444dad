import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { DocumentFormat, RenderOptions } from '../../documents/render-assessment.ts';

/** Renders off the request path. Throws `AppError` RENDERING_FAILED. */
export interface DocumentRenderer {
  render(
    document: AssessmentDocument,
    formats: readonly DocumentFormat[],
    options?: RenderOptions,
  ): Promise<Uint8Array[]>;
}
