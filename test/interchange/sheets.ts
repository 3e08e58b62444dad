import { readdirSync, readFileSync } from 'node:fs';
import type { ImportPlan } from '../../api/modules/interchange/import-plan.ts';
import type { Library } from '../../api/modules/interchange/known-graph.ts';
import { planImport, readImport } from '../../api/modules/interchange/plan-import.ts';
import type { SheetFault } from '../../api/modules/interchange/sheet-fault.ts';
import type { Acceptance, SheetFile } from '../../api/modules/interchange/sheet-file.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A CSV file of lines as a test writes them. */
export const csv = (sheet: string, ...lines: string[]): SheetFile => ({
  name: `${sheet}.csv`,
  bytes: bytesOf(`${lines.join('\n')}\n`),
});

/** A mission with a site, an asset, a store and a group: what most tests hang their rows on. */
export const SMALL_MISSION: readonly SheetFile[] = [
  csv('missions', 'id,missionId,name', 'm,m,Example mission'),
  csv('sites', 'id,missionId,name,latitude', 'site-a,m,Alpha,12.5', 'site-b,m,Bravo,'),
  csv('assets', 'id,missionId,name,assetType', 'asset-a,m,File server,SERVER'),
  csv('data-stores', 'id,missionId,name,storeForm', 'store-a,m,Incident log,DATABASE'),
  csv('person-groups', 'id,missionId,name', 'group-a,m,Analysts'),
];
/** The small mission with some of its sheets in another form, and further sheets. */
export function smallMission(...others: SheetFile[]): SheetFile[] {
  const replaced = new Set(others.map(({ name }) => name));
  return [...SMALL_MISSION.filter(({ name }) => !replaced.has(name)), ...others];
}

export const NO_LIBRARY: Library = { nodes: [], links: [] };

export async function planOf(
  files: readonly SheetFile[],
  more: { accept?: Acceptance; mission?: string; current?: MissionGraph; library?: Library } = {},
): Promise<ImportPlan> {
  const reading = await readImport(files, more.accept ?? {}, more.mission ?? null);
  return planImport(reading, more.current ?? null, more.library ?? NO_LIBRARY);
}

/** Faults that stand for themselves: those that only follow from another are left out. */
export const causesOf = ({ faults }: { faults: readonly SheetFault[] }): SheetFault[] =>
  faults.filter(({ followsFrom }) => followsFrom === null);

/** The one fault there is. */
export function onlyFault(plan: { faults: readonly SheetFault[] }): SheetFault {
  const causes = causesOf(plan);
  if (causes.length !== 1)
    throw new Error(`${causes.length} faults: ${causes.map(({ message }) => message).join(' ')}`);
  return causes[0]!;
}

export const filesIn = (folder: string): SheetFile[] =>
  readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
