import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../../components/element-link.tsx';
import { Fault } from '../../../components/fault.tsx';
import { Loading } from '../../../components/loading.tsx';
import type { StateEffect } from '../../../gql/generated/graphql.ts';
import { useAddress } from '../../../lib/address.ts';
import { usePageMarking } from '../../../lib/marking.ts';
import { useAsOf, useMission } from '../../../lib/mission.ts';
import { FILTER_CHOICES } from '../ranking-query.ts';
import styles from './close-up.module.css';
import { WHY_NOT } from './close-up-query.ts';

interface Props {
  element: string;
  effect: StateEffect;
  /** Keys of the actors that reach it. */
  reaching: ReadonlySet<string>;
}

/** What keeps an actor that does not get there from it: choose the actor, read the reasons. */
export function WhyNot({ element, effect, reaching }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const asOf = useAsOf();
  const address = useAddress();
  const choices = useQuery(FILTER_CHOICES, { variables: { mission: mission.id } });
  const others = choices.data?.actors.nodes.filter((actor) => !reaching.has(actor.key)) ?? [];
  const actor = others.find((each) => each.key === address.get('why'))?.key;
  const answer = useQuery(WHY_NOT, {
    variables: { mission: mission.id, actor: actor ?? '', element, effect, asOf },
    skip: !actor,
  });
  const found = actor ? answer.data?.whyNot : undefined;
  usePageMarking(found?.reasons.flatMap((reason) => reason.elements.map((each) => each.sensitivity)));
  if (!choices.data) return choices.error ? <Fault error={choices.error} /> : <Loading lines={2} />;
  if (others.length === 0) return <p className={styles.note}>{t('closeUp.whyNot.all')}</p>;
  return (
    <div className={styles.whyNot}>
      <NativeSelect
        label={t('closeUp.whyNot.actor')}
        value={actor ?? ''}
        onChange={(event) => address.set({ why: event.currentTarget.value }, { replace: true })}
      >
        <option value="">{t('closeUp.whyNot.choose')}</option>
        {others.map((each) => (
          <option key={each.key} value={each.key}>
            {each.name}
          </option>
        ))}
      </NativeSelect>
      {actor && answer.error && !found ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : null}
      {actor && !found && !answer.error ? <Loading lines={3} /> : null}
      {found ? (
        <div role="status" className={styles.whyNot}>
          <strong>{found.sentence}</strong>
          <ul className={styles.reasons}>
            {found.reasons.map((reason) => (
              <li key={`${reason.code}${reason.sentence}`}>
                {reason.sentence}
                {reason.elements.length > 0 ? (
                  <span className={styles.links}>
                    {reason.elements.map((each) => (
                      <ElementLink key={each.key} element={each} />
                    ))}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
