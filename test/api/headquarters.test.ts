import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/describe-api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { releaseSamples } from '../support/released-missions.ts';

describeApi('Headquarters', (api) => {
  let keys: Map<string, string>;
  let reviewer: TestPerson;
  beforeAll(async () => {
    keys = await releaseSamples(api());
    reviewer = await signInAs(api(), ['HEADQUARTERS_REVIEWER']);
  }, 240_000);

  it('dumps', async () => {
    const data = await reviewer.query(`{ headquarters { marking
      heat { mission { id acronym } cells { theme state likelihood { estimate low high phrase } words missing } }
      sharedFactors { id kind name about sentence missions { mission { id } state likelihood { estimate } words } }
      namesakes { kind name words }
      controls { controlClass cells { mission state } lacking { acronym } }
      recommendations { measure }
      progress { code cells { mission state words } }
      counts { id rows { cells { words } total { words } } totals { words } grandTotal { words } } } }`);
    console.log(JSON.stringify(data, null, 1));
    expect(keys.size).toBe(3);
  });
});
