import { z } from 'zod';
import { harmByEffectFields, harmFields } from '../common.ts';
import { choice, choices, flag, wholeNumber } from '../field.ts';
import { nodeKind } from '../node-kind.ts';
import { CONSENT_BASES, DATA_CATEGORIES, RATED_EFFECTS, STORE_FORMS, SYSTEM_TYPES } from '../values.ts';

export const jurisdiction = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({
    form: 'text',
    title: 'Jurisdiction',
    description: 'State whose law it is under, as an ISO 3166 two-letter code.',
    group: 'holder',
    example: 'XA',
  })
  .optional();

const dataCategories = choices(DATA_CATEGORIES, {
  title: 'Data categories',
  description: 'Categories of information it holds.',
  group: 'holds',
});

export const DataStore = nodeKind({
  name: 'DataStore',
  sheet: 'data-stores',
  title: 'Data store',
  plural: 'Data stores',
  description:
    'A body of information with one purpose: a database, a shared folder, a spreadsheet, a platform or a paper file.',
  properties: {
    dataCategories,
    storeForm: choice(STORE_FORMS, { title: 'Form', description: 'How the information is kept.' }),
    recordCount: wholeNumber(0, 1_000_000_000, {
      title: 'Number of records',
      description: 'How many records or people it describes, in order of magnitude.',
      unit: 'records',
      group: 'holds',
    }),
    acceptsOutsideReports: flag({
      title: 'Accepts outside reports',
      description: 'True where people outside the mission can send information into it.',
      group: 'holds',
    }),
    consentBasis: choice(CONSENT_BASES, {
      title: 'Basis for holding',
      description: 'On what basis information about people is held.',
      group: 'holds',
    }),
    standAlone: flag({
      title: 'Stands alone',
      description: 'True where it is kept apart from the mission network, with access of its own.',
      group: 'protection',
    }),
    ...harmFields,
    ...harmByEffectFields(RATED_EFFECTS),
  },
});

export const ExternalSystem = nodeKind({
  name: 'ExternalSystem',
  sheet: 'external-systems',
  title: 'External system',
  plural: 'External systems',
  description: 'A system that the mission depends on or sends information to, outside its control.',
  properties: {
    systemType: choice(SYSTEM_TYPES, { title: 'System type', description: 'What it is and who runs it.' }),
    jurisdiction,
    internetFacing: flag({
      title: 'Faces the internet',
      description: 'True where it can be reached from the public internet.',
      group: 'where',
    }),
    dataCategories,
  },
});

export const Supplier = nodeKind({
  name: 'Supplier',
  sheet: 'suppliers',
  title: 'Supplier',
  plural: 'Suppliers',
  description: 'A company or body that supplies equipment, software or services.',
  properties: {
    jurisdiction,
    defenceLinked: flag({
      title: 'Linked to a defence industry',
      description: 'True where it is closely linked with a national defence industry.',
      group: 'holder',
    }),
    surveillanceVendor: flag({
      title: 'Sells surveillance technology',
      description: 'True where it sells surveillance technology. A fact about its trade, not a judgement of intent.',
      group: 'holder',
    }),
  },
});
