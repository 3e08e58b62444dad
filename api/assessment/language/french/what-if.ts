import { typeset } from '../../../../graph-schema/language/french/typography.ts';
import type { ControlClass } from '../../../../graph-schema/values.ts';
import type { RefusalCode, ServiceLoss } from '../../../exposure-model/what-if/changed-graph.ts';
import type { Portfolio } from '../../../exposure-model/what-if/portfolio.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import type { Named } from '../english/sentences.ts';
import { figure, perCent, phrase, sentenceStart } from './grammar.ts';
import { au, le, named } from './nouns.ts';

const [leOf, auOf] = [named(le), named(au)];

const REFUSALS: Readonly<Record<RefusalCode, string>> = typeset({
  UNKNOWN_ELEMENT: 'Il n’y a pas d’élément {element} auquel vous ayez accès.',
  UNKNOWN_LINK: 'Il n’y a pas de lien {link} auquel vous ayez accès.',
  WRONG_KIND: 'Cette modification s’applique à {expected}, ce que l’élément désigné n’est pas.',
  MAY_NOT_STAND_THERE: 'Un élément de ce type ne peut porter un lien {expected}.',
  NOT_IN_FORCE: 'L’élément n’est pas valable à la date à laquelle la mission est évaluée.',
  ALREADY_SO: 'C’est déjà le cas, ou cela figure deux fois dans la liste.',
  WOULD_WEAKEN: 'Ce serait plus faible que ce qui est en place : {after} au lieu de {before}.',
  NOT_IN_UN_CUSTODY: 'Le destinataire n’est pas enregistré comme appartenant à l’ONU.',
  NOT_ON_A_SYSTEM: 'Un dossier papier n’est sur aucun réseau et ne peut en être tenu à l’écart.',
  INVALID: 'L’élément ne serait pas accepté : {faults}',
});
const NOTES: Readonly<Record<string, string>> = typeset({
  WAS_NOT_ASSESSED:
    'Personne ne l’avait évalué jusqu’ici ; les chiffres n’en tenaient donc pas compte et ne peuvent baisser. Enregistrez ce qu’il en est pour voir ce que vaut la modification.',
  HOST_NOT_MAPPED:
    'Le système qui l’accueillerait n’est pas recensé ; ses propres dangers ne figurent donc pas dans les chiffres.',
  CUSTODY_NOT_ASSESSED: 'À qui appartient le destinataire n’est pas enregistré.',
  STILL_CONTROLLED: 'Ces acteurs sont enregistrés comme contrôlant l’élément lui-même ; ce point est laissé en l’état.',
  CONTROLS_KEPT: 'Les mesures de protection du système qu’il quitte sont réputées le protéger là où il va.',
  NOT_ON_THIS_DAY: 'La présence ne tombe pas à la date à laquelle la mission est évaluée.',
});
const CLASSES: Readonly<Record<ControlClass, string>> = {
  IDENTITY: 'identité et connexion',
  PATCHING: 'correctifs',
  SEGMENTATION: 'cloisonnement',
  MONITORING: 'supervision',
  ENDPOINT: 'protection des postes et appareils',
  ENCRYPTION: 'chiffrement',
  BACKUP: 'sauvegarde',
  REDUNDANCY: 'redondance',
  PROCEDURE: 'procédure',
  TRAINING: 'formation',
  PHYSICAL: 'protection physique',
  LEGAL: 'garantie juridique',
  MINIMISATION: 'minimisation',
};
const STOPS: Readonly<Record<Portfolio['stopped'], string>> = typeset({
  NO_MEASURE_HELPS: 'Aucune autre mesure n’abaisse le risque sur les tirages examinés.',
  AS_MANY_AS_ASKED: 'Le nombre de mesures demandé est atteint.',
  BUDGET_USED_UP: 'Aucune autre mesure n’entre dans le budget.',
  ALL_CHOSEN: 'Toutes les mesures ont été choisies.',
  LIMIT_OF_EVALUATIONS: 'La recherche s’est arrêtée à sa limite ; il se peut qu’un meilleur choix existe.',
  CANCELLED: 'La recherche a été arrêtée.',
  NOTHING_RATED: 'Rien n’est coté sur cet axe ; il n’y a donc pas de risque à abaisser.',
});

const LOSSES: Readonly<
  Record<ServiceLoss['outcome'], (dependant: Named, lost: Named, share: string, standIns: number) => string>
> = {
  FAILS: (dependant, lost) => `${sentenceStart(leOf(dependant))} ne peut fonctionner sans ${leOf(lost)}.`,
  LOSES_SHARE: (dependant, lost, share) =>
    `${sentenceStart(leOf(dependant))} perd ${share} de son travail avec ${leOf(lost)}.`,
  LOSES_STAND_IN: (dependant, lost, _share, standIns) =>
    phrase`${sentenceStart(leOf(dependant))} perd ${leOf(lost)} comme solution de substitution ; il en reste ${standIns === 0 ? 'aucune' : figure(standIns, 'f')}.`,
  DEGRADES: (dependant, lost) => `${sentenceStart(leOf(dependant))} continue sans ${leOf(lost)}, mais moins bien.`,
  NOT_ASSESSED: (dependant, lost) => `Ce que devient ${leOf(dependant)} sans ${leOf(lost)} n’est pas évalué.`,
  GOES_TOO: (dependant, lost) =>
    `${sentenceStart(leOf(dependant))} ne se trouve nulle part ailleurs que sur ${leOf(lost)}, et disparaît avec.`,
  NOWHERE_TO_SEND: (dependant, lost) =>
    `${sentenceStart(leOf(dependant))} transmet de l’information ${auOf(lost)}, et n’aurait plus où l’envoyer.`,
  LOSES_ACCESS: (dependant, lost) => `${sentenceStart(leOf(dependant))} travaille avec ${leOf(lost)}.`,
};

const both = (elements: readonly Named[], article: (element: Named) => string): string =>
  elements.map(article).join(' et ');

export const whatIf: AssessmentCatalogue['whatIf'] = {
  refusal: ({ code, params }) =>
    REFUSALS[code].replaceAll(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole),
  note: (code) => NOTES[code]!,
  measure(label, elements, control, controlClass) {
    const measure = control ? leOf(control) : `une mesure nouvelle (${controlClass ? CLASSES[controlClass] : ''})`;
    switch (label) {
      case 'BRING_INTO_OPERATION':
        return `Mettre pleinement en œuvre ${measure} pour ${both(elements, leOf)}.`;
      case 'EXTEND_CONTROL':
        return `Étendre ${measure} ${both(elements, auOf)}.`;
      case 'NEW_CONTROL':
        return `Prendre ${measure} pour ${both(elements, leOf)}.`;
      case 'ENCRYPT':
        return `Chiffrer le flux entre ${both(elements, leOf)}.`;
      case 'SEGMENT':
        return `Cloisonner la connexion entre ${both(elements, leOf)}.`;
      case 'STAND_ALONE':
        return `Tenir ${both(elements, leOf)} à l’écart du réseau de la mission.`;
      case 'UN_CUSTODY':
        return `Placer ${both(elements, leOf)} sous la maîtrise de l’ONU.`;
    }
  },
  loss: ({ outcome, share, standIns }, dependant, lost) =>
    LOSSES[outcome](dependant, lost, share === null ? '' : perCent(share), standIns ?? 0),
  stopped: (why) => STOPS[why],
};
