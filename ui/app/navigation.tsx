import {
  IconBinoculars,
  IconBooks,
  IconChartLine,
  IconFileAnalytics,
  IconGauge,
  IconHistory,
  IconHome,
  IconLayoutGrid,
  IconListDetails,
  IconReportAnalytics,
  IconSitemap,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { ViewerQuery } from '../gql/generated/graphql.ts';
import { missionPath, useAsOf } from '../lib/mission.ts';
import styles from './navigation.module.css';

const MISSION_PAGES = [
  { page: '', name: 'home', Mark: IconHome },
  { page: 'inventory', name: 'inventory', Mark: IconListDetails },
  { page: 'map', name: 'map', Mark: IconSitemap },
  { page: 'actors', name: 'actors', Mark: IconBinoculars },
  { page: 'exposure', name: 'exposure', Mark: IconGauge },
  { page: 'portfolio', name: 'portfolio', Mark: IconChartLine },
  { page: 'analyses', name: 'analyses', Mark: IconReportAnalytics },
  { page: 'assessments', name: 'assessments', Mark: IconFileAnalytics },
] as const;

interface Props {
  missionId: string | undefined;
  /** What the viewer may do beyond missions; undefined until it is known. */
  may: ViewerQuery['viewer']['may'] | undefined;
}

/** Navigation by what people come to do. */
export function Navigation({ missionId, may }: Props) {
  const { t } = useTranslation();
  const asOf = useAsOf();
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      {missionId ? (
        <>
          <h2 className={styles.group}>{t('nav.mission')}</h2>
          <ul>
            {MISSION_PAGES.map(({ page, name, Mark }) => (
              <li key={name}>
                <NavLink to={missionPath(missionId, page, { asOf })} end={page === ''} className={styles.link}>
                  <Mark size={18} stroke={1.6} aria-hidden="true" />
                  {t(`nav.${name}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 className={styles.group}>{t('nav.everywhere')}</h2>
      <ul>
        <li>
          <NavLink to="/" end className={styles.link}>
            <IconLayoutGrid size={18} stroke={1.6} aria-hidden="true" />
            {t('nav.missions')}
          </NavLink>
        </li>
        <li>
          <NavLink to={missionId ? missionPath(missionId, 'library', { asOf }) : '/library'} className={styles.link}>
            <IconBooks size={18} stroke={1.6} aria-hidden="true" />
            {t('nav.library')}
          </NavLink>
        </li>
      </ul>
      {may?.readPeople || may?.readRecord ? (
        <>
          <h2 className={styles.group}>{t('nav.administration')}</h2>
          <ul>
            {may.readPeople ? (
              <li>
                <NavLink to="/people" className={styles.link}>
                  <IconUsers size={18} stroke={1.6} aria-hidden="true" />
                  {t('nav.people')}
                </NavLink>
              </li>
            ) : null}
            {may.readRecord ? (
              <li>
                <NavLink to="/record" className={styles.link}>
                  <IconHistory size={18} stroke={1.6} aria-hidden="true" />
                  {t('nav.record')}
                </NavLink>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
    </nav>
  );
}
