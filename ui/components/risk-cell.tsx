import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/generated/gql.ts';
import type { RiskPartsFragment } from '../gql/generated/graphql.ts';
import { figure, figureRange } from '../lib/format.ts';
import { rampStep } from '../lib/risk-ramp.ts';
import { NotAssessed } from './not-assessed.tsx';
import styles from './risk-cell.module.css';

graphql(`
  fragment RiskRangeParts on RiskRange {
    estimate
    low
    high
  }
  fragment RiskParts on RiskByAxis {
    persons {
      ...RiskRangeParts
    }
    mandate {
      ...RiskRangeParts
    }
    operations {
      ...RiskRangeParts
    }
    privacy {
      ...RiskRangeParts
    }
  }
`);

export const AXES = ['persons', 'mandate', 'operations', 'privacy'] as const;
export type Axis = (typeof AXES)[number];

interface Props {
  risk: RiskPartsFragment[Axis];
  axis: Axis;
  /** A sum over many entries has no place on the ramp of single ones. */
  sum?: boolean;
}

/** Risk on one axis in harm units a year, on the ramp, with its range; hatched where nobody assessed it. */
export function RiskCell({ risk, axis, sum = false }: Props) {
  const { t } = useTranslation();
  if (!risk) return <NotAssessed />;
  const words = t('risk.spoken', {
    axis: t(`axis.${axis}`),
    value: figure(risk.estimate),
    range: figureRange(risk.low, risk.high),
  });
  return (
    <Tooltip label={words}>
      <span
        className={styles.cell}
        data-step={sum ? undefined : rampStep(risk.estimate)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the range opens on focus as on hover
        tabIndex={0}
        role="img"
        aria-label={words}
      >
        <span className={styles.value}>{figure(risk.estimate)}</span>
        <span className={styles.range}>{figureRange(risk.low, risk.high)}</span>
      </span>
    </Tooltip>
  );
}
