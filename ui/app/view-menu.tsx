import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconSunMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apollo } from '../lib/apollo.ts';
import { chooseLanguage } from '../lib/i18n/i18n.ts';
import { LANGUAGES } from '../lib/i18n/languages.ts';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** The pages in another language, and what the server says on them. What somebody is typing stays. */
async function choose(tag: string): Promise<void> {
  await chooseLanguage(tag);
  await apollo.refetchQueries({ include: 'active' });
}

/** Light or dark, and the language of the page. */
export function ViewMenu() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const tick = (on: boolean) => (on ? <IconCheck size={16} aria-hidden="true" /> : <span style={{ width: 16 }} />);
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('view.label')}>
          <IconSunMoon size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('view.scheme')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item key={scheme} leftSection={tick(scheme === colorScheme)} onClick={() => setColorScheme(scheme)}>
            {t(`view.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('view.language')}</Menu.Label>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language.tag}
            lang={language.tag}
            leftSection={tick(language.tag === i18n.language)}
            onClick={() => void choose(language.tag)}
          >
            {language.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
