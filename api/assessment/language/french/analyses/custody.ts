import { sentences } from '../../../runs.ts';
import type { FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, perCent, plain, say, sentenceStart } from '../grammar.ts';

export const custodyFindings: Pick<FindingTexts, 'CUSTODY_REACH_BACK' | 'CUSTODY_CLAUSES'> = {
  CUSTODY_REACH_BACK: (f, { names, words }) => ({
    statement: sentences(
      say`L’information provenant de ${list(names(f.sources), 3)} échappe à la maîtrise de l’ONU au profit de ${list(names(f.destinations), 3)}.`,
      plain(
        `${sentenceStart(figure(f.leaving.length, 'f'))} ${agree(f.leaving.length, 'catégorie', 'catégories')} d’information sur ${figure(f.recorded)} ${agree(f.leaving.length, 'est concernée', 'sont concernées')} (${perCent(f.recorded > 0 ? f.leaving.length / f.recorded : 0)}).`,
      ),
    ),
    basis: plain(
      `${sentenceStart(count(f.flows, 'arrangement est enregistré', 'arrangements sont enregistrés'))}, dont ${figure(f.reachBack)} de renvoi vers une capitale. Il s’agit d’un fait établi et non d’une prévision.`,
    ),
    effect: say`La mission ne peut ni voir ni limiter l’usage fait des catégories suivantes : ${list(words('categories', f.leaving), 5)}.`,
    measure: plain(
      'Essayer, matériel par matériel et avant la prochaine relève, ce que changerait un substitut que l’ONU possède et exploite.',
    ),
  }),
  CUSTODY_CLAUSES: (f, { words }) => ({
    statement: sentences(
      plain(
        f.unread > 0
          ? `Pour ${figure(f.unread)} des ${count(f.items, 'matériel', 'matériels')} de contingents, personne n’a lu la moindre clause sur les données dans l’instrument applicable ; ce qu’il dit n’est pas évalué.`
          : `${sentenceStart(count(f.items, 'matériel de contingent relève', 'matériels de contingents relèvent'))} d’instruments dont des clauses sur les données ont été lues.`,
      ),
      f.ungoverned > 0
        ? plain(`Pour ${count(f.ungoverned, 'matériel', 'matériels')}, aucun instrument n’est enregistré.`)
        : [],
      f.absent.length > 0 ? say`Lues et constatées absentes : ${list(words('clauses', f.absent))}.` : [],
    ),
    basis: plain(
      `D’après les instruments que le registre rattache au matériel de ${count(f.contributors, 'contributeur', 'contributeurs')}.`,
    ),
    effect: plain(
      'Sans clause, nul ne peut y tenir un contributeur ; sans lecture, nul ne sait ce qu’il faut demander.',
    ),
    measure: plain(
      'Faire lire les instruments pour les huit clauses et porter la liste des lacunes, contributeur par contributeur, à la prochaine négociation.',
    ),
  }),
};
