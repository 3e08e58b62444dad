import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_TYPES } from '../../../graph-schema/values.ts';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { useMission } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import { ASSIGN, OFFICES } from './making-queries.ts';
import { useAct } from './use-act.ts';
import { useWork } from './work-context.tsx';

type Parts = readonly AssessmentWorkFragment['contributions'][number][];

/** Assigns a section to one more office: one of the mission's own, or a type of which it has recorded none. */
export function AssignOffice({ section, parts }: { section: string; parts: Parts }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const mission = useMission();
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState('');
  const { data } = useQuery(OFFICES, { variables: { mission: mission.id }, skip: !opened });
  const { act, busy, told } = useAct(ASSIGN, (answer) => answer.assignSection);
  const taken = new Set(parts.map((part) => part.officeName ?? part.officeType));
  const own = data?.assignableOffices ?? [];
  const choices = [
    ...own.map((office) => ({ value: `${office.officeType} ${office.key}`, label: office.name, name: office.name })),
    ...OFFICE_TYPES.filter((type) => !own.some((office) => office.officeType === type)).map((type) => ({
      value: `${type} `,
      label: word(type),
      name: type as string,
    })),
  ].filter(({ name }) => !taken.has(name));
  const assign = async () => {
    const [type = '', office = ''] = (chosen || (choices[0]?.value ?? '')).split(' ');
    const officeType = OFFICE_TYPES.find((each) => each === type);
    if (!officeType) return;
    const asked = { assessment: assessment.key, section, officeType, office: office || null };
    if (await act(asked)) setOpened(false);
  };
  if (!opened)
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setOpened(true)}>
        {t('work.assign')}
      </Button>
    );
  return (
    <>
      <NativeSelect
        size="sm"
        label={t('work.assignOffice')}
        value={chosen || choices[0]?.value}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={choices.map(({ value, label }) => ({ value, label }))}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-sm" loading={busy} onClick={() => void assign()}>
          {t('work.assign')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(false)}>
          {t('work.close')}
        </Button>
      </Group>
      {told ? <p role="alert">{told}</p> : null}
    </>
  );
}
