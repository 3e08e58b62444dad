import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NODE_KIND_NAMES, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { Fault } from '../../components/fault.tsx';
import { KindMark } from '../../components/kind-mark.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { count } from '../../lib/format.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { kindPlural, kindWords } from '../../lib/words.ts';
import { ExportMenu } from './export-menu.tsx';
import { KIND_COUNTS } from './inventory-queries.ts';
import styles from './kinds-page.module.css';

/** The inventory by kind, each with how much of it nobody has assessed. */
export function KindsPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const { data, error, refetch } = useQuery(KIND_COUNTS, { variables: { mission: mission.id } });
  return (
    <Page
      title={t('inventory.title')}
      lead={t('inventory.lead')}
      actions={
        <>
          <Button component={Link} to={path('bring-in')}>
            {t('inventory.bringIn')}
          </Button>
          <ExportMenu />
        </>
      }
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={17} /> : null}
      {data ? (
        <table className={styles.table}>
          <caption className="sg-visually-hidden">{t('inventory.lead')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('inventory.columns.kind')}</th>
              <th scope="col">{t('inventory.columns.count')}</th>
              <th scope="col">{t('inventory.columns.notAssessed')}</th>
            </tr>
          </thead>
          <tbody>
            {NODE_KIND_NAMES.map((name) => {
              const kind = nodeKindOf(name);
              const counted = data.inventory.find((each) => each.kind === name);
              return (
                <tr key={name}>
                  <th scope="row">
                    <Link to={path(`inventory/${kind.sheet}`)} className={styles.kind}>
                      <KindMark kind={name} size={18} />
                      {kindPlural(name)}
                    </Link>
                    <span className={styles.description}>{kindWords(name).description}</span>
                  </th>
                  <td className={styles.count}>{count(counted?.count ?? 0)}</td>
                  <td>
                    <MissingShare missing={counted?.notAssessed ?? 0} all={counted?.fields ?? 0} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </Page>
  );
}

function MissingShare({ missing, all }: { missing: number; all: number }) {
  const { t } = useTranslation();
  if (all === 0) return <span className={styles.faint}>{t('inventory.noFields')}</span>;
  return (
    <div className={styles.share}>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.missing} style={{ width: `${(100 * missing) / all}%` }} />
      </div>
      <span>{t('inventory.share', { missing: count(missing), all: count(all) })}</span>
    </div>
  );
}
