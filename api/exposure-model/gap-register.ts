import type { CoverageGap } from './attack-model.ts';
import type { CoinNames } from './coin-names.ts';
import { byText } from './key-order.ts';

/** What nobody recorded, each once, whoever came upon it. */
export class GapRegister {
  private readonly gaps = new Map<string, CoverageGap>();

  add(gap: CoverageGap): void {
    const name = `${gap.kind}|${gap.node}|${gap.edge}|${gap.sentence}`;
    if (!this.gaps.has(name)) this.gaps.set(name, gap);
  }

  /** By kind, then by the names of node and edge. */
  ordered({ ofNode, ofLink }: CoinNames): CoverageGap[] {
    const node = (gap: CoverageGap) => (gap.node < 0 ? '' : ofNode[gap.node]);
    const link = (gap: CoverageGap) => (gap.edge < 0 ? '' : ofLink(gap.edge));
    return [...this.gaps.values()].sort(
      (a, b) =>
        byText(a.kind, b.kind) ||
        byText(node(a), node(b)) ||
        byText(link(a), link(b)) ||
        byText(a.sentence, b.sentence),
    );
  }
}
