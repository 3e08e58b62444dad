import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, count, figure, grouped, longDate, phrase, plain, sentenceStart, titles } from './grammar.ts';

/** Boundaries, recommended measures, contributions and the annexes. */
export const boundaries: AssessmentCatalogue['boundaries'] = {
  title: 'Limites',
  introduction: plain(
    'Certaines mesures contournent ou entravent la surveillance exercée par d’autres. Savoir si la mission peut les prendre est une question de droit, de nécessité et de politique, à laquelle aucun graphe ne peut répondre.',
  ),
  asks: phrase`Pour chaque mesure qui contourne ou entrave une surveillance : sa base juridique dans l’accord sur le statut et ailleurs ; pourquoi elle est nécessaire et pourquoi aucune mesure moins forte ne suffirait ; si elle est politiquement viable à l’égard des autorités hôtes ; comment elle s’applique aux personnes extérieures à la mission ; et la décision, avec son auteur et sa durée de validité.`,
  noInstruments: plain(
    'Aucun accord sur le statut des forces ou sur le statut de la mission ni aucune politique n’a été enregistré.',
  ),
  caption: 'Instruments ayant trait aux limites',
  columns: titles('Instrument', 'Type', 'Cotation', 'Source'),
};

export const measures: AssessmentCatalogue['measures'] = {
  title: 'Mesures recommandées',
  introduction: (n, exposures) =>
    plain(
      `${sentenceStart(count(n, 'mesure agit', 'mesures agissent', 'f'))} sur les principaux chemins ${
        exposures === 1 ? 'de l’exposition présentant' : `des ${figure(exposures, 'f')} expositions présentant`
      } le plus grand risque. Elles sont classées selon le risque auquel elles touchent. Leurs effets se recoupent et ne s’additionnent jamais ; ce que change chacune, seule et avec les autres, relève de la comparaison des portefeuilles.`,
    ),
  none: plain('Aucune mesure ne découle du graphe, aucune exposition n’ayant pu être évaluée.'),
  caption: 'Mesures recommandées par les règles sur les principaux chemins',
  columns: titles(
    'N°',
    'Mesure',
    'Agit sur les expositions de rang',
    'Pilote',
    'Échéance',
    'Évolution attendue',
    'Acceptation',
  ),
  note: 'Les rangs renvoient au tableau des expositions. La désignation du responsable, l’échéance et l’acceptation de ce qui subsiste relèvent des bureaux et du chef de la mission.',
  awaiting: 'En attente',
  change: 'Non évalué',
  moreRanks: (n) => ` et ${figure(n)} ${agree(n, 'autre', 'autres')}`,
};

export const contributions: AssessmentCatalogue['contributions'] = {
  title: 'Contributions et visas',
  asks: 'Chaque bureau lit sa section, ajoute ce que le graphe ne contient pas, et vise, vise avec observations ou exprime une opinion dissidente. Une opinion dissidente est reproduite intégralement.',
  caption: 'Contributions et visas, par bureau',
  columns: titles('Bureau', 'Sections', 'Position', 'Nom et date'),
  awaiting: 'En attente',
  everyOffice: 'Tous les bureaux contributeurs',
  eachOffice: 'tous les bureaux contributeurs',
};

export const annexes: AssessmentCatalogue['annexes'] = {
  method: 'Méthode et versions des échelles',
  methodText: (trials, seed, months) => [
    plain(
      `Des règles de déduction transforment le graphe enregistré en chemins d’attaque. Chaque étape a une probabilité propre, abaissée par les mesures de protection en place ; les causes que partagent plusieurs étapes, telle la maîtrise d’une technique, ne comptent qu’une fois dans chaque tirage simulé. La probabilité d’une exposition est celle qu’un acteur quelconque la tente et y parvienne dans un délai de ${months}, tous acteurs réunis, sur ${grouped(trials)} tirages simulés avec la graine ${seed} lorsqu’elle n’est pas exacte.`,
    ),
    plain(
      'La fourchette va du 5e au 95e centile sur des tirages conjoints des appréciations, l’erreur d’échantillonnage étant ajoutée à ses extrémités. La confiance se distingue de la probabilité : elle suit la cotation la plus faible parmi les faits enregistrés. Les termes de la matrice et ceux de la probabilité sont deux échelles qui ne se mêlent jamais.',
    ),
  ],
  versionsCaption: 'Pièces du référentiel utilisées, avec leurs versions',
  versionsColumns: titles('Pièce', 'Version', 'Statut', 'Source'),
  standing: {
    confirmed: 'confirmée',
    'to be confirmed': 'à confirmer',
    'replaced by the mission': 'remplacée par la mission',
  },
  modelCaption: 'Taille du modèle',
  modelColumns: titles('Grandeur', 'Nombre'),
  modelRows: {
    elements: 'Éléments évalués',
    states: 'États',
    edges: 'Étapes entre états',
    actors: 'Acteurs',
    trials: 'Tirages simulés',
    seed: 'Graine',
  },
  evidence: 'Registre des éléments de preuve',
  evidenceIntroduction: (n, used) =>
    plain(
      `${sentenceStart(count(n, 'document est enregistré', 'documents sont enregistrés'))}, ${
        used === 0
          ? 'et aucun n’étaye d’élément.'
          : used === n
            ? `${n === 1 ? 'et il étaye' : 'et chacun étaye'} au moins un élément.`
            : `dont ${figure(used)} ${agree(used, 'étaye', 'étayent')} au moins un élément.`
      }`,
    ),
  evidenceCaption: 'Éléments de preuve, avec leur cotation et le nombre d’éléments qui reposent sur eux',
  evidenceColumns: titles('Document', 'Éditeur', 'Publié le', 'Cotation', 'Éléments'),
  noEvidence: plain(
    'Aucun élément de preuve n’a été enregistré ; toutes les appréciations du présent document reposent sur de simples affirmations.',
  ),
  exposures: 'Tableau complet des expositions',
  fingerprint: 'Empreinte du graphe',
  fingerprintText: (version, fingerprint) => [
    plain(`L’évaluation a été établie à partir de la version ${version} du graphe.`),
    fingerprint
      ? plain(`L’empreinte SHA-256 du graphe sous sa forme canonique est ${fingerprint}.`)
      : plain('Aucune empreinte du graphe n’a été prise ; seule la version l’identifie.'),
  ],
  countsCaption: 'Ce que contenait le graphe',
  countsColumns: titles('Type', 'Nombre'),
  links: 'Liens',
  published: longDate,
};
