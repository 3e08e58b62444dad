import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, amongThem, count, list, plain, say, sentenceStart, shareOf, titles } from './grammar.ts';

export const integrity: AssessmentCatalogue['integrity'] = {
  title: 'Intégrité de l’information',
  introduction: plain(
    'Trois choses sont distinguées ici : parler au nom de la mission, lui faire parvenir de faux signalements pour qu’elle agisse en conséquence, et parler contre elle. Les deux premières sont des intrusions ou des tromperies ; la troisième figure à leurs côtés parce qu’elle a les mêmes acteurs et les mêmes occasions.',
  ),
  channelsTitle: 'Canaux qui pourraient servir à se faire passer pour la mission',
  channelsCaption: 'Canaux de la mission et probabilité d’usurpation',
  channelsColumns: titles('Canal', 'Maîtrise', 'Usurpation', 'Principal acteur'),
  channelsStatement: (n, reached, names) =>
    sentences(
      plain(
        `${sentenceStart(shareOf(reached, n, 'canal par lequel s’exprime la mission', 'canaux par lesquels s’exprime la mission'))} ${agree(reached, 'pourrait être détourné ou imité', 'pourraient être détournés ou imités')}.`,
      ),
      say`${names.length === 1 ? 'Le plus exposé' : 'Les plus exposés'} à cet égard : ${list(names.slice(0, 2))}.`,
    ),
  channelsBasis: (first) => say`La probabilité énoncée est celle qui concerne ${first} ; le tableau donne les autres.`,
  custodies: {
    UN_OWNED: 'ONU',
    CONTINGENT_OWNED: 'contingent',
    COMMERCIAL: 'entreprise',
    HOST_STATE: 'État hôte',
  },
  noChannels: plain(
    'Aucun compte de média social, service de messagerie ou station de radiodiffusion n’a été enregistré.',
  ),
  reportsTitle: 'Dépôts qui reçoivent des signalements extérieurs',
  reportsStatement: (n, reached, names) =>
    sentences(
      say`${sentenceStart(count(n, 'dépôt reçoit', 'dépôts reçoivent'))} des signalements de personnes extérieures à la mission : ${list(names, 5)}.`,
      plain(
        reached > 0
          ? `${
              reached === n ? (n === 1 ? 'Dans ce dépôt' : 'Dans chacun d’eux') : `Dans ${amongThem(reached)}`
            }, un acteur a le moyen d’introduire un faux signalement sur la foi duquel la mission pourrait agir.`
          : 'Aucun acteur enregistré n’est réputé y introduire de faux signalements.',
      ),
    ),
  reportsBasis: (first) =>
    first
      ? say`La probabilité énoncée est celle qui concerne ${first} ; le tableau donne les autres.`
      : plain('Il s’agit d’un relevé des dépôts ouverts sur l’extérieur.'),
  reportsEffect: (tasks) =>
    tasks.length > 0
      ? say`Un faux signalement pourrait y dévoyer ${agree(tasks.length, 'la tâche suivante', 'les tâches suivantes')}, au pire avec des pertes en vies humaines : ${list(tasks, 4)}.`
      : plain('Les tâches qui donnent suite à ces signalements n’ont pas été enregistrées.'),
  reportsMeasure: plain(
    'Vérifier par une seconde voie l’origine d’un signalement avant d’y donner suite, et signaler jusque-là ce qui vient de l’extérieur.',
  ),
  reportsCaption: 'Dépôts recevant des signalements extérieurs et probabilité de falsification',
  reportsColumns: titles('Dépôt', 'Falsification', 'Principal acteur', 'Tâches qui en dépendent'),
  noReports: plain('Aucun dépôt n’est enregistré comme recevant des signalements extérieurs.'),
  targetsTitle: 'Ce que visent les opérations d’information',
  targetsCaption: 'Cibles des opérations d’information, telles qu’appréciées',
  targetsColumns: titles('Acteur', 'Vise', 'Par', 'Cotation'),
  noTargets: plain('Aucune cible d’une opération d’information n’est enregistrée.'),
  incidentsCaption: 'Opérations d’information enregistrées',
  incidentsColumns: titles('Incident', 'Date', 'Zone', 'Cotation'),
  channelsEffect: plain(
    'Un message diffusé au nom de la mission peut dresser la population contre elle, attirer des personnes dans un danger ou rompre un accord avant même d’avoir pu être démenti.',
  ),
  noIncidents: plain('Aucune opération d’information n’est enregistrée.'),
};
