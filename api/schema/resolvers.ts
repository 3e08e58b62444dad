import { Analysis, AnalysisFigure, AnalysisTable, AnalysisTrial } from '../modules/analyses/resolvers/analysis.ts';
import { analysesQuery } from '../modules/analyses/resolvers/query.ts';
import { comparisonQuery } from '../modules/assessment/comparison/resolvers/query.ts';
import {
  recommendationMutation,
  recommendationQuery,
  recommendationTypes,
} from '../modules/assessment/recommendations/resolvers/recommendations.ts';
import { Assessment } from '../modules/assessment/resolvers/assessment.ts';
import {
  AssessmentEvent,
  AssessmentRelease,
  Contribution,
  OfficeFinding,
  SectionComment,
} from '../modules/assessment/resolvers/assessment-parts.ts';
import { assessmentMutation } from '../modules/assessment/resolvers/mutation.ts';
import { assessmentQuery } from '../modules/assessment/resolvers/query.ts';
import { templateMutation, templateQuery } from '../modules/assessment/templates/resolvers/templates.ts';
import { baseQuery } from '../modules/base/resolvers/query.ts';
import { DateScalar, DateTimeScalar, JsonScalar } from '../modules/base/scalars.ts';
import { CloseUp, ExposureChokePoints, Tornado, WhyNot } from '../modules/exposure/close-up/resolvers/close-up.ts';
import { closeUpQuery } from '../modules/exposure/close-up/resolvers/query.ts';
import { ActorAssessment } from '../modules/exposure/resolvers/actor-assessment.ts';
import {
  EffectExposure,
  Exposure,
  ExposureDetail,
  ExposurePath,
  ScoreHeader,
} from '../modules/exposure/resolvers/exposure.ts';
import { exposureMutation } from '../modules/exposure/resolvers/mutation.ts';
import { exposureQuery } from '../modules/exposure/resolvers/query.ts';
import { whatIfQuery } from '../modules/exposure/what-if/resolvers/query.ts';
import { WhatIf, WhatIfRow } from '../modules/exposure/what-if/resolvers/what-if.ts';
import {
  ComparedMission,
  Headquarters,
  HeadquartersComparison,
  HeadquartersMission,
  ReleasedIssue,
  SharedFactor,
} from '../modules/headquarters/resolvers/headquarters.ts';
import { headquartersQuery } from '../modules/headquarters/resolvers/query.ts';
import { accountMutation, peopleMutation } from '../modules/identity/resolvers/mutation.ts';
import { identityQuery } from '../modules/identity/resolvers/query.ts';
import { ElementConnection, LinkConnection } from '../modules/inventory/resolvers/connection.ts';
import { Element, elementTypes } from '../modules/inventory/resolvers/element.ts';
import { Link } from '../modules/inventory/resolvers/link.ts';
import { inventoryMutation } from '../modules/inventory/resolvers/mutation.ts';
import { inventoryQuery } from '../modules/inventory/resolvers/query.ts';
import { libraryQuery } from '../modules/library/resolvers/query.ts';
import { MissionCard } from '../modules/mission/resolvers/mission-card.ts';
import { MissionSummary } from '../modules/mission/resolvers/mission-summary.ts';
import { missionMutation } from '../modules/mission/resolvers/mutation.ts';
import { missionQuery } from '../modules/mission/resolvers/query.ts';
import { recordQuery } from '../modules/record/resolvers/query.ts';
import type { Resolvers } from './generated/resolver-types.ts';

/** Every module's resolvers under one roof. */
export const resolvers: Resolvers = {
  ...elementTypes,
  JSON: JsonScalar,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Query: {
    ...baseQuery,
    ...missionQuery,
    ...inventoryQuery,
    ...exposureQuery,
    ...closeUpQuery,
    ...whatIfQuery,
    ...assessmentQuery,
    ...recommendationQuery,
    ...comparisonQuery,
    ...templateQuery,
    ...analysesQuery,
    ...headquartersQuery,
    ...libraryQuery,
    ...identityQuery,
    ...recordQuery,
  },
  Mutation: {
    ...missionMutation,
    ...inventoryMutation,
    ...exposureMutation,
    ...assessmentMutation,
    ...recommendationMutation,
    ...templateMutation,
    ...peopleMutation,
    ...accountMutation,
  },
  Element,
  ElementConnection,
  Link,
  LinkConnection,
  MissionCard,
  ...recommendationTypes,
  Assessment,
  AssessmentEvent,
  AssessmentRelease,
  Contribution,
  OfficeFinding,
  SectionComment,
  MissionSummary,
  ScoreHeader,
  Exposure,
  ExposureDetail,
  EffectExposure,
  ExposurePath,
  ActorAssessment,
  CloseUp,
  Tornado,
  ExposureChokePoints,
  WhyNot,
  WhatIf,
  WhatIfRow,
  Analysis,
  AnalysisFigure,
  AnalysisTable,
  AnalysisTrial,
  Headquarters,
  HeadquartersMission,
  HeadquartersComparison,
  ComparedMission,
  ReleasedIssue,
  SharedFactor,
};
