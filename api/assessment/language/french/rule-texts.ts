import type { RuleTexts } from '../english/rules.ts';

const judged = 'la probabilité est une appréciation.';
const IPI = 'Note de l’International Peace Institute (IPI) de mars 2024';
const MOBILE = {
  controls: 'Celles des téléphones qui réduisent l’interception de téléphonie mobile.',
  measure:
    'Employer pour tout ce qui est sensible des appels et messages chiffrés de bout en bout, et jamais le seul réseau mobile.',
};
const CUSTODY = `${IPI}, sur le renvoi vers la capitale, la propriété et la maîtrise ; ${judged}`;
const FALSE_REPORT = `${IPI}, sur les faux signalements et les preuves mises en scène ; ${judged}`;
const HOSTING = `Pratique générale de la sécurité de l’information ; ${judged}`;
const IMPERSONATION = `${IPI}, sur l’usurpation de l’identité de missions ; MITRE ATT&CK T1656 ; ${judged}`;
const SEIZURE = `${IPI}, sur les appareils pris aux points de contrôle et lors de raids ; ${judged}`;

/**
 * What each rule says, by its name. An element is named by {from} or {to} with the article it takes: {le from},
 * {du from} (de), {au from} (à); {Le from} begins a sentence. The noun before the name decides contraction.
 */
export const RULE_TEXTS: Readonly<Record<string, RuleTexts>> = {
  access: {
    sentence: '{Le from} a accès {au to} en droit, par propriété ou de fait.',
    controls: 'Aucune : la mission ne peut empêcher un accès de droit.',
    measure:
      'Ne pas confier d’informations sensibles à des systèmes que d’autres contrôlent, et enregistrer qui contrôle chacun d’eux.',
    source: `${IPI}, sur l’accès de l’État hôte et des contributeurs ; ${judged}`,
  },
  'mobile-interception-by-carrier': {
    ...MOBILE,
    sentence:
      'Par {le from}, les appels, les messages et les déplacements liés {au to} peuvent être suivis dans le réseau mobile.',
    source: `GSMA MoTIF, sur l’abus de la signalisation et de l’accès de droit ; ${judged}`,
  },
  'mobile-interception-nearby': {
    ...MOBILE,
    sentence: '{Le from} est assez proche pour intercepter {le to} au moyen d’une fausse station de base.',
    source: 'GSMA MoTIF, sur l’accès à l’interface radio ; la portée et la probabilité sont des appréciations.',
  },
  'radio-interception': {
    sentence: '{Le from} est assez proche pour écouter {le to}.',
    controls: 'Celles de la radio qui réduisent l’interception radio.',
    measure:
      'Doter tous les contingents de radios chiffrées, avec gestion des clés, et ne pas évoquer de plans sur les ondes.',
    source: `${IPI}, sur les moyens de transmission fournis par les États ; la portée et la probabilité sont des appréciations.`,
  },
  'traffic-interception': {
    sentence: 'Quiconque a accès {au from} peut lire ce que {le to} y fait passer.',
    controls:
      'Celles de l’hôte du dépôt émetteur qui réduisent l’interception du trafic, lorsque le flux n’est pas chiffré.',
    measure: 'Chiffrer le flux de bout en bout, ou le faire passer par un opérateur auquel l’acteur n’a pas accès.',
    source: `MITRE ATT&CK T1040 et T1557 ; ${judged}`,
  },
  'remote-intrusion': {
    sentence: '{Le from} peut s’introduire dans {le to}, exposé à Internet.',
    controls: 'Celles du moyen technique qui réduisent l’intrusion dans le réseau.',
    measure:
      'Retirer le système de l’Internet public ou le corriger sans délai, et exiger un second facteur à la connexion.',
    source: `MITRE ATT&CK T1190 ; vulnérabilités exploitées d’après le catalogue de la CISA ; ${judged}`,
  },
  'lateral-movement': {
    sentence: 'À partir {du from}, un intrus peut gagner {le to}, qui communique avec lui.',
    controls:
      'Celles de la cible qui réduisent l’intrusion dans le réseau ; le cloisonnement seulement si le lien ne l’indique pas.',
    measure: 'Cloisonner la connexion et n’y laisser dialoguer que des systèmes désignés.',
    source: `MITRE ATT&CK T1021 ; ${judged}`,
  },
  phishing: {
    sentence: '{Le from} peut obtenir par un message trompeur les identifiants de connexion d’un membre {du to}.',
    controls: 'Celles du groupe et du service de messagerie qui réduisent l’hameçonnage.',
    measure:
      'Exiger une authentification résistante à l’hameçonnage et former le groupe aux messages qu’il reçoit réellement.',
    source: `MITRE ATT&CK T1566 ; ${judged}`,
  },
  spyware: {
    sentence: '{Le from} peut installer un logiciel espion sur une partie {du to}.',
    controls: 'Celles des téléphones, et des groupes qui les utilisent, qui réduisent le logiciel espion.',
    measure:
      'Contrôler les téléphones du personnel exposé, activer leurs modes de protection renforcée et ne pas traiter de sujets sensibles sur téléphone.',
    source: `${IPI}, sur les logiciels espions commerciaux ; MISP galaxy, fournisseurs de moyens de surveillance ; ${judged}`,
  },
  'spyware-accounts': {
    sentence: 'À partir {du from}, un intrus peut s’emparer des comptes {du to}.',
    controls: 'Celles du groupe qui réduisent le logiciel espion.',
    measure:
      'Ne pas se connecter aux systèmes de la mission depuis ces téléphones, et conserver le second facteur sur un autre appareil.',
    source: `MITRE ATT&CK for Mobile T1517 et T1634 ; ${judged}`,
  },
  'stolen-accounts': {
    sentence: 'Avec des identifiants dérobés {au from}, un intrus peut user de ses accès {au to}.',
    controls: 'Celles du dépôt et de son hôte, ou du système, qui réduisent l’hameçonnage.',
    measure: 'Ne donner au groupe que les accès dont sa tâche a besoin, et exiger un second facteur sur ce système.',
    source: `MITRE ATT&CK T1078 ; ${judged}`,
  },
  'stolen-accounts-workstation': {
    sentence: 'Par l’entremise {du from}, qui a été trompé, un intrus peut prendre le contrôle {du to}.',
    controls: 'Celles des postes de travail qui réduisent l’hameçonnage.',
    measure: 'Installer un outil de détection sur les postes de travail et retirer les droits d’administration locale.',
    source: `MITRE ATT&CK T1204 ; ${judged}`,
  },
  insider: {
    sentence: 'Un membre {du to} peut agir pour le compte {du from}.',
    controls: 'Celles du groupe qui réduisent la menace interne.',
    measure:
      'Protéger les personnes soumises à des pressions, leur offrir un moyen de les signaler et assurer une rotation dans les postes sensibles.',
    source: `Corps commun d’inspection, JIU/REP/2021/3 ; ${IPI} ; ${judged}`,
  },
  'insider-access': {
    sentence: 'Un membre {du from} qui agit pour autrui peut abuser de son accès {au to}.',
    controls: 'Celles du dépôt et de son hôte, ou du système, qui réduisent la menace interne.',
    measure:
      'Réduire les accès à ce dont chaque tâche a besoin, les journaliser et subordonner toute extraction massive à l’accord de deux personnes.',
    source: `Corps commun d’inspection, JIU/REP/2021/3 ; ${judged}`,
  },
  seizure: {
    sentence: '{Le from} est présent là où {le to} peut être pris.',
    controls: 'Celles du site, et des groupes qui le transportent, qui réduisent la saisie.',
    measure:
      'Ne rien emporter d’inutile, et prévoir la conduite à tenir quant aux appareils aux points de contrôle et lors de raids.',
    source: SEIZURE,
  },
  'seizure-reading': {
    sentence: 'Quiconque détient {le from} peut lire {le to}.',
    controls: 'Celles de l’appareil et du dépôt qui réduisent la saisie.',
    measure: 'Chiffrer l’appareil avec une phrase secrète solide, et l’effacer à distance en cas de perte.',
    source: SEIZURE,
  },
  custody: {
    sentence:
      'En vertu d’un arrangement, de l’information provenant {du from} est détenue par {le to}, hors de la maîtrise de l’ONU.',
    controls: 'Aucune : il s’agit d’un fait et non d’une tentative.',
    measure:
      'Convenir de clauses sur la propriété, le lieu, la durée de conservation, la communication et l’effacement des données, ou ne conserver qu’une copie appartenant à l’ONU.',
    source: CUSTODY,
  },
  'custody-misuse': {
    sentence: 'Quiconque a accès {au from} peut lire ce qu’il reçoit {du to}.',
    controls: 'Celles de l’émetteur qui réduisent l’usage abusif après renvoi vers la capitale.',
    measure: 'N’envoyer que ce dont le destinataire a besoin, sans identités, et sous réserve d’un droit d’inspection.',
    source: CUSTODY,
  },
  'supply-chain': {
    sentence: 'Par {le from}, {le to} peut être altéré avant livraison ou par ses mises à jour.',
    controls: 'Celles du moyen technique qui réduisent la compromission de la chaîne d’approvisionnement.',
    measure:
      'Inspecter ce qui est livré, demander une nomenclature des composants et conserver une seconde source d’approvisionnement.',
    source: `MITRE ATT&CK T1195 ; norme i de A/70/174 ; ${judged}`,
  },
  hosting: {
    sentence: 'Quiconque contrôle {le from} peut lire et modifier {le to}, qui y réside.',
    controls: 'Celles du dépôt qui réduisent l’intrusion dans le réseau.',
    measure: 'Chiffrer le dépôt avec des clés que son hôte ne détient pas, ou lui donner un hôte propre.',
    source: HOSTING,
  },
  'hosting-denial': {
    sentence: 'Lorsque {le from} est hors service, {le to} ne peut être utilisé.',
    controls: 'Celles du dépôt qui réduisent l’effacement, la coupure ou le déni de service.',
    measure: 'Conserver hors ligne une copie éprouvée du dépôt, qu’un second système puisse ouvrir.',
    source: HOSTING,
  },
  'impersonation-takeover': {
    sentence: 'Quiconque contrôle {le from} peut s’en servir pour parler au nom de la mission.',
    controls: 'Celles du canal qui réduisent l’usurpation d’identité.',
    measure: 'Protéger la connexion au canal, et convenir d’un second canal par lequel les messages sont confirmés.',
    source: IMPERSONATION,
  },
  'impersonation-lookalike': {
    sentence: '{Le from} peut se faire passer pour la mission au détriment {du to}.',
    controls: 'Celles du canal, des canaux publics de la tâche ou du groupe qui réduisent l’usurpation d’identité.',
    measure: 'Faire certifier les comptes, surveiller les imitations et publier la façon de reconnaître la mission.',
    source: IMPERSONATION,
  },
  'impersonation-task': {
    sentence: 'De faux messages diffusés par {le from} peuvent nuire {au to}, qui s’y fie.',
    controls: 'Celles des groupes qui se fient au canal et qui réduisent l’usurpation d’identité.',
    measure: 'Confirmer par rappel les ordres et déclarations inhabituels avant que quiconque n’y donne suite.',
    source: IMPERSONATION,
  },
  'false-report': {
    sentence: '{Le from} peut introduire de faux signalements dans {le to}, qui en reçoit de l’extérieur.',
    controls: 'Celles du dépôt, et des groupes qui saisissent les signalements, qui réduisent les faux renseignements.',
    measure:
      'Coter tout signalement extérieur, et le confirmer par une seconde source avant de l’enregistrer comme un fait.',
    source: FALSE_REPORT,
  },
  'false-report-spread': {
    sentence: 'Ce qui a été introduit dans {le from} se propage {au to}.',
    controls: 'Celles du dépôt destinataire qui réduisent les faux renseignements.',
    measure: 'Transmettre avec chaque signalement sa source et sa cotation, et le vérifier de nouveau à la saisie.',
    source: FALSE_REPORT,
  },
  'false-report-task': {
    sentence: 'De fausses informations dans {le from} peuvent dévoyer {le to}, qui s’y fie.',
    controls: 'Celles des groupes qui agissent d’après le dépôt et qui réduisent les faux renseignements.',
    measure: 'Confirmer par rappel avant de donner suite à un signalement urgent.',
    source: FALSE_REPORT,
  },
  disinformation: {
    sentence:
      '{Le from} peut discréditer {le to} par de fausses allégations ou des contenus fabriqués visant la mission ou son personnel.',
    controls: 'Celles des canaux publics de la tâche qui réduisent la désinformation ou les contenus fabriqués.',
    measure: 'Suivre ce qui se dit de la mission, répondre tôt par des faits et protéger les personnes mises en cause.',
    source: `${IPI} ; ${judged}`,
  },
  shutdown: {
    sentence: 'Quiconque a autorité sur {le from} peut le fermer.',
    controls: 'Aucune : il n’appartient pas à la mission de protéger l’opérateur.',
    measure:
      'Conserver une liaison qu’aucune autorité nationale ne peut fermer, et s’exercer à travailler par ce moyen.',
    source: `Access Now, Shutdown Tracker Optimization Project ; ${judged}`,
  },
  dependency: {
    sentence: '{Le to} ne peut fonctionner sans {le from}.',
    controls: 'Celles de ce qui dépend qui réduisent la coupure ou le déni de service.',
    measure: 'Prévoir un remplacement qui n’ait pas le même point de défaillance, et éprouver la bascule.',
    source: `Note de pratique du DPPA de décembre 2024, sur les effets ; ${judged}`,
  },
  'denial-of-service': {
    sentence: '{Le from} peut saturer {le to}, exposé à Internet, jusqu’à le rendre inutilisable.',
    controls: 'Celles du moyen technique qui réduisent le déni de service.',
    measure: 'Placer le service derrière un prestataire de filtrage, et garder un second accès pour le personnel.',
    source: `MITRE ATT&CK T1498 et T1499 ; ${judged}`,
  },
  wiping: {
    sentence: 'Quiconque contrôle {le from} peut détruire {le to}.',
    controls: 'Celles du moyen technique, et d’un dépôt sur un support portatif, qui réduisent l’effacement.',
    measure: 'Conserver des sauvegardes hors ligne, et vérifier qu’elles peuvent être restaurées.',
    source: `MITRE ATT&CK T1561 ; MISP galaxy, effaceurs ; ${judged}`,
  },
};
