import type { AttackModel } from '../../api/exposure-model/attack-model.ts';

/** The keys of a model's edges, in their order. */
export const edgeKeys = ({ edges }: Pick<AttackModel, 'edges'>): string[] =>
  Array.from(edges.from, (_, e) => edges.keyOf(e));

/** A model with its keys written out, to be compared. */
export const withKeys = (model: AttackModel) => {
  const { keyOf: _, ...columns } = model.edges;
  return { ...model, edges: { ...columns, key: edgeKeys(model) } };
};
