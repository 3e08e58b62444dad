import { Link } from 'react-router';
import { graphql } from '../gql/generated/gql.ts';
import type { ElementPointFragment } from '../gql/generated/graphql.ts';
import { elementPage } from '../lib/element-path.ts';
import { labelled } from '../lib/format.ts';
import { useMissionPath } from '../lib/mission.ts';
import { kindTitle } from '../lib/words.ts';
import styles from './element-link.module.css';
import { KindMark } from './kind-mark.tsx';

graphql(`
  fragment ElementPoint on ElementRef {
    key
    id
    kind
    name
    sensitivity
  }
`);

interface Props {
  element: Pick<ElementPointFragment, 'key' | 'kind' | 'name'>;
  /** Leaves the mark of the kind out where a column already says it. */
  plain?: boolean;
}

/** A pointer to an entry: opens its panel on the page of its kind. */
export function ElementLink({ element, plain = false }: Props) {
  const path = useMissionPath();
  const { page, query } = elementPage(element.kind, element.key);
  return (
    <Link className={styles.link} to={path(page, query)}>
      {plain ? null : (
        <span className={styles.mark} title={kindTitle(element.kind)}>
          <KindMark kind={element.kind} />
          <span className="sg-visually-hidden">{labelled(kindTitle(element.kind), '')}</span>
        </span>
      )}
      <span>{element.name}</span>
    </Link>
  );
}
