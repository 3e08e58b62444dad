import { readFileSync } from 'node:fs';
import { destination, type Logger, pino } from 'pino';
import { loadLibrary } from '../seed/library/load-library.ts';
import { loadSampleMissions } from '../seed/load-seed.ts';
import { SAMPLE_MISSION_IDS } from '../seed/sample-missions.ts';
import type { Config } from './config.ts';
import { ALL_RULES } from './exposure-model/rules/all-rules.ts';
import type { Services, SharedContext } from './http/request-context.ts';
import { installationSecret } from './installation-secret.ts';
import { createAnalysesService } from './modules/analyses/analyses-service.ts';
import { createAssessmentService } from './modules/assessment/assessment-service.ts';
import { createCloseUpService } from './modules/exposure/close-up/close-up-service.ts';
import { createExposureServices } from './modules/exposure/exposure-service.ts';
import { createWhatIfService } from './modules/exposure/what-if/what-if-service.ts';
import { createHeadquartersServices } from './modules/headquarters/headquarters-service.ts';
import { createIdentityService, type ServerKeys, serverKeys } from './modules/identity/identity-service.ts';
import { createInterchangeService } from './modules/interchange/interchange-service.ts';
import { createInventoryServices } from './modules/inventory/inventory-service.ts';
import { createLibraryService } from './modules/library/library-service.ts';
import { createMissionServices } from './modules/mission/mission-service.ts';
import { anchorFileIn } from './modules/record/record-anchor.ts';
import { createRecordService } from './modules/record/record-service.ts';
import { type Sight, sightKey, sightOf, WHOLE_SIGHT } from './policy/sight.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';
import { createRenderThreads } from './worker/render-threads.ts';
import { createScoringWorker } from './worker/scoring-worker.ts';

/** Everything composed: the one place where adapters are made. */
export interface Container {
  config: Config;
  store: GraphStore;
  logger: Logger;
  clock: () => Date;
  /** As the operator has them: everything is seen. For the server's own errands. */
  services: Services;
  /** What every request is answered with. */
  context: SharedContext;
  keys: ServerKeys;
  /** Brings in the fictional missions on a first start; does nothing where they are not wanted. */
  loadSample: (onMission?: (missionId: string) => void) => Promise<void>;
  close: () => Promise<void>;
}

/** What a test or a tool may put in place of what the configuration asks for. */
export interface ContainerOverrides {
  /** A store that is open already; whoever brings it closes it. */
  store?: GraphStore;
  logger?: Logger;
  clock?: () => Date;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Sights whose services are kept made; they are light. */
const SIGHTS_HELD = 200;

/** Logs go to standard error; standard output is for people and programs that asked something. */
const createLogger = (config: Config): Logger => pino({ level: config.logLevel, base: null }, destination({ fd: 2 }));

/** Opens the store and composes the services. Throws the store's own errors when it cannot be opened. */
export async function createContainer(config: Config, overrides: ContainerOverrides = {}): Promise<Container> {
  const { logger = createLogger(config), clock = () => new Date() } = overrides;
  const store = overrides.store ?? (await openStore({ neo4j: databaseOf(config), folder: config.dataFolder }, logger));
  const keys = serverKeys(await installationSecret(config));
  const record = createRecordService({ store, key: keys.record, clock, anchor: anchorFileIn(config.dataFolder) });
  // Services write through this one, so that a change and its entry in the record are kept together.
  const recorded = record.recordingStore();
  const scorer = createScoringWorker({ logger });
  const library = loadLibrary();
  const exposures = createExposureServices({ store, scorer, library, clock });
  const missions = createMissionServices({ store: recorded });
  const inventories = createInventoryServices({ store: recorded });
  const rules = createLibraryService({ library, rules: ALL_RULES.map(({ card }) => card) });
  const renderer = createRenderThreads();
  const headquarters = createHeadquartersServices({
    library,
    renderer,
    clock,
    suppressBelow: config.suppressBelow,
    at: (sight) => servicesFor(sight),
  });
  /** What somebody works with reads nothing that they do not see, whatever it is asked. */
  const servicesOf = (sight: Sight): Services => {
    const exposure = exposures(sight);
    const mission = missions(sight);
    const assessment = createAssessmentService({
      store: recorded,
      exposure,
      exposureAt: exposures,
      renderer,
      clock,
      sight,
      fingerprintKey: keys.fingerprint,
    });
    return {
      mission,
      inventory: inventories(sight),
      exposure,
      assessment,
      library: rules,
      closeUp: createCloseUpService({ exposure }),
      whatIf: createWhatIfService({ exposure }),
      interchange: createInterchangeService({ store: recorded, sight }),
      analyses: createAnalysesService({ exposure, renderer, clock }),
      headquarters: headquarters({ mission, assessment, exposure }),
    };
  };
  const made = new Map<string, Services>();
  const servicesFor = (sight: Sight): Services => {
    const key = sightKey(sight);
    const services = made.get(key) ?? servicesOf(sight);
    if (made.size >= SIGHTS_HELD) made.clear();
    made.set(key, services);
    return services;
  };
  const services = servicesOf(WHOLE_SIGHT);
  const isSampleMission = (missionId: string) => SAMPLE_MISSION_IDS.has(missionId);
  const identity = createIdentityService({
    store,
    record,
    keys,
    clock,
    limits: config.session,
    openId: config.openId,
    sampleWanted: config.samplePeople,
    isSampleMission,
    deleteMission: async (missionId) => {
      const outcome = await services.mission.deleteMission(missionId, missionId);
      return outcome.type === 'ok' ? outcome.value : 0;
    },
  });
  const context: SharedContext = {
    servicesFor: (viewer) => (viewer.via === 'OPERATOR' ? services : servicesFor(sightOf(viewer))),
    identity,
    record,
    server: { name: 'Sangar', version, store: store.name },
    isSampleMission,
  };
  return {
    config,
    store,
    logger,
    clock,
    services,
    context,
    keys,
    loadSample: async (onMission) => {
      if (config.sample) await loadSampleMissions({ store, interchange: services.interchange, onMission });
    },
    close: async () => {
      await scorer.close();
      await record.close().catch((error) => logger.error({ err: error }, 'the last entries of the record are lost'));
      if (!overrides.store) await store.close();
    },
  };
}

const databaseOf = ({ neo4j }: Config) => (neo4j ? { ...neo4j, database: neo4j.database ?? undefined } : null);
