/** Child: what headquarters works out of frozen issues of made missions, once for each and then for a page. */
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { themeTables } from '../../api/assessment/headquarters/headquarters-tables.ts';
import { CATALOGUES } from '../../api/assessment/language/catalogue.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import type { MissionView } from '../../api/headquarters/headquarters-view.ts';
import { issueDigest } from '../../api/headquarters/issue-digest.ts';
import { namesakes, sharedFactors } from '../../api/headquarters/shared-factors.ts';
import { countTables } from '../../api/headquarters/type-counts.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { fieldMission } from './field-mission.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { median } from './statistics.ts';

export interface MeasureHeadquartersOptions {
  missions: number;
  /** Of each mission. */
  elements: number;
  trials: number;
  runs: number;
}

const SUPPRESS_BELOW = 5;

const { missions, elements, trials, runs } = optionsOf<MeasureHeadquartersOptions>();
const library = loadLibrary();
const views: MissionView[] = [];
let digestMs = 0;
for (let seed = 1; seed <= missions; seed++) {
  const id = `mission-${seed}`;
  const graph = fieldMission(elements, seed, id).toGraph();
  const { score } = scoreMission(graph, library, { asOf: '2026-11-21', seed: 1, trials });
  const made = await timed(() =>
    issueDigest({ reading: readGraph(graph, score.asOf), score, document: { sections: [] } }),
  );
  digestMs += made.ms;
  // The graph goes: what is kept of an issue is its digest.
  const issue = { assessmentKey: id, issue: 1, asOf: score.asOf, releasedAt: '2026-11-22T08:00:00.000Z', title: id };
  views.push({ id, name: id, acronym: null, current: { issue, digest: made.value } as MissionView['current'] });
}
const times: number[] = [];
let found = 0;
for (let run = 0; run < runs; run++) {
  const { value, ms } = await timed(() => {
    const factors = views.map(({ id, current }) => ({ mission: id, factors: current!.digest.factors }));
    const counts = countTables(
      views.map(({ current }) => current!.digest.counts),
      SUPPRESS_BELOW,
    );
    const tables = themeTables(views, { text: CATALOGUES.en, library });
    return { shared: sharedFactors(factors), alike: namesakes(factors), counts, tables };
  });
  times.push(ms);
  found = value.shared.length;
}
report({ digestMs, firstMs: times[0]!, pageMs: median(times), shared: found, megabytes: peakMegabytes() });
