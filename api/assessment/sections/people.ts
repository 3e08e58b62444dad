import type { Block } from '../../../graph-schema/assessment-document.ts';
import { HARM_RATINGS } from '../../../graph-schema/values.ts';
import { STAFF } from '../../analyses/people/people-analysis.ts';
import { describedGroups, trustedStores, withoutConsentBasis } from '../../analyses/people/people-reading.ts';
import { effectOf } from '../../analyses/reading/exposures.ts';
import { cell, column, longTable, paragraph, part, shaded } from '../blocks.ts';
import { likelihoodCell, valueCell } from '../cells.ts';
import { finding, gradesOfNodes } from '../finding.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_GROUPS = 30;

/** Whom a loss would hurt: people who trusted the mission, partners, defenders, staff. */
export function peopleSection(context: SectionContext): SectionBody {
  const { text } = context;
  return {
    blocks: [paragraph(text.people.privacyLabel), ...trusted(context), ...consent(context)],
    sections: [
      part('people-groups', text.people.groupsTitle, groups(context)),
      part('people-staff', text.people.staffTitle, staff(context)),
    ],
  };
}

/** The judgement on what witnesses and victims entrusted is a key judgement; here stands what it leaves open. */
function trusted({ reading, text }: SectionContext): Block[] {
  const stores = trustedStores(reading);
  if (stores.all.length === 0) return [paragraph(text.people.noTrusted)];
  if (stores.protected.length === stores.all.length) return [paragraph(text.people.allProtected(stores.all.length))];
  return [];
}

function consent(context: SectionContext): Block[] {
  const { reading, text } = context;
  const { describing, noneRecorded, notAssessed } = withoutConsentBasis(reading);
  if (noneRecorded.length + notAssessed.length === 0) return [];
  const concerned = [...noneRecorded, ...notAssessed];
  return [
    finding(context, {
      id: 'people-consent',
      statement: text.people.consentStatement(noneRecorded.length, notAssessed.length, describing.length),
      basis: text.people.consentBasis(concerned.map(reading.name)),
      effect: text.people.consentEffect,
      measure: text.people.consentMeasure,
      elements: concerned,
      links: concerned.flatMap((node) => reading.out(node, 'DESCRIBES')),
      grades: gradesOfNodes(reading, concerned),
    }),
  ];
}

function groups(context: SectionContext): Block[] {
  const { reading, text, exposureOf } = context;
  const described = describedGroups(reading);
  if (described.length === 0) return [paragraph(text.people.noGroups)];
  const [group, size, stores, persons, privacy, disclosure] = text.people.groupsColumns;
  const harm = (rating: (typeof HARM_RATINGS)[number] | null) =>
    rating === null
      ? valueCell(context, null)
      : shaded(text.vocabulary.harms[rating], HARM_RATINGS.indexOf(rating) / 4);
  const likeliest = (nodes: readonly number[]) =>
    nodes
      .map((node) => effectOf(exposureOf.get(node), 'DISCLOSED')?.likelihood ?? null)
      .reduce((best, one) => (one && (!best || one.estimate > best.estimate) ? one : best), null);
  return [
    longTable(
      text.people.groupsCaption,
      [
        column(group, 0.32),
        column(size, 0.12, 'end'),
        column(stores, 0.08, 'end'),
        column(persons, 0.12),
        column(privacy, 0.12),
        column(disclosure, 0.24),
      ],
      described.map((row) => {
        const people = reading.node(row.node).number('size');
        return [
          cell([reading.name(row.node)]),
          valueCell(context, people === null ? null : text.people.size(people)),
          cell(String(row.stores.length)),
          harm(row.persons),
          harm(row.privacy),
          likelihoodCell(context, likeliest(row.stores)),
        ];
      }),
      MOST_GROUPS,
      text.cover.moreRows,
    ),
  ];
}

function staff({ reading, text }: SectionContext): Block[] {
  const stores = reading
    .nodes('DataStore')
    .filter((node) => reading.node(node).list('dataCategories')?.includes('STAFF_PERSONAL'));
  const withPhones = reading
    .nodes('PersonGroup')
    .filter((node) => STAFF.includes(reading.node(node).text('groupType') ?? ''))
    .filter((node) =>
      reading.out(node, 'USES').some((edge) => reading.node(reading.to(edge)).text('assetType') === 'MOBILE_PHONE'),
    );
  const untrained = withPhones.filter((node) => reading.node(node).text('securityTraining') !== 'ROLE_BASED');
  return [
    paragraph(stores.length > 0 ? text.people.staffStatement(stores.map(reading.name)) : text.people.noStaff),
    ...(withPhones.length > 0 ? [paragraph(text.people.phoneGroups(withPhones.length, untrained.length))] : []),
    paragraph(text.people.dutyOfCare),
  ];
}
