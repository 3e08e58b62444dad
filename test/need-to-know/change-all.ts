import { strFromU8, unzipSync } from 'fflate';
import type { Sight } from '../../api/policy/sight.ts';
import type { TestPerson } from '../support/people.ts';
import type { World } from './worlds.ts';

const ERROR = 'ok error { code message fieldErrors { property message expected } }';
const UPDATE = `mutation ($i: UpdateElementInput!) { updateElement(input: $i) { ${ERROR} } }`;
const DELETE = `mutation ($k: ID!, $v: Int!) { deleteElement(key: $k, version: $v) { deleted ${ERROR} } }`;
const CREATE = `mutation ($i: CreateElementInput!) { createElement(input: $i) { ${ERROR} element { id name version } } }`;
const LINK = `mutation ($i: CreateLinkInput!) { createLink(input: $i) { ${ERROR} link { type version from { id } to { id } } } }`;
const UPDATE_LINK = `mutation ($i: UpdateLinkInput!) { updateLink(input: $i) { ${ERROR} } }`;
const DELETE_LINK = `mutation ($k: ID!, $v: Int!) { deleteLink(key: $k, version: $v) { deleted ${ERROR} } }`;
const GENERATE = `mutation ($m: ID!) { generateAssessment(input: { mission: $m, language: EN }) { ${ERROR} assessment { key title marking document } } }`;

/** Of an archive what stands in its parts; of anything else its text. When it was packed does not matter. */
async function contentOf(response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!/zip|sheet/.test(response.headers.get('content-type') ?? '')) return [response.status, strFromU8(bytes)];
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('docProps/'));
  return [response.status, Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]))];
}

const withoutRequestId = (text: string): string => text.replaceAll(/"requestId":"[^"]*"/g, '');

async function bring(who: TestPerson, mission: string, files: Record<string, string>, dryRun: boolean) {
  const body = {
    files: Object.entries(files).map(([name, text]) => ({ name, base64: Buffer.from(text).toString('base64') })),
    options: { soundRowsOnly: true, dryRun },
  };
  const response = await who.fetch(`/missions/${mission}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sangar': '1' },
    body: JSON.stringify(body),
  });
  return [response.status, withoutRequestId(await response.text())];
}

/**
 * Does all that somebody can try with what is hidden: takes files out, brings sheets in that name it, changes, links
 * and deletes it. Returns every answer, without the keys that were made meanwhile.
 */
export async function changeAll(who: TestPerson, whole: World, seen: World, sight: Sight): Promise<unknown[]> {
  const mission = whole.missionId;
  const seenKeys = new Set([...seen.nodes, ...seen.links].map(({ key }) => key));
  const hiddenNodes = whole.nodes.filter(({ key }) => !seenKeys.has(key));
  const hiddenLinks = whole.links.filter(({ key }) => !seenKeys.has(key));
  const answers: unknown[] = [];
  const say = (what: string, answer: unknown) => answers.push([what, answer]);
  const send = async (query: string, variables: Record<string, unknown>) => {
    const { status, data, errors } = await who.send(query, variables);
    return { status, data, errors: errors?.map(({ message, extensions }) => [message, extensions.code]) };
  };

  for (const format of ['csv', 'xlsx']) {
    say(format, await contentOf(await who.fetch(`/missions/${mission}/export?format=${format}`)));
  }
  const written = await send(GENERATE, { m: mission });
  const key: string | undefined = written.data?.generateAssessment.assessment?.key;
  say('assessment', JSON.stringify(written).replaceAll(key ?? ' ', 'KEY'));
  for (const format of ['json', 'md', 'stix']) {
    say(format, await contentOf(await who.fetch(`/assessments/${key ?? 'none'}/download/${format}`)));
  }

  const files = {
    'data-stores.csv': [
      'id,missionId,name,sensitivity',
      ...[...hiddenNodes.slice(0, 3), ...seen.nodes.slice(0, 2)].map(
        ({ id }) => `${id},${mission},Taken ${id},${sight.clearance}`,
      ),
      `above,${mission},Above,STRICTLY_CONFIDENTIAL`,
      `unmarked,${mission},Unmarked,`,
    ].join('\n'),
    'links.csv': [
      'from,type,to,sensitivity',
      ...hiddenLinks.slice(0, 6).map(({ fromKey, kind, toKey }) => {
        const [from, to] = [fromKey, toKey].map((each) => each.slice('key-'.length));
        return `${from},${kind},${to},${sight.clearance}`;
      }),
    ].join('\n'),
  };
  say('dry run', await bring(who, mission, files, true));
  say('import', await bring(who, mission, files, false));
  say('import again', await bring(who, mission, files, false));

  const sensitivity = sight.clearance;
  for (const each of [...hiddenNodes.slice(0, 3).map((node) => node.key), 'no-such-key']) {
    const element = { site: { id: 'moved', name: 'Moved', sensitivity } };
    say('update', await send(UPDATE, { i: { key: each, version: 1, element } }));
    say('delete', await send(DELETE, { k: each, v: 1 }));
    const ends = { mission, type: 'LOCATED_AT', properties: { sensitivity } };
    say('link from', await send(LINK, { i: { ...ends, from: each, to: seen.nodes[1]?.key ?? 'x' } }));
    say('link to', await send(LINK, { i: { ...ends, from: seen.nodes[1]?.key ?? 'x', to: each } }));
  }
  for (const { id } of hiddenNodes.slice(3, 6)) {
    const element = { site: { id, name: 'Mine now', sensitivity } };
    say('create', await send(CREATE, { i: { mission, element } }));
    say('create twice', await send(CREATE, { i: { mission, element } }));
  }
  for (const { key: linkKey, kind, fromKey, toKey } of hiddenLinks.slice(0, 4)) {
    say('update link', await send(UPDATE_LINK, { i: { key: linkKey, version: 1, properties: { sensitivity } } }));
    say('delete link', await send(DELETE_LINK, { k: linkKey, v: 1 }));
    const same = { mission, type: kind, from: fromKey, to: toKey, properties: { sensitivity } };
    say('same link', await send(LINK, { i: same }));
    say('same link twice', await send(LINK, { i: same }));
  }
  say('export after', await contentOf(await who.fetch(`/missions/${mission}/export?format=csv`)));
  const counts = '{ missions { elementCount linkCount } }';
  say('counts after', await send(counts, {}));
  return answers;
}
