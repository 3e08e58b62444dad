import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, perCent, sentenceStart } from '../grammar.ts';
import { VOCABULARY } from '../vocabulary.ts';

export const concentrationAbout: AnalysesCatalogue['about']['concentration'] = {
  title: 'Concentration of information',
  question: 'What falls if one store or one platform falls, and how much of the risk do the few largest carry?',
  caution:
    'To bring information together takes it off shared folders and makes it easier to protect. It also makes one thing worth taking. The figures show the second and are no argument against the first.',
};

export const concentrationFindings: Pick<
  FindingTexts,
  'CONCENTRATION_PLATFORM' | 'CONCENTRATION_RISK' | 'CONCENTRATION_LEGACY' | 'CONCENTRATION_TRUSTED'
> = {
  CONCENTRATION_PLATFORM: (f, { name, names, words }) => ({
    statement: say`If ${name(f.platform)} falls, ${count(f.stores, 'store falls', 'stores fall')} with it, of ${figure(f.all)} on record.`,
    basis: sentences(
      f.categories.length > 0
        ? say`They hold ${list(words('categories', f.categories), 6)}.`
        : plain('What they hold is not assessed.'),
      f.unplaced > 0
        ? plain(
            `For ${count(f.unplaced, 'further store', 'further stores')} nobody recorded on what ${agree(f.unplaced, 'it is', 'they are')} kept.`,
          )
        : [],
    ),
    effect: sentences(
      f.groups.length > 0
        ? say`The people described are ${list(names(f.groups), 5)}.`
        : plain('Whom they describe has not been recorded.'),
      f.tasks.length > 0 ? say`Tasks that depend on it: ${list(names(f.tasks), 5)}.` : [],
    ),
    measure: plain(
      'Keep what people entrusted apart from the rest, split the rights to administer, and keep what is no longer needed nowhere.',
    ),
  }),
  CONCENTRATION_RISK: (f, { names }) => ({
    statement: say`${sentenceStart(count(f.few.length, 'element carries', 'elements carry'))} ${perCent(f.share)} of the risk to information on the axis of ${VOCABULARY.axes[f.axis]}: ${list(names(f.few), 6)}.`,
    basis: plain(
      `${sentenceStart(count(f.rated, 'element is', 'elements are'))} rated on that axis; ${figure(f.unrated)} more ${agree(f.unrated, 'is', 'are')} reached but unrated and ${agree(f.unrated, 'counts', 'count')} for nothing here.`,
    ),
    effect: plain('A measure on these few changes the whole; one on any other changes little.'),
    measure: plain('Begin with these, and rate those that are reached but unrated before the order is relied upon.'),
  }),
  CONCENTRATION_LEGACY: (f, { names }) => ({
    statement: sentences(
      say`${sentenceStart(count(f.legacy.length, 'store is', 'stores are'))} still kept as shared folders or spreadsheets: ${list(names(f.legacy), 6)}.`,
      f.sensitive.length > 0
        ? plain(
            `${f.sensitive.length === f.legacy.length ? 'All' : sentenceStart(figure(f.sensitive.length))} of them ${f.sensitive.length === f.legacy.length ? 'hold' : agree(f.sensitive.length, 'holds', 'hold')} more than administration and what is public.`,
          )
        : [],
    ),
    basis: plain(
      f.formOpen > 0
        ? `For ${count(f.formOpen, 'store', 'stores')} the form is not assessed.`
        : 'The form of every store is on record.',
    ),
    effect: plain('Whoever can open the folder can copy all of it, and nobody can tell afterwards who did.'),
    measure: plain(
      'Move what is sensitive to a system that grants and logs access record by record, and empty the rest.',
    ),
  }),
  CONCENTRATION_TRUSTED: (f, { names }) => ({
    statement: sentences(
      f.unprotected.length > 0
        ? say`${sentenceStart(count(f.unprotected.length, 'store', 'stores'))} of what victims, witnesses, children or survivors entrusted ${agree(f.unprotected.length, 'stands', 'stand')} without protection of ${agree(f.unprotected.length, 'its', 'their')} own: ${list(names(f.unprotected), 5)}.`
        : [],
      f.notAssessed.length > 0 ? say`For ${list(names(f.notAssessed), 5)} this is not assessed.` : [],
    ),
    basis: plain(`${sentenceStart(count(f.all, 'such store is', 'such stores are'))} on record.`),
    effect: plain('One loss on the shared systems would take these records with all the others.'),
    measure: plain('Try below what it would be worth to set them apart.'),
  }),
};

export const concentrationTables: Pick<AnalysesCatalogue['tables'], 'concentrationStores' | 'concentrationPlatforms'> =
  {
    concentrationStores: {
      caption: 'Stores, what falls with each, and its part of the risk',
      columns: {
        store: 'Store',
        form: 'Form',
        on: 'Kept on',
        categories: 'Categories',
        records: 'Records',
        groups: 'Describes',
        tasks: 'Tasks that depend on it',
        disclosure: 'Disclosure',
        share: 'Part of the risk',
        standAlone: 'Set apart',
      },
      note: 'Part of the risk: of the mission’s risk to information on the axis where that is largest.',
    },
    concentrationPlatforms: {
      caption: 'Systems on which stores are kept',
      columns: {
        platform: 'System',
        custody: 'Custody',
        stores: 'Stores',
        categories: 'Categories',
        groups: 'Describes',
        tasks: 'Tasks that depend on it',
      },
      note: null,
    },
  };
