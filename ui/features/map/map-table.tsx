import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { useAddress } from '../../lib/address.ts';
import { count } from '../../lib/format.ts';
import { kindTitle, word } from '../../lib/words.ts';
import styles from './map.module.css';
import type { MapColumns, MapModel } from './map-model.ts';

interface Props {
  model: MapModel;
  map: MapColumns;
  open: string | undefined;
  onExpand: (group: string) => void;
}

const ROWS = 100;

/** The same as the picture in text: every entry or group with its place, custody and number of links. */
export function MapTable({ model, map, open, onExpand }: Props) {
  const { t } = useTranslation();
  const address = useAddress();
  const [rows, setRows] = useState(ROWS);
  const linked = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { from, to, weight } of model.links) {
      counts.set(from, (counts.get(from) ?? 0) + weight);
      counts.set(to, (counts.get(to) ?? 0) + weight);
    }
    return counts;
  }, [model]);
  const nodes = useMemo(
    () =>
      [...model.nodes].sort(
        (a, b) => (linked.get(b.id) ?? 0) - (linked.get(a.id) ?? 0) || a.name.localeCompare(b.name),
      ),
    [model, linked],
  );
  const more = Math.min(ROWS, nodes.length - rows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('map.table')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['name', 'kind', 'site', 'custody', 'links'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`map.columns.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, rows).map((node) => {
              const [first] = node.members as [number];
              const custody = map.nodeCustody[first];
              return (
                <tr key={node.id} data-open={node.id === open || undefined}>
                  <th scope="row">
                    {node.members.length > 1 ? (
                      <button
                        type="button"
                        className={styles.open}
                        title={t('map.openGroup')}
                        onClick={() => onExpand(node.id)}
                      >
                        {node.name}
                      </button>
                    ) : (
                      <Link to={address.link({ open: node.id })} preventScrollReset>
                        {node.name}
                      </Link>
                    )}
                  </th>
                  <td>{kindTitle(node.kind)}</td>
                  <td>
                    {node.site >= 0 ? (
                      map.nodeNames[node.site]
                    ) : (
                      <span className={styles.quiet}>{t('map.noSite')}</span>
                    )}
                  </td>
                  <td>
                    {node.members.length > 1 ? null : custody ? (
                      word(custody)
                    ) : node.family === 'equipment' ? (
                      <NotAssessed />
                    ) : null}
                  </td>
                  <td>{count(linked.get(node.id) ?? 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {more > 0 ? (
        <Button mt="sm" variant="default" onClick={() => setRows(rows + ROWS)}>
          {t('map.tableMore', { count: more })}
        </Button>
      ) : null}
    </>
  );
}
