import {
  IconBinoculars,
  IconBooks,
  IconBuildingCommunity,
  IconChartDots3,
  IconChartLine,
  IconChecklist,
  IconFileAnalytics,
  IconFileCertificate,
  IconGauge,
  IconHistory,
  IconHome,
  IconLayoutGrid,
  IconListCheck,
  IconListDetails,
  IconReportAnalytics,
  IconShieldCheck,
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

const HEADQUARTERS_PAGES = [
  { path: '/headquarters', name: 'missions', Mark: IconBuildingCommunity },
  { path: '/headquarters/factors', name: 'factors', Mark: IconChartDots3 },
  { path: '/headquarters/recommendations', name: 'recommendations', Mark: IconChecklist },
  { path: '/headquarters/progress', name: 'progress', Mark: IconListCheck },
  { path: '/headquarters/controls', name: 'controls', Mark: IconShieldCheck },
  { path: '/headquarters/released', name: 'released', Mark: IconFileCertificate },
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
      {may?.readHeadquarters ? (
        <>
          <h2 className={styles.group}>{t('headquarters.group')}</h2>
          <ul>
            {HEADQUARTERS_PAGES.map(({ path, name, Mark }) => (
              <li key={name}>
                <NavLink to={path} end={name === 'missions'} className={styles.link}>
                  <Mark size={18} stroke={1.6} aria-hidden="true" />
                  {t(`headquarters.nav.${name}`)}
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
