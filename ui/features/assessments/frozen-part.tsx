import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import { momentOf } from '../../lib/format.ts';
import { ceilingWords } from './ceiling-words.ts';
import { Downloads } from './downloads.tsx';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';

/** What an approved issue was frozen under, and how a file of it is checked. */
export function FrozenPart() {
  const { t } = useTranslation();
  const { frozen, approvedBy } = useWork().assessment;
  if (!frozen) return null;
  const rows = [
    [t('work.fingerprint'), frozen.fingerprint],
    [t('work.graphFingerprint'), frozen.graphFingerprint],
    [t('work.scoreFingerprint'), frozen.scoreFingerprint],
  ] as const;
  return (
    <Section title={t('work.frozen')}>
      <p>{t('work.frozenOn', { name: approvedBy ?? '', at: momentOf(frozen.frozenAt) })}</p>
      <Digests rows={rows} />
      <details>
        <summary>{t('work.fileDigests')}</summary>
        <Digests
          rows={frozen.files.map(({ format, digest }) => [t(`assessments.formats.${format as 'md'}`), digest] as const)}
        />
      </details>
      {frozen.ceilings.length > 1 ? (
        <details>
          <summary>{t('work.ceilings')}</summary>
          <dl className={styles.digests}>
            {frozen.ceilings.map(({ ceiling, downloads }) => (
              <div key={ceiling}>
                <dt>{ceilingWords(t, ceiling)}</dt>
                <dd>
                  <Downloads downloads={downloads} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      <p className={styles.quiet}>{t('work.verifyHelp')}</p>
    </Section>
  );
}

const Digests = ({ rows }: { rows: readonly (readonly [string, string])[] }) => (
  <dl className={styles.digests}>
    {rows.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <code>{value}</code>
        </dd>
      </div>
    ))}
  </dl>
);
