import type { SectionContext } from '../section-context.ts';

/** What words need of a mission and a language. */
export type WritingContext = Pick<SectionContext, 'reading' | 'library' | 'text'>;
