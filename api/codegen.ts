import type { CodegenConfig } from '@graphql-codegen/cli';
import { NODE_KIND_NAMES } from '../graph-schema/catalogue.ts';

/** What services hand to resolvers for an element of any kind. */
const RECORD = '../../modules/base/element-record.ts#ElementRecord';
const ASSESSMENT = '../../modules/assessment/assessment-record.ts';
const PARENTS = '../../modules/exposure/resolver-parents.ts';
const HEADQUARTERS = '../../modules/headquarters/resolver-parents.ts';
const CLOSE_UP = '../../modules/exposure/close-up/resolver-parents.ts';

/** Types from the committed schema: the server's resolvers, and the client's operations. */
const config: CodegenConfig = {
  schema: 'api/schema/schema.graphql',
  importExtension: '.ts',
  ignoreNoDocuments: true,
  generates: {
    'api/schema/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        contextType: '../../http/request-context.ts#RequestContext',
        mappers: {
          ...Object.fromEntries(['Element', ...NODE_KIND_NAMES].map((kind) => [kind, RECORD])),
          MissionCard: RECORD,
          MissionSummary: '../../modules/mission/summary-parent.ts#SummaryParent',
          Assessment: '../../modules/assessment/freeze/issue-view.ts#SeenAssessment',
          AssessmentEvent: `${ASSESSMENT}#EventRecord`,
          AssessmentRelease: `${ASSESSMENT}#ReleaseRecord`,
          Contribution: '../../modules/assessment/resolver-parents.ts#ContributionParent',
          Recommendation: '../../modules/assessment/recommendations/recommendation-record.ts#RecommendationRecord',
          SectionComment: `${ASSESSMENT}#CommentRecord`,
          OfficeFinding: `${ASSESSMENT}#FindingRecord`,
          ScoreHeader: `${PARENTS}#ScoreParent`,
          Exposure: `${PARENTS}#ExposureParent`,
          ExposureDetail: `${PARENTS}#ExposureParent`,
          EffectExposure: `${PARENTS}#EffectParent`,
          ExposurePath: `${PARENTS}#PathParent`,
          ActorAssessment: `${PARENTS}#ActorParent`,
          CloseUp: `${CLOSE_UP}#CloseUpParent`,
          Tornado: `${CLOSE_UP}#TornadoParent`,
          ExposureChokePoints: `${CLOSE_UP}#ChokePointsParent`,
          WhyNot: `${CLOSE_UP}#WhyNotParent`,
          WhatIf: '../../modules/exposure/what-if/resolver-parents.ts#WhatIfParent',
          WhatIfRow: '../../modules/exposure/what-if/resolver-parents.ts#WhatIfRowParent',
          Analysis: '../../modules/analyses/resolver-parents.ts#AnalysisParent',
          AnalysisTable: '../../modules/analyses/resolver-parents.ts#TableParent',
          AnalysisTrial: '../../modules/analyses/resolver-parents.ts#TrialParent',
          Headquarters: '../../modules/headquarters/headquarters-service.ts#HeadquartersReading',
          HeadquartersMission: `${HEADQUARTERS}#MissionParent`,
          ReleasedIssue: `${HEADQUARTERS}#IssueParent`,
          SharedFactor: `${HEADQUARTERS}#FactorParent`,
          HeadquartersComparison: `${HEADQUARTERS}#ComparisonParent`,
          ComparedMission: `${HEADQUARTERS}#MissionParent`,
          Link: '../../modules/base/element-record.ts#LinkRecord',
          ElementConnection: '../../modules/base/element-record.ts#ElementPage',
          LinkConnection: '../../modules/base/element-record.ts#LinkPage',
          ElementRef: '../../modules/base/element-record.ts#ElementPointer',
        },
        scalars: { ID: 'string', JSON: 'unknown', Date: 'string', DateTime: 'string' },
      },
    },
    'ui/gql/generated/': {
      preset: 'client',
      documents: ['ui/**/*.{ts,tsx}', '!ui/gql/generated/**', '!ui/dist/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string', JSON: 'unknown', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
