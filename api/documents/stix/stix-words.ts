import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';

interface StixWords {
  /** Title of a note that holds a claim of attribution. */
  claim: string;
  claimed: (claim: { incident: string; actor: string; by: string | null; on: string | null }) => string;
  /** Description of the report: what it was scored as of, and for how long ahead. */
  period: (asOf: string, months: number) => string;
  /** What an identity or an actor in the bundle does and does not say. */
  noPosture: string;
}

/** The few words of a bundle that the document does not bring. */
export const STIX_WORDS: Record<AssessmentDocument['language'], StixWords> = {
  en: {
    claim: 'Claim of attribution',
    claimed: ({ incident, actor, by, on }) =>
      `${by ?? 'A claimant who is not on record'} attributed "${incident}" to "${actor}"${on === null ? ', on a date that is not on record' : ` on ${on}`}. It is the claim of the claimant; the mission makes no attribution by listing it.`,
    period: (asOf, months) => `Scored as of ${asOf} for the following ${months} months.`,
    noPosture: 'Objects name who and what was assessed. None of them says that anybody is hostile.',
  },
  fr: {
    claim: "Allégation d'attribution",
    claimed: ({ incident, actor, by, on }) =>
      `${by ?? "Un auteur dont le nom n'est pas consigné"} a attribué « ${incident} » à « ${actor} »${on === null ? ', à une date qui n’est pas consignée' : ` le ${on}`}. L'allégation est celle de son auteur ; la mission n'attribue rien en la citant.`,
    period: (asOf, months) => `Évalué au ${asOf} pour les ${months} mois suivants.`,
    noPosture: 'Les objets désignent ce qui a été évalué. Aucun ne dit que quiconque est hostile.',
  },
};
