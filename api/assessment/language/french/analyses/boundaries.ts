import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, phrase, plain, say, sentenceStart } from '../grammar.ts';

export const boundariesAbout: AnalysesCatalogue['about']['boundaries'] = {
  title: 'Limites de l’évitement',
  question: phrase`Jusqu’où la mission va-t-elle pour éviter la surveillance, sur quelle base juridique, et qui l’a décidé ?`,
  caution: phrase`Un registre de décisions. Il ne dit pas comment une mesure est mise en œuvre, et ne doit pas le dire.`,
};

export const boundariesFindings: Pick<
  FindingTexts,
  'BOUNDARY_DECISIONS' | 'BOUNDARY_OUTSIDERS' | 'BOUNDARY_WEAK' | 'BOUNDARY_RECOURSE'
> = {
  BOUNDARY_DECISIONS: (f, { names }) => ({
    statement: sentences(
      plain(
        `${sentenceStart(count(f.measures, 'mesure qui évite ou entrave une surveillance est enregistrée', 'mesures qui évitent ou entravent une surveillance sont enregistrées', 'f'))} ; ${figure(f.approved, 'f')} ${agree(f.approved, 'est approuvée', 'sont approuvées')}.`,
      ),
      f.withoutBasis.length > 0
        ? say`Aucune base juridique n’est enregistrée pour : ${list(names(f.withoutBasis), 4)}.`
        : [],
      f.undecided.length > 0 ? say`Sans décision : ${list(names(f.undecided), 4)}.` : [],
    ),
    basis: plain(
      f.overdue.length > 0
        ? `Le réexamen de ${count(f.overdue.length, 'mesure', 'mesures', 'f')} est en retard.`
        : 'Aucun réexamen n’est en retard.',
    ),
    effect: plain('Une mesure sans base ni décision n’est défendue par personne le jour où elle est connue.'),
    measure: plain(
      'Soumettre les mesures en suspens, une à une, aux affaires politiques, aux affaires juridiques et à la direction réunies.',
    ),
  }),
  BOUNDARY_OUTSIDERS: (f, { names }) => ({
    statement: sentences(
      say`${sentenceStart(count(f.measures.length, 'mesure protège', 'mesures protègent', 'f'))} aussi des personnes étrangères à la mission : ${list(names(f.measures), 4)}.`,
      f.notReferred.length > 0
        ? say`Non transmises au Siège : ${list(names(f.notReferred), 4)}.`
        : plain('Toutes ont été transmises au Siège ou refusées.'),
    ),
    basis: plain(
      'Les accords sur le statut valent pour les communications de la mission ; pour celles de ses interlocuteurs, la base est plus faible.',
    ),
    effect: plain(
      'Les personnes ainsi protégées peuvent subir les conséquences là où la mission elle-même est à l’abri.',
    ),
    measure: plain('Transmettre ces mesures au Siège, avec les groupes concernés et sans aucun nom.'),
  }),
  BOUNDARY_WEAK: (f, { names }) => ({
    statement: say`Approuvé bien que difficile à défendre politiquement : ${list(names(f.measures), 4)}.`,
    basis: plain('D’après la viabilité politique appréciée pour chaque mesure.'),
    effect: plain('Sa découverte pourrait coûter plus que la surveillance qu’elle évite.'),
    measure: plain('Peser de nouveau si la nécessité l’emporte, et consigner le motif.'),
  }),
  BOUNDARY_RECOURSE: (f, { names, words }) => ({
    statement: sentences(
      f.status === null
        ? plain('Le statut de la force au regard du droit international humanitaire n’est pas évalué.')
        : plain(
            `Statut de la force, selon l’appréciation portée : ${words('humanitarianLawStatuses', [f.status])[0]}.`,
          ),
      f.status === 'PROTECTED_AS_CIVILIANS' || f.status === null
        ? []
        : plain('Cela limite ceux à qui la mission peut demander compte d’avoir cherché à connaître ses plans.'),
    ),
    basis:
      f.instruments.length > 0
        ? say`Accords enregistrés dont un recours peut découler : ${list(names(f.instruments), 3)}.`
        : plain('Aucun accord sur le statut n’est enregistré.'),
    effect: plain('Le recours décide si la protection doit reposer sur les seules garanties de la mission.'),
    measure: plain('Demander aux affaires juridiques quel recours a la mission, et contre qui.'),
  }),
};

export const boundariesTables: Pick<AnalysesCatalogue['tables'], 'boundariesRegister'> = {
  boundariesRegister: {
    caption: 'Registre des décisions sur l’évitement de la surveillance',
    columns: {
      measure: 'Mesure',
      type: 'Nature',
      basis: 'Base juridique',
      necessity: 'Nécessité',
      viability: 'Viabilité politique',
      outsiders: 'Protège des tiers',
      decision: 'Décision',
      decidedOn: 'Décidée le',
      reviewDue: 'À revoir le',
      grade: 'Cotation',
    },
    note: null,
  },
};
