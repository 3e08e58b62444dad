/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Search($mission: ID!, $text: String!) {\n    search(mission: $mission, text: $text, first: 12) {\n      ...ElementPoint\n    }\n    assessments(mission: $mission) {\n      key\n      title\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ElementPoint on ElementRef {\n    key\n    id\n    kind\n    name\n    sensitivity\n  }\n": typeof types.ElementPointFragmentDoc,
    "\n  fragment LikelihoodParts on Likelihood {\n    estimate\n    low\n    high\n    ciLow\n    ciHigh\n    lower\n    upper\n    method\n    trials\n    phrase\n  }\n": typeof types.LikelihoodPartsFragmentDoc,
    "\n  fragment RiskRangeParts on RiskRange {\n    estimate\n    low\n    high\n  }\n  fragment RiskParts on RiskByAxis {\n    persons {\n      ...RiskRangeParts\n    }\n    mandate {\n      ...RiskRangeParts\n    }\n    operations {\n      ...RiskRangeParts\n    }\n    privacy {\n      ...RiskRangeParts\n    }\n  }\n": typeof types.RiskRangePartsFragmentDoc,
    "\n  mutation CreateMission($input: CreateMissionInput!) {\n    createMission(input: $input) {\n      ok\n      mission {\n        key\n        id\n      }\n      error {\n        code\n        message\n        fieldErrors {\n          property\n          message\n          expected\n        }\n      }\n    }\n  }\n": typeof types.CreateMissionDocument,
    "\n  query Missions {\n    missions {\n      key\n      id\n      name\n      acronym\n      description\n      status\n      hostStates\n      startedOn\n      endedOn\n      elementCount\n      linkCount\n      sample\n    }\n    server {\n      name\n      version\n      store\n      ceilingNote\n    }\n  }\n": typeof types.MissionsDocument,
};
const documents: Documents = {
    "\n  query Search($mission: ID!, $text: String!) {\n    search(mission: $mission, text: $text, first: 12) {\n      ...ElementPoint\n    }\n    assessments(mission: $mission) {\n      key\n      title\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ElementPoint on ElementRef {\n    key\n    id\n    kind\n    name\n    sensitivity\n  }\n": types.ElementPointFragmentDoc,
    "\n  fragment LikelihoodParts on Likelihood {\n    estimate\n    low\n    high\n    ciLow\n    ciHigh\n    lower\n    upper\n    method\n    trials\n    phrase\n  }\n": types.LikelihoodPartsFragmentDoc,
    "\n  fragment RiskRangeParts on RiskRange {\n    estimate\n    low\n    high\n  }\n  fragment RiskParts on RiskByAxis {\n    persons {\n      ...RiskRangeParts\n    }\n    mandate {\n      ...RiskRangeParts\n    }\n    operations {\n      ...RiskRangeParts\n    }\n    privacy {\n      ...RiskRangeParts\n    }\n  }\n": types.RiskRangePartsFragmentDoc,
    "\n  mutation CreateMission($input: CreateMissionInput!) {\n    createMission(input: $input) {\n      ok\n      mission {\n        key\n        id\n      }\n      error {\n        code\n        message\n        fieldErrors {\n          property\n          message\n          expected\n        }\n      }\n    }\n  }\n": types.CreateMissionDocument,
    "\n  query Missions {\n    missions {\n      key\n      id\n      name\n      acronym\n      description\n      status\n      hostStates\n      startedOn\n      endedOn\n      elementCount\n      linkCount\n      sample\n    }\n    server {\n      name\n      version\n      store\n      ceilingNote\n    }\n  }\n": types.MissionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($mission: ID!, $text: String!) {\n    search(mission: $mission, text: $text, first: 12) {\n      ...ElementPoint\n    }\n    assessments(mission: $mission) {\n      key\n      title\n    }\n  }\n"): (typeof documents)["\n  query Search($mission: ID!, $text: String!) {\n    search(mission: $mission, text: $text, first: 12) {\n      ...ElementPoint\n    }\n    assessments(mission: $mission) {\n      key\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ElementPoint on ElementRef {\n    key\n    id\n    kind\n    name\n    sensitivity\n  }\n"): (typeof documents)["\n  fragment ElementPoint on ElementRef {\n    key\n    id\n    kind\n    name\n    sensitivity\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LikelihoodParts on Likelihood {\n    estimate\n    low\n    high\n    ciLow\n    ciHigh\n    lower\n    upper\n    method\n    trials\n    phrase\n  }\n"): (typeof documents)["\n  fragment LikelihoodParts on Likelihood {\n    estimate\n    low\n    high\n    ciLow\n    ciHigh\n    lower\n    upper\n    method\n    trials\n    phrase\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskRangeParts on RiskRange {\n    estimate\n    low\n    high\n  }\n  fragment RiskParts on RiskByAxis {\n    persons {\n      ...RiskRangeParts\n    }\n    mandate {\n      ...RiskRangeParts\n    }\n    operations {\n      ...RiskRangeParts\n    }\n    privacy {\n      ...RiskRangeParts\n    }\n  }\n"): (typeof documents)["\n  fragment RiskRangeParts on RiskRange {\n    estimate\n    low\n    high\n  }\n  fragment RiskParts on RiskByAxis {\n    persons {\n      ...RiskRangeParts\n    }\n    mandate {\n      ...RiskRangeParts\n    }\n    operations {\n      ...RiskRangeParts\n    }\n    privacy {\n      ...RiskRangeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMission($input: CreateMissionInput!) {\n    createMission(input: $input) {\n      ok\n      mission {\n        key\n        id\n      }\n      error {\n        code\n        message\n        fieldErrors {\n          property\n          message\n          expected\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateMission($input: CreateMissionInput!) {\n    createMission(input: $input) {\n      ok\n      mission {\n        key\n        id\n      }\n      error {\n        code\n        message\n        fieldErrors {\n          property\n          message\n          expected\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Missions {\n    missions {\n      key\n      id\n      name\n      acronym\n      description\n      status\n      hostStates\n      startedOn\n      endedOn\n      elementCount\n      linkCount\n      sample\n    }\n    server {\n      name\n      version\n      store\n      ceilingNote\n    }\n  }\n"): (typeof documents)["\n  query Missions {\n    missions {\n      key\n      id\n      name\n      acronym\n      description\n      status\n      hostStates\n      startedOn\n      endedOn\n      elementCount\n      linkCount\n      sample\n    }\n    server {\n      name\n      version\n      store\n      ceilingNote\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;