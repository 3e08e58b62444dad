import { typeset } from '../../../graph-schema/language/french/typography.ts';
import type { Catalogue } from './catalogue.ts';
import { actors } from './fr/actors.ts';
import { analyses } from './fr/analyses.ts';
import { assessmentWork } from './fr/assessment-work.ts';
import { assessments } from './fr/assessments.ts';
import { closeUp } from './fr/close-up.ts';
import { compare } from './fr/compare.ts';
import { exposure } from './fr/exposure.ts';
import { headquarters } from './fr/headquarters.ts';
import { home } from './fr/home.ts';
import { interchange } from './fr/interchange.ts';
import { inventory } from './fr/inventory.ts';
import { library } from './fr/library.ts';
import { map } from './fr/map.ts';
import { missions } from './fr/missions.ts';
import { people } from './fr/people.ts';
import { portfolio } from './fr/portfolio.ts';
import { recommendations } from './fr/recommendations.ts';
import { server } from './fr/server.ts';
import { shell } from './fr/shell.ts';
import { signIn } from './fr/sign-in.ts';
import { templates } from './fr/templates.ts';
import { values } from './fr/values.ts';
import { whatIf } from './fr/what-if.ts';

export const fr: Catalogue = typeset({
  ...shell,
  ...server,
  ...missions,
  ...headquarters,
  ...home,
  ...exposure,
  ...closeUp,
  ...whatIf,
  ...portfolio,
  ...inventory,
  ...actors,
  ...map,
  ...analyses,
  ...assessments,
  ...assessmentWork,
  ...recommendations,
  ...compare,
  ...interchange,
  ...library,
  ...signIn,
  ...templates,
  ...people,
  values,
});
