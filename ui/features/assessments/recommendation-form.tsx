import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_TYPES, SENSITIVITIES } from '../../../graph-schema/values.ts';
import type { FollowedRecommendationFragment } from '../../gql/generated/graphql.ts';
import { useMarkable } from '../../lib/markable.ts';
import { useMission } from '../../lib/mission.ts';
import { useChange } from '../../lib/use-change.ts';
import { word } from '../../lib/words.ts';
import { CANDIDATES, RECOMMEND, UPDATE_RECOMMENDATION } from './recommendation-queries.ts';
import styles from './recommendations.module.css';

interface Props {
  /** The one that is changed; none: a new one. */
  recommendation?: FollowedRecommendationFragment;
  onClose: () => void;
  reload: () => Promise<unknown>;
}

/** Takes a measure up, from what the rules recommend or in one's own words, or changes one. */
export function RecommendationForm({ recommendation, onClose, reload }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const [given, setGiven] = useState({
    candidate: '',
    measure: recommendation?.measure ?? '',
    owner: recommendation?.owner ?? '',
    dueOn: recommendation?.dueOn ?? '',
    marking: recommendation?.marking ?? '',
    compartments: recommendation?.compartments ?? [],
  });
  const { levels, compartments } = useMarkable();
  const { data } = useQuery(CANDIDATES, { variables: { mission: mission.id }, skip: recommendation !== undefined });
  const add = useChange(RECOMMEND, (answer) => answer.recommend, reload);
  const update = useChange(UPDATE_RECOMMENDATION, (answer) => answer.updateRecommendation, reload);
  const candidates = data?.candidateMeasures ?? [];
  const choose = (id: string) => {
    const label = candidates.find((each) => each.id === id)?.label;
    setGiven({ ...given, candidate: id, ...(label && { measure: label }) });
  };
  const save = async () => {
    const owner = OFFICE_TYPES.find((each) => each === given.owner) ?? null;
    const marking = SENSITIVITIES.find((each) => each === given.marking) ?? null;
    const marked = { marking, compartments: given.compartments };
    const own = { mission: mission.id, measure: given.measure, owner, dueOn: given.dueOn || null, ...marked };
    const changes = candidates.find(({ id }) => id === given.candidate)?.changes.map(withoutTypes) ?? [];
    const done = recommendation
      ? await update.act({ ...own, key: recommendation.key, version: recommendation.version })
      : await add.act({ ...own, changes });
    if (done) onClose();
  };
  const told = add.told ?? update.told;
  return (
    <form
      className={styles.form}
      aria-label={t(recommendation ? 'recommendations.edit' : 'recommendations.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        {recommendation ? null : (
          <NativeSelect
            label={t('recommendations.from')}
            value={given.candidate}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              { value: '', label: t('recommendations.ownWords') },
              ...candidates.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
        )}
        <Textarea
          autosize
          minRows={2}
          label={t('recommendations.measure')}
          value={given.measure}
          onChange={(event) => setGiven({ ...given, measure: event.currentTarget.value })}
        />
        <Group align="end" gap="sm">
          <NativeSelect
            label={t('recommendations.owner')}
            value={given.owner}
            onChange={(event) => setGiven({ ...given, owner: event.currentTarget.value })}
            data={[
              { value: '', label: t('recommendations.noOwner') },
              ...OFFICE_TYPES.map((value) => ({ value, label: word(value) })),
            ]}
          />
          <TextInput
            type="date"
            label={t('recommendations.due')}
            value={given.dueOn}
            onChange={(event) => setGiven({ ...given, dueOn: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('assessments.columns.marking')}
            description={t('recommendations.markingHelp')}
            value={given.marking}
            onChange={(event) => setGiven({ ...given, marking: event.currentTarget.value })}
            data={[
              ...(recommendation ? [] : [{ value: '', label: t('recommendations.markingOfEntries') }]),
              ...levels.map((value) => ({ value, label: t(`marking.${value}`) })),
            ]}
          />
        </Group>
        {compartments && compartments.length > 0 ? (
          <Checkbox.Group
            label={t('people.compartments')}
            value={given.compartments}
            onChange={(chosen) => setGiven({ ...given, compartments: chosen })}
          >
            <Group gap="sm" mt="xs">
              {compartments.map((name) => (
                <Checkbox key={name} value={name} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
        ) : null}
        {told ? <p role="alert">{told}</p> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('recommendations.close')}
          </Button>
          <Button type="submit" loading={add.busy || update.busy}>
            {t(recommendation ? 'recommendations.change' : 'recommendations.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was read of a change, as it is given back. */
function withoutTypes<T extends object>(change: T): Omit<T, '__typename'> {
  return JSON.parse(JSON.stringify(change), (name, value) => (name === '__typename' ? undefined : value));
}
