import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { count, list, phrase, plain, say } from '../grammar.ts';
import { people } from '../people.ts';

export const peopleAbout: AnalysesCatalogue['about']['people'] = {
  title: people.title,
  question: phrase`L’information sur qui pourrait échoir à qui, qu’en résulterait-il pour ces personnes, et qui leur doit protection ?`,
  caution: phrase`La vie privée est un axe à part ; elle n’est pas à ce jour une catégorie du système de gestion de la sécurité. Des groupes seulement ; personne n’est nommé.`,
};

export const peopleFindings: Pick<
  FindingTexts,
  'PEOPLE_REACH' | 'PEOPLE_CONSENT' | 'PEOPLE_DEFENDERS' | 'PEOPLE_CARE'
> = {
  PEOPLE_REACH: (f, { name, words }) => ({
    statement: say`De tous les groupes, c’est l’information sur le groupe ${name(f.group)} dont la divulgation est la plus probable ; l’acteur ${name(f.actor)} vient en tête parmi ${count(f.actors, 'acteur qui a', 'acteurs qui ont')} une voie vers elle.`,
    basis: plain(
      `Elle se trouve dans ${count(f.stores.length, 'dépôt', 'dépôts')}. Au total, ${count(f.groups, 'groupe de personnes pourrait être atteint', 'groupes de personnes pourraient être atteints')} par ce que la mission détient à leur sujet.`,
    ),
    effect:
      f.follows.length > 0
        ? say`Ce qui peut en résulter pour ces personnes : ${list(words('consequences', f.follows))}.`
        : plain('Ce qui en résulterait pour ces personnes n’est pas évalué.'),
    measure: plain(
      'Détenir moins à leur sujet, le tenir à l’écart, et leur dire ce qui est détenu avant qu’un autre ne le fasse.',
    ),
  }),
  PEOPLE_CONSENT: (f, { names }) => ({
    statement: people.consentStatement(f.noneRecorded.length, f.notAssessed.length, f.describing),
    basis: people.consentBasis(names([...f.noneRecorded, ...f.notAssessed])),
    effect: people.consentEffect,
    measure: people.consentMeasure,
  }),
  PEOPLE_DEFENDERS: (f, { names }) => ({
    statement: sentences(
      say`La mission travaille avec ${list(names(f.groups), 4)} ; ${count(f.stores.length, 'dépôt contient', 'dépôts contiennent')} des informations à leur sujet.`,
      f.identities.length > 0
        ? say`Des identités sont conservées dans ${list(names(f.identities), 4)}.`
        : plain('Aucune identité n’est enregistrée comme conservée.'),
    ),
    basis:
      f.hostActors.length > 0
        ? say`Parmi ceux qui ont une voie vers elles figurent des autorités d’un État hôte : ${list(names(f.hostActors), 3)}.`
        : plain('Aucune autorité d’un État hôte n’a de voie enregistrée vers elles.'),
    effect: plain('Un appui qui vient à être connu peut devenir la raison même des poursuites.'),
    measure: plain(
      'Prévoir l’appui sans identités : un plan a besoin de ce qui est offert et du lieu, et non du nom de qui le reçoit.',
    ),
  }),
  PEOPLE_CARE: (f, { names }) => ({
    statement: sentences(
      plain(
        `Un devoir de protection peut naître pour ${count(f.groups.length, 'groupe de personnel', 'groupes de personnel')}, par les appareils de la mission ou par ce qu’elle détient à leur sujet ; pour ${count(f.untrained.length, 'groupe', 'groupes')}, aucune formation adaptée à la fonction n’est enregistrée.`,
      ),
      f.fabrication.length > 0
        ? say`Des images ou des voix fabriquées viseraient, selon l’appréciation portée, ${list(names(f.fabrication), 3)}.`
        : [],
    ),
    basis:
      f.ownerless.length > 0
        ? say`Aucun bureau qui exécuterait une mesure n’est enregistré pour : ${list(names(f.ownerless), 4)}.`
        : plain('Chaque dépôt à leur sujet a un bureau qui exécuterait une mesure.'),
    effect: people.dutyOfCare,
    measure: plain(
      'Désigner un responsable pour chaque mesure ci-dessous, en commençant par les groupes sans formation adaptée.',
    ),
  }),
};

export const peopleTables: Pick<AnalysesCatalogue['tables'], 'peopleGroups' | 'peopleConsequences'> = {
  peopleGroups: {
    caption: people.groupsCaption,
    columns: {
      group: 'Groupe',
      type: 'Rapport à la mission',
      size: 'Effectif',
      stores: 'Dépôts',
      persons: 'Gravité pour les personnes',
      privacy: 'Gravité pour la vie privée',
      disclosure: 'Divulgation la plus probable',
      actor: 'Principal acteur',
    },
    note: null,
  },
  peopleConsequences: {
    caption: 'Ce qu’une perte peut entraîner pour chaque groupe, et mesures de protection avec leurs responsables',
    columns: {
      group: 'Groupe',
      follows: 'Ce qui peut en résulter',
      measures: 'Mesures de protection',
      owners: 'Responsables',
    },
    note: phrase`Les responsables sont les bureaux qui exploitent les dépôts. Il appartient aux bureaux chargés de la sécurité et de la protection de la vie privée de dire s’il existe un devoir de protection.`,
  },
};
