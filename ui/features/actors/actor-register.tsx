import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Grade } from '../../components/grade.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { ActorRowFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { count, percentRange } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import styles from './actors.module.css';

/** The register: judgements with their grade, and how far each actor reaches. */
export function ActorRegister({ actors, open }: { actors: readonly ActorRowFragment[]; open: string | undefined }) {
  const { t } = useTranslation();
  const address = useAddress();
  const judged = (value: string | null | undefined) => (value ? word(value) : <NotAssessed />);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label={t('actors.register')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['actor', 'type', 'posture', 'capability', 'intent', 'grade', 'attempt', 'reaches'] as const).map(
              (name) => (
                <th key={name} scope="col">
                  {t(`actors.columns.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {actors.map((each) => (
            <tr key={each.actor.key} data-open={each.actor.key === open || undefined}>
              <th scope="row" className={styles.name}>
                <Link
                  to={address.link({ open: each.actor.key })}
                  preventScrollReset
                  aria-current={each.actor.key === open ? 'true' : undefined}
                >
                  {each.actor.name}
                </Link>
              </th>
              <td>{judged(each.actorType)}</td>
              <td>{judged(each.posture)}</td>
              <td>{judged(each.capability)}</td>
              <td>{judged(each.intent)}</td>
              <td>
                <Grade grade={each.grade} />
              </td>
              <td>
                {each.attempt ? (
                  <>
                    {each.attempt.phrase}
                    <span className={styles.quiet}>{percentRange(each.attempt.low, each.attempt.high)}</span>
                  </>
                ) : (
                  <NotAssessed />
                )}
              </td>
              <td className={styles.nowrap}>
                {t('actors.reaches', { stores: count(each.reachedStores), tasks: count(each.reachedTasks) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
