import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { useAddress } from '../../lib/address.ts';
import { fieldWords } from '../../lib/words.ts';
import { possibleColumns, shownColumns } from './kind-columns.ts';

/** Which properties stand as columns. */
export function ColumnMenu({ kind }: { kind: NodeKindName }) {
  const { t } = useTranslation();
  const address = useAddress();
  const shown = shownColumns(kind, address.list('cols'));
  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  return (
    <Popover position="bottom-end" trapFocus withArrow>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden="true" />}>
          {t('inventory.chooseColumns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('inventory.chooseColumns')} mah={380} style={{ overflowY: 'auto' }}>
        <Stack gap={8}>
          {possibleColumns(kind).map((name) => (
            <Checkbox
              key={name}
              label={fieldWords(shape[name]!).title}
              checked={shown.includes(name)}
              onChange={(event) =>
                address.set(
                  { cols: event.currentTarget.checked ? [...shown, name] : shown.filter((each) => each !== name) },
                  { replace: true },
                )
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
