import { useMutation } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import { Section } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { PersonRowFragment, PersonState } from '../../gql/generated/graphql.ts';
import { faultWords } from '../../lib/apollo.ts';
import { compartmentsOf } from './compartments-of.ts';
import { END_SESSIONS_OF, RESET_SIGN_IN, UPDATE_PERSON } from './people-queries.ts';
import { PersonRoles } from './person-roles.tsx';

interface Props {
  person: PersonRowFragment;
  missions: readonly { id: string; name: string }[];
  mayChange: boolean;
  onChange: () => void;
  onClose: () => void;
}

/** One person: what they may read and do, and their ways in. */
export function PersonPanel({ person, missions, mayChange, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const [given, setGiven] = useState({
    name: person.name,
    clearance: person.clearance,
    compartments: person.compartments.join(', '),
    state: person.state,
  });
  const [told, setTold] = useState('');
  const [link, setLink] = useState('');
  const [update, updating] = useMutation(UPDATE_PERSON);
  const [reset, resetting] = useMutation(RESET_SIGN_IN);
  const [endSessions, ending] = useMutation(END_SESSIONS_OF);
  const editable = mayChange && !person.sample;

  const act = async (work: () => Promise<string | null | undefined>, done?: string) => {
    setTold('');
    try {
      const refused = await work();
      if (refused) setTold(refused);
      else if (done) notifications.show({ message: done });
      onChange();
    } catch (error) {
      setTold(faultWords(error));
    }
  };
  const save = () =>
    act(async () => {
      const { key, version } = person;
      const input = { key, version, ...given, compartments: compartmentsOf(given.compartments) };
      return (await update({ variables: { input } })).data?.updatePerson.error?.message;
    }, t('people.saved'));
  const makeLink = () =>
    act(async () => {
      const answer = (await reset({ variables: { person: person.key } })).data?.resetSignIn;
      if (answer?.link) setLink(window.location.origin + answer.link);
      return answer?.error?.message;
    });
  const endAll = () =>
    act(async () => {
      const answer = (await endSessions({ variables: { person: person.key } })).data?.endSessionsOf;
      if (answer?.ok) notifications.show({ message: t('people.sessionsEnded', { count: answer.deleted }) });
      return answer?.error?.message;
    });

  return (
    <SidePanel title={person.name} over={person.login} onClose={onClose}>
      <Stack gap="md">
        <Section title={t('people.edit')}>
          <Stack gap="sm">
            <TextInput
              label={t('people.name')}
              disabled={!editable}
              value={given.name}
              onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('people.clearance')}
              disabled={!editable}
              value={given.clearance}
              onChange={(event) => setGiven({ ...given, clearance: event.currentTarget.value as Sensitivity })}
              data={SENSITIVITIES.map((value) => ({ value, label: t(`marking.${value}`) }))}
            />
            <TextInput
              label={t('people.compartments')}
              description={t('people.compartmentsHelp')}
              disabled={!editable}
              value={given.compartments}
              onChange={(event) => setGiven({ ...given, compartments: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('people.state')}
              disabled={!editable}
              value={given.state}
              onChange={(event) => setGiven({ ...given, state: event.currentTarget.value as PersonState })}
              data={(['ACTIVE', 'BLOCKED'] as const).map((value) => ({ value, label: t(`people.states.${value}`) }))}
            />
            {editable ? (
              <Group>
                <Button loading={updating.loading} onClick={() => void save()}>
                  {t('people.save')}
                </Button>
              </Group>
            ) : null}
          </Stack>
        </Section>
        <PersonRoles person={person} missions={missions} editable={editable} onTold={setTold} onChange={onChange} />
        {told ? <p role="alert">{told}</p> : null}
        {editable ? (
          <Group>
            <Button variant="default" loading={resetting.loading} onClick={() => void makeLink()}>
              {t('people.reset')}
            </Button>
            <Button variant="default" loading={ending.loading} onClick={() => void endAll()}>
              {t('people.endSessions')}
            </Button>
          </Group>
        ) : null}
        {link ? (
          <ShownOnce title={t('people.link', { name: person.name })} words={t('people.linkWords')} text={link} />
        ) : null}
      </Stack>
    </SidePanel>
  );
}
