import { ANALYSIS_NAMES, type AnalysisName } from '../../../analyses/all-analyses.ts';
import type { QueryResolvers, AnalysisName as SdlName } from '../../../schema/generated/resolver-types.ts';

/** The names of the schema are those of the analyses in capitals. */
export const sdlName = (name: AnalysisName): SdlName => name.replaceAll('-', '_').toUpperCase() as SdlName;
const nameOf = (sdl: SdlName): AnalysisName => ANALYSIS_NAMES.find((name) => sdlName(name) === sdl)!;

export const analysesQuery: Pick<QueryResolvers, 'analyses' | 'analysis'> = {
  analyses: (_parent, _args, { text }) =>
    ANALYSIS_NAMES.map((name) => {
      const { title, question } = text.analyses.about[name];
      return { name: sdlName(name), title, question };
    }),
  analysis: (_parent, { mission, name, asOf }, { services, text }) =>
    services.analyses.analysis({ mission, name: nameOf(name), asOf }, text),
};
