import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import type { HeadquartersThemesQuery } from '../../gql/generated/graphql.ts';
import styles from './headquarters.module.css';
import { missionName } from './released-address.ts';

/** Of what the heat table could not tell: why, and what has to be mapped before it can. */
export function ToBeMapped({
  themes,
  missions,
  heat,
}: Pick<HeadquartersThemesQuery['headquarters'], 'themes' | 'missions' | 'heat'>) {
  const { t } = useTranslation();
  const titles = new Map(themes.map(({ code, title }) => [code, title]));
  const gaps = missions.flatMap((mission) => {
    const cells = mission.issue ? (heat.find((row) => row.mission.id === mission.id)?.cells ?? []) : [];
    const open = cells.filter(({ state }) => state === 'NOT_ASSESSED');
    return open.length > 0 ? [{ mission, open }] : [];
  });
  if (gaps.length === 0) return null;
  return (
    <Section title={t('headquarters.gaps')}>
      <ul className={styles.gaps}>
        {gaps.map(({ mission, open }) => (
          <li key={mission.id}>
            <h3>{missionName(mission)}</h3>
            <dl>
              {open.map(({ theme, words }) => (
                <div key={theme}>
                  <dt>{titles.get(theme)}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}
