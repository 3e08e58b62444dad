import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page, Section } from '../../components/page.tsx';
import { ScoreNote } from '../../components/score-note.tsx';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { Detail } from './detail.tsx';
import { EXPOSURE } from './detail-query.ts';

/** The detail of one exposure under an address of its own. */
export function DetailPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const { data } = useQuery(EXPOSURE, { variables: { mission: mission.id, element: key, asOf } });
  const title = data?.exposure
    ? data.exposure.exposure.element.name
    : data
      ? t('exposure.notReached.title')
      : t('exposure.title');
  return (
    <Page
      title={title}
      lead={data?.exposure ? <ScoreNote score={data.exposure.score} /> : null}
      actions={<Link to={path('exposure')}>{t('exposure.back')}</Link>}
    >
      <Section title={t('exposure.title')}>
        <Detail element={key} />
      </Section>
    </Page>
  );
}
