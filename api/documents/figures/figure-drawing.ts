import type {
  CustodyMapFigure,
  PathFigure,
  PortfolioCurveFigure,
  RangeFigure,
  RiskMatrixFigure,
} from '../../../graph-schema/assessment-document.ts';
import type { Labels } from '../labels.ts';
import { custodyDrawing } from './custody-drawing.ts';
import type { Drawing } from './drawing.ts';
import { pathDrawing } from './path-drawing.ts';
import { portfolioDrawing } from './portfolio-drawing.ts';
import { rangeDrawing } from './range-drawing.ts';
import { riskMatrixDrawing } from './risk-matrix-drawing.ts';

/** Figures that are drawn; the plain matrix is a table everywhere. */
export type DrawnFigure = PathFigure | RangeFigure | RiskMatrixFigure | PortfolioCurveFigure | CustodyMapFigure;

export function figureDrawing(figure: DrawnFigure, labels: Labels): Drawing {
  switch (figure.type) {
    case 'path':
      return pathDrawing(figure, labels);
    case 'ranges':
      return rangeDrawing(figure, labels);
    case 'riskMatrix':
      return riskMatrixDrawing(figure, labels);
    case 'portfolioCurve':
      return portfolioDrawing(figure, labels);
    case 'custodyMap':
      return custodyDrawing(figure);
  }
}
