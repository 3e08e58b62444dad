import type { DerivationRule } from '../derivation-rule.ts';
import { access } from './access.ts';
import { custody, custodyMisuse } from './custody.ts';
import { denialOfService } from './denial-of-service.ts';
import { dependency } from './dependency.ts';
import { disinformation } from './disinformation.ts';
import { falseReport, falseReportSpread, falseReportTask } from './false-intelligence.ts';
import { hosting, hostingDenial } from './hosting.ts';
import { impersonationLookalike, impersonationTakeover, impersonationTask } from './impersonation.ts';
import { insiderAccess, insiders } from './insiders.ts';
import { lateralMovement } from './lateral-movement.ts';
import { mobileInterceptionByCarrier, mobileInterceptionNearby } from './mobile-interception.ts';
import { phishing, stolenAccounts, stolenAccountsWorkstation } from './phishing.ts';
import { radioInterception } from './radio-interception.ts';
import { remoteIntrusion } from './remote-intrusion.ts';
import { seizure, seizureReading } from './seizure.ts';
import { shutdown } from './shutdown.ts';
import { spyware, spywareAccounts } from './spyware.ts';
import { supplyChain } from './supply-chain.ts';
import { trafficInterception } from './traffic-interception.ts';
import { wiping } from './wiping.ts';

/**
 * Every rule, in the order in which they run: those that go on from a state only where another rule made it
 * stand after that one.
 */
export const ALL_RULES: readonly DerivationRule[] = [
  access,
  mobileInterceptionByCarrier,
  mobileInterceptionNearby,
  radioInterception,
  trafficInterception,
  remoteIntrusion,
  lateralMovement,
  phishing,
  spyware,
  spywareAccounts,
  stolenAccounts,
  stolenAccountsWorkstation,
  insiders,
  insiderAccess,
  seizure,
  seizureReading,
  custody,
  custodyMisuse,
  supplyChain,
  hosting,
  hostingDenial,
  impersonationTakeover,
  impersonationLookalike,
  impersonationTask,
  falseReport,
  falseReportSpread,
  falseReportTask,
  disinformation,
  shutdown,
  dependency,
  denialOfService,
  wiping,
];
