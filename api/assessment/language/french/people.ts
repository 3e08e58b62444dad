import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import {
  agree,
  amongThem,
  count,
  figure,
  grouped,
  list,
  plain,
  say,
  sentenceStart,
  shareOf,
  titles,
} from './grammar.ts';
import { duOf } from './nouns.ts';

export const people: AssessmentCatalogue['people'] = {
  title: 'Effets sur les personnes',
  privacyLabel: plain(
    'La vie privée est présentée comme un axe à part. Elle ne constitue pas à ce jour une catégorie du système de gestion de la sécurité, et rien dans la présente section n’entre dans un calcul de gestion des risques de sécurité. La perte de la vie privée peut néanmoins coûter à des personnes leurs moyens d’existence ou leur dignité, et préparer des violences à leur encontre.',
  ),
  statement: (unprotected, all, names) =>
    all === 1
      ? say`Le seul dépôt contenant ce que des victimes, des témoins, des enfants ou des survivants de violences sexuelles ont confié à la mission se trouve sur les systèmes partagés sans protection propre : ${list(names, 6)}.`
      : say`${sentenceStart(shareOf(unprotected, all, 'dépôt', 'dépôts'))} contenant ce que des victimes, des témoins, des enfants ou des survivants de violences sexuelles ont confié à la mission se ${agree(unprotected, 'trouve', 'trouvent')} sur les systèmes partagés sans protection propre : ${list(names, 6)}.`,
  basis: (protectedOnes, notAssessed, likeliest) =>
    sentences(
      protectedOnes.length > 0
        ? say`${agree(protectedOnes.length, 'Est tenu à l’écart', 'Sont tenus à l’écart')} : ${list(protectedOnes, 4)}.`
        : plain('Aucun de ces dépôts n’est tenu à l’écart.'),
      notAssessed > 0 ? plain(`Pour ${count(notAssessed, 'dépôt', 'dépôts')}, ce point n’est pas évalué.`) : [],
      likeliest
        ? say`La probabilité énoncée est celle de la divulgation ${duOf(likeliest)}, la plus élevée d’entre elles.`
        : [],
    ),
  effect: (groups) =>
    groups.length > 0
      ? say`En subiraient les conséquences ${agree(groups.length, 'le groupe suivant', 'les groupes suivants')} : ${list(groups, 5)}. La plupart de ces personnes ne peuvent se protéger elles-mêmes et n’apprendront peut-être jamais la perte.`
      : plain('Les groupes auxquels se rapportent ces dépôts n’ont pas été enregistrés.'),
  measure: plain(
    'Placer ces dossiers sous une protection qui leur soit propre, comme celle de la base isolée relative aux droits de l’homme, et conserver les identités à part des récits.',
  ),
  allProtected: (all) =>
    plain(
      all === 1
        ? 'Le seul dépôt relatif à des victimes, des témoins, des enfants ou des survivants est tenu à l’écart des systèmes partagés.'
        : `Les ${figure(all)} dépôts relatifs à des victimes, des témoins, des enfants ou des survivants sont tous tenus à l’écart des systèmes partagés.`,
    ),
  noTrusted: plain(
    'Aucun dépôt relatif à des victimes, des témoins, des enfants ou des survivants de violences sexuelles n’a été enregistré.',
  ),
  consentStatement: (noneRecorded, notAssessed, all) =>
    sentences(
      noneRecorded > 0
        ? plain(
            `${sentenceStart(shareOf(noneRecorded, all, 'dépôt décrivant des personnes', 'dépôts décrivant des personnes'))} ${agree(noneRecorded, 'n’a', 'n’ont')} aucune base enregistrée pour détenir ${agree(noneRecorded, 'ce qu’il contient', 'ce qu’ils contiennent')}.`,
          )
        : [],
      notAssessed > 0
        ? plain(
            `Pour ${shareOf(notAssessed, all, 'dépôt décrivant des personnes', 'dépôts décrivant des personnes')}, la base de la détention n’est pas évaluée.`,
          )
        : [],
    ),
  consentBasis: (stores) => say`Dépôts concernés : ${list(stores, 6)}.`,
  consentEffect: plain(
    'Sans base enregistrée, nul ne peut dire aux personnes concernées ce qui leur a été promis, ni décider de ce qui peut être communiqué.',
  ),
  consentMeasure: plain(
    'Enregistrer, pour chacun de ces dépôts, à quel titre il contient des informations sur des personnes, et cesser toute communication lorsqu’il n’y en a aucun.',
  ),
  groupsTitle: 'Groupes dont la mission détient des informations',
  groupsCaption: 'Groupes décrits dans des dépôts, et gravité maximale en cas de perte',
  groupsColumns: titles(
    'Groupe',
    'Effectif',
    'Dépôts',
    'Gravité pour les personnes',
    'Gravité pour la vie privée',
    'Divulgation la plus probable',
  ),
  noGroups: plain(
    'Aucun dépôt n’a été relié aux personnes qu’il décrit ; nul ne peut donc dire, d’après ce graphe, à qui une perte nuirait.',
  ),
  size: (n) => grouped(n),
  staffTitle: 'Devoir de protection envers le personnel',
  staffStatement: (stores) =>
    say`Des données personnelles du personnel se trouvent dans les dépôts suivants : ${list(stores, 5)}.`,
  dutyOfCare: plain(
    'Le harcèlement, l’exposition de la vie privée et les images fabriquées atteignent le personnel par les mêmes voies que l’espionnage. Il appartient aux bureaux chargés de la sécurité et de la protection de la vie privée de dire si le devoir de protection de l’Organisation s’y étend.',
  ),
  noStaff: plain('Aucun dépôt contenant des données personnelles du personnel n’a été enregistré.'),
  phoneGroups: (n, untrained) =>
    plain(
      `${sentenceStart(count(n, 'groupe de personnel utilise', 'groupes de personnel utilisent'))} des téléphones mobiles en service ; ${
        untrained === 0
          ? 'une formation adaptée à la fonction est enregistrée pour chacun'
          : `pour ${n === 1 ? 'lui' : amongThem(untrained)}, aucune formation adaptée à la fonction n’est enregistrée`
      }.`,
    ),
};
