import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AXES, type Axis } from '../../components/risk-cell.tsx';
import styles from './portfolio.module.css';
import { MOST_MEASURES, type Wanted } from './portfolio-input.ts';

interface Props {
  wanted: Wanted;
  busy: boolean;
  onAsk: (wanted: Wanted) => void;
}

/** What to lower, of what, and within how many measures or how much effort. */
export function PortfolioForm({ wanted, busy, onAsk }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ axis: Axis; of: Wanted['of']; most: number | string; budget: number | string }>({
    ...wanted,
    budget: wanted.budget ?? '',
  });
  const [fault, setFault] = useState(false);
  const set = (change: Partial<typeof form>) => setForm((now) => ({ ...now, ...change }));

  function ask(event: FormEvent) {
    event.preventDefault();
    const { most, budget } = form;
    const sound = typeof most === 'number' && Number.isInteger(most) && most >= 1 && most <= MOST_MEASURES;
    setFault(!sound);
    if (sound)
      onAsk({ axis: form.axis, of: form.of, most, budget: typeof budget === 'number' && budget > 0 ? budget : null });
  }

  return (
    <form className={styles.form} onSubmit={ask} noValidate aria-label={t('portfolio.form')}>
      <NativeSelect
        label={t('portfolio.axis')}
        value={form.axis}
        onChange={(event) => set({ axis: event.currentTarget.value as Axis })}
      >
        {AXES.map((axis) => (
          <option key={axis} value={axis}>
            {t(`axis.${axis}`)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('portfolio.of')}
        value={form.of}
        onChange={(event) => set({ of: event.currentTarget.value as Wanted['of'] })}
      >
        {(['information', 'tasks'] as const).map((of) => (
          <option key={of} value={of}>
            {t(`home.totalsColumns.${of}`)}
          </option>
        ))}
      </NativeSelect>
      <NumberInput
        hideControls
        label={t('portfolio.most')}
        min={1}
        max={MOST_MEASURES}
        allowDecimal={false}
        clampBehavior="none"
        value={form.most}
        error={fault ? t('portfolio.mostFault', { most: MOST_MEASURES }) : undefined}
        onChange={(most) => set({ most })}
      />
      <NumberInput
        hideControls
        label={t('portfolio.budget')}
        placeholder={t('portfolio.noLimit')}
        min={0}
        decimalScale={1}
        value={form.budget}
        onChange={(budget) => set({ budget })}
      />
      <Button type="submit" disabled={busy}>
        {t('portfolio.choose')}
      </Button>
    </form>
  );
}
