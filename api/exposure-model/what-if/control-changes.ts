import type { NodeRecord } from '../../../graph-schema/mission-graph.ts';
import type { WhatIfChangeOf } from '../../../graph-schema/what-if.ts';
import { numberOf, textOf } from '../facts.ts';
import { vectorPosition } from '../vector-order.ts';
import { type ChangeContext, type Outcome, type Refusal, refusal } from './changed-graph.ts';
import { faultsOf, findElement, findLink } from './find-row.ts';
import { GONE } from './graph-edit.ts';
import { newControlName } from './what-if-text.ts';

/** A control also protects an element. A pair that is linked already is strengthened, not linked twice. */
export function addControl(context: ChangeContext, change: WhatIfChangeOf<'ADD_CONTROL'>): Outcome {
  const { edit, schema } = context;
  const element = findElement(edit, change.element, null);
  if (typeof element !== 'number') return element;
  if (!schema.mayStandAt('PROTECTED_BY', 'from', edit.kindOf(element))) {
    return refusal('MAY_NOT_STAND_THERE', { element: change.element, expected: 'PROTECTED_BY' });
  }
  const control = change.control ? findElement(edit, change.control, ['Control']) : newControl(context, change);
  if (typeof control !== 'number') return control;
  if (edit.outOf('PROTECTED_BY', element).some((link) => edit.toOf(link) === control)) return refusal('ALREADY_SO');
  const own = { status: change.status ?? 'OPERATING', ...present({ coverage: change.coverage }) };
  const faults = faultsOf(schema.validateEdge('PROTECTED_BY', own));
  if (faults) return faults;
  edit.addEdge('PROTECTED_BY', element, control, own);
  return { direction: 'LOWERS' };
}

/** One control for each description, so that one judgement of its effectiveness is drawn once wherever it stands. */
function newControl({ edit, schema }: ChangeContext, change: WhatIfChangeOf<'ADD_CONTROL'>): number | Refusal {
  const { controlClass, reduces, effectiveness } = change.newControl!;
  const vectors = [...new Set(reduces)].sort((a, b) => vectorPosition(a) - vectorPosition(b));
  const id = `new-control:${controlClass}:${vectors.map(vectorPosition).join('.')}:${effectiveness}`;
  const own = { controlClass, reduces: vectors, effectiveness };
  const name = newControlName(controlClass);
  return faultsOf(schema.validateNode('Control', { id, name, ...own })) ?? edit.addNode('Control', id, name, own);
}

export function removeControl({ edit }: ChangeContext, change: WhatIfChangeOf<'REMOVE_CONTROL'>): Outcome {
  const link = findLink(edit, change.link, 'PROTECTED_BY');
  if (typeof link !== 'number') return link;
  edit.endEdge(link);
  return { direction: 'RAISES' };
}

export function strengthenControl(context: ChangeContext, change: WhatIfChangeOf<'STRENGTHEN_CONTROL'>): Outcome {
  return change.link === undefined ? strengthenEverywhere(context, change) : strengthenLink(context, change);
}

function strengthenLink(context: ChangeContext, change: WhatIfChangeOf<'STRENGTHEN_CONTROL'>): Outcome {
  const { edit, schema } = context;
  const link = findLink(edit, change.link!, 'PROTECTED_BY');
  if (typeof link !== 'number') return link;
  const own = edit.edge(link);
  // Who says that it operates says that it operates on the day that is asked about.
  const begins = change.status && (textOf(own, 'since') ?? '') > edit.asOf ? { since: GONE } : {};
  const patch = { ...present({ coverage: change.coverage, status: change.status }), ...begins };
  const after: NodeRecord = { ...own, ...patch } as NodeRecord;
  const faults = faultsOf(schema.validateEdge('PROTECTED_BY', after));
  if (faults) return faults;
  const [worksBefore, worksAfter] = [own, after].map((record) => coverageOf(context, record));
  if (worksAfter < worksBefore) return weakened(worksBefore, worksAfter);
  if (Object.entries(patch).every(([name, value]) => own[name] === value)) return refusal('ALREADY_SO');
  edit.setEdge(link, patch);
  return { direction: 'LOWERS' };
}

function strengthenEverywhere(context: ChangeContext, change: WhatIfChangeOf<'STRENGTHEN_CONTROL'>): Outcome {
  const { edit, schema } = context;
  const control = findElement(edit, change.control!, ['Control']);
  if (typeof control !== 'number') return control;
  const own = edit.node(control);
  const effectiveness = change.effectiveness!;
  const before = numberOf(own, 'effectiveness') ?? context.unstatedEffectiveness(own);
  if (effectiveness < before) return weakened(before, effectiveness);
  if (numberOf(own, 'effectiveness') === effectiveness) return refusal('ALREADY_SO');
  const beyond = effectiveness > (numberOf(own, 'effectivenessHigh') ?? 1);
  const patch = { effectiveness, ...(beyond ? { effectivenessLow: GONE, effectivenessHigh: GONE } : {}) };
  const faults = faultsOf(schema.validateNode('Control', { id: 'id', name: 'name', ...own, ...patch }));
  if (faults) return faults;
  edit.setNode(control, patch);
  return { direction: 'LOWERS' };
}

/** The coverage that counts on the day. */
export function coverageOf({ edit, unstatedCoverage }: ChangeContext, link: NodeRecord): number {
  const status = textOf(link, 'status');
  if (status === 'PLANNED' || (textOf(link, 'since') ?? '') > edit.asOf) return 0;
  return numberOf(link, 'coverage') ?? unstatedCoverage(status);
}

const weakened = (before: number, after: number): Refusal =>
  refusal('WOULD_WEAKEN', { before: String(before), after: String(after) });

const present = <T extends object>(own: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as never;
