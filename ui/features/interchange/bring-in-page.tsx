import { useApolloClient } from '@apollo/client/react';
import { Button, Progress } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { Page, Section } from '../../components/page.tsx';
import { missionPath, useMissionIfAny } from '../../lib/mission.ts';
import styles from './bring-in-page.module.css';
import { ChooseSheets } from './choose-sheets.tsx';
import { DryRun } from './dry-run.tsx';
import { type Acceptance, type ChosenFile, ImportRefused, type ImportReport, sendSheets } from './import-request.ts';

interface Choices {
  accept: Acceptance;
  soundRowsOnly: boolean;
}
const AS_THEY_ARE: Choices = { accept: {}, soundRowsOnly: false };

/** Sheets in, in three steps: choose, see what they would do, bring them in. */
export function BringInPage() {
  const { t } = useTranslation();
  const mission = useMissionIfAny();
  const client = useApolloClient();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [choices, setChoices] = useState<Choices>(AS_THEY_ARE);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [working, setWorking] = useState<'checking' | 'writing' | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => {
    if (report) result.current?.focus();
  }, [report]);

  const send = async (sheets: readonly ChosenFile[], asked: Choices, dryRun: boolean) => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setWorking(dryRun ? 'checking' : 'writing');
    setFailure(null);
    setProgress(null);
    try {
      const answer = await sendSheets({
        mission: mission?.id ?? null,
        files: sheets,
        dryRun,
        ...asked,
        signal: controller.signal,
        onProgress: (done, total) => setProgress({ done, total }),
      });
      setReport(answer);
      if (answer.outcome === 'WRITTEN') await client.resetStore();
    } catch (error) {
      if (!controller.signal.aborted) setFailure(error);
    } finally {
      if (stop.current === controller) setWorking(null);
    }
  };
  const choose = (chosen: readonly ChosenFile[]) => {
    setFiles(chosen);
    setChoices(AS_THEY_ARE);
    setReport(null);
    if (chosen.length > 0) void send(chosen, AS_THEY_ARE, true);
  };
  const change = (next: Choices) => {
    setChoices(next);
    void send(files, next, true);
  };
  const done = report?.outcome === 'WRITTEN';

  return (
    <Page
      title={t('bringIn.title')}
      lead={mission ? t('bringIn.leadMission', { name: mission.name }) : t('bringIn.leadNew')}
    >
      <div className={styles.steps}>
        {done ? null : (
          <Section title={t('bringIn.choose')}>
            <ChooseSheets files={files} onChoose={choose} />
          </Section>
        )}
        {working ? (
          <div className={styles.work} role="status">
            <span>
              {working === 'checking'
                ? t('bringIn.checking')
                : progress
                  ? t('bringIn.writing', progress)
                  : t('bringIn.writingStart')}
            </span>
            <Progress
              value={progress ? (100 * progress.done) / Math.max(1, progress.total) : 100}
              animated={!progress}
              striped={!progress}
              aria-label={t(working === 'checking' ? 'bringIn.checking' : 'bringIn.writingStart')}
            />
            <Button
              variant="default"
              size="sm"
              onClick={() => {
                stop.current?.abort();
                setWorking(null);
              }}
            >
              {t('bringIn.cancel')}
            </Button>
          </div>
        ) : null}
        {failure instanceof ImportRefused ? (
          <p role="alert" className={styles.refused}>
            {t('bringIn.refused', { message: failure.message })}
          </p>
        ) : failure ? (
          <Fault error={failure} retry={() => void send(files, choices, true)} />
        ) : null}
        <div ref={result} tabIndex={-1} className={styles.result}>
          {report && !done ? (
            <DryRun
              report={report}
              accept={choices.accept}
              soundRowsOnly={choices.soundRowsOnly}
              busy={working !== null}
              onChange={change}
              onCommit={() => void send(files, choices, false)}
            />
          ) : null}
          {report && done ? (
            <Section title={t('bringIn.done')}>
              <p>{t('bringIn.doneWords', report.totals)}</p>
              <div className={styles.buttons}>
                {report.missionId ? (
                  <Button component={Link} to={missionPath(report.missionId, '')}>
                    {t('bringIn.open')}
                  </Button>
                ) : null}
                <Button variant="default" onClick={() => choose([])}>
                  {t('bringIn.again')}
                </Button>
              </div>
            </Section>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
