import { grouped, longDate } from './grammar.ts';

export const cover = {
  title: (mission: string) => `Integrated threat assessment: ${mission}`,
  rows: {
    mission: 'Mission',
    period: 'Period',
    version: 'Version',
    state: 'State',
    lead: 'Lead office',
    distribution: 'Distribution',
    clearance: 'Clearances',
    signOff: 'Sign-off',
  },
  period: (asOf: string, months: string) => `As of ${longDate(asOf)}, looking ${months} ahead`,
  version: (generatedOn: string) => `Draft made on ${longDate(generatedOn)}`,
  draft: 'Draft, not approved',
  awaitingLead: 'Awaiting the head of mission, who decides to whom it goes',
  awaitingClearance: 'Awaiting the contributing offices (section 13)',
  awaitingSignOff: 'Awaiting the head of mission or designated official',
  months: (n: number) => (n === 12 ? 'twelve months' : n === 1 ? 'one month' : `${n} months`),
  date: longDate,
  number: grouped,
  moreRows: (n: number) =>
    `${n === 1 ? 'One further row is' : `${grouped(n)} further rows are`} left out here; the product lists them all.`,
  notAssessed: 'Not assessed',
};
