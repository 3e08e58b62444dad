import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import { ceilingWords } from './ceiling-words.ts';
import { Downloads } from './downloads.tsx';
import { ProposeRelease } from './propose-release.tsx';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';
import { DROP_RELEASE, RELEASE } from './workflow-queries.ts';

type Release = AssessmentWorkFragment['releases'][number];

/** To whom an approved issue has gone, who waits for it, and the next distribution list. */
export function ReleasePart() {
  const { t } = useTranslation();
  const { releases, may } = useWork().assessment;
  const waits = releases.some(({ firstCopy }) => firstCopy === null);
  return (
    <Section title={t('work.release')}>
      {releases.length === 0 ? <p>{t('work.releaseNone')}</p> : null}
      {releases.map((release) => (
        <ReleaseView key={release.key} release={release} />
      ))}
      {may.proposeRelease && !waits ? <ProposeRelease /> : null}
    </Section>
  );
}

function ReleaseView({ release }: { release: Release }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const out = useAct(RELEASE, (data) => data.releaseAssessment);
  const drop = useAct(DROP_RELEASE, (data) => data.dropRelease);
  const { firstCopy, recipients } = release;
  const reference = { assessment: assessment.key, release: release.key };
  const told = out.told ?? drop.told;
  return (
    <div className={styles.releaseList}>
      <p>
        {release.releasedBy
          ? t('work.releasedBy', { name: release.releasedBy, at: momentOf(release.releasedAt ?? '') })
          : t('work.proposedBy', { name: release.proposedBy, at: momentOf(release.proposedAt) })}
      </p>
      <ul>
        {recipients.map(({ name, ceiling, copy, downloads }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: copies stand in the order of their numbers
          <li key={i}>
            {copy === null ? null : <strong>{`${t('work.copy', { number: copy })} `}</strong>}
            {`${name} · ${ceilingWords(t, ceiling)}`}
            <Downloads downloads={downloads} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{`${t('work.handlingNote')}: ${release.handlingNote}`}</p>
      {firstCopy === null ? (
        <Group gap="xs">
          {release.mayRelease ? (
            <Button size="sm" loading={out.busy} onClick={() => void out.act(reference)}>
              {t('work.releaseTo', { count: recipients.length })}
            </Button>
          ) : null}
          {assessment.may.proposeRelease ? (
            <Button size="sm" variant="default" loading={drop.busy} onClick={() => void drop.act(reference)}>
              {t('work.dropRelease')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      {told ? <p role="alert">{told}</p> : null}
    </div>
  );
}
