/*
 * Rules of STIX 2.1 (OASIS Standard, 10 June 2021) that a bundle of ours has to keep, written from the specification
 * and not from the renderer: common properties (3.2), identifiers (2.9), timestamps (2.16), extensions (7.3), markings
 * (7.2), required properties of each type, references, and the relationships that are defined for types (Appendix B).
 */
type Json = Record<string, unknown>;

const REQUIRED: Record<string, readonly string[]> = {
  'attack-pattern': ['name'],
  'course-of-action': ['name'],
  'extension-definition': ['name', 'schema', 'version', 'extension_types', 'created_by_ref'],
  grouping: ['context', 'object_refs'],
  identity: ['name'],
  incident: ['name'],
  indicator: ['pattern', 'pattern_type', 'valid_from'],
  infrastructure: ['name'],
  'intrusion-set': ['name'],
  malware: ['is_family'],
  'marking-definition': [],
  note: ['content', 'object_refs'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  report: ['name', 'published', 'object_refs'],
  'threat-actor': ['name'],
  tool: ['name'],
};
/** Types of the second and third part that each verb is defined for, of those that occur here. */
const RELATIONSHIPS: Record<string, readonly string[]> = {
  'attack-pattern': ['targets identity', 'uses malware', 'uses tool', 'delivers malware'],
  'course-of-action': ['mitigates attack-pattern', 'mitigates malware', 'mitigates tool'],
  identity: ['located-at location'],
  indicator: ['indicates malware', 'indicates threat-actor', 'indicates intrusion-set', 'indicates infrastructure'],
  infrastructure: [
    'communicates-with infrastructure',
    'consists-of infrastructure',
    'uses infrastructure',
    'controls infrastructure',
  ],
  'intrusion-set': [
    'attributed-to threat-actor',
    'uses attack-pattern',
    'uses malware',
    'uses tool',
    'targets identity',
  ],
  'threat-actor': [
    'attributed-to identity',
    'impersonates identity',
    'compromises infrastructure',
    'hosts infrastructure',
    'owns infrastructure',
    'uses infrastructure',
    'targets identity',
    'uses attack-pattern',
    'uses malware',
    'uses tool',
  ],
};
const COMMON = ['related-to', 'derived-from', 'duplicate-of'];
const ID =
  /^([a-z0-9][a-z0-9-]{1,248}[a-z0-9])--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?Z$/;
const NOT_IN_REPORTS = new Set(['bundle']);

/** What breaks a rule, in words; nothing where all hold. */
export function stixFaults(bundle: Json): string[] {
  const faults: string[] = [];
  const say = (id: unknown, fault: string) => faults.push(`${String(id)}: ${fault}`);
  const objects = (bundle.objects ?? []) as Json[];
  if (bundle.type !== 'bundle') say('bundle', 'is not called so');
  if (!ID.test(String(bundle.id)) || !String(bundle.id).startsWith('bundle--'))
    say('bundle', 'has no identifier of its own');
  if ('spec_version' in bundle) say('bundle', 'has a version, which it lost in 2.1');
  const byId = new Map<string, Json>();
  for (const object of objects) {
    if (byId.has(String(object.id))) say(object.id, 'occurs twice');
    byId.set(String(object.id), object);
  }
  const extensions = new Map(
    objects.filter(({ type }) => type === 'extension-definition').map((one) => [String(one.id), one]),
  );
  for (const object of objects) {
    const { id, type } = object as { id: string; type: string };
    if (ID.exec(id)?.[1] !== type) say(id, `is no identifier of a ${type}`);
    if (object.spec_version !== '2.1') say(id, 'is not of version 2.1');
    for (const time of ['created', ...(type === 'marking-definition' ? [] : ['modified'])])
      if (!TIME.test(String(object[time]))) say(id, `${time} is no timestamp`);
    if ('published' in object && !TIME.test(String(object.published))) say(id, 'published is no timestamp');
    if (String(object.modified ?? object.created) < String(object.created))
      say(id, 'was modified before it was created');
    const own = Object.entries((object.extensions ?? {}) as Record<string, Json>);
    const isNew = own.some(([, { extension_type }]) => extension_type === 'new-sdo');
    const required = REQUIRED[type] ?? (isNew ? [] : null);
    if (!required) say(id, 'is of no known type and no extension makes it one');
    for (const name of required ?? []) if (object[name] === undefined) say(id, `lacks ${name}`);
    for (const [extension, { extension_type }] of own) {
      const types = extensions.get(extension)?.extension_types as string[] | undefined;
      if (!types) say(id, `names an extension that is not in the bundle`);
      else if (!types.includes(String(extension_type)))
        say(id, `the extension is not of type ${String(extension_type)}`);
    }
    if (type === 'marking-definition' && typeof (object.definition as Json)?.statement !== 'string')
      say(id, 'states nothing');
    const confidence = object.confidence ?? 0;
    if (!Number.isInteger(confidence) || Number(confidence) < 0 || Number(confidence) > 100)
      say(id, 'confidence is not 0 to 100');
    for (const reference of (object.external_references ?? []) as Json[])
      if (!reference.source_name || !(reference.description || reference.url || reference.external_id))
        say(id, 'an external reference says nothing');
    for (const [path, value] of valuesOf(object)) {
      const [name] = path.split('.');
      if (!/^[a-z0-9_]{2,250}$/.test(name!)) say(id, `${name} is no name of a property`);
      if (value === null) say(id, `${path} is null`);
      if (Array.isArray(value) && value.length === 0) say(id, `${path} is an empty list`);
      if (/_refs?(\.\d+)?$/.test(path) && typeof value === 'string') {
        const target = byId.get(value);
        if (!target) say(id, `${path} leads nowhere`);
        else if (path.startsWith('object_marking_refs') && target.type !== 'marking-definition')
          say(id, `${path} is no marking`);
        else if (path === 'created_by_ref' && target.type !== 'identity') say(id, 'its creator is no identity');
        else if (path.startsWith('object_refs') && NOT_IN_REPORTS.has(String(target.type)))
          say(id, `${path} may not be grouped`);
      }
    }
    if (type === 'relationship') {
      const [source, target] = [byId.get(String(object.source_ref))?.type, byId.get(String(object.target_ref))?.type];
      const verb = String(object.relationship_type);
      if (!COMMON.includes(verb) && !RELATIONSHIPS[String(source)]?.includes(`${verb} ${String(target)}`))
        say(id, `${String(source)} ${verb} ${String(target)} is not defined`);
      for (const end of [source, target])
        if (['relationship', 'sighting', 'marking-definition', 'bundle'].includes(String(end)))
          say(id, `an end is a ${String(end)}`);
    }
  }
  return faults;
}

/** Every value in an object with its path; lists and dictionaries themselves too. */
function valuesOf(value: unknown, path = ''): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  const inner = Object.entries(value).flatMap(([name, one]) => valuesOf(one, path === '' ? name : `${path}.${name}`));
  return path === '' ? inner : [[path, value], ...inner];
}
