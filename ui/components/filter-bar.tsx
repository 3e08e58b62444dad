import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-bar.module.css';

interface Props {
  label: string;
  /** How many filters are set. */
  set: number;
  children: ReactNode;
  /** Buttons after the filters, in sight even where the filters are folded away. */
  buttons?: ReactNode;
}

/** The filters of a list: in a row where there is room, folded behind one button where there is not. */
export function FilterBar({ label, set, children, buttons }: Props) {
  const { t } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  return (
    <search className={styles.frame} aria-label={label}>
      <div className={styles.bar} data-open={open || undefined}>
        <Button
          className={styles.toggle}
          variant="default"
          leftSection={<IconFilter size={18} aria-hidden="true" />}
          aria-expanded={open}
          onClick={toggle}
        >
          {set > 0 ? t('filters.buttonSet', { count: set }) : t('filters.button')}
        </Button>
        <div className={styles.fields}>{children}</div>
        {buttons ? <div className={styles.buttons}>{buttons}</div> : null}
      </div>
    </search>
  );
}
