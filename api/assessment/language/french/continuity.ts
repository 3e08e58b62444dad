import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, count, decimal, figure, list, longDate, plain, say, sentenceStart, titles } from './grammar.ts';

const carriers = (n: number): string => count(n, 'opérateur ou réseau du pays', 'opérateurs ou réseaux du pays');

export const continuity: AssessmentCatalogue['continuity'] = {
  title: 'Continuité',
  introduction: plain(
    'Une coupure est un acte d’autorité et non une intrusion : l’accès de droit à un opérateur y suffit. La présente section suit les dépendances enregistrées et leurs solutions de substitution, et demande ce qui tient lorsque les opérateurs du pays ferment tous ensemble.',
  ),
  noCarriers: plain(
    'Aucun opérateur du pays dont quelque chose dépende n’a été enregistré ; ce qu’arrêterait une coupure n’est donc pas évalué.',
  ),
  statement: (stops, degrades, unknown, all) =>
    sentences(
      stops.length > 0
        ? say`Une coupure de tous les opérateurs du pays arrêterait ${agree(stops.length, 'la tâche suivante', 'les tâches suivantes')} : ${list(stops, 4)}.${
            degrades.length > 0 ? say` Elle affaiblirait : ${list(degrades, 4)}.` : ''
          }`
        : degrades.length > 0
          ? say`Une coupure de tous les opérateurs du pays n’arrêterait entièrement aucune des ${count(all, 'tâche prescrite', 'tâches prescrites', 'f')}, mais elle affaiblirait : ${list(degrades, 4)}.`
          : say`D’après ce qui est enregistré, aucune des ${count(all, 'tâche prescrite', 'tâches prescrites', 'f')} ne dépend d’un opérateur du pays.`,
      unknown.length > 0
        ? say`Ce point n’est pas évalué pour ${agree(unknown.length, 'la tâche suivante', 'les tâches suivantes')}, personne n’ayant enregistré si la dépendance est indispensable : ${list(unknown, 4)}.`
        : [],
    ),
  basis: (names, incidents) =>
    sentences(
      say`Des éléments dépendent de ${carriers(names.length)} : ${list(names, 5)}.`,
      plain(
        incidents > 0
          ? `${sentenceStart(count(incidents, 'coupure enregistrée montre', 'coupures enregistrées montrent', 'f'))} que le cas se produit.`
          : 'Aucune coupure n’est enregistrée.',
      ),
    ),
  effect: plain(
    'Les partenaires nationaux se taisent au moment où les violences sont le plus probables, et le compte rendu repose sur ce que la mission peut acheminer elle-même.',
  ),
  measure: plain(
    'Conserver pour chaque tâche un moyen de compte rendu indépendant, par satellite ou par radio, et s’y exercer avant les élections et autres occasions de fermeture.',
  ),
  tasksTitle: 'Ce qui survit à une coupure nationale',
  tasksCaption: 'Tâches prescrites lorsque tous les opérateurs du pays ferment',
  tasksColumns: titles('Tâche', 'Importance', 'En cas de coupure', 'Par'),
  survival: { HOLDS: 'se poursuit', DEGRADES: 'est affaiblie', UNKNOWN: 'Non évalué', STOPS: 's’arrête' },
  independent: 'aucune dépendance enregistrée à l’égard d’un opérateur du pays',
  together: 'seulement si tous ferment ensemble',
  leftOpen: (names) =>
    names.length === 1
      ? say`Le droit dont relève ${list(names)} n’est pas évalué ; il est tenu ici pour rester ouvert.`
      : say`Le droit dont relèvent ${list(names)} n’est pas évalué ; ils sont tenus ici pour rester ouverts.`,
  noTasks: plain('Aucune tâche prescrite n’a été enregistrée.'),
  pointsTitle: 'Points de défaillance uniques',
  points: (n) =>
    plain(
      `${sentenceStart(count(n, 'élément est enregistré', 'éléments sont enregistrés'))} comme ${agree(n, 'indispensable', 'indispensables')} à une tâche prescrite, sans rien pour ${agree(n, 'le', 'les')} remplacer.`,
    ),
  pointsCaption: 'Éléments sans solution de substitution, selon le nombre de tâches qui en ont besoin',
  pointsColumns: titles('Élément', 'Tâches qui échouent sans lui', 'Mise hors d’usage'),
  noPoints: plain(
    'Aucun élément sans solution de substitution n’est enregistré comme indispensable à une tâche prescrite.',
  ),
  shutdownsTitle: 'Les coupures comme fréquence de base',
  rate: (n, dated, from, years) =>
    plain(
      `${sentenceStart(count(n, 'coupure est enregistrée', 'coupures sont enregistrées', 'f'))}${
        from && dated > 1 && years >= 1
          ? `, ${dated === n ? 'toutes datées' : `dont ${figure(dated, 'f')} datées`}, depuis le ${longDate(from)}, soit environ ${rateWords(dated / years)}`
          : ''
      }. Une fréquence de base n’est pas une prévision, mais c’est la meilleure première estimation.`,
    ),
  noShutdowns: plain(
    'Aucune coupure n’a été enregistrée. Les observatoires publics des coupures sont à consulter en premier.',
  ),
  shutdownsCaption: 'Coupures enregistrées',
  shutdownsColumns: titles('Incident', 'Du', 'Au', 'Zone', 'Cotation'),
  ongoing: 'en cours',
};

function rateWords(perYear: number): string {
  if (perYear >= 1) return `${decimal(perYear, 1)} par an`;
  const years = Math.max(1, Math.round(1 / perYear));
  return years === 1 ? 'une par an' : `une tous les ${figure(years)} ans`;
}
