import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, amongThem, count, figure, list, perCent, phrase, plain, say, sentenceStart } from '../grammar.ts';
import { VOCABULARY } from '../vocabulary.ts';

export const concentrationAbout: AnalysesCatalogue['about']['concentration'] = {
  title: 'Concentration de l’information',
  question: phrase`Qu’est-ce qui tombe si un dépôt ou un système tombe, et quelle part du risque les plus grands portent-ils ?`,
  caution: phrase`Réunir l’information la sort des dossiers partagés et la rend plus facile à protéger ; cela crée aussi une chose qui vaut d’être prise. Les chiffres montrent la seconde et ne plaident pas contre la première.`,
};

export const concentrationFindings: Pick<
  FindingTexts,
  'CONCENTRATION_PLATFORM' | 'CONCENTRATION_RISK' | 'CONCENTRATION_LEGACY' | 'CONCENTRATION_TRUSTED'
> = {
  CONCENTRATION_PLATFORM: (f, { name, names, words }) => ({
    statement: say`Si le système ${name(f.platform)} tombe, ${count(f.stores, 'dépôt tombe', 'dépôts tombent')} avec lui, sur ${figure(f.all)} enregistrés.`,
    basis: sentences(
      f.categories.length > 0
        ? say`Catégories qu’ils contiennent : ${list(words('categories', f.categories), 6)}.`
        : plain('Ce qu’ils contiennent n’est pas évalué.'),
      f.unplaced > 0
        ? plain(
            `Pour ${count(f.unplaced, 'autre dépôt', 'autres dépôts')}, nul n’a enregistré sur quel système ${agree(f.unplaced, 'il se trouve', 'ils se trouvent')}.`,
          )
        : [],
    ),
    effect: sentences(
      f.groups.length > 0
        ? say`Personnes décrites : ${list(names(f.groups), 5)}.`
        : plain('Les personnes décrites n’ont pas été enregistrées.'),
      f.tasks.length > 0 ? say`Tâches qui en dépendent : ${list(names(f.tasks), 5)}.` : [],
    ),
    measure: plain(
      'Tenir à l’écart ce que des personnes ont confié, diviser les droits d’administration, et ne plus conserver nulle part ce qui n’est plus nécessaire.',
    ),
  }),
  CONCENTRATION_RISK: (f, { names }) => ({
    statement: say`${sentenceStart(count(f.few.length, 'élément porte', 'éléments portent'))} ${perCent(f.share)} du risque pour l’information sur l’axe « ${VOCABULARY.axes[f.axis]} » : ${list(names(f.few), 6)}.`,
    basis: plain(
      `${sentenceStart(count(f.rated, 'élément est coté', 'éléments sont cotés'))} sur cet axe ; ${count(f.unrated, 'autre est atteint', 'autres sont atteints')} sans être ${agree(f.unrated, 'coté et ne compte', 'cotés et ne comptent')} pas ici.`,
    ),
    effect: plain('Une mesure sur ces quelques éléments change l’ensemble ; une mesure sur un autre change peu.'),
    measure: plain('Commencer par ceux-ci, et coter ceux qui sont atteints sans l’être avant de se fier à l’ordre.'),
  }),
  CONCENTRATION_LEGACY: (f, { names }) => ({
    statement: sentences(
      say`${sentenceStart(count(f.legacy.length, 'dépôt prend', 'dépôts prennent'))} encore la forme de dossiers partagés ou de feuilles de calcul : ${list(names(f.legacy), 6)}.`,
      f.sensitive.length > 0
        ? plain(
            `${sentenceStart(f.sensitive.length === f.legacy.length ? 'tous' : amongThem(f.sensitive.length))} ${f.sensitive.length === f.legacy.length ? 'contiennent' : agree(f.sensitive.length, 'contient', 'contiennent')} davantage que de l’administration et des informations publiques.`,
          )
        : [],
    ),
    basis: plain(
      f.formOpen > 0
        ? `Pour ${count(f.formOpen, 'dépôt', 'dépôts')}, la forme n’est pas évaluée.`
        : 'La forme de chaque dépôt est enregistrée.',
    ),
    effect: plain('Qui peut ouvrir le dossier peut tout copier, et nul ne peut dire ensuite qui l’a fait.'),
    measure: plain(
      'Transférer ce qui est sensible vers un système qui accorde et journalise l’accès dossier par dossier, et vider le reste.',
    ),
  }),
  CONCENTRATION_TRUSTED: (f, { names }) => ({
    statement: sentences(
      f.unprotected.length > 0
        ? say`${sentenceStart(count(f.unprotected.length, 'dépôt', 'dépôts'))} de ce que victimes, témoins, enfants ou survivants ont confié ${agree(f.unprotected.length, 'n’a', 'n’ont')} pas de protection propre : ${list(names(f.unprotected), 5)}.`
        : [],
      f.notAssessed.length > 0 ? say`Ce point n’est pas évalué pour : ${list(names(f.notAssessed), 5)}.` : [],
    ),
    basis: plain(
      `${sentenceStart(count(f.all, 'dépôt de ce type est enregistré', 'dépôts de ce type sont enregistrés'))}.`,
    ),
    effect: plain('Une seule perte sur les systèmes partagés emporterait ces dossiers avec tous les autres.'),
    measure: plain('Essayer ci-dessous ce que vaudrait leur mise à l’écart.'),
  }),
};

export const concentrationTables: Pick<AnalysesCatalogue['tables'], 'concentrationStores' | 'concentrationPlatforms'> =
  {
    concentrationStores: {
      caption: 'Dépôts, ce qui tombe avec chacun, et leur part du risque',
      columns: {
        store: 'Dépôt',
        form: 'Forme',
        on: 'Tenu sur',
        categories: 'Catégories',
        records: 'Enregistrements',
        groups: 'Décrit',
        tasks: 'Tâches qui en dépendent',
        disclosure: 'Divulgation',
        share: 'Part du risque',
        standAlone: 'À l’écart',
      },
      note: phrase`Part du risque : du risque de la mission pour l’information, sur l’axe où il est le plus grand.`,
    },
    concentrationPlatforms: {
      caption: 'Systèmes sur lesquels des dépôts sont tenus',
      columns: {
        platform: 'Système',
        custody: 'Maîtrise',
        stores: 'Dépôts',
        categories: 'Catégories',
        groups: 'Décrit',
        tasks: 'Tâches qui en dépendent',
      },
      note: null,
    },
  };
