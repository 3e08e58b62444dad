import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, longDate, phrase, plain, say, sentenceStart } from '../grammar.ts';

type Codes = 'NEAR' | 'LEADS' | 'TIES' | 'TALK' | 'RELATIONS';
type Tables = 'Places' | 'Actors' | 'Ties' | 'Relations';

export const presenceAbout: AnalysesCatalogue['about']['presence'] = {
  title: 'Acteurs de sécurité parallèles',
  question: phrase`Qui se tient à côté de la mission, à quelle distance de ses communications, avec qui, et qu’est-ce que cela change ?`,
  caution: phrase`La présence est un fait et non un jugement : nul n’est tenu pour hostile du seul fait d’être là. La posture est une appréciation cotée et figure à côté.`,
};

export const presenceFindings: Pick<FindingTexts, `PRESENCE_${Codes}`> = {
  PRESENCE_NEAR: (f, { name, names }) => ({
    statement: sentences(
      say`L’acteur ${name(f.actor)} est présent sur ${count(f.sites, 'site', 'sites')} ou à proximité${f.since ? `, depuis le ${longDate(f.since)}` : ''}.`,
      f.near.length > 0
        ? say`Des radios ou téléphones de la mission sont à sa portée sur les sites suivants : ${list(names(f.near), 4)}.`
        : plain('Nulle part le registre ne le place à portée de radios ou de téléphones.'),
    ),
    basis: plain(
      f.open.length > 0
        ? `Pour ${count(f.open.length, 'site', 'sites')}, aucune distance n’est enregistrée ; nul ne peut rien y dire.`
        : 'Une distance est enregistrée pour chaque site.',
    ),
    effect: plain(
      f.contributors.length > 0
        ? `Les appareils fournis par les États dans ce rayon appartiennent à ${f.contributors.join(', ')}.`
        : 'Aucun appareil fourni par un État n’est enregistré dans ce rayon.',
    ),
    measure: plain(
      'Évaluer les distances en suspens et retirer le trafic sensible des appareils qui peuvent être écoutés.',
    ),
  }),
  PRESENCE_LEADS: (f, { name, names }) => ({
    statement: sentences(
      say`En l’état, l’acteur ${name(f.actor)} a une voie vers ${count(f.stores, 'ensemble d’informations', 'ensembles d’informations')} et ${count(f.tasks, 'tâche prescrite', 'tâches prescrites', 'f')}.`,
      f.leads.length > 0
        ? say`Il est l’acteur le plus probable pour ${list(names(f.leads), 3)}.`
        : plain('Il n’est l’acteur le plus probable pour aucun d’eux.'),
    ),
    basis: plain(
      'D’après les résultats avec tous les acteurs ; ce qui disparaît sans lui est essayé ci-dessous, dans l’ensemble et lieu par lieu.',
    ),
    effect: plain('Ce que d’autres atteignent aussi reste à portée après son départ.'),
    measure: plain('Essayer ce que change son absence avant de tenir son arrivée pour la cause.'),
  }),
  PRESENCE_TIES: (f, { name, names, words }) => ({
    statement: say`D’après le registre, l’acteur ${name(f.actor)} agit avec ${list(names(f.partners), 4)}.`,
    basis: plain(
      f.hostRelations
        ? `Appréciation des relations entre la mission et l’État hôte : ${words('hostRelations', [f.hostRelations])[0]}.`
        : 'Les relations entre la mission et l’État hôte ne sont pas évaluées.',
    ),
    effect: plain(
      'Chacun peut prêter à l’autre ses accès et ses techniques ; les résultats y voient une seule cause commune.',
    ),
    measure: plain(
      'Coter chaque lien selon sa source, et revoir l’intention à chaque évolution des relations avec l’État hôte.',
    ),
  }),
  PRESENCE_RELATIONS: (f, { names, words }) => ({
    statement: sentences(
      plain(
        f.relations
          ? `Appréciation des relations avec l’État hôte : ${words('hostRelations', [f.relations])[0]}${f.since ? `, depuis le ${longDate(f.since)}` : ''}.`
          : 'L’état des relations avec l’État hôte n’est pas évalué.',
      ),
      plain(f.before ? `Appréciation précédente : ${words('hostRelations', [f.before])[0]}.` : ''),
    ),
    basis: plain(f.reason ?? 'Ce qui les a changées n’est pas enregistré.'),
    effect: sentences(
      f.judged.length > 0
        ? say`L’intention appréciée des acteurs suivants en dépend : ${list(names(f.judged), 4)}.`
        : plain('Aucune intention appréciée n’en dépend.'),
      f.open.length > 0
        ? say`Nul n’a apprécié l’intention des acteurs suivants, et aucune de leurs tentatives n’entre dans un chiffre : ${list(names(f.open), 4)}.`
        : plain(''),
    ),
    measure: plain(
      'Apprécier de nouveau ces intentions à chaque évolution des relations ; l’effet d’un degré de plus ou de moins est essayé ci-dessous.',
    ),
  }),
  PRESENCE_TALK: (f) => ({
    statement: plain(
      f.safe + f.open === 0
        ? `Si deux des ${figure(f.contributors)} contingents dotés de leurs propres radios peuvent se parler en sécurité n’est pas évalué.`
        : `Parmi les paires de contingents dotés de leurs propres radios, ${figure(f.safe, 'f')} ${agree(f.safe, 'peut', 'peuvent')} se parler en sécurité et ${figure(f.open, 'f')} seulement à découvert.`,
    ),
    basis: plain(
      `${sentenceStart(count(f.notAssessed, 'paire', 'paires', 'f'))} ${f.notAssessed === 0 ? 'n’est en suspens' : agree(f.notAssessed, 'n’est pas évaluée', 'ne sont pas évaluées')} faute de liaison enregistrée.`,
    ),
    effect: plain(
      'Les unités qui ne peuvent se parler en sécurité se téléphonent, par des opérateurs que d’autres maîtrisent.',
    ),
    measure: plain(
      'Noter pour chaque paire sa liaison et son chiffrement, et donner un moyen commun là où il n’y en a pas.',
    ),
  }),
};

export const presenceTables: Pick<AnalysesCatalogue['tables'], `presence${Tables}`> = {
  presencePlaces: {
    caption: 'Présence au jour dit, lieu par lieu',
    columns: {
      site: 'Site',
      actor: 'Acteur',
      distance: 'Distance',
      ring: 'Rayon',
      since: 'Depuis',
      communications: 'Communications sur place',
      contributors: 'Contributeurs',
      grade: 'Cotation',
    },
    note: 'Une distance absente ne veut dire ni près ni loin.',
  },
  presenceActors: {
    caption: 'Acteurs dont la présence est enregistrée',
    columns: {
      actor: 'Acteur',
      type: 'Type',
      posture: 'Posture',
      attempt: 'Tentative',
      sites: 'Sites au jour dit',
      grade: 'Cotation',
    },
    note: null,
  },
  presenceRelations: {
    caption: 'Relations avec les États hôtes au fil du temps',
    columns: {
      entry: 'Fiche',
      relations: 'Relations',
      since: 'Depuis',
      until: 'Jusqu’au',
      reason: 'Ce qui les a changées',
      grade: 'Cotation',
    },
    note: null,
  },
  presenceTies: {
    caption: 'Alignements des acteurs de sécurité parallèles',
    columns: {
      actor: 'Acteur',
      nature: 'Lien',
      partner: 'Partenaire',
      partnerType: 'Type de partenaire',
      grade: 'Cotation',
    },
    note: null,
  },
};
