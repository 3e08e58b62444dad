import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const ROOMS = ['api', 'graph-schema', 'seed', 'ui', 'test'];

interface Planted {
  rule: string;
  file: string;
  text: string;
}

/** One violation of each boundary, planted in a file of its own. */
const PLANTED: readonly Planted[] = [
  { rule: 'graph-schema-stands-alone', file: 'graph-schema/planted.ts', text: "import 'express';" },
  { rule: 'core-is-pure', file: 'api/core/graph/planted.ts', text: "import 'node:fs';" },
  { rule: 'exposure-model-is-pure', file: 'api/exposure-model/planted.ts', text: "import '../store/graph-store.ts';" },
  {
    rule: 'pure-rooms-take-types-only',
    file: 'api/core/graph/planted.ts',
    text: "import '../../../graph-schema/catalogue.ts';",
  },
  { rule: 'analyses-are-pure', file: 'api/analyses/planted.ts', text: "import '../assessment/runs.ts';" },
  { rule: 'headquarters-is-pure', file: 'api/headquarters/planted.ts', text: "import '../assessment/runs.ts';" },
  { rule: 'assessment-is-pure', file: 'api/assessment/planted.ts', text: "import 'node:crypto';" },
  { rule: 'embedded-not-neo4j', file: 'api/store/embedded/planted.ts', text: "import 'neo4j-driver';" },
  { rule: 'neo4j-not-embedded', file: 'api/store/neo4j/planted.ts', text: "import '@grafeo-db/js';" },
  { rule: 'drivers-stay-in-the-store', file: 'api/modules/base/planted.ts', text: "import 'neo4j-driver';" },
  { rule: 'modules-do-not-look-up', file: 'api/modules/base/planted.ts', text: "import '../../container.ts';" },
  { rule: 'documents-render-the-model', file: 'api/documents/planted.ts', text: "import 'express';" },
  { rule: 'ui-talks-to-the-api-alone', file: 'ui/lib/planted.ts', text: "import '../../api/config.ts';" },
  {
    rule: 'nothing-imports-test',
    file: 'api/modules/base/planted.ts',
    text: "import '../../../test/support/shared.ts';",
  },
  { rule: 'no-cycles', file: 'api/core/graph/planted.ts', text: "import './planted.ts';" },
];

async function cruiseTree(paths: readonly string[]): Promise<ICruiseResult> {
  const options = (await extractConfig(`${root}.dependency-cruiser.cjs`)) as ICruiseOptions;
  const result = await cruise([...paths], {
    ...options,
    ruleSet: require(`${root}.dependency-cruiser.cjs`),
    validate: true,
  });
  return result.output as ICruiseResult;
}

describe('boundaries between rooms', () => {
  const planted: string[] = [];
  afterEach(() => {
    for (const file of planted.splice(0)) rmSync(`${root}${file}`, { force: true });
  });

  it('hold in the whole tree, and the whole tree is looked at', async () => {
    const { summary } = await cruiseTree(ROOMS);
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(100);
  });

  it.each(PLANTED)('a planted violation of $rule is caught', async ({ rule, file, text }) => {
    planted.push(file);
    mkdirSync(dirname(`${root}${file}`), { recursive: true });
    writeFileSync(`${root}${file}`, `${text}\n`);
    const { summary } = await cruiseTree([file]);
    expect(summary.violations.map((v) => v.rule.name)).toContain(rule);
  });
});
