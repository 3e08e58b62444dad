import { useQuery } from '@apollo/client/react';
import { Button, Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { KindMark } from '../components/kind-mark.tsx';
import { graphql } from '../gql/generated/gql.ts';
import { elementPage } from '../lib/element-path.ts';
import { labelled } from '../lib/format.ts';
import { missionPath, useAsOf } from '../lib/mission.ts';
import { VIEWER } from '../lib/viewer-query.ts';
import { kindTitle } from '../lib/words.ts';
import styles from './search-everywhere.module.css';

const SEARCH = graphql(`
  query Search($mission: ID!, $text: String!) {
    search(mission: $mission, text: $text, first: 12) {
      ...ElementPoint
    }
    assessments(mission: $mission) {
      key
      title
    }
  }
`);

const PAGES = ['home', 'inventory', 'map', 'actors', 'exposure', 'portfolio', 'assessments', 'library'] as const;
const HEADQUARTERS = ['missions', 'factors', 'recommendations', 'progress', 'controls', 'released'] as const;
const matches = (name: string, text: string) => name.toLowerCase().includes(text.trim().toLowerCase());

/** One box for entries, assessments and pages, opened by Ctrl K. */
export function SearchEverywhere({ missionId }: { missionId: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 180);
  const { data, previousData, loading, error } = useQuery(SEARCH, {
    variables: { mission: missionId ?? '', text: settled.trim() },
    skip: !missionId || settled.trim().length < 2,
  });
  const { data: own } = useQuery(VIEWER, { fetchPolicy: 'cache-first' });
  const shown = settled.trim().length < 2 ? undefined : (data ?? previousData);
  const go = (path: string) => () => void navigate(path);
  const pages = [
    ...(missionId
      ? PAGES.map((page) => ({
          name: t(`nav.${page}`),
          path: missionPath(missionId, page === 'home' ? '' : page, { asOf }),
        }))
      : [{ name: t('nav.library'), path: '/library' }]),
    ...(own?.viewer.may.readHeadquarters
      ? HEADQUARTERS.map((page) => ({
          name: labelled(t('headquarters.group'), t(`headquarters.nav.${page}`)),
          path: page === 'missions' ? '/headquarters' : `/headquarters/${page}`,
        }))
      : []),
    { name: t('nav.missions'), path: '/' },
  ].filter((page) => matches(page.name, text));
  const assessments = shown?.assessments.filter((each) => matches(each.title, text)) ?? [];
  const nothing = pages.length + assessments.length + (shown?.search.length ?? 0) === 0;

  return (
    <>
      <Button
        variant="default"
        className={styles.target}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={<Kbd className={styles.keys}>{t('search.keys')}</Kbd>}
        onClick={spotlight.open}
      >
        <span className={styles.words}>{t('search.button')}</span>
      </Button>
      <Spotlight.Root
        query={text}
        onQueryChange={setText}
        shortcut={['mod + K']}
        maxHeight={420}
        scrollable
        transitionProps={{ duration: 0 }}
      >
        <Spotlight.Search
          placeholder={missionId ? t('search.placeholder') : t('search.placeholderNoMission')}
          aria-label={t('search.label')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
        />
        <Spotlight.ActionsList>
          {pages.length > 0 ? (
            <Spotlight.ActionsGroup label={t('search.pages')}>
              {pages.map((page) => (
                <Spotlight.Action
                  key={page.path}
                  label={page.name}
                  leftSection={<IconArrowRight size={16} aria-hidden="true" />}
                  onClick={go(page.path)}
                />
              ))}
            </Spotlight.ActionsGroup>
          ) : null}
          {missionId && shown && shown.search.length > 0 ? (
            <Spotlight.ActionsGroup label={t('search.elements')}>
              {shown.search.map((element) => {
                const { page, query } = elementPage(element.kind, element.key);
                return (
                  <Spotlight.Action
                    key={element.key}
                    label={element.name}
                    description={`${kindTitle(element.kind)} · ${element.id}`}
                    leftSection={<KindMark kind={element.kind} size={18} />}
                    onClick={go(missionPath(missionId, page, { ...query, asOf }))}
                  />
                );
              })}
            </Spotlight.ActionsGroup>
          ) : null}
          {missionId && assessments.length > 0 ? (
            <Spotlight.ActionsGroup label={t('search.assessments')}>
              {assessments.map((each) => (
                <Spotlight.Action
                  key={each.key}
                  label={each.title}
                  onClick={go(missionPath(missionId, `assessments/${encodeURIComponent(each.key)}`, { asOf }))}
                />
              ))}
            </Spotlight.ActionsGroup>
          ) : null}
          {nothing ? (
            <Spotlight.Empty>
              {error
                ? t('search.failed')
                : loading || text !== settled
                  ? t('loading')
                  : t('search.nothing', { text: text.trim() })}
            </Spotlight.Empty>
          ) : null}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </>
  );
}
