import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ControlPlacesQuery, ElementPointFragment, WhatIfChangeInput } from '../../../gql/generated/graphql.ts';
import { percent } from '../../../lib/format.ts';
import { usePageMarking } from '../../../lib/marking.ts';
import { useMission } from '../../../lib/mission.ts';
import { wordInSentence } from '../../../lib/words.ts';
import type { Tried } from './tried.ts';
import styles from './what-if.module.css';
import { CONTROL_PLACES } from './what-if-query.ts';

type Place = ControlPlacesQuery['links']['nodes'][number];
interface PlaceProperties {
  coverage?: number;
  status?: string;
}
const ofPlace = (place: Place) => (place.properties ?? {}) as PlaceProperties;
const isFull = (place: Place): boolean => {
  const { coverage, status } = ofPlace(place);
  return coverage === 1 && status === 'OPERATING';
};
const NAMED_AT_MOST = 3;

interface Props {
  control: ElementPointFragment;
  /** Keys of the entries on the ways to the exposure: where the control stands on them, it is changed there alone. */
  onTheWay: ReadonlySet<string>;
  tried: Tried;
}

/** One control that is there already: left as it is, taken away, or put into full operation. */
export function ControlToggle({ control, onTheWay, tried }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const { data } = useQuery(CONTROL_PLACES, { variables: { mission: mission.id, control: control.key } });
  const all = data?.links.nodes ?? [];
  usePageMarking(data ? all.map((each) => each.from.sensitivity) : undefined);
  const here = all.filter((each) => onTheWay.has(each.from.key));
  const places = here.length > 0 ? here : all;
  const without: WhatIfChangeInput[] = places.map(({ key }) => ({ kind: 'REMOVE_CONTROL', link: key }));
  const full: WhatIfChangeInput[] = places
    .filter((each) => !isFull(each))
    .map(({ key }) => ({ kind: 'STRENGTHEN_CONTROL', link: key, coverage: 1, status: 'OPERATING' }));
  const state = tried.has(without) ? 'without' : tried.has(full) ? 'full' : 'now';
  const named = places.slice(0, NAMED_AT_MOST).map((each) => {
    const { coverage, status } = ofPlace(each);
    return t('whatIf.controls.place', {
      name: each.from.name,
      coverage: coverage === undefined ? t('whatIf.controls.coverageUnknown') : percent(coverage),
      status: status ? wordInSentence(status) : t('whatIf.controls.statusUnknown'),
    });
  });
  return (
    <li className={styles.control}>
      <div>
        <span className={styles.name}>{control.name}</span>
        <span className={styles.small}>
          {named.join('; ')}
          {places.length > NAMED_AT_MOST
            ? ` ${t('whatIf.controls.more', { count: places.length - NAMED_AT_MOST })}`
            : ''}
        </span>
        {places.length > 0 && full.length === 0 ? (
          <span className={styles.small}>{t('whatIf.controls.isFull')}</span>
        ) : null}
      </div>
      {places.length > 0 ? (
        <SegmentedControl
          size="xs"
          aria-label={control.name}
          value={state}
          onChange={(next) =>
            tried.swap(next === 'without' ? without : next === 'full' ? full : [], [...without, ...full])
          }
          data={[
            { value: 'now', label: t('whatIf.controls.now') },
            { value: 'without', label: t('whatIf.controls.without') },
            ...(full.length > 0 ? [{ value: 'full', label: t('whatIf.controls.full') }] : []),
          ]}
        />
      ) : null}
    </li>
  );
}
