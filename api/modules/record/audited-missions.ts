import type { Action } from '../../policy/actions.ts';
import { decide } from '../../policy/decide.ts';
import type { Viewer } from '../../policy/viewer.ts';

/** The missions whose entries a viewer may read; null: every entry there is. */
export function auditedMissions(viewer: Viewer, action: Extract<Action, 'record.read' | 'record.export'>) {
  if (decide(viewer, action).type === 'allow') return null;
  const held = viewer.roles.flatMap(({ mission }) => (mission === null ? [] : [mission]));
  return [...new Set(held)].filter((mission) => decide(viewer, action, { mission }).type === 'allow');
}
