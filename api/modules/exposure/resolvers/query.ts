import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { actorsByRisk } from '../actor-view.ts';
import { listExposures } from '../exposure-list.ts';
import { unknownView } from '../unknown-view.ts';

export const exposureQuery: Pick<QueryResolvers, 'exposures' | 'exposure' | 'actors' | 'actor' | 'work' | 'unknowns'> =
  {
    exposures: async (_parent, args, { services }) => {
      const scored = await services.exposure.scored(args.mission, args.asOf);
      const page = listExposures(scored, { ...args, first: args.first ?? 50 });
      return { ...page, nodes: page.nodes.map((exposure) => ({ scored, exposure })), score: scored };
    },

    exposure: async (_parent, { mission, element, asOf }, { services }) => {
      const scored = await services.exposure.scored(mission, asOf);
      const exposure = scored.exposureOf(element);
      return exposure ? { scored, exposure } : null;
    },

    actors: async (_parent, { mission, asOf }, { services }) => {
      const scored = await services.exposure.scored(mission, asOf);
      return actorsByRisk(scored).map((actor) => ({ scored, actor }));
    },

    actor: async (_parent, { mission, key, asOf }, { services }) => {
      const scored = await services.exposure.scored(mission, asOf);
      const actor = scored.score.actors.find(({ elementKey }) => elementKey === key);
      return actor ? { scored, actor } : null;
    },

    unknowns: async (_parent, { mission, asOf }, { services, text }) => {
      const scored = await services.exposure.scored(mission, asOf);
      return (await scored.unknowns()).map((weight) => unknownView(scored, weight, text));
    },

    work: async (_parent, { mission }, { services }) => [...(await services.exposure.work(mission))],
  };
