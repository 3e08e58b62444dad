import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';
import type { StateEffect } from '../../../../graph-schema/values.ts';
import type { Predicate } from './grammar.ts';
import type { Gender } from './nouns.ts';

type Form = Predicate['event']['of'];

/** "la divulgation" + "du dépôt X" + "à un acteur". */
const event = (gender: Gender, before: string, of: Form = 'du', after = ''): Predicate['event'] => ({
  gender,
  of,
  before,
  after,
});
/** "soit divulgué(e) …", "sera divulgué(e) …": the participle takes an e after a feminine subject. */
const passive = (participle: string, rest = ''): Pick<Predicate, 'subjunctive' | 'future'> => {
  const told = (verb: string, gender: Gender) =>
    `${verb} ${participle}${gender === 'f' ? 'e' : ''}${rest === '' ? '' : ` ${rest}`}`;
  return { subjunctive: (gender) => told('soit', gender), future: (gender) => told('sera', gender) };
};
const active = (subjunctive: string, future: string): Pick<Predicate, 'subjunctive' | 'future'> => ({
  subjunctive: () => subjunctive,
  future: () => future,
});

const COMMON: Record<StateEffect, Predicate> = {
  SELF: {
    event: event('f', 'la présence d’un acteur dans', 'le'),
    ...active('abrite un acteur', 'abritera un acteur'),
  },
  ACCESSED: { event: event('m', 'l’accès d’un acteur', 'au'), ...passive('atteint', 'par un acteur') },
  CONTROLLED: {
    event: event('f', 'la prise de contrôle', 'du', 'par un acteur'),
    ...active('passe sous le contrôle d’un acteur', 'passera sous le contrôle d’un acteur'),
  },
  IN_HAND: { event: event('f', 'la saisie'), ...passive('saisi') },
  ACCOUNTS: {
    event: event('m', 'le détournement de comptes', 'du', 'par un acteur'),
    ...active('perde des comptes au profit d’un acteur', 'perdra des comptes au profit d’un acteur'),
  },
  AGENT: {
    event: event('m', 'le ralliement d’une partie', 'du', 'à un acteur'),
    ...active('agisse en partie pour un acteur', 'agira en partie pour un acteur'),
  },
  DISCLOSED: { event: event('f', 'la divulgation', 'du', 'à un acteur'), ...passive('divulgué', 'à un acteur') },
  MANIPULATED: { event: event('f', 'la falsification'), ...passive('falsifié') },
  IMPERSONATED: {
    event: event('m', 'l’usage ou la copie', 'du', 'pour parler au nom de la mission'),
    ...active(
      'serve ou soit imité pour parler au nom de la mission',
      'servira ou sera imité pour parler au nom de la mission',
    ),
  },
  DENIED: { event: event('f', 'la mise hors d’usage'), ...passive('mis', 'hors d’usage') },
  OUT_OF_CUSTODY: {
    event: event('f', 'la sortie', 'du', 'de la maîtrise de l’ONU'),
    ...active('échappe à la maîtrise de l’ONU', 'échappera à la maîtrise de l’ONU'),
  },
  MISLED: {
    event: event('m', 'le dévoiement', 'du', 'par de fausses informations'),
    ...passive('dévoyé', 'par de fausses informations'),
  },
  UNDERMINED: {
    event: event('m', 'le discrédit public', 'du'),
    ...passive('discrédité', 'aux yeux du public'),
  },
};

const LISTENED: Predicate = {
  event: event('f', 'l’écoute ou la lecture'),
  ...active('soit écouté ou lu', 'sera écouté ou lu'),
};
const OF_KIND: Partial<Record<NodeKindName, Partial<Record<StateEffect, Predicate>>>> = {
  Asset: { DISCLOSED: LISTENED },
  ContingentOwnedEquipment: { DISCLOSED: LISTENED },
  DataStore: {
    DENIED: { event: event('f', 'la mise hors de portée'), ...passive('mis', 'hors de portée de la mission') },
  },
  MandateTask: { DENIED: { event: event('m', 'l’arrêt'), ...passive('arrêté') } },
  ExternalSystem: { DENIED: { event: event('f', 'la fermeture'), ...passive('fermé') } },
};

/** What may happen to an element of a kind, as an event and as a clause. */
export const predicateOf = (kind: NodeKindName, effect: StateEffect): Predicate =>
  OF_KIND[kind]?.[effect] ?? COMMON[effect];
