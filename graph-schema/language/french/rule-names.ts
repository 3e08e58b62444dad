import type { RuleLikelihood } from '../../library-items.ts';

/** Rules that bear another name than the chances they take from the library. */
type OtherRule = 'mobile-interception-by-carrier' | 'mobile-interception-nearby' | 'traffic-interception' | 'custody';

/** What the rules of the exposure model, and the chances they take, are called. */
const NAMES: Readonly<Record<RuleLikelihood | OtherRule, string>> = {
  access: 'accès de droit ou de fait',
  hosting: 'hébergement',
  'hosting-denial': 'perte de l’hébergement',
  'mobile-interception-carrier': 'interception mobile par l’opérateur',
  'mobile-interception-by-carrier': 'interception mobile par l’opérateur',
  'mobile-interception-proximity': 'interception mobile de proximité',
  'mobile-interception-nearby': 'interception mobile de proximité',
  'radio-interception': 'interception radio',
  'traffic-interception': 'interception du trafic',
  'traffic-interception-none': 'interception d’un trafic non chiffré',
  'traffic-interception-in-transit': 'interception d’un trafic chiffré en transit',
  'traffic-interception-end-to-end': 'interception d’un trafic chiffré de bout en bout',
  'remote-intrusion': 'intrusion à distance',
  'remote-intrusion-known-exploited': 'intrusion à distance, vulnérabilité exploitée',
  'remote-intrusion-satellite-terminal': 'intrusion à distance, terminal satellite',
  'lateral-movement': 'déplacement latéral',
  'lateral-movement-segmented': 'déplacement latéral malgré un cloisonnement',
  phishing: 'hameçonnage',
  'stolen-accounts': 'comptes détournés',
  'stolen-accounts-stand-alone': 'comptes détournés, dépôt isolé',
  'stolen-accounts-workstation': 'comptes détournés, poste de travail',
  spyware: 'logiciel espion',
  'spyware-accounts': 'comptes pris par un logiciel espion',
  insider: 'menace interne',
  'influenced-insider': 'personne interne sous influence',
  'insider-access': 'abus d’accès interne',
  seizure: 'saisie',
  'seizure-reading': 'lecture d’un appareil saisi',
  custody: 'sortie de la maîtrise de l’ONU',
  'custody-misuse': 'usage abusif hors de la maîtrise de l’ONU',
  'custody-misuse-unread': 'usage abusif de ce qui est chiffré',
  'supply-chain': 'chaîne d’approvisionnement',
  'impersonation-takeover': 'usurpation par prise de contrôle',
  'impersonation-lookalike': 'usurpation par imitation',
  'impersonation-task': 'effet d’une usurpation sur une tâche',
  'false-report': 'faux signalement',
  'false-report-spread': 'propagation d’un faux signalement',
  'false-report-task': 'effet d’un faux signalement sur une tâche',
  disinformation: 'désinformation',
  shutdown: 'coupure',
  dependency: 'dépendance',
  'denial-of-service': 'déni de service',
  wiping: 'effacement',
};

/** A name that is not known stands as it is written. */
export const ruleName = (name: string): string =>
  (NAMES as Readonly<Record<string, string | undefined>>)[name] ?? name.replaceAll('-', ' ');
