import { Button, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../lib/address.ts';
import { dayOf } from '../lib/format.ts';
import { ownDayOf, useAsOf } from '../lib/mission.ts';
import styles from './as-of-control.module.css';

/** The day as of which everything is scored. It stands in the address; without one the mission's own day holds. */
export function AsOfControl({ endedOn }: { endedOn: string | null }) {
  const { t } = useTranslation();
  const address = useAddress();
  const asOf = useAsOf();
  const [open, popover] = useDisclosure(false);
  const own = ownDayOf(endedOn);
  const [typed, setTyped] = useState(asOf ?? own);
  const keep = (day: string | null) => {
    address.set({ asOf: day });
    popover.close();
  };
  return (
    <Popover
      opened={open}
      onChange={(opened) => (opened ? popover.open() : popover.close())}
      onOpen={() => setTyped(asOf ?? own)}
      position="bottom-end"
      trapFocus
      withArrow
    >
      <Popover.Target>
        <Button
          variant={asOf ? 'light' : 'subtle'}
          color={asOf ? undefined : 'gray'}
          className={styles.target}
          leftSection={<IconCalendar size={18} aria-hidden="true" />}
          onClick={popover.toggle}
          aria-label={t('asOf.button', { day: dayOf(asOf ?? own) })}
        >
          <span className={styles.words}>{t('asOf.button', { day: dayOf(asOf ?? own) })}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('asOf.title')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) keep(typed);
          }}
        >
          <Stack gap="xs" w={310}>
            <TextInput
              type="date"
              label={t('asOf.title')}
              description={t('asOf.help')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit">{t('asOf.apply')}</Button>
            <Button variant="default" onClick={() => keep(null)}>
              {t('asOf.own', { day: dayOf(own) })}
            </Button>
            <Text size="sm" c="dimmed">
              {t('asOf.note')}
            </Text>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
