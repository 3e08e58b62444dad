import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Section } from '../../components/page.tsx';
import type { AssessmentHistoryQuery } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import styles from './work.module.css';
import { HISTORY } from './workflow-queries.ts';
import { noteWords, textWords } from './workflow-words.ts';

const STEP = 50;
type Event = NonNullable<AssessmentHistoryQuery['assessment']>['history'][number];

/** Everything that was done to an assessment, newest first, with the text before and after. */
export function History({ assessmentKey, document }: { assessmentKey: string; document: AssessmentDocument }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(STEP);
  const { data, error, loading } = useQuery(HISTORY, {
    variables: { key: assessmentKey, first },
    fetchPolicy: 'cache-and-network',
  });
  const events = data?.assessment?.history ?? [];
  return (
    <Section title={t('work.history.title')}>
      <p className={styles.quiet}>{t('work.history.lead')}</p>
      {error ? <Fault error={error} /> : null}
      {!data && loading ? <Loading lines={6} /> : null}
      {data && events.length === 0 ? <p>{t('work.history.none')}</p> : null}
      <ol className={styles.history}>
        {events.map((event) => (
          <li key={event.key}>
            <EventView event={event} document={document} />
          </li>
        ))}
      </ol>
      {events.length === first ? (
        <Button size="sm" variant="default" loading={loading} onClick={() => setFirst(first + STEP)}>
          {t('work.history.more')}
        </Button>
      ) : null}
    </Section>
  );
}

function EventView({ event, document }: { event: Event; document: AssessmentDocument }) {
  const { t } = useTranslation();
  const number = document.sections.find(({ id }) => id === event.section)?.number;
  const about = [
    ...(event.office ? [word(event.office)] : []),
    ...(number ? [t('work.history.inSection', { section: number })] : []),
  ];
  const texts = (['before', 'after'] as const).filter((side) => event[side] !== '');
  return (
    <>
      <p>
        <strong>{t(`work.history.kinds.${event.kind}`)}</strong>
        {about.length > 0 ? ` · ${about.join(', ')}` : ''}
      </p>
      <p className={styles.quiet}>{t('work.positionBy', { name: event.by, at: momentOf(event.at) })}</p>
      {event.note ? <p>{noteWords(t, event)}</p> : null}
      {texts.length > 0 ? (
        <div className={styles.both}>
          {texts.map((side) => (
            <div key={side}>
              <h3>{t(`work.history.${side}`)}</h3>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard too */}
              <pre tabIndex={0}>{textWords(t, event, side)}</pre>
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
