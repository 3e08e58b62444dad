import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import { count } from '../../lib/format.ts';
import styles from './bring-in-page.module.css';
import { FaultTable } from './fault-table.tsx';
import type { Acceptance, ImportReport } from './import-request.ts';

interface Choices {
  accept: Acceptance;
  soundRowsOnly: boolean;
}
interface Props extends Choices {
  report: ImportReport;
  busy: boolean;
  onChange: (choices: Choices) => void;
  onCommit: () => void;
}

/** What the sheets would do, every fault in them, and the decision. */
export function DryRun({ report, accept, soundRowsOnly, busy, onChange, onCommit }: Props) {
  const { t } = useTranslation();
  const { totals, counts, faults } = report;
  const writes = totals.created + totals.changed;
  const errors = faults.some((fault) => fault.severity === 'error');
  const verdict = !report.wouldWrite
    ? t('bringIn.wouldRefuse')
    : writes === 0
      ? t('bringIn.nothingNew')
      : t('bringIn.wouldWrite', {
          created: count(totals.created),
          changed: count(totals.changed),
          left: count(totals.left),
        });
  const COLUMNS = ['created', 'changed', 'left', 'refused'] as const;
  return (
    <>
      <Section title={t('bringIn.result')}>
        <p>
          {verdict} {report.missionId ? t('bringIn.mission', { id: report.missionId }) : null}
        </p>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('bringIn.columns.sheet')}</th>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col" className={styles.number}>
                    {t(`bringIn.columns.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map((each) => (
                <tr key={each.sheet}>
                  <th scope="row">{each.sheet}</th>
                  {COLUMNS.map((name) => (
                    <td key={name} className={styles.number}>
                      {count(each[name])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('bringIn.total')}</th>
                {COLUMNS.map((name) => (
                  <td key={name} className={styles.number}>
                    {count(totals[name])}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
        {report.passedOver.length > 0 ? (
          <p className={styles.note}>{t('bringIn.passedOver', { names: report.passedOver.join(', ') })}</p>
        ) : null}
      </Section>
      {faults.length > 0 ? <FaultTable report={report} /> : null}
      {faults.length > 0 || soundRowsOnly || Object.keys(accept).length > 0 ? (
        <Section title={t('bringIn.accept')}>
          <AcceptChoices
            report={report}
            accept={accept}
            soundRowsOnly={soundRowsOnly}
            errors={errors}
            busy={busy}
            onChange={onChange}
          />
        </Section>
      ) : null}
      {report.wouldWrite && writes > 0 ? (
        <Section title={t('bringIn.commitStep')}>
          <Button onClick={onCommit} disabled={busy}>
            {t('bringIn.commit', { count: writes, shown: count(writes) })}
          </Button>
        </Section>
      ) : null}
    </>
  );
}

interface AcceptProps extends Choices {
  report: ImportReport;
  errors: boolean;
  busy: boolean;
  onChange: (choices: Choices) => void;
}

/** What a person may accept knowingly; each choice checks the sheets again. */
function AcceptChoices({ report, accept, soundRowsOnly, errors, busy, onChange }: AcceptProps) {
  const { t } = useTranslation();
  const has = (code: string) => report.faults.some((fault) => fault.code === code);
  const unknown = [
    ...new Set([
      ...(accept.ignoreColumns ?? []),
      ...report.faults
        .filter((fault) => fault.code === 'UNKNOWN_COLUMN' && fault.column)
        .map((fault) => `${fault.sheet}.${fault.column}`),
    ]),
  ];
  const set = (change: Acceptance) => onChange({ soundRowsOnly, accept: { ...accept, ...change } });
  return (
    <div className={styles.accept}>
      {has('ENCODING') || accept.encoding ? (
        <Checkbox
          disabled={busy}
          label={t('bringIn.acceptEncoding')}
          checked={accept.encoding !== undefined}
          onChange={(event) => set({ encoding: event.currentTarget.checked ? 'windows-1252' : undefined })}
        />
      ) : null}
      {has('DELIMITER') || accept.delimiter ? (
        <Checkbox
          disabled={busy}
          label={t('bringIn.acceptDelimiter')}
          checked={accept.delimiter === true}
          onChange={(event) => set({ delimiter: event.currentTarget.checked || undefined })}
        />
      ) : null}
      {unknown.length > 0 ? (
        <Checkbox
          disabled={busy}
          label={t('bringIn.acceptColumns', { columns: unknown.join(', ') })}
          checked={Boolean(accept.ignoreColumns?.length)}
          onChange={(event) => set({ ignoreColumns: event.currentTarget.checked ? unknown : undefined })}
        />
      ) : null}
      {errors || soundRowsOnly ? (
        <Checkbox
          disabled={busy}
          label={t('bringIn.acceptSound')}
          checked={soundRowsOnly}
          onChange={(event) => onChange({ accept, soundRowsOnly: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
}
