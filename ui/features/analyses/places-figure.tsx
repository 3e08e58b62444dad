import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { AnalysisFigurePartsFragment } from '../../gql/generated/graphql.ts';
import { figure as asFigure } from '../../lib/format.ts';
import { useWidth } from '../../lib/use-width.ts';
import styles from './analyses.module.css';
import { layPlaces } from './lay-places.ts';
import { loadOutlines, type Outlines, outlinePath } from './outlines.ts';
import { placeLabels } from './place-labels.ts';
import { Cell, plainText } from './runs.tsx';

type Places = Extract<AnalysisFigurePartsFragment, { __typename: 'PlacesFigure' }>;
type Near = Places['places'][number]['near'];
const TALLEST = 460;
/** Left free of names at the foot of the map, for its scale. */
const SCALE_ROOM = 22;
/** Radii of a site, and of the rings about it, in pixels. */
const [POINT, RING, OPEN_RING] = [4, 11, 15];

const isMeasured = ({ kilometres }: Near[number]): boolean => typeof kilometres === 'number';
const radiusOf = (near: Near): number =>
  near.some((one) => !isMeasured(one)) ? OPEN_RING : near.length > 0 ? RING : POINT;

/** Sites by their recorded position over bundled outlines; rings where somebody is near. The list says the same. */
export function PlacesFigure({ figure }: { figure: Places }) {
  const { t } = useTranslation();
  const { ref, width } = useWidth();
  const { places, unplaced, caption } = figure;
  const outlines = useOutlines();
  const laid = layPlaces(places, width, TALLEST);
  const points = laid.points.map(({ x, y }, i) => {
    const { place, near } = places[i]!;
    return { x, y, name: plainText(place.runs), radius: radiusOf(near) };
  });
  const labels = placeLabels(points, width, laid.height - SCALE_ROOM);
  const frame = { project: laid.project, width, height: laid.height };
  return (
    <figure className={styles.figure} ref={ref}>
      {width > 0 ? (
        <svg width={width} height={laid.height} className={styles.places} role="img" aria-label={caption}>
          <rect width={width} height={laid.height} className={styles.ground} />
          {outlines ? (
            <g className={styles.outlines}>
              <path d={outlinePath(outlines.coasts, frame)} />
              <path d={outlinePath(outlines.boundaries, frame)} data-boundary />
            </g>
          ) : null}
          {laid.points.map(({ x, y }, i) => {
            const { place, near } = places[i]!;
            const name = plainText(place.runs);
            return (
              <g key={name} transform={`translate(${x} ${y})`}>
                {near.some(isMeasured) ? <circle r={RING} className={styles.ring} /> : null}
                {near.some((one) => !isMeasured(one)) ? <circle r={OPEN_RING} className={styles.openRing} /> : null}
                <circle r={POINT} className={styles.site} />
              </g>
            );
          })}
          {labels.map(({ x, y, anchor }, i) => (
            <text key={points[i]!.name} x={x} y={y} textAnchor={anchor} className={styles.placeName}>
              {points[i]!.name}
            </text>
          ))}
          <g transform={`translate(12 ${laid.height - 14})`} className={styles.scale}>
            <path d={`M0 0v4h${laid.scalePixels}v-4`} fill="none" />
            <text x={laid.scalePixels + 6} y={5}>
              {t('analyses.kilometres', { km: asFigure(laid.scaleKilometres) })}
            </text>
          </g>
        </svg>
      ) : null}
      <figcaption className={styles.note}>{t('analyses.placesNote')}</figcaption>
      <ul className={styles.placeList}>
        {places
          .filter(({ near }) => near.length > 0)
          .map(({ place, near }) => (
            <li key={plainText(place.runs)}>
              <Cell cell={place} />
              <ul>
                {near.map(({ who, kilometres }) => (
                  <li key={plainText(who.runs)}>
                    <Cell cell={who} />{' '}
                    {typeof kilometres === 'number' ? (
                      t('analyses.kilometres', { km: asFigure(kilometres) })
                    ) : (
                      <NotAssessed words={t('analyses.distanceOpen')} />
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
      {unplaced.runs.some(({ element }) => element) ? (
        <p className={styles.note}>
          {t('analyses.unplaced')} <Cell cell={unplaced} />
        </p>
      ) : null}
    </figure>
  );
}

/** Null until they are there; a map without outlines still shows where the sites lie to each other. */
function useOutlines(): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadOutlines().then((loaded) => {
      if (isWanted) setOutlines(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return outlines;
}
