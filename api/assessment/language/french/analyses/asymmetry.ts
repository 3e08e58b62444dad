import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { list, longDate, perCent, percent, phrase, plain, say } from '../grammar.ts';
import { politicalProcess } from '../political-process.ts';

export const asymmetryAbout: AnalysesCatalogue['about']['asymmetry'] = {
  title: 'Asymétrie d’intrusion',
  question: phrase`Une partie à un processus pourrait-elle lire ce qu’une autre ne peut lire, quelle garantie se trouve sur la voie de qui, et qu’a-t-il été décidé ?`,
  caution: phrase`Participer à un processus ne fait de personne une menace. Ce qui est comparé est la chance en cas de tentative ; l’éventualité d’une tentative est une appréciation distincte.`,
};

export const asymmetryFindings: Pick<
  FindingTexts,
  'ASYMMETRY_GAP' | 'ASYMMETRY_ALIKE' | 'ASYMMETRY_NARROWS' | 'ASYMMETRY_CHOICE'
> = {
  ASYMMETRY_GAP: (f, { name }) => ({
    statement: say`Les parties au processus ${name(f.process)} ne sont pas sur un pied d’égalité : en cas de tentative, la chance d’accès aux positions enregistrées est de ${perCent(f.highReach.estimate)} (${percent(f.highReach.low)} à ${perCent(f.highReach.high)}) pour ${name(f.high)}, tandis que pour ${name(f.low)} ${f.lowReach ? phrase`elle est de ${perCent(f.lowReach.estimate)} (${percent(f.lowReach.low)} à ${perCent(f.lowReach.high)})` : 'aucune voie n’est enregistrée'}.`,
    basis: politicalProcess.basis(f.stores, f.parties),
    effect: politicalProcess.effect,
    measure: politicalProcess.measure,
  }),
  ASYMMETRY_ALIKE: (f, { name }) => ({
    statement: f.reach
      ? politicalProcess.alike(name(f.process))
      : say`Aucune voie n’est enregistrée par laquelle une partie au processus ${name(f.process)} atteindrait les positions enregistrées.`,
    basis: politicalProcess.basis(f.stores, f.parties),
    effect: plain(
      'Des garanties qui tiennent toutes les parties également à distance n’en favorisent aucune ; une seule d’entre elles peut changer cela.',
    ),
    measure: plain(
      'Comparer de nouveau chaque fois que changent une garantie, une partie ou un lieu où des positions sont conservées.',
    ),
  }),
  ASYMMETRY_NARROWS: (f, { name, names, words }) => ({
    statement: say`L’écart se réduirait là où seule passe la partie ${name(f.party)} : ${list(names(f.through), 4)}${f.vectors.length > 0 ? ` (${words('vectors', f.vectors).join(', ')})` : ''}.`,
    basis: say`Ces étapes sont sur sa voie la plus probable et non sur celle de ${name(f.other)}.`,
    effect: plain('Ailleurs, une garantie peut ne tenir à distance que la partie la plus faible, et creuser l’écart.'),
    measure: plain('Placer là la prochaine garantie, et comparer de nouveau avant de l’annoncer à quiconque.'),
  }),
  ASYMMETRY_CHOICE: (f, { name, words }) => ({
    statement: f.choice
      ? say`Pour le processus ${name(f.process)}, il a été décidé${f.decidedOn ? ` le ${longDate(f.decidedOn)}` : ''} ${words('recordingChoices', [f.choice])[0]!}.`
      : say`Pour le processus ${name(f.process)}, il n’a pas été décidé s’il faut partager davantage ou consigner moins.`,
    basis: f.choice
      ? plain(f.reason ? `Motif enregistré : ${f.reason}` : 'Aucun motif n’est enregistré.')
      : plain('Aucun choix n’est enregistré avec le processus.'),
    effect: politicalProcess.choice,
    measure: f.choice ? plain('Revoir le choix lorsque la comparaison ci-dessus change.') : politicalProcess.measure,
  }),
};

export const asymmetryTables: Pick<AnalysesCatalogue['tables'], 'asymmetryParties'> = {
  asymmetryParties: {
    caption: 'Parties : ce que chacune pourrait faire, et par quoi',
    columns: {
      process: 'Processus',
      party: 'Partie',
      capability: 'Capacité',
      attempt: 'Tentative',
      easiest: 'Dépôt le plus accessible',
      reach: 'En cas de tentative',
      by: 'Par',
      grade: 'Cotation',
    },
    note: phrase`« Aucun » signifie qu’aucune voie n’est enregistrée.`,
  },
};
