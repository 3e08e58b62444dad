import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { LABELS } from '../labels.ts';
import { plainLine } from '../plain-text.ts';
import type { Placeholder } from './placeholders.ts';

/** What stands in a template for each name between double braces: the rows of the cover, title, marking and day. */
export function placeholderValues(document: AssessmentDocument): Record<Placeholder, string> {
  const labels = LABELS[document.language];
  const row = (id: Placeholder) => plainLine(document.cover.find((one) => one.id === id)?.value ?? '');
  return {
    title: plainLine(document.title),
    mission: plainLine(document.mission.name),
    acronym: plainLine(document.mission.acronym ?? document.mission.name),
    marking: labels.markings[document.marking].toUpperCase(),
    period: row('period'),
    version: row('version'),
    state: row('state'),
    lead: row('lead'),
    distribution: row('distribution'),
    clearance: row('clearance'),
    signOff: row('signOff'),
    date: labels.day(document.generatedOn),
  };
}
