import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, list, phrase, plain, say, sentenceStart, shareOf } from '../grammar.ts';
import { integrity } from '../integrity.ts';

export const integrityAbout: AnalysesCatalogue['about']['integrity'] = {
  title: integrity.title,
  question: phrase`Qui pourrait parler au nom de la mission, et qui pourrait la faire agir sur la foi d’un faux signalement ?`,
  caution: phrase`Ce qui vise la mission est l’appréciation de quelqu’un et garde sa cotation ; cela ne dit rien de ce qui est vrai.`,
};

export const integrityFindings: Pick<
  FindingTexts,
  'INTEGRITY_CHANNELS' | 'INTEGRITY_REPORTS' | 'INTEGRITY_SCENARIO' | 'INTEGRITY_AIMS'
> = {
  INTEGRITY_CHANNELS: (f, { names }) => ({
    statement: sentences(
      plain(
        `${sentenceStart(shareOf(f.reached.length, f.channels, 'canal par lequel s’exprime la mission', 'canaux par lesquels s’exprime la mission'))} ${agree(f.reached.length, 'pourrait être détourné ou imité', 'pourraient être détournés ou imités')}.`,
      ),
      f.reached.length > 0 ? say`Les plus exposés à cet égard : ${list(names(f.reached.slice(0, 2)))}.` : [],
    ),
    basis:
      f.actors.length > 0
        ? say`Acteurs qui en ont la voie : ${list(names(f.actors), 4)}.`
        : plain('Aucun acteur n’est réputé recourir à l’usurpation.'),
    effect: integrity.channelsEffect,
    measure: plain(
      'Convenir dès maintenant du second canal par lequel un démenti serait cru, et de qui peut le faire.',
    ),
  }),
  INTEGRITY_REPORTS: (f, { names }) => ({
    statement: sentences(
      say`${sentenceStart(count(f.stores.length, 'dépôt reçoit', 'dépôts reçoivent'))} des signalements de personnes extérieures à la mission : ${list(names(f.stores), 4)}.`,
      f.unchecked.length > 0
        ? say`Rien d’enregistré n’y vérifie un signalement avant qu’il y soit donné suite : ${list(names(f.unchecked), 4)}.`
        : plain('Une vérification est enregistrée pour chacun.'),
    ),
    basis: plain(
      'Une vérification est un contrôle en service sur le dépôt, qui réduit la chance d’un faux renseignement.',
    ),
    effect: integrity.reportsEffect(names(f.tasks)),
    measure: integrity.reportsMeasure,
  }),
  INTEGRITY_SCENARIO: (f, { name, names }) => ({
    statement: [
      ...say`Un faux signalement introduit dans ${name(f.store)}`,
      ...(f.actor === null ? [] : say` par ${name(f.actor)}`),
      ...(f.through.length > 0
        ? say` passerait à ${list(names(f.through))} et dévoierait la tâche ${name(f.task)}.`
        : say` dévoierait la tâche ${name(f.task)}, qui y donne suite directement.`),
    ],
    basis: plain(
      f.isChecked
        ? 'Sur son chemin, il passe au moins une vérification enregistrée.'
        : 'Rien d’enregistré ne le vérifie nulle part sur son chemin.',
    ),
    effect: plain('La mission agirait sur ce qu’un autre a écrit, au pire avec des pertes en vies humaines.'),
    measure: plain('Exercer une fois ce cas précis, du signalement à la décision, et noter où il a été arrêté.'),
  }),
  INTEGRITY_AIMS: (f, { names }) => ({
    statement: sentences(
      f.aims.length > 0
        ? say`${sentenceStart(count(f.actors.length, 'acteur viserait', 'acteurs viseraient'))}, selon l’appréciation portée : ${list(names(f.aims), 5)}.`
        : plain('Aucune cible n’est enregistrée.'),
      f.incidents.length > 0
        ? plain(
            `${sentenceStart(count(f.incidents.length, 'opération d’information est enregistrée', 'opérations d’information sont enregistrées', 'f'))}.`,
          )
        : [],
    ),
    basis: plain(
      'Chaque cible est une appréciation avec sa propre cotation ; le tableau ci-dessous les donne une à une.',
    ),
    effect: plain('Ce qui est visé en premier est ce dont il faudra en premier un démenti.'),
    measure: plain('Préparer à l’avance ce qui est vrai à ce sujet, pour ne pas avoir à le chercher sous l’attaque.'),
  }),
};

export const integrityTables: Pick<
  AnalysesCatalogue['tables'],
  'integrityChannels' | 'integrityStores' | 'integrityAims'
> = {
  integrityChannels: {
    caption: integrity.channelsCaption,
    columns: {
      channel: 'Canal',
      custody: 'Maîtrise',
      impersonation: 'Usurpation',
      actors: 'Principaux acteurs',
      relying: 'Ce qui en dépend',
    },
    note: null,
  },
  integrityStores: {
    caption: integrity.reportsCaption,
    columns: {
      store: 'Dépôt',
      falsification: 'Falsification',
      actors: 'Principaux acteurs',
      checks: 'Vérifié par',
      tasks: 'Tâches qui y donnent suite',
    },
    note: phrase`Non évalué sous « Vérifié par » signifie qu’aucun contrôle n’est enregistré pour le dépôt.`,
  },
  integrityAims: {
    caption: integrity.targetsCaption,
    columns: { actor: 'Acteur', aim: 'Vise', vectors: 'Par', grade: 'Cotation' },
    note: null,
  },
};
