import { typeset } from '../../../../graph-schema/language/french/typography.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, decimal, figure, list, phrase, sentenceStart } from './grammar.ts';

type Words = AssessmentCatalogue['headquarters'];

const textOf = (items: readonly string[]): string =>
  list(items)
    .map((run) => run.text)
    .join('');

const amount = (value: number): string => (value >= 9.95 ? String(Math.round(value)) : decimal(value, 1));

const themes: Words['themes'] = typeset({
  CUSTODY: {
    title: 'Garde',
    question:
      'Quelle est la vraisemblance que des informations sorties de la garde des Nations Unies soient divulguées ?',
  },
  CONCENTRATION: {
    title: 'Concentration',
    question: 'Quelle est la vraisemblance que tombe un dépôt ou un système où beaucoup est réuni ?',
  },
  PEOPLE: {
    title: 'Personnes',
    question: 'Quelle est la vraisemblance que ce qui est conservé sur des personnes soit divulgué ou falsifié ?',
  },
  PARALLEL_ACTORS: {
    title: 'Acteurs de sécurité parallèles',
    question: 'Quelle est la vraisemblance du pire qu’un acteur de sécurité parallèle, à lui seul, tente et obtienne ?',
  },
  ASYMMETRY: {
    title: 'Processus politique',
    question:
      'Quelle est la vraisemblance qu’une partie, à elle seule, lise des positions conservées pour un processus ?',
  },
  CONTINUITY: {
    title: 'Continuité',
    question:
      'Quelle est la vraisemblance qu’une tâche prescrite échoue parce que ce dont elle a besoin est mis hors d’usage ?',
  },
  INTEGRITY: {
    title: 'Intégrité de l’information',
    question: 'Quelle est la vraisemblance qu’un rapport soit falsifié, un canal usurpé, une tâche trompée ou sapée ?',
  },
  SUPPLY_CHAIN: {
    title: 'Chaîne d’approvisionnement',
    question:
      'Quelle est la vraisemblance qu’un acteur qui tient un fournisseur prenne le contrôle de ce qu’il fournit ?',
  },
  INSIDERS: {
    title: 'Personnes de l’intérieur',
    question: 'Quelle est la vraisemblance du pire qu’une personne de l’intérieur, à elle seule, fasse à un dépôt ?',
  },
});

const sheets: Record<string, string> = {
  'threat-actors': 'les acteurs autour de la mission, avec les techniques qu’ils emploient',
  'data-stores': 'les dépôts d’informations, avec le contenu de chacun',
  'political-processes': 'les processus politiques que la mission appuie',
  'mandate-tasks': 'les tâches du mandat',
};
const links: Record<string, string> = {
  FLOWS_TO: 'où chaque appareil et chaque dépôt envoie des informations',
  EMPLOYS: 'quelles techniques chaque acteur emploie',
  DESCRIBES: 'de qui chaque dépôt conserve les informations',
  PRESENT_AT: 'près de quels sites se trouve chaque acteur',
  PARTICIPATES_IN: 'qui prend part au processus',
  HOLDS_POSITIONS_OF: 'quels dépôts conservent des positions du processus',
  DEPENDS_ON: 'de quoi dépend chaque tâche',
  TARGETS: 'ce que vise chaque acteur',
  SUPPLIED_BY: 'qui fournit chaque élément',
  CONTROLS: 'qui tient quel fournisseur',
  CAN_ACCESS: 'qui peut ouvrir chaque dépôt',
};

const kinds: Words['kinds'] = {
  ACTOR: 'Acteur',
  SUPPLIER: 'Fournisseur',
  CONTRIBUTOR: 'Pays contributeur',
  VECTOR: 'Technique',
};

/** Ce que le siège lit d’une mission à l’autre. */
export const headquarters: Words = {
  name: 'Siège',
  title: 'Les missions côte à côte',
  themes,
  leads: (name, effect, actor) =>
    actor === null
      ? phrase`${sentenceStart(name)} : ${effect}.`
      : phrase`${sentenceStart(name)} : ${effect}, par ${actor}.`,
  notReached: 'D’après ce qui est relevé, personne dont la tentative a été évaluée n’y parvient.',
  notReachedShort: 'Aucun chemin trouvé',
  attemptNotJudged: 'Quelqu’un pourrait y parvenir, et personne n’a évalué s’il essaierait.',
  nothingReleased: 'La mission n’a diffusé aucune évaluation que vous puissiez voir.',
  notMapped: (sheet, link) =>
    phrase`À cartographier d’abord : ${(link === null ? sheets[sheet] : links[link]) ?? link ?? sheet}.`,
  kinds,
  identities: {
    SHARED_ENTRY: 'C’est une seule entrée, commune à toutes les missions.',
    STIX_ID: 'Les entrées portent le même identifiant de renseignement sur la menace.',
    NAME_AND_JURISDICTION: 'Le nom, le type et la juridiction relevée sont les mêmes.',
    COUNTRY_CODE: 'Le code du pays est le même.',
    VOCABULARY: 'C’est un même mot de la liste fermée des techniques.',
  },
  shared: (kind, name, missions) =>
    phrase`${kinds[kind]} : ${name}, dans ${figure(missions.length, 'f')} missions (${textOf(missions)}).`,
  namesake: (name, missions) =>
    phrase`Les entrées nommées ${name} dans ${textOf(missions)} ne sont pas comptées pour une seule : rien au dossier ne dit qu’elles sont la même.`,
  measure: {
    BRING_INTO_OPERATION: (what) =>
      phrase`Mettre pleinement en service ce qui est prévu ou en place en partie : ${what}.`,
    EXTEND_CONTROL: (what) => phrase`Étendre ce que les missions ont là où il manque : ${what}.`,
    NEW_CONTROL: (what) => phrase`Donner aux missions ce qui leur manque : ${what}.`,
    ENCRYPT: () => 'Chiffrer de bout en bout ce qui est envoyé en clair.',
    SEGMENT: () => 'Poser des barrières entre des systèmes reliés sans aucune.',
    STAND_ALONE: () => 'Mettre des dépôts à part, sur des systèmes à eux.',
    UN_CUSTODY: () =>
      'Convenir avec les contributeurs que ce que leur matériel recueille reste sous la garde des Nations Unies.',
  },
  noChange: 'La mesure ne change rien à ce qui est cartographié ici.',
  moved: (moved, before, after) =>
    before === null || after === null
      ? phrase`${sentenceStart(figure(moved, 'f'))} ${agree(moved, 'exposition change', 'expositions changent')} ; le risque pour l’information n’est pas coté.`
      : phrase`Le risque pour l’information passerait de ${amount(before)} à ${amount(after)} unités de préjudice par an ; ${figure(moved, 'f')} ${agree(moved, 'exposition change', 'expositions changent')}.`,
  controlClasses: {
    IDENTITY: 'Identité et connexion',
    PATCHING: 'Correctifs',
    SEGMENTATION: 'Cloisonnement',
    MONITORING: 'Supervision',
    ENDPOINT: 'Protection des appareils',
    ENCRYPTION: 'Chiffrement',
    BACKUP: 'Sauvegarde',
    REDUNDANCY: 'Redondance',
    PROCEDURE: 'Procédure',
    TRAINING: 'Formation',
    PHYSICAL: 'Protection physique',
    LEGAL: 'Garantie juridique',
    MINIMISATION: 'Minimisation des données',
  },
  controlStates: {
    OPERATING: 'En service',
    PARTIAL: 'En partie',
    PLANNED: 'Prévue',
    ABSENT: 'Absente',
    NOT_ASSESSED: 'Non évaluée',
  },
  controlWords: {
    OPERATING: 'Au moins une mesure de cette classe est en service.',
    PARTIAL: 'Une mesure de cette classe est en place en partie, et aucune pleinement.',
    PLANNED: 'Une mesure de cette classe est prévue, et aucune n’est en place.',
    ABSENT: 'Des mesures sont au dossier avec leur état, et aucune n’est de cette classe.',
    NOT_ASSESSED: 'Personne n’a relevé si des mesures de cette classe sont en place.',
  },
  progressStates: {
    DONE: 'Achevé',
    UNDER_WAY: 'En cours',
    NOT_BEGUN: 'Non commencé',
    NOT_ASSESSED: 'Non évalué',
  },
  progress: {
    INTEGRATED_ANALYSIS: {
      title: 'Une analyse des cybermenaces par tous les bureaux',
      criterion: 'Achevé lorsque chaque bureau contributeur a donné sa position sur l’évaluation diffusée.',
    },
    PRIVACY_AS_SECURITY: {
      title: 'La perte de vie privée comptée comme question de sécurité',
      criterion: 'Achevé lorsque tout dépôt sur des personnes a ses préjudices aux personnes et à la vie privée cotés.',
    },
    INTRUSION_ASYMMETRY: {
      title: 'L’intrusion inégale dans les processus politiques',
      criterion: typeset(
        'Achevé lorsque chaque processus a un choix sur l’intrusion inégale et son motif ; en cours lorsque ses parties et ses dépôts de positions sont cartographiés.',
      ),
    },
    BOUNDARIES_OF_EVASION: {
      title: 'Les limites de l’évitement de la surveillance',
      criterion:
        'Achevé lorsque chaque mesure du registre a sa base juridique, sa nécessité, sa viabilité et une décision.',
    },
    OWNERSHIP_AND_CUSTODY: {
      title: 'Propriété et garde de l’information',
      criterion:
        'Achevé lorsque les instruments de chaque matériel appartenant aux contingents ont les huit clauses sur les données.',
    },
    THREAT_ANALYSIS_IN_INTELLIGENCE: {
      title: 'Les cybermenaces dans le renseignement de maintien de la paix',
      criterion: 'Achevé lorsque la capacité et l’intention de chaque acteur sont évaluées et leur source cotée.',
    },
    DATA_GOVERNANCE: {
      title: 'Gouvernance des données',
      criterion: 'Achevé lorsque chaque dépôt a un bureau qui en répond, un fondement et un contenu désigné.',
    },
    PROTOCOLS_FOR_AI: {
      title: 'Protocoles contre les médias fabriqués',
      criterion: typeset(
        'Achevé lorsque chaque mesure relevée contre les médias fabriqués est en service ; non commencé lorsqu’un acteur les emploie et qu’aucune mesure n’est au dossier.',
      ),
    },
  },
  statuses: { OPEN: 'Ouverte', OVERDUE: 'En retard', DONE: 'Achevée', DROPPED: 'Abandonnée' },
  counted: {
    stores: 'Dépôts d’informations par forme',
    groups: 'Groupes de personnes par type',
    incidents: 'Incidents par type',
  },
  untyped: 'Type non évalué',
  suppressed: 'Masqué',
  suppressedNote: (below) =>
    phrase`Les nombres de 1 à ${below - 1} sont masqués, et avec eux ceux dont ils pourraient être déduits. Masqué ne veut dire ni zéro ni non évalué.`,
  issueStates: { RELEASED: 'Diffusée', SUPERSEDED: 'Remplacée' },
  captions: typeset({
    themes: 'Missions par thème : vraisemblance de l’exposition la plus lourde',
    'themes-leads': 'Ce qui pèse le plus dans chaque thème, ou ce qui manque',
    trend: 'Les thèmes au fil des évaluations diffusées',
    factors: 'Ce que plusieurs missions ont en commun, avec le pire dans chacune',
    namesakes: 'De même nom et non comptées pour une seule',
    controls: 'Classes de mesures de protection par mission',
    recommendations: 'Recommandations de toutes les missions',
    progress: 'Où en sont les recommandations',
    released: 'Évaluations diffusées',
    comparison: 'Missions comparées',
    'comparison-controls': 'Mesures de protection comparées',
    'comparison-progress': 'Avancement comparé',
  }),
  notes: {
    themes:
      'Chaque fourchette est celle de l’exposition au plus grand risque de son thème. Une case non évaluée ne dit rien de la sûreté d’une mission.',
    progress: 'Jugé d’après son critère, sur l’évaluation diffusée et rien d’autre.',
    controls: 'D’après ce que chaque évaluation diffusée a au dossier. Ce qui est prévu compte comme manquant.',
  },
  columns: typeset({
    mission: 'Mission',
    issue: 'Numéro',
    asOf: 'À la date du',
    theme: 'Thème',
    told: 'Vraisemblance',
    leads: 'Ce qui pèse le plus, ou ce qui manque',
    kind: 'Genre',
    name: 'Nom',
    identity: 'Reconnu par',
    controlClass: 'Classe',
    number: 'N°',
    measure: 'Mesure',
    owner: 'Responsable',
    due: 'Échéance',
    status: 'État',
    expected: 'Changement attendu',
    remains: 'Ce qui reste avec toutes',
    acceptance: 'Acceptation de ce qui reste',
    item: 'Recommandation',
    criterion: 'Critère',
    total: 'Total',
    title: 'Titre',
    state: 'État',
    releasedOn: 'Diffusée le',
    marking: 'Classification',
    fingerprint: 'Empreinte',
    why: 'Motif',
  }),
  total: 'Toutes les missions',
};
