import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type EdgeKindName, edgeKindOf, nodeKindOf, nodeKindOfSheet } from '../../../graph-schema/catalogue.ts';
import { Section } from '../../components/page.tsx';
import { count } from '../../lib/format.ts';
import { expectedWords, sheetFaultWords, speaksServerLanguage } from '../../lib/server-words.ts';
import { fieldWords } from '../../lib/words.ts';
import styles from './bring-in-page.module.css';
import type { ImportReport, SheetFault } from './import-request.ts';

/** What the cell would have accepted: from its column where the fault is one of its value, else as the server says. */
function expectedIn({ code, sheet, column, linkType, expected }: SheetFault) {
  if (speaksServerLanguage()) return expected;
  const kind = nodeKindOfSheet(sheet);
  const shape = kind
    ? nodeKindOf(kind).schema.shape
    : linkType
      ? edgeKindOf(linkType as EdgeKindName).schema.shape
      : null;
  const field = column ? (shape as Record<string, z.ZodType> | null)?.[column] : undefined;
  if (field && (code === 'VALUE' || code === 'REQUIRED')) return expectedWords(fieldWords(field));
  return <span lang="en">{expected}</span>;
}

/** Every fault with its sheet, row and column, what is wrong and what was expected. */
export function FaultTable({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const own = report.faults.filter((fault) => fault.followsFrom === null);
  const following = (fault: SheetFault) => report.faults.filter((each) => each.followsFrom === fault.id).length;
  const leftOut = report.faultsLeftOut;
  const where = ({ sheet, row, column }: SheetFault) =>
    row !== null && column !== null
      ? t('bringIn.cell', { sheet, row, column })
      : row !== null
        ? t('bringIn.row', { sheet, row })
        : column !== null
          ? t('bringIn.column', { sheet, column })
          : t('bringIn.sheet', { sheet });
  return (
    <Section title={t('bringIn.faults', { count: own.length, shown: count(own.length) })}>
      <p className={styles.note}>{t('bringIn.faultsLead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('bringIn.faultsLead')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('bringIn.faultColumns.where')}</th>
              <th scope="col">{t('bringIn.faultColumns.what')}</th>
              <th scope="col">{t('bringIn.faultColumns.expected')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((fault) => {
              const more = following(fault);
              return (
                <tr key={fault.id}>
                  <td className={styles.where}>
                    <span className={styles.severity}>{t(`bringIn.${fault.severity}`)}</span>
                    {where(fault)}
                  </td>
                  <td className={styles.what}>
                    {sheetFaultWords(fault)}
                    {speaksServerLanguage() ? null : (
                      <span className={styles.quiet}>
                        {t('server.ownWords')} <span lang="en">{fault.message}</span>
                      </span>
                    )}
                    {fault.preview?.slice(0, 3).map((cell) => (
                      <span key={cell.row + cell.column} className={styles.quiet}>
                        {t('bringIn.preview', { text: cell.text })}
                      </span>
                    ))}
                    {more > 0 ? <span className={styles.quiet}>{t('bringIn.follows', { count: more })}</span> : null}
                  </td>
                  <td>{expectedIn(fault)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {leftOut.error + leftOut.warning > 0 ? (
        <p className={styles.note}>
          {t('bringIn.leftOut', { errors: count(leftOut.error), warnings: count(leftOut.warning) })}
        </p>
      ) : null}
    </Section>
  );
}
