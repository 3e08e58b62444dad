import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import {
  agree,
  amongThem,
  count,
  figure,
  grouped,
  list,
  perCent,
  phrase,
  plain,
  say,
  sentenceStart,
  shareOf,
  titles,
} from './grammar.ts';

const CLAUSES: Record<string, string> = {
  dataOwnership: 'À qui appartient l’information',
  storageLocation: 'Où elle peut être conservée',
  retention: 'Combien de temps elle peut être conservée',
  reachBackDestination: 'Où elle peut être envoyée pour traitement',
  onwardSharing: 'À qui elle peut être communiquée ensuite',
  auditRight: 'Droit d’inspection de l’ONU',
  wipeAtRepatriation: 'Effacement avant le départ du matériel',
  breachNotice: 'Notification des atteintes à l’ONU',
};

const DESTINATIONS: Record<string, readonly [one: string, many: string, article: 'un' | 'une']> = {
  NATIONAL_CAPITAL: ['capitale nationale', 'capitales nationales', 'une'],
  HOST_STATE_NETWORK: ['réseau de l’État hôte', 'réseaux de l’État hôte', 'un'],
  INTERNET_PROVIDER: ['opérateur ou fournisseur d’accès', 'opérateurs ou fournisseurs d’accès', 'un'],
  COMMERCIAL_CLOUD: ['plateforme commerciale', 'plateformes commerciales', 'une'],
  PARTNER: ['partenaire', 'partenaires', 'un'],
};
/** One name in full, several as a number: "onze capitales nationales", "une plateforme commerciale (X)". */
function destination({ type, names }: { type: string | null; names: readonly Run[] }): Run[] {
  const [one, many, article] = DESTINATIONS[type ?? ''] ?? ['système extérieur', 'systèmes extérieurs', 'un'];
  return names.length === 1 ? say`${article} ${one} (${names[0]!})` : plain(`${figure(names.length)} ${many}`);
}

export const custody: AssessmentCatalogue['custody'] = {
  title: 'Propriété et maîtrise',
  introduction: plain(
    'Ce qui est recueilli en exécution d’un mandat du Conseil de sécurité appartient à l’Organisation des Nations Unies. Lorsque le matériel est la propriété d’un contributeur, ou que l’information est envoyée à une capitale ou à une entreprise pour traitement, le droit et la pratique nationaux décident de son sort, et les garanties de l’ONU ne l’atteignent plus.',
  ),
  statement(flows, leaving, recorded, destinations) {
    const names = destinations.reduce((sum, one) => sum + one.names.length, 0);
    return sentences(
      say`En vertu de ${count(flows, 'arrangement enregistré', 'arrangements enregistrés')}, de l’information échappe à la maîtrise de l’ONU au profit ${names === 1 ? 'du destinataire suivant' : 'des destinataires suivants'} : ${list(destinations.map(destination))}.`,
      plain(
        `${sentenceStart(shareOf(leaving, recorded, 'catégorie d’information enregistrée', 'catégories d’information enregistrées', 'f'))} ${agree(leaving, 'est concernée', 'sont concernées')} (${perCent(recorded > 0 ? leaving / recorded : 0)}). Il s’agit d’un fait établi et non d’une prévision.`,
      ),
    );
  },
  basis: (reachBack, withoutBasis, flows) =>
    flows === 1
      ? plain(
          `${reachBack === 1 ? 'Il est enregistré comme renvoi vers la capitale.' : 'Il n’est pas enregistré comme renvoi vers la capitale.'} ${withoutBasis === 1 ? 'Aucune base juridique n’est enregistrée.' : 'Sa base juridique est enregistrée.'}`,
        )
      : plain(
          `${sentenceStart(shareOf(reachBack, flows, 'arrangement', 'arrangements'))} ${
            reachBack === 0 ? 'n’est enregistré' : agree(reachBack, 'est enregistré', 'sont enregistrés')
          } comme ${agree(reachBack, 'renvoi', 'renvois')} vers la capitale. ${
            withoutBasis > 0
              ? `Pour ${shareOf(withoutBasis, flows, 'arrangement', 'arrangements')}, aucune base juridique n’est enregistrée.`
              : 'Chacun a une base juridique enregistrée.'
          }`,
        ),
  effect: (categories) =>
    say`La mission ne peut ni voir ni limiter l’usage qui en est fait. Catégories concernées : ${list(categories)}.`,
  measure: plain(
    'Employer, chaque fois que possible, des appareils que l’ONU possède et exploite ; à défaut, convenir avec chaque contributeur de clauses sur la propriété, la conservation, la communication à des tiers et l’effacement, et n’envoyer que ce qu’exige la tâche.',
  ),
  none: plain(
    'Aucun arrangement par lequel de l’information échapperait à la maîtrise de l’ONU n’a été enregistré. Cela peut signifier qu’il n’y en a pas, ou que personne ne les a encore recensés.',
  ),
  flowsTitle: 'Ce qui échappe à la maîtrise de l’ONU',
  flowsCaption: 'Flux et hébergements qui font passer l’information hors de la maîtrise de l’ONU',
  flowsColumns: titles('De', 'Vers', 'Catégories', 'Renvoi vers la capitale', 'Chiffrement', 'Base juridique'),
  yes: 'oui',
  no: 'non',
  map: {
    caption: (shown, all) =>
      shown < all
        ? `Carte de la maîtrise des données : ${grouped(shown)} voies sur ${grouped(all)} par lesquelles des informations échappent à la maîtrise de l’ONU`
        : phrase`Carte de la maîtrise des données : les voies par lesquelles des informations échappent à la maîtrise de l’ONU`,
    stages: titles('Appareil', 'Exploitant', 'Dépôt', 'Destination'),
    border: phrase`Là où se trouve la barre interrompue, la maîtrise passe hors de l’ONU. Un cadre épais se trouve au-delà.`,
    contributor: (code) => phrase`appartenant au contingent, ${code}`,
    way: (inside, outside) =>
      phrase`${inside.join(', puis ')} ; hors de la maîtrise de l’ONU, vers ${outside.join(', puis ')}`,
    alternative: (ways) =>
      phrase`Un graphique de ${count(ways.length, 'voie', 'voies')} de l’appareil à l’exploitant, au dépôt et à la destination. ${ways.join('. ')}.`,
  },
  equipmentTitle: 'Matériel appartenant aux contingents',
  equipment: (items, contributors, withFlow, withoutContributor) =>
    plain(
      `${sentenceStart(count(items, 'matériel appartenant aux contingents est enregistré', 'matériels appartenant aux contingents sont enregistrés'))}, pour ${count(contributors, 'contributeur connu', 'contributeurs connus')}${
        withoutContributor > 0 ? ` ; pour ${amongThem(withoutContributor)}, le contributeur n’est pas évalué` : ''
      }. Parmi eux, ${
        withFlow === 0 ? 'aucun ne transmet' : `${figure(withFlow)} ${agree(withFlow, 'transmet', 'transmettent')}`
      } de l’information à une capitale ou à un autre tiers.`,
    ),
  others: (codes) => phrase`${codes.length} autres : ${codes.join(', ')}`,
  noEquipment: plain('Aucun matériel appartenant aux contingents n’a été enregistré.'),
  equipmentCaption: 'Matériel appartenant aux contingents, par contributeur (code ISO 3166)',
  equipmentColumns: titles(
    'Contributeur',
    'Nombre',
    'Types',
    'Arrangements',
    'Avec flux sortant',
    'Clauses sur les données lues',
  ),
  clausesOf: (read, all) => `${read} sur ${all}`,
  clausesTitle: 'Clauses relatives aux données dans les instruments applicables',
  clauses: (instruments, unread) =>
    plain(
      `${sentenceStart(count(instruments, 'instrument régit', 'instruments régissent'))} des systèmes, des dépôts ou du matériel. ${
        unread === instruments
          ? `Personne n’y a encore lu de clause relative aux données ; ce ${agree(instruments, 'qu’il dit', 'qu’ils disent')} n’est pas évalué.`
          : unread > 0
            ? `Pour ${amongThem(unread)}, personne n’a encore lu la moindre clause relative aux données ; ce ${agree(unread, 'qu’il dit', 'qu’ils disent')} n’est pas évalué.`
            : 'Dans chacun, une clause relative aux données au moins a été lue.'
      }`,
    ),
  noInstruments: plain(
    'Aucun accord, contrat ou politique n’a été enregistré comme régissant un système, un dépôt ou du matériel.',
  ),
  clausesCaption: phrase`Clauses relatives aux données : présentes, absentes, non évaluées`,
  clausesColumns: titles('Clause', 'Présente dans', 'Absente de', 'Non évaluée dans'),
  clause: (name) => CLAUSES[name] ?? name,
  instrumentsCaption: 'Instruments dont des clauses ont été lues',
  instrumentsColumns: titles('Instrument', 'Type', 'Présentes', 'Absentes', 'Non évaluées'),
  clauseInList: (name) => (CLAUSES[name] ?? name).replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase()),
  clauseList: (names) => say`${list(names)}`,
  noneOf: 'aucune',
};
