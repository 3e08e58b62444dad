import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import type { DocumentTemplatesQuery } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import { useMission } from '../../lib/mission.ts';
import { useChange } from '../../lib/use-change.ts';
import { type BroughtTemplate, bringTemplate } from './bring-template.ts';
import { REMOVE_TEMPLATE, TEMPLATES } from './template-queries.ts';
import { useMayRecommend } from './use-may-recommend.ts';
import styles from './work.module.css';

type Template = DocumentTemplatesQuery['documentTemplates'][number];

/** The organisation's own Word documents in whose form assessments are taken out: seen, brought, replaced, removed. */
export function TemplatesPart() {
  const { t } = useTranslation();
  const mission = useMission();
  const { data, refetch } = useQuery(TEMPLATES, { variables: { mission: mission.id } });
  const { edit } = useMayRecommend();
  const templates = data?.documentTemplates ?? [];
  return (
    <Section title={t('templates.title')}>
      <p className={styles.quiet}>{t('templates.lead')}</p>
      {data && templates.length === 0 ? <p>{t('templates.none')}</p> : null}
      <ul className={styles.templates}>
        {templates.map((template) => (
          <TemplateLine key={template.key} template={template} mayEdit={edit} reload={refetch} />
        ))}
      </ul>
      {edit ? <Bring label={t('templates.bring')} replaces={null} reload={refetch} /> : null}
    </Section>
  );
}

function TemplateLine({
  template,
  mayEdit,
  reload,
}: {
  template: Template;
  mayEdit: boolean;
  reload: () => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const mission = useMission();
  const { act, busy, told } = useChange(REMOVE_TEMPLATE, (data) => data.removeDocumentTemplate, reload);
  const { key, name, uploadedBy, uploadedAt, unknownPlaceholders } = template;
  return (
    <li>
      <p>
        <strong>{name}</strong>{' '}
        <span className={styles.quiet}>{t('templates.by', { name: uploadedBy, at: momentOf(uploadedAt) })}</span>
      </p>
      {unknownPlaceholders.length > 0 ? (
        <p className={styles.quiet}>{t('templates.unknown', { names: unknownPlaceholders.join(', ') })}</p>
      ) : null}
      {mayEdit ? (
        <Group gap="xs">
          <Bring label={t('templates.replace', { name })} replaces={key} reload={reload} small />
          <Button
            size="compact-xs"
            variant="subtle"
            loading={busy}
            onClick={() => void act({ mission: mission.id, key })}
          >
            {t('templates.remove', { name })}
          </Button>
        </Group>
      ) : null}
      {told ? <p role="alert">{told}</p> : null}
    </li>
  );
}

function Bring(of: { label: string; replaces: string | null; reload: () => Promise<unknown>; small?: boolean }) {
  const { t } = useTranslation();
  const mission = useMission();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<BroughtTemplate['refusal']>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const brought = await bringTemplate(file, { mission: mission.id, replaces: of.replaces });
    setRefusal(brought.refusal);
    if (brought.ok) await of.reload();
    setBusy(false);
  };
  return (
    <div className={styles.bring}>
      <Button
        size={of.small ? 'compact-xs' : 'sm'}
        variant={of.small ? 'subtle' : 'default'}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {of.label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={of.label}
        accept=".docx,.dotx"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = '';
          void take(file);
        }}
      />
      {refusal ? (
        <p role="alert">
          {t('templates.refused', { reason: refusal.reason })}
          {refusal.detail ? ` ${t('templates.at', { part: refusal.detail })}` : ''}
        </p>
      ) : null}
    </div>
  );
}
