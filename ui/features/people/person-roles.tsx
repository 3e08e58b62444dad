import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_TYPES } from '../../../graph-schema/values.ts';
import { Section } from '../../components/page.tsx';
import type { OfficeType, PersonRowFragment, Role } from '../../gql/generated/graphql.ts';
import { faultWords } from '../../lib/apollo.ts';
import { word } from '../../lib/words.ts';
import styles from './people.module.css';
import { GIVE_ROLE, WITHDRAW_ROLE } from './people-queries.ts';

const ROLES: readonly Role[] = [
  'FIELD_TECHNOLOGY_OFFICER',
  'JMAC_ANALYST',
  'OFFICE_CONTRIBUTOR',
  'APPROVER',
  'LEGAL',
  'HEADQUARTERS_REVIEWER',
  'ADMINISTRATOR',
  'AUDITOR',
];

interface Props {
  person: PersonRowFragment;
  missions: readonly { id: string; name: string }[];
  editable: boolean;
  onTold: (words: string) => void;
  onChange: () => void;
}

/** The roles a person holds, and giving another. */
export function PersonRoles({ person, missions, editable, onTold, onChange }: Props) {
  const { t } = useTranslation();
  const [given, setGiven] = useState({ role: ROLES[0]!, mission: '', office: 'SECURITY' as OfficeType });
  const [give, giving] = useMutation(GIVE_ROLE);
  const [withdraw] = useMutation(WITHDRAW_ROLE);
  const contributor = given.role === 'OFFICE_CONTRIBUTOR';

  const told = async (work: () => Promise<string | undefined>) => {
    onTold('');
    try {
      const refused = await work();
      if (refused) onTold(refused);
    } catch (error) {
      onTold(faultWords(error));
    }
    onChange();
  };
  const giveRole = () =>
    told(async () => {
      const { role, mission, office } = given;
      const input = { person: person.key, role, mission: mission || null, office: contributor ? office : null };
      return (await give({ variables: { input } })).data?.giveRole.error?.message;
    });
  const withdrawRole = (key: string) =>
    told(async () => (await withdraw({ variables: { key } })).data?.withdrawRole.error?.message);

  return (
    <Section title={t('people.roles')}>
      <ul className={styles.roles}>
        {person.roles.map(({ key, role, mission, office }) => {
          const scope = mission ?? t('viewer.headquarters');
          const words = t('people.roleAt', { role: t(`roles.${role}`), scope });
          return (
            <li key={key}>
              <span>{office ? `${words} (${word(office)})` : words}</span>
              {editable ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('people.withdrawLabel', { role: words })}
                  onClick={() => void withdrawRole(key)}
                >
                  {t('people.withdraw')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {editable ? (
        <Stack gap="sm">
          <NativeSelect
            label={t('people.roles')}
            value={given.role}
            onChange={(event) => setGiven({ ...given, role: event.currentTarget.value as Role })}
            data={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
          />
          <NativeSelect
            label={t('people.scope')}
            value={given.mission}
            onChange={(event) => setGiven({ ...given, mission: event.currentTarget.value })}
            data={[
              { value: '', label: t('viewer.headquarters') },
              ...missions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {contributor ? (
            <NativeSelect
              label={t('people.office')}
              value={given.office}
              onChange={(event) => setGiven({ ...given, office: event.currentTarget.value as OfficeType })}
              data={OFFICE_TYPES.map((value) => ({ value, label: word(value) }))}
            />
          ) : null}
          <div>
            <Button variant="default" loading={giving.loading} onClick={() => void giveRole()}>
              {t('people.giveRole')}
            </Button>
          </div>
        </Stack>
      ) : null}
    </Section>
  );
}
