import { createContext, useContext } from 'react';
import type { AssessmentCardFragment, AssessmentWorkFragment } from '../../gql/generated/graphql.ts';

/** An assessment that somebody works on. */
export interface Work {
  readonly assessment: AssessmentCardFragment & AssessmentWorkFragment;
  /** Reads it again after a change. */
  readonly reload: () => Promise<unknown>;
}

const Context = createContext<Work | null>(null);
export const WorkProvider = Context.Provider;

/** The assessment of the page. Throws in a reader's view, which has no controls. */
export function useWork(): Work {
  const work = useContext(Context);
  if (!work) throw new Error('work on an assessment outside its page');
  return work;
}

type OwnPart = AssessmentWorkFragment['contributions'][number];

/** The parts of a section that the viewer may write for; null in a reader's view. */
const SectionContext = createContext<readonly OwnPart[] | null>(null);
export const OwnPartsProvider = SectionContext.Provider;
export const useOwnParts = (): readonly OwnPart[] => useContext(SectionContext) ?? [];
