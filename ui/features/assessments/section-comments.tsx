import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../../lib/format.ts';
import { COMMENT, RESOLVE_COMMENT } from './making-queries.ts';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';

/** Remarks on a section among those who work on it. */
export function SectionComments({ section }: { section: string }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(false);
  const add = useAct(COMMENT, (data) => data.commentOnSection);
  const resolve = useAct(RESOLVE_COMMENT, (data) => data.resolveComment);
  const comments = assessment.comments.filter((each) => each.section === section);
  const submit = async () => {
    if (!(await add.act({ assessment: assessment.key, section, text }))) return;
    setText('');
    setWriting(false);
  };
  const told = add.told ?? resolve.told;
  return (
    <>
      <h3>{t('work.comments')}</h3>
      {comments.length === 0 ? <p className={styles.quiet}>{t('work.noComments')}</p> : null}
      <ul className={styles.comments}>
        {comments.map((comment) => (
          <li key={comment.key} data-resolved={comment.resolvedAt ? true : undefined}>
            <p>{comment.text}</p>
            <p className={styles.quiet}>{t('work.positionBy', { name: comment.by, at: momentOf(comment.at) })}</p>
            {comment.resolvedBy ? (
              <p className={styles.quiet}>{t('work.resolved', { name: comment.resolvedBy })}</p>
            ) : assessment.may.comment ? (
              <Button
                size="compact-xs"
                variant="default"
                loading={resolve.busy}
                onClick={() => void resolve.act({ assessment: assessment.key, comment: comment.key })}
              >
                {t('work.resolve')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {told ? <p role="alert">{told}</p> : null}
      {writing ? (
        <>
          <Textarea
            data-autofocus
            autosize
            minRows={2}
            label={t('work.comment')}
            description={t('work.commentHelp')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button mt={6} size="compact-sm" loading={add.busy} onClick={() => void submit()}>
            {t('work.addComment')}
          </Button>
        </>
      ) : assessment.may.comment ? (
        <Button size="compact-sm" variant="default" onClick={() => setWriting(true)}>
          {t('work.comment')}
        </Button>
      ) : null}
    </>
  );
}
