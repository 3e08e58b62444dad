import type { RuleLikelihood } from '../../graph-schema/library-items.ts';
import { betaQuantile } from '../core/scoring/beta.ts';
import type { Judgement } from './attack-model.ts';
import { concentrationOf, type Library, libraryConcentration, ruleLikelihood } from './library.ts';

type Given = Pick<Judgement, 'key' | 'label' | 'value'> & Partial<Judgement>;

/** The ends of a judgement's range, where nobody stated them: 5th to 95th percentile. */
const LOW_PERCENTILE = 0.05;

/** Every judged number of a model, each once by its key, so that one judgement is drawn once wherever it feeds. */
export class JudgementRegister {
  readonly all: Judgement[];
  private readonly library: Library;
  private readonly byKey: Map<string, number>;

  /** `known`: judgements that stand first, as an earlier register had them. */
  constructor(library: Library, known: readonly Judgement[] = []) {
    this.library = library;
    this.all = [...known];
    this.byKey = new Map(known.map(({ key }, position) => [key, position]));
  }

  ruleLikelihood(name: RuleLikelihood): number {
    return this.add({
      key: `library:rule/${name}`,
      label: `Likelihood of ${name.replaceAll('-', ' ')}`,
      value: ruleLikelihood(this.library, name),
      concentration: libraryConcentration(this.library),
      source: 'library',
    });
  }

  /** A step that always holds, because of what its states mean. */
  certain(): number {
    return this.add({ key: 'by-definition', label: 'Holds by definition', value: 1 });
  }

  /** A number of the mission's own analysts: its grade sets how widely it is drawn. */
  mission(given: Given & { grade: string | null }): number {
    return this.add({ concentration: concentrationOf(this.library, given.grade), source: 'mission', ...given });
  }

  /** A range in which nobody has judged anything: every value in it counts alike. */
  range(key: string, label: string, low: number, high: number): number {
    const value = (low + high) / 2;
    return this.add({ key, label, value, low, high, spread: 'UNIFORM', source: 'library' });
  }

  private add(given: Given): number {
    const known = this.byKey.get(given.key);
    if (known !== undefined) return known;
    const concentration = given.concentration ?? libraryConcentration(this.library);
    const position = this.all.push({
      concentration,
      low: given.low ?? betaQuantile(LOW_PERCENTILE, given.value, concentration),
      high: given.high ?? betaQuantile(1 - LOW_PERCENTILE, given.value, concentration),
      spread: 'BETA',
      grade: null,
      source: 'library',
      ...given,
    });
    this.byKey.set(given.key, position - 1);
    return position - 1;
  }
}
