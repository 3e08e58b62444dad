import type { AssessmentDocument, RegisteredElement, Section } from '../../../graph-schema/assessment-document.ts';
import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import { handledAs } from '../../analyses/reading/handled-as.ts';
import { paragraph } from '../blocks.ts';
import { type AssessmentCatalogue, CATALOGUES } from '../language/catalogue.ts';
import { composeSection, officeIn } from './compose-section.ts';
import { type DocumentDetails, hasWritten, type OfficeContribution, standing } from './contribution.ts';
import { positionsSection } from './positions-section.ts';
import { type FollowedRecommendation, withRecommendations } from './recommendations-part.ts';

export const POSITIONS_SECTION = 'contributions';
const MEASURES_SECTION = 'measures';

/**
 * The document as its offices have it: the generated text with their parts, positions and dissents, the cover with
 * what people have settled. Pure, and the same for the same input; the generated document is left as it is.
 */
export function composeDocument(
  base: AssessmentDocument,
  contributions: readonly OfficeContribution[],
  details: DocumentDetails,
  recommendations: readonly FollowedRecommendation[] = [],
): AssessmentDocument {
  const text = CATALOGUES[base.language];
  const sections = base.sections.map((section) => {
    if (section.id === POSITIONS_SECTION)
      return positionsSection(section, contributions, { sections: base.sections, text, approval: details.approval });
    const composed = composeSection(section, contributions, text);
    const followed =
      section.id === MEASURES_SECTION
        ? withRecommendations(composed, recommendations, { asOf: base.asOf, text })
        : composed;
    return withDissents(followed, contributions, base.sections, text);
  });
  return {
    ...base,
    state: details.approval ? 'APPROVED' : openStateOf(details),
    marking: contributions
      .filter(hasSaid)
      .reduce(
        (highest, { marking, elements }) =>
          elements.reduce(
            (marked, { sensitivity }) => higher(marked, handledAs(sensitivity)),
            higher(highest, marking),
          ),
        base.marking,
      ),
    cover: coverOf(base, contributions, details, text),
    sections,
    ...(base.register && {
      register: { ...base.register, elements: merged(base.register.elements, contributions) },
    }),
  };
}

const openStateOf = ({ state }: DocumentDetails) =>
  state === 'CONTRIBUTIONS' || state === 'REVIEW' ? state : ('DRAFT' as const);

const hasSaid = (contribution: OfficeContribution): boolean =>
  hasWritten(contribution) || contribution.statement !== '' || contribution.setAside.length > 0;

const higher = (a: Sensitivity, b: Sensitivity): Sensitivity =>
  SENSITIVITIES.indexOf(a) >= SENSITIVITIES.indexOf(b) ? a : b;

/** A dissent is announced where it applies, so that nobody reads the section without knowing of it. */
function withDissents(
  section: Section,
  contributions: readonly OfficeContribution[],
  all: readonly Section[],
  text: AssessmentCatalogue,
): Section {
  const dissenting = contributions.filter((each) => each.sectionId === section.id && standing(each) === 'DISSENTS');
  if (dissenting.length === 0) return section;
  const where = all.find(({ id }) => id === POSITIONS_SECTION)?.number ?? '';
  const notices = dissenting.map((each) => paragraph(text.composition.dissents(officeIn(text, each), where)));
  return { ...section, blocks: [...notices, ...section.blocks] };
}

/** Rows of the cover by their ids, in the order in which they stand. */
function coverOf(
  base: AssessmentDocument,
  contributions: readonly OfficeContribution[],
  details: DocumentDetails,
  text: AssessmentCatalogue,
): AssessmentDocument['cover'] {
  const { composition, cover, vocabulary } = text;
  const { approval, deadline, periodFrom, periodTo } = details;
  const given = contributions.filter((each) => standing(each) !== 'AWAITED');
  const dissents = given.filter(({ position }) => position === 'DISSENTS').length;
  const said: Partial<Record<string, string>> = {
    ...(periodFrom && periodTo && { period: composition.period(periodFrom, periodTo, base.asOf) }),
    ...(approval && { version: composition.issue(approval.issue, approval.on) }),
    state: approval ? composition.states.APPROVED : composition.states[openStateOf(details)],
    lead: vocabulary.officeTypes[details.lead],
    ...(contributions.length > 0 && {
      clearance: composition.clearances(given.length, contributions.length, dissents),
    }),
    ...(approval && {
      distribution: composition.byDistributionList,
      signOff: composition.signed(approval.by, cover.date(approval.on)),
    }),
  };
  const rows = base.cover.map((row) => ({ ...row, value: (row.id && said[row.id]) ?? row.value }));
  if (!deadline || approval) return rows;
  const after = rows.findIndex(({ id }) => id === 'state') + 1;
  const row = { id: 'deadline', label: composition.deadline, value: cover.date(deadline) };
  return [...rows.slice(0, after), row, ...rows.slice(after)];
}

/** Elements of the register with those that offices point to, each once, in the order of their keys. */
function merged(
  elements: readonly RegisteredElement[],
  contributions: readonly OfficeContribution[],
): RegisteredElement[] {
  const byKey = new Map(
    contributions.flatMap((each) => each.elements.map((element) => [element.key, element] as const)),
  );
  for (const element of elements) byKey.set(element.key, element);
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
