import type { NodeKindName } from '../../graph-schema/catalogue.ts';
import type { TestApi } from './api.ts';

/** Operations that many suites need. */
const ERROR = 'error { code message fieldErrors { property message expected } }';

export const CREATE_MISSION = `mutation ($input: CreateMissionInput!) { createMission(input: $input) { ok ${ERROR} mission { key id name } } }`;
export const CREATE_ELEMENT = `mutation ($input: CreateElementInput!) { createElement(input: $input) { ok ${ERROR} element { key id kind name version properties notAssessed } } }`;
export const UPDATE_ELEMENT = `mutation ($input: UpdateElementInput!) { updateElement(input: $input) { ok ${ERROR} element { key id kind name version properties } } }`;
export const DELETE_ELEMENT = `mutation ($key: ID!, $version: Int!) { deleteElement(key: $key, version: $version) { ok ${ERROR} deleted } }`;
export const CREATE_LINK = `mutation ($input: CreateLinkInput!) { createLink(input: $input) { ok ${ERROR} link { key type version properties from { key } to { key } } } }`;
export const UPDATE_LINK = `mutation ($input: UpdateLinkInput!) { updateLink(input: $input) { ok ${ERROR} link { key version properties } } }`;
export const DELETE_LINK = `mutation ($key: ID!, $version: Int!) { deleteLink(key: $key, version: $version) { ok ${ERROR} deleted } }`;
export const READ_ELEMENT =
  'query ($key: ID!) { element(key: $key) { key id kind name version properties notAssessed changedAt links { totalCount } } }';

let missions = 0;
/** Makes an empty mission of its own for a test, and returns its id. */
export async function newMission(api: TestApi): Promise<string> {
  const id = `mission-${process.pid}-${++missions}`;
  const { createMission } = await api.query(CREATE_MISSION, { input: { id, name: `Mission ${missions}` } });
  if (!createMission.ok) throw new Error(createMission.error.message);
  return id;
}

export const fieldOf = (kind: NodeKindName): string => kind.charAt(0).toLowerCase() + kind.slice(1);

/** Makes an element that has to be accepted. */
export async function newElement(
  api: TestApi,
  mission: string,
  kind: NodeKindName,
  properties: Record<string, unknown>,
): Promise<{ key: string; version: number }> {
  const element = { [fieldOf(kind)]: { name: String(properties.id), ...properties } };
  const { createElement } = await api.query(CREATE_ELEMENT, { input: { mission, element } });
  if (!createElement.ok) throw new Error(JSON.stringify(createElement.error));
  return createElement.element;
}
