import { Tooltip } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NODE_KIND_NAMES, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { ScaleBar } from '../../components/scale-bar.tsx';
import type { HeatCellPartsFragment } from '../../gql/generated/graphql.ts';
import { percentRange } from '../../lib/format.ts';
import { kindPlural, linkTitle } from '../../lib/words.ts';
import { releasedAddress } from './released-address.ts';
import tables from './tables.module.css';

type Cell = Pick<HeatCellPartsFragment, 'state' | 'likelihood' | 'words' | 'assessment'> & {
  section?: string | undefined;
  missing?: string | null | undefined;
};

interface Props {
  cell: Cell;
  /** What the cell is about, for who does not see the head of its column. */
  about: string;
}

/** The range on the scale of words over the ramp, opening on its section of the issue that is out. */
export function HeatCell({ cell, about }: Props) {
  const { assessment, section, words } = cell;
  const inside = <CellWords cell={cell} />;
  if (!assessment) return <div className={tables.heatCell}>{inside}</div>;
  return (
    <Tooltip label={words} events={{ hover: true, focus: true, touch: false }}>
      <Link className={tables.heatCell} to={releasedAddress(assessment, section)}>
        <span className="sg-visually-hidden">{about} </span>
        {inside}
        <span className="sg-visually-hidden"> {words}</span>
      </Link>
    </Tooltip>
  );
}

function CellWords({ cell: { state, likelihood, missing, assessment } }: { cell: Cell }) {
  const { t } = useTranslation();
  if (state === 'NOT_REACHED') return <span className={tables.figures}>{t('headquarters.notReached')}</span>;
  if (!likelihood) {
    return (
      <>
        <span className={tables.open}>{t('notAssessed.words')}</span>
        {assessment ? (
          <span className={tables.first}>{missing ? missingWords(t, missing) : t('headquarters.notJudged')}</span>
        ) : null}
      </>
    );
  }
  const { low, estimate, high, phrase } = likelihood;
  return (
    <>
      <span className={tables.phrase}>{phrase}</span>
      <span className={tables.figures}>{percentRange(low, high)}</span>
      <span className={tables.strip}>
        <ScaleBar low={low} estimate={estimate} high={high} />
      </span>
    </>
  );
}

/** A sheet by the entries on it, or a kind of link by its title. */
function missingWords(t: TFunction, missing: string): string {
  const kind = NODE_KIND_NAMES.find((name) => nodeKindOf(name).sheet === missing);
  return kind
    ? t('headquarters.mapFirst', { what: kindPlural(kind).toLowerCase() })
    : t('headquarters.linkFirst', { what: linkTitle(missing) });
}
