import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMission } from '../../lib/mission.ts';

/** The mission's sheets as a download. */
export function ExportMenu() {
  const { t } = useTranslation();
  const mission = useMission();
  const href = (format: string) => `/missions/${encodeURIComponent(mission.id)}/export?format=${format}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden="true" />}>
          {t('inventory.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={href('xlsx')} download>
          {t('inventory.exportXlsx')}
        </Menu.Item>
        <Menu.Item component="a" href={href('csv')} download>
          {t('inventory.exportCsv')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
