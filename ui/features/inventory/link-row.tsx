import { ActionIcon } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type EdgeKindName, edgeKindOf } from '../../../graph-schema/catalogue.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Grade } from '../../components/grade.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { valueText } from '../../components/property-value.tsx';
import type { LinkPartsFragment } from '../../gql/generated/graphql.ts';
import { labelled } from '../../lib/format.ts';
import { fieldWords } from '../../lib/words.ts';
import styles from './element-links.module.css';

interface Props {
  link: LinkPartsFragment;
  other: LinkPartsFragment['to'];
  onEdit: () => void;
  onRemove: () => void;
}

/** One link seen from an entry: the other end, what the link says beyond that, and its grade. */
export function LinkRow({ link, other, onEdit, onRemove }: Props) {
  const { t } = useTranslation();
  const kind = edgeKindOf(link.type as EdgeKindName);
  const shape = kind.schema.shape as Record<string, z.ZodType>;
  const properties = link.properties as Record<string, unknown>;
  return (
    <li className={styles.row}>
      <div>
        <ElementLink element={other} />
        <div className={styles.facts}>
          {kind.ownProperties.map((name) => {
            const meta = fieldWords(shape[name]!);
            const text = valueText(meta, properties[name]);
            return text ? (
              <span key={name}>{labelled(meta.title, text)}</span>
            ) : (
              <NotAssessed key={name} words={labelled(meta.title, t('notAssessed.words'))} />
            );
          })}
          <Grade grade={link.sourceGrade} />
          {typeof properties.source === 'string' ? <span>{properties.source}</span> : null}
        </div>
      </div>
      <div className={styles.do}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={labelled(t('links.edit'), other.name)}
          onClick={onEdit}
        >
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={labelled(t('links.remove'), other.name)}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  );
}
