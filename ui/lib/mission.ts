import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';

/** The mission a page belongs to. */
export interface MissionContext {
  key: string;
  id: string;
  name: string;
  acronym: string | null;
  sample: boolean;
  elementCount: number;
  /** The day as of which it is scored unless the address names another: today, or its last day if that is past. */
  ownDay: string;
}

const Context = createContext<MissionContext | null>(null);
export const MissionProvider = Context.Provider;

/** The mission of the page. Throws outside a mission's pages. */
export function useMission(): MissionContext {
  const mission = useContext(Context);
  if (!mission) throw new Error('a mission page outside its mission');
  return mission;
}

/** The mission of the page, or null on pages of no mission. */
export const useMissionIfAny = (): MissionContext | null => useContext(Context);

/** The day of the score as the address names it; undefined leaves it to the server. */
export function useAsOf(): string | undefined {
  const [params] = useSearchParams();
  const asOf = params.get('asOf');
  return asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined;
}

/** Today, or the mission's last day if that is past: what the server scores as of by itself. */
export function ownDayOf(endedOn: string | null | undefined): string {
  const today = new Date().toISOString().slice(0, 10);
  return endedOn && endedOn < today ? endedOn : today;
}

/** Builds addresses within a mission that keep the day of the score. */
export function useMissionPath(): (page: string, query?: Record<string, string | undefined>) => string {
  const mission = useMission();
  const asOf = useAsOf();
  return (page, query = {}) => missionPath(mission.id, page, { ...query, asOf });
}

export function missionPath(mission: string, page: string, query: Record<string, string | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const path = ['', 'missions', encodeURIComponent(mission), ...(page ? [page] : [])].join('/');
  return search.size > 0 ? `${path}?${search}` : path;
}
