import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Grade } from '../../components/grade.tsx';
import { KindMark } from '../../components/kind-mark.tsx';
import { Loading } from '../../components/loading.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useAddress } from '../../lib/address.ts';
import { elementPage } from '../../lib/element-path.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { kindPlural, kindTitle, linkTitle } from '../../lib/words.ts';
import styles from './map.module.css';
import type { MapColumns, MapNode } from './map-model.ts';
import { MAP_ELEMENT } from './map-query.ts';

interface Props {
  elementKey: string;
  /** The group, where a group is open and not an entry. */
  group: MapNode | undefined;
  map: MapColumns;
  onExpand: (group: string) => void;
  onClose: () => void;
}

/** What is open on the map, while the map stays: an entry with its links, or a group with its members. */
export function MapPanel({ elementKey, group, map, onExpand, onClose }: Props) {
  if (!group) return <ElementOnMap elementKey={elementKey} onClose={onClose} />;
  return <GroupOnMap group={group} map={map} onExpand={onExpand} onClose={onClose} />;
}

function GroupOnMap({ group, map, onExpand, onClose }: Omit<Props, 'elementKey' | 'group'> & { group: MapNode }) {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <SidePanel title={group.name} over={kindPlural(group.kind)} onClose={onClose}>
      <div className={styles.buttons}>
        <Button size="compact-sm" onClick={() => onExpand(group.id)}>
          {t('map.openGroup')}
        </Button>
      </div>
      <ul className={styles.plain}>
        {group.members.map((i) => (
          <li key={map.nodeKeys[i]}>
            <Link to={address.link({ open: map.nodeKeys[i], expand: [...address.list('expand'), group.id] })}>
              {map.nodeNames[i]}
            </Link>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

function ElementOnMap({ elementKey, onClose }: { elementKey: string; onClose: () => void }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  const address = useAddress();
  const { data, error, refetch } = useQuery(MAP_ELEMENT, { variables: { key: elementKey } });
  const element = data?.element;
  usePageMarking(element ? [element.sensitivity ?? null] : undefined);
  const near = address.get('near');
  const target = element ? elementPage(element.kind, element.key) : null;
  const further = element ? element.links.totalCount - element.links.nodes.length : 0;
  return (
    <SidePanel
      title={element?.name ?? t('map.title')}
      over={element ? `${kindTitle(element.kind)} · ${element.id}` : null}
      onClose={onClose}
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && !element ? <EmptyState>{t('element.gone')}</EmptyState> : null}
      {element && target ? (
        <>
          <div className={styles.buttons}>
            <Button size="compact-sm" variant="default" component={Link} to={path(target.page, target.query)}>
              {t('map.open')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              component={Link}
              to={path(`exposure/${encodeURIComponent(element.key)}`)}
            >
              {t('map.exposure')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => address.set({ near: near ? null : element.key, cam: null })}
            >
              {t(near ? 'map.notNear' : 'map.near')}
            </Button>
          </div>
          {element.description ? <p className={styles.text}>{element.description}</p> : null}
          <h3>{t('map.linked')}</h3>
          {element.links.nodes.length === 0 ? <p className={styles.quiet}>{t('map.noLinks')}</p> : null}
          <ul className={styles.plain}>
            {element.links.nodes.map((link) => {
              const outward = link.from.key === element.key;
              const other = outward ? link.to : link.from;
              return (
                <li key={link.key}>
                  {outward ? <span className={styles.quiet}>{`${linkTitle(link.type)} `}</span> : null}
                  <Link to={address.link({ open: other.key })} preventScrollReset>
                    <KindMark kind={other.kind} size={14} /> {other.name}
                  </Link>
                  {outward ? null : <span className={styles.quiet}>{` ${linkTitle(link.type)} …`}</span>}{' '}
                  <Grade grade={link.sourceGrade} />
                </li>
              );
            })}
          </ul>
          {further > 0 ? <p className={styles.quiet}>{t('map.more', { count: further })}</p> : null}
        </>
      ) : null}
    </SidePanel>
  );
}
