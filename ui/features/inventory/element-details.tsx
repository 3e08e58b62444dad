import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { PropertyValue } from '../../components/property-value.tsx';
import type { ElementRowFragment } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import styles from './element-details.module.css';
import { groupedFields } from './form-values.ts';

/** Everything known of an entry under the groups of its form; what nobody assessed is hatched in its place. */
export function ElementDetails({ element }: { element: ElementRowFragment }) {
  const { t } = useTranslation();
  const kind = nodeKindOf(element.kind as NodeKindName);
  const shape = kind.schema.shape as Record<string, z.ZodType>;
  const properties = { ...(element.properties as Record<string, unknown>), id: element.id, name: element.name };
  return (
    <div className={styles.details}>
      {groupedFields(shape).map(({ group, fields, byEffect }) => (
        <section key={group} aria-label={t(`groups.${group}`)}>
          <h3>{t(`groups.${group}`)}</h3>
          <dl className={styles.list}>
            {[...fields, ...byEffect]
              .filter(({ name }) => !(name === 'name' || name === 'id'))
              .filter(({ name }) => !name.includes('.') || name in properties)
              .map(({ name, meta }) => (
                <div key={name} className={styles.row}>
                  <dt title={meta.description}>{meta.title}</dt>
                  <dd>
                    <PropertyValue
                      field={shape[name]!}
                      value={(properties as Record<string, unknown>)[name]}
                      empty={name === 'sensitivity' ? t('marking.unmarked') : undefined}
                    />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className={styles.version}>
        {t('element.version', { version: element.version, when: momentOf(element.changedAt) })}
      </p>
    </div>
  );
}
