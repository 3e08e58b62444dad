import type { AnalysisFigurePartsFragment } from '../../gql/generated/graphql.ts';
import { BarsFigure } from './bars-figure.tsx';
import { GridFigure } from './grid-figure.tsx';
import { PlacesFigure } from './places-figure.tsx';
import { TimelineFigure } from './timeline-figure.tsx';
import { WaysFigure } from './ways-figure.tsx';

/** A picture of an analysis, drawn as its kind is. */
export function Figure({ figure }: { figure: AnalysisFigurePartsFragment }) {
  switch (figure.__typename) {
    case 'WaysFigure':
      return <WaysFigure figure={figure} />;
    case 'GridFigure':
      return <GridFigure figure={figure} />;
    case 'BarsFigure':
      return <BarsFigure figure={figure} />;
    case 'TimelineFigure':
      return <TimelineFigure figure={figure} />;
    case 'PlacesFigure':
      return <PlacesFigure figure={figure} />;
  }
}
