import { actors } from './en/actors.ts';
import { analyses } from './en/analyses.ts';
import { assessmentWork } from './en/assessment-work.ts';
import { assessments } from './en/assessments.ts';
import { closeUp } from './en/close-up.ts';
import { compare } from './en/compare.ts';
import { exposure } from './en/exposure.ts';
import { headquarters } from './en/headquarters.ts';
import { home } from './en/home.ts';
import { interchange } from './en/interchange.ts';
import { inventory } from './en/inventory.ts';
import { library } from './en/library.ts';
import { map } from './en/map.ts';
import { missions } from './en/missions.ts';
import { people } from './en/people.ts';
import { portfolio } from './en/portfolio.ts';
import { recommendations } from './en/recommendations.ts';
import { server } from './en/server.ts';
import { shell } from './en/shell.ts';
import { signIn } from './en/sign-in.ts';
import { templates } from './en/templates.ts';
import { values } from './en/values.ts';
import { whatIf } from './en/what-if.ts';

/** Every text that people read, by key. Another language is another object of this shape. */
export const en = {
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
} as const;
