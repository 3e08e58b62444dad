import type { RiskRange } from '../mission-score.ts';
import type { PortfolioInput, PortfolioMeasure } from './portfolio.ts';

const MOST_EVALUATIONS = 1000;

/** Works figures of sets out, each once, and counts them: the cap is on figures, never on time. */
export class PortfolioMeter<M extends PortfolioMeasure> {
  full = 0;
  screened = 0;
  ended: 'LIMIT_OF_EVALUATIONS' | 'CANCELLED' | null = null;
  private readonly input: PortfolioInput<M>;
  private readonly most: number;
  private readonly risks = new Map<string, RiskRange | null>();
  private readonly looks = new Map<string, number>();

  constructor(input: PortfolioInput<M>) {
    this.input = input;
    this.most = input.maxEvaluations ?? MOST_EVALUATIONS;
  }

  /** The figure that people are shown; null where nothing is rated, undefined once the search has ended. */
  risk(chosen: readonly M[]): RiskRange | null | undefined {
    const name = nameOf(chosen);
    const known = this.risks.get(name);
    if (known !== undefined) return known;
    if (this.mayNot()) return undefined;
    const found = this.input.evaluate(chosen);
    this.full++;
    this.risks.set(name, found);
    this.tell();
    return found;
  }

  /** The figure by which to look; undefined once the search has ended. */
  look(chosen: readonly M[]): number | undefined {
    const { screen } = this.input;
    if (!screen) return this.risk(chosen)?.estimate;
    const name = nameOf(chosen);
    const known = this.looks.get(name);
    if (known !== undefined) return known;
    if (this.mayNot()) return undefined;
    const found = screen(chosen);
    this.screened++;
    this.looks.set(name, found);
    this.tell();
    return found;
  }

  private mayNot(): boolean {
    if (this.input.shouldStop?.()) this.ended = 'CANCELLED';
    else if (this.full + this.screened >= this.most) this.ended ??= 'LIMIT_OF_EVALUATIONS';
    return this.ended !== null;
  }

  private tell(): void {
    this.input.onProgress?.(this.full + this.screened, this.most);
  }
}

const nameOf = (chosen: readonly PortfolioMeasure[]): string =>
  chosen
    .map(({ key }) => key)
    .sort()
    .join('\n');
