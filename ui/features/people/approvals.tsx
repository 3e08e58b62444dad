import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { faultWords } from '../../lib/apollo.ts';
import { dayOf, momentOf } from '../../lib/format.ts';
import styles from './people.module.css';
import { APPROVALS, DECIDE_APPROVAL } from './people-queries.ts';

/** What waits for a second person: agreed to, refused, or withdrawn by whoever asked. */
export function Approvals({ onDecided }: { onDecided: () => void }) {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const [link, setLink] = useState('');
  const { data } = useQuery(APPROVALS, { fetchPolicy: 'cache-and-network' });
  const [decide, { loading }] = useMutation(DECIDE_APPROVAL);
  const waiting = data?.approvals ?? [];
  const answer = async (key: string, agree: boolean) => {
    setTold('');
    try {
      const decided = (await decide({ variables: { input: { key, agree } } })).data?.decideApproval;
      setTold(decided?.error?.message ?? t('approvals.done'));
      if (decided?.link) setLink(window.location.origin + decided.link);
    } catch (error) {
      setTold(faultWords(error));
    }
    onDecided();
  };
  if (waiting.length === 0 && !told && !link) return null;
  return (
    <div className={styles.block}>
      <Section title={t('approvals.title')}>
        {waiting.length === 0 ? <p>{t('approvals.none')}</p> : null}
        <ul className={styles.waiting}>
          {waiting.map(({ key, about, askedBy, askedAt, expiresAt, own, mayDecide }) => (
            <li key={key}>
              <p>
                <strong>{about}</strong>
              </p>
              <p>{t('approvals.asked', { name: askedBy, at: momentOf(askedAt), until: dayOf(expiresAt) })}</p>
              {own ? <p>{t('approvals.own')}</p> : null}
              <Group>
                {mayDecide ? (
                  <Button size="sm" loading={loading} onClick={() => void answer(key, true)}>
                    {t('approvals.agree')}
                  </Button>
                ) : null}
                {mayDecide || own ? (
                  <Button size="sm" variant="default" loading={loading} onClick={() => void answer(key, false)}>
                    {own ? t('approvals.withdraw') : t('approvals.refuse')}
                  </Button>
                ) : null}
              </Group>
            </li>
          ))}
        </ul>
        {told ? <p role="status">{told}</p> : null}
        {link ? <ShownOnce title={t('people.link', { name: '' })} words={t('people.linkWords')} text={link} /> : null}
      </Section>
    </div>
  );
}
