import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS, type Level } from '../../../../graph-schema/values.ts';
import { ElementChoice } from '../../../components/element-choice.tsx';
import type { ElementPointFragment, WhatIfChangeInput } from '../../../gql/generated/graphql.ts';
import { useMission } from '../../../lib/mission.ts';
import { word } from '../../../lib/words.ts';
import { FILTER_CHOICES } from '../ranking-query.ts';
import type { Tried } from './tried.ts';
import styles from './what-if.module.css';
import { SITES } from './what-if-query.ts';

const KINDS = ['NEW_PRESENCE', 'OUT_OF_SERVICE', 'UN_CUSTODY', 'CHANGE_INTENT', 'WITHOUT_ACTOR'] as const;
type Kind = (typeof KINDS)[number];
const FARTHEST_KM = 20_000;

interface Props {
  tried: Tried;
  /** The entry itself and those on its paths. */
  near: readonly ElementPointFragment[];
}

/** A change of the reader's own: an actor near a site, something out of service, custody, an actor left out. */
export function FreeChange({ tried, near }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const actors = useQuery(FILTER_CHOICES, { variables: { mission: mission.id } }).data?.actors.nodes ?? [];
  const sites = useQuery(SITES, { variables: { mission: mission.id } }).data?.elements.nodes ?? [];
  const [kind, setKind] = useState<Kind>('NEW_PRESENCE');
  const [actor, setActor] = useState('');
  const [site, setSite] = useState('');
  const [intent, setIntent] = useState<Level | ''>('');
  const [distanceKm, setDistance] = useState<number | string>(1);
  const [element, setElement] = useState<string | null>(null);
  const [onto, setOnto] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);

  const change = ((): WhatIfChangeInput | null => {
    if (kind === 'NEW_PRESENCE') {
      const told = typeof distanceKm === 'number' && distanceKm >= 0 && distanceKm <= FARTHEST_KM;
      return actor && site && told ? { kind, actor, site, distanceKm } : null;
    }
    if (kind === 'CHANGE_INTENT') return actor && intent ? { kind, actor, intent } : null;
    if (kind === 'WITHOUT_ACTOR') return actor ? { kind, actor } : null;
    if (!element) return null;
    return kind === 'UN_CUSTODY' && onto ? { kind, element, onto } : { kind, element };
  })();

  function add(event: FormEvent) {
    event.preventDefault();
    setMissing(change === null);
    if (!change) return;
    tried.swap([change], []);
    setElement(null);
    setOnto(null);
  }

  const list = (
    label: string,
    value: string,
    set: (key: string) => void,
    from: readonly { key: string; name: string }[],
  ) => (
    <NativeSelect label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
      <option value="">{t('whatIf.free.choose')}</option>
      {from.map((each) => (
        <option key={each.key} value={each.key}>
          {each.name}
        </option>
      ))}
    </NativeSelect>
  );
  return (
    <form className={styles.free} onSubmit={add} noValidate>
      <NativeSelect
        label={t('whatIf.free.kind')}
        value={kind}
        onChange={(event) => {
          setKind(event.currentTarget.value as Kind);
          setMissing(false);
        }}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`whatIf.free.kinds.${each}`)}
          </option>
        ))}
      </NativeSelect>
      {kind === 'NEW_PRESENCE' || kind === 'CHANGE_INTENT' || kind === 'WITHOUT_ACTOR'
        ? list(t('whatIf.free.actor'), actor, setActor, actors)
        : null}
      {kind === 'CHANGE_INTENT'
        ? list(
            t('whatIf.free.intent'),
            intent,
            (value) => setIntent(LEVELS.find((level) => level === value) ?? ''),
            LEVELS.map((level) => ({ key: level, name: word(level) })),
          )
        : null}
      {kind === 'NEW_PRESENCE' ? (
        <>
          {list(t('whatIf.free.site'), site, setSite, sites)}
          <NumberInput
            hideControls
            label={t('whatIf.free.distance')}
            min={0}
            max={FARTHEST_KM}
            decimalScale={2}
            value={distanceKm}
            onChange={setDistance}
          />
        </>
      ) : null}
      {kind === 'OUT_OF_SERVICE' ? (
        <ElementChoice
          label={t('whatIf.free.service')}
          kinds={['Asset', 'ContingentOwnedEquipment', 'DataStore', 'ExternalSystem']}
          near={near}
          chosen={element}
          onChoose={setElement}
        />
      ) : null}
      {kind === 'UN_CUSTODY' ? (
        <>
          <ElementChoice
            label={t('whatIf.free.custody')}
            kinds={['DataStore', 'Asset', 'ContingentOwnedEquipment']}
            near={near}
            chosen={element}
            onChoose={setElement}
          />
          <ElementChoice
            label={t('whatIf.free.onto')}
            description={t('whatIf.free.ontoHelp')}
            kinds={['Asset', 'ExternalSystem']}
            near={[]}
            chosen={onto}
            onChoose={setOnto}
            optional
          />
        </>
      ) : null}
      <div className={styles.addRow}>
        <Button type="submit" variant="default">
          {t('whatIf.free.add')}
        </Button>
        <span role="status">{missing ? t(`whatIf.free.missing.${kind}`) : ''}</span>
      </div>
    </form>
  );
}
