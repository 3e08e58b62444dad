import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EDGE_KIND_NAMES, type EdgeKindName, type NodeKindName } from '../../../graph-schema/catalogue.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import type { ElementQuery, ElementRowFragment, LinkPartsFragment } from '../../gql/generated/graphql.ts';
import { useMission } from '../../lib/mission.ts';
import { refusalWords } from '../../lib/server-words.ts';
import { linkTitle, linkWords } from '../../lib/words.ts';
import styles from './element-links.module.css';
import { forgetDerived } from './forget-derived.ts';
import { DELETE_LINK, ELEMENT, MORE_LINKS } from './inventory-queries.ts';
import { LinkForm } from './link-form.tsx';
import { LinkRow } from './link-row.tsx';

interface Props {
  element: ElementRowFragment;
  kind: NodeKindName;
  links: NonNullable<ElementQuery['element']>['links'];
}

/** The links of an entry by type and direction, with adding, editing and removing. */
export function ElementLinks({ element, kind, links }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const client = useApolloClient();
  const [editing, setEditing] = useState<LinkPartsFragment | 'new' | null>(null);
  const [removing, setRemoving] = useState<LinkPartsFragment | null>(null);
  const [further, setFurther] = useState<{ nodes: LinkPartsFragment[]; cursor: string | null } | null>(null);
  const [remove, { loading, error }] = useMutation(DELETE_LINK);
  const cursor = further ? further.cursor : links.pageInfo.hasNextPage ? (links.pageInfo.endCursor ?? null) : null;
  const all = [...links.nodes, ...(further?.nodes ?? [])];

  const readAgain = async () => {
    setFurther(null);
    await client.query({ query: ELEMENT, variables: { key: element.key }, fetchPolicy: 'network-only' });
    await forgetDerived(client);
  };
  const more = async () => {
    const { data } = await client.query({
      query: MORE_LINKS,
      variables: { mission: mission.id, element: element.key, after: cursor },
    });
    if (!data) return;
    const { nodes, pageInfo } = data.links;
    setFurther({
      nodes: [...(further?.nodes ?? []), ...nodes],
      cursor: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    });
  };
  const confirmRemoval = async () => {
    if (!removing) return;
    const { data } = await remove({ variables: { key: removing.key, version: removing.version } }).catch(() => ({
      data: undefined,
    }));
    notifications.show({
      message: data?.deleteLink.ok ? t('links.removed') : refusalWords(data?.deleteLink.error).message,
    });
    setRemoving(null);
    await readAgain();
  };

  if (editing)
    return (
      <LinkForm
        element={element}
        kind={kind}
        link={editing === 'new' ? null : editing}
        onDone={(changed) => {
          setEditing(null);
          if (changed) void readAgain();
        }}
      />
    );

  const groups = EDGE_KIND_NAMES.flatMap((type) =>
    (['from', 'to'] as const).map((end) => ({
      type,
      end,
      links: all.filter(
        (link) =>
          link.type === type && link[end].key === element.key && !(end === 'to' && link.from.key === link.to.key),
      ),
    })),
  ).filter((group) => group.links.length > 0);

  return (
    <div className={styles.links}>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => setEditing('new')}
      >
        {t('links.add')}
      </Button>
      {groups.length === 0 ? <EmptyState>{t('links.none')}</EmptyState> : null}
      {groups.map(({ type, end, links: list }) => (
        <section key={type + end} aria-label={headOf(type, end, t('links.this'))}>
          <h3 className={styles.head} title={linkWords(type).description}>
            {headOf(type, end, t('links.this'))} <span className={styles.count}>{list.length}</span>
          </h3>
          <ul className={styles.list}>
            {list.map((link) => (
              <LinkRow
                key={link.key}
                link={link}
                other={end === 'from' ? link.to : link.from}
                onEdit={() => setEditing(link)}
                onRemove={() => setRemoving(link)}
              />
            ))}
          </ul>
        </section>
      ))}
      {cursor ? (
        <Button variant="default" onClick={() => void more()}>
          {t('links.more')}
        </Button>
      ) : null}
      <Modal
        opened={removing !== null}
        onClose={() => setRemoving(null)}
        title={t('links.remove')}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <p>
          {removing
            ? t('links.removeWords', {
                sentence: t('links.sentence', {
                  from: removing.from.name,
                  verb: linkTitle(removing.type),
                  to: removing.to.name,
                }),
              })
            : null}
        </p>
        {error ? <Fault error={error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setRemoving(null)}>
            {t('element.cancel')}
          </Button>
          <Button loading={loading} onClick={() => void confirmRemoval()}>
            {t('links.removeConfirm')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}

/** "is located at …" from this end, "… is located at this entry" from the other. */
function headOf(type: EdgeKindName, end: 'from' | 'to', thisEntry: string): string {
  const title = linkTitle(type);
  const sentence = end === 'from' ? `${title} …` : `… ${title} ${thisEntry}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
