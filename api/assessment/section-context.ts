import type { LibraryItems } from '../../graph-schema/library-items.ts';
import type { AttackModel } from '../exposure-model/attack-model.ts';
import type { ElementExposure, ExposurePath, MissionScore } from '../exposure-model/mission-score.ts';
import type { GraphReading } from './graph-reading.ts';
import type { AssessmentCatalogue } from './language/catalogue.ts';

/** Everything a section may draw on. Sections read; none of them changes anything. */
export interface SectionContext {
  readonly reading: GraphReading;
  readonly score: MissionScore;
  readonly model: AttackModel;
  readonly library: LibraryItems;
  readonly text: AssessmentCatalogue;
  readonly generatedOn: string;
  readonly graphFingerprint: string | null;
  /** Leading paths to a state, in the order in which they matter; asked for once a state. */
  readonly paths: (state: number, most: number) => readonly ExposurePath[];
  readonly exposureOf: ReadonlyMap<number, ElementExposure>;
}
