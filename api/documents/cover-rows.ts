import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import type { Labels } from './labels.ts';

/** Rows of the cover as every rendering shows them: the document's own, and of an approved issue its fingerprint. */
export const coverRows = ({ cover, seal }: AssessmentDocument, labels: Labels): AssessmentDocument['cover'] =>
  seal ? [...cover, { id: 'fingerprint', label: labels.fingerprint, value: seal.fingerprint }] : cover;
