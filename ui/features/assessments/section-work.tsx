import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { pageLanguage } from '../../lib/i18n/i18n.ts';
import { NarrativeEditor } from './narrative-editor.tsx';
import { OfficeFindings } from './office-findings.tsx';
import { officeWords } from './office-words.ts';
import { OwnAsides } from './set-aside.tsx';
import styles from './work.module.css';
import { useOwnParts } from './work-context.tsx';

type Part = AssessmentWorkFragment['contributions'][number];

/** What the viewer's offices may write in a section, beneath what stands there. */
export function SectionWork() {
  const parts = useOwnParts();
  if (parts.length === 0) return null;
  return (
    <div className={styles.sectionWork} lang={pageLanguage().tag}>
      {parts.map((part) => (
        <PartWork key={part.key} part={part} />
      ))}
    </div>
  );
}

function PartWork({ part }: { part: Part }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const office = officeWords(part);
  return (
    <div className={styles.part}>
      {editing ? (
        <NarrativeEditor part={part} onDone={() => setEditing(false)} />
      ) : (
        <Button size="sm" variant="default" onClick={() => setEditing(true)}>
          {t(part.text === '' ? 'work.write' : 'work.edit', { office })}
        </Button>
      )}
      <OfficeFindings part={part} />
      <OwnAsides part={part} />
    </div>
  );
}
