import { z } from 'zod';
import { harmByEffectFields, harmFields } from '../common.ts';
import { choice, choices, flag, number, text, wholeNumber } from '../field.ts';
import { nodeKind } from '../node-kind.ts';
import {
  ARRANGEMENTS,
  ASSET_TYPES,
  CUSTODIES,
  DATA_CATEGORIES,
  EQUIPMENT_TYPES,
  LEASES,
  RATED_EFFECTS,
} from '../values.ts';

const knownVulnerabilities = z
  .array(z.string().regex(/^CVE-\d{4}-\d{4,}$/))
  .min(1)
  .max(200)
  .meta({
    form: 'texts',
    title: 'Known exploited vulnerabilities',
    description:
      'CVE identifiers recorded on this asset as exploited in the wild. A match by product name alone is a suggestion and does not belong here.',
    group: 'protection',
    example: 'CVE-2019-0604',
  })
  .optional();

const assetProperties = {
  assetType: choice(ASSET_TYPES, {
    title: 'Asset type',
    description: 'What kind of device, network or service it is.',
  }),
  internetFacing: flag({
    title: 'Faces the internet',
    description: 'True where it can be reached from the public internet.',
    group: 'where',
  }),
  acceptsOutsideReports: flag({
    title: 'Accepts outside reports',
    description: 'True where people outside the mission can send information into it.',
    group: 'holds',
  }),
  custody: choice(CUSTODIES, {
    title: 'Custody',
    description: 'Who owns and controls it: the UN, a contributor, a company, or the host state.',
    group: 'holder',
  }),
  vendor: text({ title: 'Vendor', description: 'Maker of the product.' }),
  product: text({ title: 'Product', description: 'Name of the product.' }),
  version: text({ title: 'Version', description: 'Version in use.' }),
  cpe: text({ title: 'CPE', description: 'Common Platform Enumeration name of the product.' }),
  knownVulnerabilities,
  autonomyHours: number(0, 100_000, {
    title: 'Power autonomy',
    description: 'Hours it runs without outside power.',
    unit: 'hours',
    group: 'protection',
  }),
  portable: flag({
    title: 'Portable',
    description: 'True where people carry it; what is on it can be seized and is not lost when a link closes.',
    group: 'where',
  }),
  deviceCount: wholeNumber(1, 1_000_000, {
    title: 'Number of devices',
    description: 'How many like devices this entry stands for. One pool is one coin in the model.',
    unit: 'devices',
  }),
  dataCategories: choices(DATA_CATEGORIES, {
    title: 'Data it carries',
    description: 'Categories of information that pass through it or rest on it.',
    group: 'holds',
  }),
  ...harmFields,
  ...harmByEffectFields(RATED_EFFECTS),
} as const;

export const Asset = nodeKind({
  name: 'Asset',
  sheet: 'assets',
  title: 'Asset',
  plural: 'Assets',
  description: 'A device, network, application or account the mission uses.',
  properties: assetProperties,
});

export const ContingentOwnedEquipment = nodeKind({
  name: 'ContingentOwnedEquipment',
  sheet: 'contingent-equipment',
  labels: ['Asset', 'ContingentOwnedEquipment'],
  title: 'Contingent-owned equipment',
  plural: 'Contingent-owned equipment',
  description:
    'Equipment that a troop or police contributor brings, owns and operates under an arrangement with the UN.',
  properties: {
    contributor: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({
        form: 'text',
        title: 'Contributor',
        description: 'Contributing state, as an ISO 3166 two-letter code.',
        group: 'holder',
        example: 'XB',
      })
      .optional(),
    unit: text({ title: 'Unit', description: 'The unit that operates it.', group: 'holder' }),
    equipmentType: choice(EQUIPMENT_TYPES, { title: 'Equipment type', description: 'What the equipment is.' }),
    arrangement: choice(ARRANGEMENTS, {
      title: 'Arrangement',
      description: 'The reimbursement arrangement under which it is deployed.',
      group: 'holder',
    }),
    lease: choice(LEASES, {
      title: 'Lease',
      description: 'Wet: the contributor maintains it. Dry: the UN maintains it.',
      group: 'holder',
    }),
    ...assetProperties,
  },
});
