/** How many of what a generated mission of some size holds. Shares follow a real reconstruction of a large mission. */
export interface Shape {
  readonly elements: number;
  readonly links: number;
  readonly reach: 'few' | 'most';
  readonly actors: number;
  readonly sites: number;
  readonly offices: number;
  readonly carriers: number;
  readonly capitals: number;
  readonly clouds: number;
  readonly suppliers: number;
  readonly instruments: number;
  readonly controls: number;
  readonly tasks: number;
  readonly evidence: number;
  readonly stores: number;
  readonly groups: number;
  readonly equipment: number;
}

const LINKS_PER_ELEMENT = 5;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, Math.round(value)));

export function shapeOf(elements: number, actors: number, reach: 'few' | 'most'): Shape {
  const sites = clamp(elements / 200, 2, 5_000);
  return {
    elements,
    links: elements * LINKS_PER_ELEMENT,
    reach,
    actors,
    sites,
    offices: clamp(sites / 2, 3, 300),
    carriers: clamp(sites / 12, 2, 20),
    capitals: clamp(sites / 10, 2, 30),
    clouds: clamp(sites / 20, 1, 20),
    suppliers: clamp(sites / 3, 3, 100),
    instruments: clamp(sites / 4, 3, 100),
    controls: clamp(elements / 300, 13, 80),
    tasks: clamp(elements / 500, 8, 40),
    evidence: clamp(elements * 0.05, 5, 20_000),
    stores: Math.round(elements * 0.1),
    groups: Math.round(elements * 0.06),
    equipment: Math.round(elements * 0.05),
  };
}
