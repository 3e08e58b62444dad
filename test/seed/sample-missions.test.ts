import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGE_KIND_NAMES, mayStandAt, NODE_KIND_NAMES } from '../../graph-schema/catalogue.ts';
import { edgeIdentity } from '../../graph-schema/identity.ts';
import { validateEdge, validateNode } from '../../graph-schema/validate.ts';
import { SENSITIVITIES, VECTOR_TYPES } from '../../graph-schema/values.ts';
import { SAMPLE_MISSIONS } from '../../seed/sample-missions.ts';
import { readMissionFolder } from './read-mission-folder.ts';

const missionsFolder = new URL('../../seed/missions/', import.meta.url);
const read = (folder: string) => readMissionFolder(new URL(`${folder}/`, missionsFolder));

describe.each(SAMPLE_MISSIONS)('the sample mission $folder', ({ id, folder }) => {
  const { nodes, links } = read(folder);
  const kindOf = new Map(nodes.map(({ properties, kind }) => [properties.id as string, kind]));
  const propertiesOf = new Map(nodes.map(({ properties }) => [properties.id as string, properties]));
  const text = (id: string, name: string) => propertiesOf.get(id)?.[name] as string | undefined;

  it('holds only entries that the schema accepts', () => {
    const faults = nodes.flatMap(({ sheet, row, kind, properties }) => {
      const result = validateNode(kind, properties);
      return result.ok ? [] : [{ sheet, row, faults: result.faults }];
    });
    expect(faults).toEqual([]);
  });

  it('holds only links that the schema accepts, between entries that may stand at their ends', () => {
    const faults = links.flatMap(({ row, kind, from, to, properties }) => {
      const result = validateEdge(kind, properties);
      const [fromKind, toKind] = [kindOf.get(from), kindOf.get(to)];
      const ends = fromKind && toKind && mayStandAt(kind, 'from', fromKind) && mayStandAt(kind, 'to', toKind);
      return result.ok && ends ? [] : [{ row, kind, from, to, faults: result.ok ? 'ends' : result.faults }];
    });
    expect(faults).toEqual([]);
  });

  it('names every entry and every link once', () => {
    expect(kindOf.size).toBe(nodes.length);
    const identities = links.map(({ kind, from, to, properties }) => edgeIdentity(kind, from, to, properties));
    expect(new Set(identities).size).toBe(links.length);
  });

  it('belongs to one mission and says that it is fictional', () => {
    expect(new Set(nodes.map(({ missionId }) => missionId))).toEqual(new Set([id]));
    expect(text(id, 'source')).toBe('Fictional sample mission');
    expect(text(id, 'description')).toMatch(/fictional/i);
  });

  it('is described with the numbers it has', () => {
    const readme = readFileSync(new URL('README.md', missionsFolder), 'utf8');
    expect(readme).toContain(`${nodes.length} entries, ${links.length} links`);
  });

  it('refers only to offices and carriers that it has', () => {
    const owners = nodes.flatMap(({ properties }) => (properties.ownerOffice as string | undefined) ?? []);
    expect(owners.filter((owner) => kindOf.get(owner) !== 'Office')).toEqual([]);
    const passed = links.flatMap(({ properties }) => (properties.via as string[] | undefined) ?? []);
    expect(passed.filter((via) => kindOf.get(via) !== 'ExternalSystem')).toEqual([]);
  });

  it('uses only states and addresses that nobody has', () => {
    const codes = nodes.flatMap(({ properties: p }) => [
      p.jurisdiction,
      p.contributor,
      ...((p.hostStates as []) ?? []),
    ]);
    // XK is in common use for a real place.
    expect(codes.filter((code) => code !== undefined && !/^X[A-JL-Z]$/.test(code as string))).toEqual([]);
    const addresses = nodes.flatMap(({ properties }) => (properties.url as string | undefined) ?? []);
    expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual([]);
    const identifiers = nodes.flatMap(
      ({ properties }) => (properties.knownVulnerabilities as string[] | undefined) ?? [],
    );
    expect(identifiers.filter((identifier) => !identifier.startsWith('CVE-1900-'))).toEqual([]);
  });

  it('puts no site on land', () => {
    const placed = nodes.filter(({ properties }) => properties.latitude !== undefined);
    const inOpenOcean = placed.filter(({ properties: { latitude, longitude } }) => {
      const [north, east] = [latitude as number, longitude as number];
      const southPacific = north < -40 && north > -50 && east < -115 && east > -125;
      const northAtlantic = north > 27 && north < 30 && east > -40 && east < -36;
      return southPacific || northAtlantic;
    });
    expect(inOpenOcean).toHaveLength(placed.length);
  });

  it('judges no state hostile, grades every posture and names the claimant of every attribution', () => {
    const actors = nodes.filter(({ kind }) => kind === 'ThreatActor').map(({ properties }) => properties);
    const states = actors.filter(({ actorType }) => actorType === 'HOST_STATE' || actorType === 'THIRD_STATE');
    expect(states.filter(({ posture }) => posture === 'HOSTILE' || posture === 'ADVERSARIAL')).toEqual([]);
    expect(actors.filter(({ posture, sourceGrade }) => posture !== 'UNKNOWN' && !sourceGrade)).toEqual([]);
    const claims = links.filter(({ kind }) => kind === 'ATTRIBUTED_TO');
    expect(claims.filter(({ properties: p }) => !p.claimedBy || !p.claimedOn || !p.sourceGrade)).toEqual([]);
  });

  it('marks a link at least as high as both its ends, and not at all where an end is unmarked', () => {
    const rank = (sensitivity: string | undefined) =>
      sensitivity === undefined ? SENSITIVITIES.length : SENSITIVITIES.indexOf(sensitivity as never);
    const low = links.filter(({ from, to, properties }) => {
      const own = rank(properties.sensitivity as string | undefined);
      return own < rank(text(from, 'sensitivity')) || own < rank(text(to, 'sensitivity'));
    });
    expect(low).toEqual([]);
  });

  it('writes its descriptions as sentences', () => {
    const descriptions = nodes.flatMap(({ properties }) => (properties.description as string | undefined) ?? []);
    expect(descriptions.filter((description) => !description.endsWith('.'))).toEqual([]);
  });
});

describe('the sample missions together', () => {
  const all = SAMPLE_MISSIONS.map(({ folder }) => read(folder));
  const nodes = all.flatMap((mission) => mission.nodes);
  const links = all.flatMap((mission) => mission.links);
  const values = (kind: string, property: string) =>
    new Set(nodes.filter((node) => node.kind === kind).flatMap(({ properties }) => properties[property] ?? []));

  it('are the folders that are there', () => {
    const folders = readdirSync(missionsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(SAMPLE_MISSIONS.map(({ folder }) => folder).sort());
  });

  it('show every kind of entry, of link and of vector', () => {
    expect(NODE_KIND_NAMES.filter((kind) => !nodes.some((node) => node.kind === kind))).toEqual([]);
    expect(EDGE_KIND_NAMES.filter((kind) => !links.some((link) => link.kind === kind))).toEqual([]);
    expect(VECTOR_TYPES.filter((vector) => !values('ThreatVector', 'vectorType').has(vector))).toEqual([]);
  });

  it('show clauses present, absent and unread, and controls in every state', () => {
    const reachBack = nodes
      .filter(({ kind }) => kind === 'LegalInstrument')
      .map((n) => n.properties.reachBackDestination);
    expect(new Set(reachBack)).toEqual(new Set(['PRESENT', 'ABSENT', undefined]));
    const states = links
      .filter(({ kind }) => kind === 'PROTECTED_BY')
      .map(({ properties: p }) => `${p.status} ${p.coverage === undefined}`);
    for (const status of ['PLANNED', 'PARTIAL', 'OPERATING']) expect(states).toContain(`${status} true`);
    expect(values('Control', 'commonMode')).toEqual(new Set([true, false]));
  });

  it('share suppliers and actors by name between two missions', () => {
    const missionsOf = (id: string) =>
      nodes.filter(({ properties }) => properties.id === id).map((n) => n.properties.name);
    expect(missionsOf('sup-trackline')).toEqual(['Trackline Telematics', 'Trackline Telematics']);
    expect(missionsOf('ta-state-xm')).toHaveLength(2);
  });

  it('leave things unjudged, unmarked and overdue on purpose', () => {
    const actors = nodes.filter(({ kind }) => kind === 'ThreatActor');
    expect(actors.some(({ properties }) => properties.intent === undefined)).toBe(true);
    expect(nodes.some(({ kind, properties }) => kind === 'DataStore' && properties.harmToPersons === undefined)).toBe(
      true,
    );
    expect(nodes.some(({ properties }) => properties.sensitivity === undefined)).toBe(true);
    expect(nodes.some(({ properties }) => (properties.reviewDue as string) < '2026-11-01')).toBe(true);
    expect(links.some(({ properties }) => (properties.presentFrom as string) > '2026-12-31')).toBe(true);
  });
});
