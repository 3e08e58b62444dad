/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CreateMissionInput = {
  acronym?: string | null | undefined;
  hostStates?: Array<string> | null | undefined;
  /** Your own id, for example mission-north. */
  id: string;
  name: string;
};

/** Why a change was not made, in words a person can act on. */
export type ErrorCode =
  /** Somebody changed it first; read it again. */
  | 'CONFLICT'
  /** The id is taken in this mission. */
  | 'DUPLICATE_ID'
  /** A value is not accepted; see fieldErrors. */
  | 'INVALID_INPUT'
  /** Something else still needs it. */
  | 'IN_USE'
  /** No such thing, or it is not yours to see. */
  | 'NOT_FOUND';

/** Where a mission stands. */
export type MissionStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PLANNED';

/** Kinds of entry. */
export type NodeKind =
  /** A device, network, application or account the mission uses. */
  | 'Asset'
  /** Equipment that a troop or police contributor brings, owns and operates under an arrangement with the UN. */
  | 'ContingentOwnedEquipment'
  /** A measure that lowers the chance that a vector succeeds on what it protects. */
  | 'Control'
  /** A body of information with one purpose: a database, a shared folder, a spreadsheet, a platform or a paper file. */
  | 'DataStore'
  /** A document or report that other entries stand on. */
  | 'Evidence'
  /** A system that the mission depends on or sends information to, outside its control. */
  | 'ExternalSystem'
  /** Something that happened: a base rate and evidence. It changes a score only through a judgement that names it. */
  | 'Incident'
  /** An agreement, contract or policy, with the clauses on data that it has or lacks. */
  | 'LegalInstrument'
  /** Something the mission is mandated to do. */
  | 'MandateTask'
  /** A peace operation. Everything else belongs to one mission or to the shared library. */
  | 'Mission'
  /** A section or component of the mission that owns entries, operates systems and contributes to the assessment. */
  | 'Office'
  /** People as a group, by role, contingent or relation to the mission. Never a named individual. */
  | 'PersonGroup'
  /** Talks, mediation or the follow-up of an agreement that the mission supports. */
  | 'PoliticalProcess'
  /** A place the mission occupies or works from. */
  | 'Site'
  /** A company or body that supplies equipment, software or services. */
  | 'Supplier'
  /** A body whose capability, intent and position are judged. Being listed says nothing of hostility; posture is a graded judgement. */
  | 'ThreatActor'
  /** A way by which harm arrives. An actor is linked to the vectors it is judged to employ. */
  | 'ThreatVector';

/** Marking after ST/SGB/2007/6, least first. Absent is handled as Strictly Confidential. */
export type Sensitivity =
  | 'CONFIDENTIAL'
  | 'STRICTLY_CONFIDENTIAL'
  | 'UNCLASSIFIED';

export type SearchQueryVariables = Exact<{
  mission: string;
  text: string;
}>;


export type SearchQuery = { search: Array<{ key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null }>, assessments: Array<{ key: string, title: string }> };

export type ElementPointFragment = { key: string, id: string, kind: NodeKind, name: string, sensitivity: Sensitivity | null };

export type LikelihoodPartsFragment = { estimate: number, low: number, high: number, ciLow: number, ciHigh: number, lower: number, upper: number, method: string, trials: number, phrase: string };

export type RiskRangePartsFragment = { estimate: number, low: number, high: number };

export type RiskPartsFragment = { persons: { estimate: number, low: number, high: number } | null, mandate: { estimate: number, low: number, high: number } | null, operations: { estimate: number, low: number, high: number } | null, privacy: { estimate: number, low: number, high: number } | null };

export type CreateMissionMutationVariables = Exact<{
  input: CreateMissionInput;
}>;


export type CreateMissionMutation = { createMission: { ok: boolean, mission: { key: string, id: string } | null, error: { code: ErrorCode, message: string, fieldErrors: Array<{ property: string, message: string, expected: string }> } | null } };

export type MissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionsQuery = { missions: Array<{ key: string, id: string, name: string, acronym: string | null, description: string | null, status: MissionStatus | null, hostStates: Array<string> | null, startedOn: string | null, endedOn: string | null, elementCount: number, linkCount: number, sample: boolean }>, server: { name: string, version: string, store: string, ceilingNote: string } };

export const ElementPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<ElementPointFragment, unknown>;
export const LikelihoodPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LikelihoodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Likelihood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"ciLow"}},{"kind":"Field","name":{"kind":"Name","value":"ciHigh"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"trials"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}}]}}]} as unknown as DocumentNode<LikelihoodPartsFragment, unknown>;
export const RiskRangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<RiskRangePartsFragment, unknown>;
export const RiskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskByAxis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"privacy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskRangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<RiskPartsFragment, unknown>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mission"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ElementPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mission"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mission"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ElementPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ElementRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const CreateMissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"mission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fieldErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateMissionMutation, CreateMissionMutationVariables>;
export const MissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hostStates"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"elementCount"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"store"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingNote"}}]}}]}}]} as unknown as DocumentNode<MissionsQuery, MissionsQueryVariables>;