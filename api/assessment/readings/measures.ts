import { leadingEffect, ranked } from '../../analyses/reading/exposures.ts';
import type { SectionContext } from '../section-context.ts';

export interface MeasureReading {
  measure: string;
  /** Rules that recommend it. */
  rules: readonly string[];
  /** Exposures on whose leading paths it would act, most at risk first. */
  exposures: readonly number[];
  links: readonly number[];
  elements: readonly number[];
  /** Risk that leading paths through it carry, for the order alone: effects of measures never add. */
  weight: number;
}

const PATHS_AN_EXPOSURE = 3;

/**
 * What the rules recommend on the leading paths of the most exposed elements, each measure once. The order is by
 * the risk of the exposures it touches; what a measure changes is for the what-if, alone and together.
 */
export function recommendedMeasures(context: SectionContext, most: number): MeasureReading[] {
  const found = new Map<
    string,
    {
      measure: string;
      rules: Set<string>;
      exposures: Set<number>;
      links: Set<number>;
      elements: Set<number>;
      weight: number;
    }
  >();
  const top = [
    ...ranked(context.score, 'INFORMATION').slice(0, most),
    ...ranked(context.score, 'TASK').slice(0, most),
    ...ranked(context.score, 'EQUIPMENT', 'PEOPLE', 'SYSTEM').slice(0, Math.ceil(most / 3)),
  ];
  for (const exposure of top) {
    const effect = leadingEffect(exposure);
    if (!effect) continue;
    const risk = exposure.leadingAxis ? (exposure.risk[exposure.leadingAxis]?.estimate ?? 0) : 0;
    for (const path of context.paths(effect.state, PATHS_AN_EXPOSURE)) {
      for (const hop of path.hops) {
        const measure = context.text.rules.measure(hop);
        if (measure === '') continue;
        const entry = found.get(measure) ?? {
          measure,
          rules: new Set(),
          exposures: new Set(),
          links: new Set(),
          elements: new Set(),
          weight: 0,
        };
        found.set(measure, entry);
        if (!entry.exposures.has(exposure.node)) entry.weight += risk;
        entry.rules.add(hop.rule);
        entry.exposures.add(exposure.node);
        entry.elements.add(hop.toNode);
        for (const fact of hop.facts) entry.links.add(fact);
      }
    }
  }
  return [...found.values()]
    .map((entry) => ({
      measure: entry.measure,
      rules: [...entry.rules],
      exposures: [...entry.exposures],
      links: [...entry.links],
      elements: [...entry.elements],
      weight: entry.weight,
    }))
    .sort((a, b) => b.weight - a.weight || (a.measure < b.measure ? -1 : 1));
}
