import type { InventoryService } from '../modules/inventory/inventory-service.ts';
import type { MissionService } from '../modules/mission/mission-service.ts';

/** Everything a request may ask for. */
export interface Services {
  mission: MissionService;
  inventory: InventoryService;
}

/** What every resolver is handed. */
export interface RequestContext {
  services: Services;
  /** Name, version and store of this server. */
  server: { name: string; version: string; store: string };
  /** Ids of missions that are fictional samples. */
  sampleMissions: ReadonlySet<string>;
}
