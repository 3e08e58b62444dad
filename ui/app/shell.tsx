import { useQuery } from '@apollo/client/react';
import { Badge, Burger, Drawer, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation, useMatch } from 'react-router';
import { MarkingBanner } from '../components/marking-banner.tsx';
import { PrintMarking } from '../components/print-marking.tsx';
import { ScaleProvider, scaleInWords } from '../lib/likelihood-scale.ts';
import { highestMarking, type Marking, type MarkingBoard, MarkingProvider } from '../lib/marking.ts';
import { MISSIONS } from '../lib/missions-query.ts';
import { useScales } from '../lib/scales.ts';
import { VIEWER } from '../lib/viewer-query.ts';
import { AsOfControl } from './as-of-control.tsx';
import { MissionSwitcher } from './mission-switcher.tsx';
import { Navigation } from './navigation.tsx';
import { SearchEverywhere } from './search-everywhere.tsx';
import styles from './shell.module.css';
import { ViewMenu } from './view-menu.tsx';
import { ViewerMenu } from './viewer-menu.tsx';

/** What stands around every page: markings, mission, search, day of the score, navigation. */
export function Shell() {
  const { t } = useTranslation();
  const [menuOpen, menu] = useDisclosure(false);
  const [posted, setPosted] = useState<ReadonlyMap<string, Marking>>(new Map());
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const missionId = useMatch('/missions/:missionId/*')?.params.missionId;
  const { data } = useQuery(MISSIONS);
  const { data: own } = useQuery(VIEWER);
  const mission = data?.missions.find((each) => each.id === missionId);

  const board = useMemo<MarkingBoard>(
    () => ({
      post: (source, marking) =>
        setPosted((current) => {
          const next = new Map(current);
          if (marking === undefined) next.delete(source);
          else next.set(source, marking);
          return next;
        }),
    }),
    [],
  );
  const marking = highestMarking([...posted.values()]);
  const { likelihood } = useScales();

  const lastPage = useRef(pathname);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page is read from its start
  useEffect(() => {
    menu.close();
    if (lastPage.current !== pathname) main.current?.focus({ preventScroll: true });
    lastPage.current = pathname;
  }, [pathname]);

  return (
    <MarkingProvider value={board}>
      <ScaleProvider value={likelihood ?? scaleInWords()}>
        <PrintMarking marking={marking} />
        <a className="sg-skip" href="#main">
          {t('shell.skip')}
        </a>
        <div className={styles.shell}>
          <div className={styles.top}>
            <MarkingBanner marking={marking} place="top" />
            <header className={styles.bar}>
              <Burger
                className={styles.burger}
                size="sm"
                opened={menuOpen}
                onClick={menu.open}
                aria-label={t('shell.menu')}
              />
              <Link to="/" className={styles.brand}>
                <img src="/sangar.svg" alt="" width="26" height="26" />
                <span>{t('shell.name')}</span>
              </Link>
              <MissionSwitcher missions={data?.missions ?? []} current={mission} />
              {mission?.sample ? (
                <Tooltip label={t('shell.sampleNote')}>
                  <Badge className={styles.sample} variant="outline" color="gray" radius={2} tabIndex={0}>
                    {t('shell.sample')}
                  </Badge>
                </Tooltip>
              ) : null}
              <div className={styles.spring} />
              <SearchEverywhere missionId={mission?.id} />
              {mission ? <AsOfControl endedOn={mission.endedOn ?? null} /> : null}
              <ViewMenu />
              <ViewerMenu viewer={own?.viewer} />
            </header>
          </div>
          <div className={styles.body}>
            <div className={styles.side}>
              <Navigation missionId={mission?.id} may={own?.viewer.may} />
            </div>
            <main id="main" ref={main} tabIndex={-1} className={styles.main}>
              <Outlet />
              <footer className={styles.footer}>{data?.server.ceilingNote}</footer>
            </main>
          </div>
          <MarkingBanner marking={marking} place="bottom" />
        </div>
        <Drawer
          opened={menuOpen}
          onClose={menu.close}
          title={t('shell.name')}
          size={300}
          closeButtonProps={{ 'aria-label': t('panel.close') }}
        >
          <Navigation missionId={mission?.id} may={own?.viewer.may} />
        </Drawer>
        <ScrollRestoration />
      </ScaleProvider>
    </MarkingProvider>
  );
}
