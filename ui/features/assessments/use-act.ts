import type { TypedDocumentNode } from '@apollo/client';
import { type Answer, useChange } from '../../lib/use-change.ts';
import { useWork } from './work-context.tsx';

/** One change of the assessment of the page, which is read again when it is done. */
export const useAct = <D, I>(mutation: TypedDocumentNode<D, { input: I }>, answerOf: (data: D) => Answer) =>
  useChange(mutation, answerOf, useWork().reload);
