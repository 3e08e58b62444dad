import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import { EXTENSION, markingDefinition } from './fixed-objects.ts';
import { stixId } from './identifiers.ts';
import { properties, type StixObject, type StixValue } from './stix-object.ts';

type Given = Readonly<Record<string, StixValue | null | undefined>>;

/**
 * Collects objects under one document. Elements and links are named after their keys, so a later issue updates them;
 * what belongs to this issue alone is named after its fingerprint. Times are the document's day.
 */
export class StixBundle {
  readonly document: AssessmentDocument;
  readonly fingerprint: string;
  readonly #objects: StixObject[] = [];
  readonly #known = new Set<string>();
  readonly #creator: string;

  constructor(document: AssessmentDocument, fingerprint: string) {
    this.document = document;
    this.fingerprint = fingerprint;
    this.#creator = this.idOfElement('identity', document.mission.key);
  }

  idOfElement = (type: string, key: string): string => stixId(type, this.document.mission.key, key);

  /** Adds an object once and returns its identifier. `marking` null is handled as the highest. */
  add(type: string, id: string, marking: Sensitivity | null, own: Given, extension: Given = {}): string {
    const extended = properties(extension);
    const extensions = { [EXTENSION.id]: { extension_type: 'property-extension', ...extended } };
    return this.#add(type, id, marking, { ...own, ...(Object.keys(extended).length > 0 && { extensions }) });
  }

  /** Adds an object of a type that the extension defines. */
  addNewObject(type: string, id: string, marking: Sensitivity | null, own: Given): string {
    return this.#add(type, id, marking, { ...own, extensions: { [EXTENSION.id]: { extension_type: 'new-sdo' } } });
  }

  #add(type: string, id: string, marking: Sensitivity | null, own: Given): string {
    if (this.#known.has(id)) return id;
    this.#known.add(id);
    const time = `${this.document.generatedOn}T00:00:00.000Z`;
    this.#objects.push({
      ...properties(own),
      type,
      id,
      spec_version: '2.1',
      created: time,
      modified: time,
      lang: this.document.language,
      ...(id !== this.#creator && { created_by_ref: this.#creator }),
      object_marking_refs: [this.#marked(marking)],
    });
    return id;
  }

  /** Adds an object that stands as it is in every bundle. */
  addFixed(object: StixObject): string {
    if (!this.#known.has(object.id)) this.#objects.push(object);
    this.#known.add(object.id);
    return object.id;
  }

  /** A marking that nobody set, or that would pass the document's own, is the document's. */
  #marked(marking: Sensitivity | null): string {
    const rank = (level: Sensitivity) => SENSITIVITIES.indexOf(level);
    const own = this.document.marking;
    const level = marking === null || rank(marking) > rank(own) ? own : marking;
    return this.addFixed(markingDefinition(level, this.document.language));
  }

  get objects(): readonly StixObject[] {
    return this.#objects;
  }
}
