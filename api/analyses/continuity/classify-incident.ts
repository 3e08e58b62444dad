import type { INCIDENT_TYPES } from '../../../graph-schema/values.ts';
import type { GraphReading } from '../reading/graph-reading.ts';

type Kind = Extract<(typeof INCIDENT_TYPES)[number], 'CYBER_OPERATION' | 'SHUTDOWN'>;

/** Which way each answer points; null: nobody has answered it. */
export interface Classification {
  readonly tactic: Kind | null;
  readonly authority: Kind | null;
  readonly conflict: Kind | null;
  readonly duration: Kind | null;
  readonly monitoring: Kind | null;
  readonly answered: number;
  /** What the answers point to more often; null where they balance or there are none. */
  readonly points: Kind | null;
}

/** Effects of single operations tend to pass within days; what an authority orders may last as long as a crisis. */
const LONG_DAYS = 7;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Cyber operation or shutdown? Five questions after the distinctions of the mediation guidance on malicious use of
 * ICTs (DPPA practice note of December 2024, annex I); each answer is one vote, none decides alone.
 */
export function classifyIncident(reading: GraphReading, incident: number): Classification {
  const facts = reading.node(incident);
  const vote = (property: string, cyber: string, shutdown: string): Kind | null => {
    const answer = facts.text(property);
    return answer === cyber ? 'CYBER_OPERATION' : answer === shutdown ? 'SHUTDOWN' : null;
  };
  const votes = {
    tactic: vote('tactic', 'UNAUTHORISED_ACCESS', 'CARRIER_CONTROL'),
    authority: vote('authority', 'OUTSIDE_PARTY', 'PUBLIC_AUTHORITY'),
    conflict: vote('conflictType', 'INTERNATIONAL', 'INTERNAL'),
    duration: durationVote(reading, incident),
    monitoring: vote('monitoring', 'DIFFICULT', 'FEASIBLE'),
  };
  const answers = Object.values(votes).filter((one) => one !== null);
  const shutdowns = answers.filter((one) => one === 'SHUTDOWN').length;
  const [forShutdown, forCyber] = [shutdowns, answers.length - shutdowns];
  return {
    ...votes,
    answered: answers.length,
    points: forShutdown > forCyber ? 'SHUTDOWN' : forCyber > forShutdown ? 'CYBER_OPERATION' : null,
  };
}

function durationVote(reading: GraphReading, incident: number): Kind | null {
  const facts = reading.node(incident);
  const from = facts.text('startedOn');
  const to = facts.text('endedOn') ?? (facts.flag('ongoing') === true ? reading.asOf : null);
  if (from === null || to === null) return null;
  return (Date.parse(to) - Date.parse(from)) / DAY_MS > LONG_DAYS ? 'SHUTDOWN' : 'CYBER_OPERATION';
}
