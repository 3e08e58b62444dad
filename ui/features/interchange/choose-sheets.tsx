import { Button } from '@mantine/core';
import { IconFile, IconFolder } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bring-in-page.module.css';
import { type ChosenFile, readFiles } from './import-request.ts';

interface Props {
  files: readonly ChosenFile[];
  onChoose: (files: readonly ChosenFile[]) => void;
}

/** A folder, files, or what is dropped here; the templates for who has none. */
export function ChooseSheets({ files, onChoose }: Props) {
  const { t } = useTranslation();
  const folder = useRef<HTMLInputElement>(null);
  const single = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [none, setNone] = useState(false);
  const take = async (list: FileList | null) => {
    if (!list || list.length === 0) return;
    const chosen = await readFiles([...list]);
    setNone(chosen.length === 0);
    onChoose(chosen);
  };
  const size = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside are the first */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files);
        }}
      >
        <Button leftSection={<IconFolder size={18} aria-hidden="true" />} onClick={() => folder.current?.click()}>
          {t('bringIn.folder')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFile size={18} aria-hidden="true" />}
          onClick={() => single.current?.click()}
        >
          {t('bringIn.files')}
        </Button>
        <span>{t('bringIn.drop')}</span>
        <input
          ref={folder}
          type="file"
          hidden
          data-testid="folder"
          aria-label={t('bringIn.folder')}
          {...{ webkitdirectory: '' }}
          onChange={(event) => void take(event.currentTarget.files)}
        />
        <input
          ref={single}
          type="file"
          hidden
          multiple
          accept=".csv,.xlsx"
          data-testid="files"
          aria-label={t('bringIn.files')}
          onChange={(event) => void take(event.currentTarget.files)}
        />
      </div>
      {none ? (
        <p role="alert" className={styles.note}>
          {t('bringIn.noSheets')}
        </p>
      ) : null}
      {files.length > 0 ? (
        <p className={styles.note}>
          {t('bringIn.chosen', {
            count: files.length,
            size: t('bringIn.kilobytes', { value: Math.max(1, Math.round(size / 1000)) }),
          })}
        </p>
      ) : null}
      <p className={styles.note}>
        {t('bringIn.templates')}{' '}
        <a href="/templates?format=xlsx" download>
          {t('bringIn.templateXlsx')}
        </a>
        {', '}
        <a href="/templates?format=csv" download>
          {t('bringIn.templateCsv')}
        </a>
      </p>
    </>
  );
}
