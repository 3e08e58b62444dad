import type { LikelihoodWord } from '../../likelihood-word.ts';
import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { count, list, phrase, plain, say, sentenceStart, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

export const politicalProcess: AssessmentCatalogue['politicalProcess'] = {
  title: 'Processus politique',
  introduction: plain(
    'Participer à un processus ne fait de personne une menace. La présente section ne pose qu’une question : les garanties protègent-elles la médiation également à l’égard de toutes les parties ? Une mesure qui arrête une partie et non l’autre donne en effet à cette dernière un avantage à la table des négociations.',
  ),
  none: plain(
    'Aucun processus politique n’a été enregistré. Si la mission en appuie un, les parties et les dépôts qui contiennent des positions sont à recenser en premier.',
  ),
  process: (stage, parties, groups, stores) =>
    sentences(
      stage ? say`Étape : ${stage}.` : plain('L’étape n’est pas évaluée.'),
      parties.length > 0 ? say`Parties enregistrées : ${list(parties)}.` : plain('Aucune partie n’est enregistrée.'),
      groups.length > 0 ? say`Également à la table : ${list(groups)}.` : [],
      stores.length > 0
        ? say`Dépôts contenant des positions : ${list(stores)}.`
        : plain('Aucun dépôt n’est enregistré comme contenant des positions.'),
    ),
  asymmetry: (name, high, highWord, low, lowWord) =>
    say`Les parties au processus ${{ ...name, strong: true }} ne sont pas sur un pied d’égalité : en cas de tentative, l’accès aux positions enregistrées est ${chance(highWord)} pour ${high}, tandis que pour ${low} ${
      lowWord ? `il est ${chance(lowWord)}` : 'aucun chemin n’est enregistré'
    }.`,
  alike: (name) =>
    say`Les parties au processus ${{ ...name, strong: true }} sont à peu près sur un pied d’égalité : en cas de tentative, les chances d’accès de deux d’entre elles aux positions enregistrées diffèrent de moins de cinq sur cent.`,
  basis: (stores, parties) =>
    plain(
      `Sont comparées les chances d’accès à ${count(stores, 'dépôt', 'dépôts')} pour ${count(parties, 'partie', 'parties', 'f')}, en cas de tentative ; l’éventualité d’une tentative fait l’objet d’une appréciation distincte.`,
    ),
  effect: plain(
    'Une connaissance inégale des limites de l’autre partie peut décider d’une négociation, et sa découverte peut mettre fin à la confiance placée dans la mission comme médiatrice.',
  ),
  choiceTitle: 'Le choix qui en découle',
  choice: plain(
    'Le choix est politique et n’est ici posé que sous forme de question. Si les garanties ne peuvent être rendues égales, la mission doit-elle partager davantage avec toutes les parties, afin qu’il y ait moins à gagner à une intrusion, ou consigner moins sous forme numérique, afin qu’il y ait moins à trouver ?',
  ),
  measure: plain(
    'Les affaires politiques sont invitées à choisir, processus par processus, entre l’égalité des garanties, un partage accru et une moindre consignation numérique.',
  ),
  oneParty: plain(
    'Une seule partie étant enregistrée, aucune comparaison n’est possible ; les autres doivent d’abord être enregistrées.',
  ),
  caption: (name) =>
    phrase`${name} : parties et dépôts contenant des positions, probabilité de divulgation en cas de tentative`,
  columns: titles('Partie', 'Tentative'),
  moreStores: (n) =>
    `${sentenceStart(count(n, 'autre dépôt contient des positions et n’est pas repris', 'autres dépôts contiennent des positions et ne sont pas repris'))} dans ce tableau.`,
  noPath: 'aucun chemin enregistré',
};

/** How likely an access is said to be: "est improbable", "est possible une fois sur deux". */
const chance = (word: LikelihoodWord): string => {
  if (word === 'EVEN_CHANCE') return 'possible une fois sur deux';
  return word === 'REMOTE' ? 'd’une probabilité infime' : VOCABULARY.likelihoods[word];
};
