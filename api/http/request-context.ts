import type { AssessmentCatalogue } from '../assessment/language/catalogue.ts';
import type { AnalysesService } from '../modules/analyses/analyses-service.ts';
import type { AssessmentService } from '../modules/assessment/assessment-service.ts';
import type { CloseUpService } from '../modules/exposure/close-up/close-up-service.ts';
import type { ExposureService } from '../modules/exposure/exposure-service.ts';
import type { WhatIfService } from '../modules/exposure/what-if/what-if-service.ts';
import type { HeadquartersService } from '../modules/headquarters/headquarters-service.ts';
import type { IdentityService } from '../modules/identity/identity-service.ts';
import type { InterchangeService } from '../modules/interchange/interchange-service.ts';
import type { InventoryService } from '../modules/inventory/inventory-service.ts';
import type { LibraryService } from '../modules/library/library-service.ts';
import type { MissionService } from '../modules/mission/mission-service.ts';
import type { RecordService } from '../modules/record/record-service.ts';
import type { Viewer } from '../policy/viewer.ts';

/** Everything a request may ask for. */
export interface Services {
  mission: MissionService;
  inventory: InventoryService;
  exposure: ExposureService;
  assessment: AssessmentService;
  library: LibraryService;
  interchange: InterchangeService;
  closeUp: CloseUpService;
  whatIf: WhatIfService;
  analyses: AnalysesService;
  headquarters: HeadquartersService;
}

/** What every request is answered with. */
export interface SharedContext {
  /** The services as a viewer has them: what they may not see does not exist in them. */
  servicesFor: (viewer: Viewer) => Services;
  /** People, how they sign in and what they may. */
  identity: IdentityService;
  /** Who did what. */
  record: RecordService;
  /** Name, version and store of this server. */
  server: { name: string; version: string; store: string };
  /** Whether a mission is fictional, which every page about it says. */
  isSampleMission: (missionId: string) => boolean;
}

/** What every resolver is handed. */
export interface RequestContext extends SharedContext {
  /** The server's sentences in the language that the request asks for. */
  text: AssessmentCatalogue;
  /** Those of the viewer. */
  services: Services;
  /** Who asks. A request of nobody reaches no resolver. */
  viewer: Viewer;
  requestId: string;
  /** What this request read of each mission, for the record: names of fields by mission. */
  reads: Map<string, Set<string>>;
}
