import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import styles from './assessments.module.css';
import { Outline } from './outline.tsx';
import { Cover, SectionPaper } from './paper.tsx';

/** The document alone, as its readers have it. */
export function ReadersView({ document, title }: { document: AssessmentDocument; title: string }) {
  return (
    <div className={styles.reading}>
      <Outline sections={document.sections} />
      <article className={styles.papers} lang={document.language} aria-label={title}>
        <Cover document={document} />
        {document.sections.map((section) => (
          <SectionPaper key={section.id} section={section} />
        ))}
      </article>
    </div>
  );
}
