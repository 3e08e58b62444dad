import type { Finding } from '../../../graph-schema/assessment-document.ts';
import { paragraph } from '../blocks.ts';
import type { SectionContext } from '../section-context.ts';
import { concentration } from './judgements/concentration.ts';
import { custodyLost } from './judgements/custody-lost.ts';
import { deception } from './judgements/deception.ts';
import { limits } from './judgements/limits.ts';
import { mostExposedInformation, mostExposedTask } from './judgements/most-exposed.ts';
import { parallelActor } from './judgements/parallel-actor.ts';
import { shutdown } from './judgements/shutdown.ts';
import { trustedPeople } from './judgements/trusted-people.ts';
import type { SectionBody } from './section-body.ts';

/**
 * What a head of mission reads if nothing else: at most nine judgements, each from another side of the graph, in
 * the order in which they bear on people and the mandate. The sections that follow carry their detail.
 */
export function keyJudgementsSection(context: SectionContext): SectionBody {
  const { score, text } = context;
  const judgements = [
    mostExposedInformation(context),
    mostExposedTask(context),
    concentration(context),
    trustedPeople(context),
    custodyLost(context),
    deception(context),
    parallelActor(context),
    shutdown(context),
    limits(context),
  ].filter((judgement): judgement is Finding => judgement !== null);
  const substance = judgements.filter((judgement) => judgement.id !== 'key-limits');
  if (substance.length === 0) return { blocks: [paragraph(text.keyJudgements.empty), ...judgements] };
  return {
    blocks: [
      paragraph(
        text.keyJudgements.introduction(
          judgements.length,
          text.cover.date(score.asOf),
          text.cover.months(score.horizonMonths),
        ),
      ),
      ...judgements,
      paragraph(text.keyJudgements.firstIssue),
    ],
  };
}
