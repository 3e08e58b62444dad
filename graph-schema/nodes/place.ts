import { choice, number, wholeNumber } from '../field.ts';
import { nodeKind } from '../node-kind.ts';
import { GROUP_TYPES, OFFICE_TYPES, SECURITY_TRAININGS, SITE_TYPES } from '../values.ts';

export const Site = nodeKind({
  name: 'Site',
  sheet: 'sites',
  title: 'Site',
  plural: 'Sites',
  description: 'A place the mission occupies or works from.',
  properties: {
    siteType: choice(SITE_TYPES, { title: 'Site type', description: 'What the site is for.' }),
    latitude: number(-90, 90, {
      title: 'Latitude',
      description: 'Degrees north, from -90 to 90.',
      unit: 'degrees',
      group: 'where',
      example: '12.65',
    }),
    longitude: number(-180, 180, {
      title: 'Longitude',
      description: 'Degrees east, from -180 to 180.',
      unit: 'degrees',
      group: 'where',
      example: '-8.0',
    }),
    personnel: wholeNumber(0, 1_000_000, {
      title: 'Personnel',
      description: 'People who work or live at the site, as a whole number.',
      unit: 'people',
    }),
  },
});

export const Office = nodeKind({
  name: 'Office',
  sheet: 'offices',
  title: 'Office',
  plural: 'Offices',
  description:
    'A section or component of the mission that owns entries, operates systems and contributes to the assessment.',
  properties: {
    officeType: choice(OFFICE_TYPES, { title: 'Office type', description: 'The function of the office.' }),
  },
});

export const PersonGroup = nodeKind({
  name: 'PersonGroup',
  sheet: 'person-groups',
  title: 'Group of people',
  plural: 'Groups of people',
  description: 'People as a group, by role, contingent or relation to the mission. Never a named individual.',
  properties: {
    groupType: choice(GROUP_TYPES, { title: 'Group type', description: 'How the group relates to the mission.' }),
    size: wholeNumber(0, 10_000_000, {
      title: 'Size',
      description: 'How many people are in the group.',
      unit: 'people',
    }),
    securityTraining: choice(SECURITY_TRAININGS, {
      title: 'Security training',
      description: 'Training in information security: none, basic awareness, or fitted to the role.',
      group: 'protection',
    }),
  },
});
