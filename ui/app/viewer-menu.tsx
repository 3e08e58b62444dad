import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconKey, IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ViewerQuery } from '../gql/generated/graphql.ts';
import { signOut } from '../lib/sign-in-address.ts';
import styles from './viewer-menu.module.css';

/** Who is signed in and up to which marking they read: always in sight. */
export function ViewerMenu({ viewer }: { viewer: ViewerQuery['viewer'] | undefined }) {
  const { t } = useTranslation();
  if (!viewer) return null;
  const { name, roles, compartments, sample } = viewer;
  const clearance = t(`marking.${viewer.clearance}`);
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <UnstyledButton className={styles.target}>
          <IconUser size={18} aria-hidden="true" />
          <span className={styles.words}>
            <strong>{name}</strong>
            <span>{clearance}</span>
          </span>
          <VisuallyHidden>{t('viewer.menu')}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.facts}>
          <p>
            <strong>{name}</strong>
            {sample ? ` · ${t('viewer.sample')}` : ''}
          </p>
          <p>{t('viewer.cleared', { clearance })}</p>
          {compartments && compartments.length > 0 ? (
            <p>{t('viewer.compartments', { list: compartments.join(', ') })}</p>
          ) : null}
          {roles.length === 0 && viewer.key ? <p>{t('viewer.noRoles')}</p> : null}
          <ul>
            {roles.map(({ role, mission, office }) => (
              <li key={`${role} ${mission} ${office}`}>
                {t('viewer.roleFor', { role: t(`roles.${role}`), scope: mission ?? t('viewer.headquarters') })}
              </li>
            ))}
          </ul>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconKey size={16} aria-hidden="true" />}>
          {t('viewer.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => void signOut()}>
          {t('viewer.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
