import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { count } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { kindPlural } from '../../lib/words.ts';
import { Legend } from './legend.tsx';
import styles from './map.module.css';
import { type Camera, MapCanvas } from './map-canvas.tsx';
import { MapFilters, useMapFilter } from './map-filters.tsx';
import { mapModel } from './map-model.ts';
import { MapPanel } from './map-panel.tsx';
import { MAP } from './map-query.ts';
import { MapTable } from './map-table.tsx';
import { useLayout } from './use-layout.ts';

const cameraOf = (text: string | undefined): Camera | null => {
  const [x, y, ratio] = (text ?? '').split(',').map(Number);
  return [x, y, ratio].every((each) => Number.isFinite(each)) && text ? { x: x!, y: y!, ratio: ratio! } : null;
};

/** The mission's graph as a picture and as a table; filters, selection and place stand in the address. */
export function MapPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const address = useAddress();
  const { data, error, refetch } = useQuery(MAP, { variables: { id: mission.id } });
  const map = data?.missionMap ?? null;
  const { filter, filtered, clear } = useMapFilter();
  const signature = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is new each time; its signature is not
  const model = useMemo(
    () =>
      map
        ? mapModel(map, filter, (members, kind, site) =>
            site
              ? t('map.groupAt', { count: members, kind: kindPlural(kind).toLowerCase(), site })
              : t('map.group', { count: members, kind: kindPlural(kind).toLowerCase() }),
          )
        : null,
    [map, signature, t],
  );
  const markings = useMemo(
    () =>
      map && model ? model.nodes.flatMap((node) => node.members.map((i) => map.nodeSensitivity[i] ?? null)) : undefined,
    [map, model],
  );
  usePageMarking(markings);
  const picture = address.get('view') !== 'table';
  const { places, busy } = useLayout(picture ? model : null);
  const open = address.get('open');
  const group = model?.nodes.find((node) => node.id === open && node.members.length > 1);
  const expand = (id: string) => address.set({ expand: [...filter.expanded, id], open: null });

  return (
    <Page
      title={t('map.title')}
      lead={t('map.lead')}
      actions={
        <SegmentedControl
          aria-label={t('map.view')}
          value={picture ? 'picture' : 'table'}
          onChange={(view) => address.set({ view: view === 'table' ? 'table' : null })}
          data={[
            { value: 'picture', label: t('map.picture') },
            { value: 'table', label: t('map.table') },
          ]}
        />
      }
      panel={
        open && map ? (
          <MapPanel
            key={open}
            elementKey={open}
            group={group}
            map={map}
            onExpand={expand}
            onClose={() => address.set({ open: null })}
          />
        ) : null
      }
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={12} /> : null}
      {map && model ? (
        <>
          <MapFilters map={map} />
          {map.nodeKeys.length <= 1 ? (
            <EmptyState
              step={
                <Button component={Link} to={path('bring-in')}>
                  {t('inventory.bringIn')}
                </Button>
              }
            >
              {t('map.none')}
            </EmptyState>
          ) : model.nodes.length === 0 ? (
            <EmptyState step={<Button onClick={clear}>{t('map.clear')}</Button>}>{t('map.noneFiltered')}</EmptyState>
          ) : (
            <>
              <p className={styles.status} role="status">
                <span>
                  {t('map.shown', {
                    nodes: count(model.elements),
                    all: count(map.nodeKeys.length),
                    links: count(model.links.reduce((sum, link) => sum + link.weight, 0)),
                  })}{' '}
                  {model.collapsed ? t('map.collapsed') : null}
                </span>
                <span>{picture && busy ? t('map.layout') : null}</span>
              </p>
              {picture ? (
                places ? (
                  <>
                    <MapCanvas
                      model={model}
                      places={places}
                      selected={open}
                      camera={cameraOf(address.get('cam'))}
                      onSelect={(id) => address.set({ open: id })}
                      onCamera={(camera) =>
                        address.set(
                          {
                            cam: camera
                              ? [camera.x, camera.y, camera.ratio].map((each) => each.toFixed(3)).join(',')
                              : null,
                          },
                          { replace: true },
                        )
                      }
                    />
                    <Legend />
                  </>
                ) : (
                  <Loading lines={10} />
                )
              ) : (
                <MapTable model={model} map={map} open={open} onExpand={expand} />
              )}
            </>
          )}
          {filtered && model.nodes.length > 0 ? (
            <Button mt="sm" variant="default" onClick={clear}>
              {t('map.clear')}
            </Button>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}
