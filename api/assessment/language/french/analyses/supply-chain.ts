import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, phrase, plain, say, sentenceStart } from '../grammar.ts';
import { supplyChain } from '../supply-chain.ts';

export const supplyChainAbout: AnalysesCatalogue['about']['supply-chain'] = {
  title: supplyChain.title,
  question: phrase`Quel droit et quels liens se trouvent derrière ce que la mission utilise, et qui, à l’intérieur, peut ouvrir l’essentiel de ce qu’elle détient ?`,
  caution: phrase`Le lien d’un fournisseur est un fait commercial, et l’accès un fait d’organisation. Ni l’un ni l’autre n’est un jugement d’intention.`,
};

export const supplyChainFindings: Pick<
  FindingTexts,
  'SUPPLY_SUPPLIERS' | 'SUPPLY_LARGEST' | 'SUPPLY_HELD' | 'INSIDER_ACCESS' | 'INSIDER_TRAINING'
> = {
  SUPPLY_SUPPLIERS: (f, { names }) => ({
    statement: supplyChain.suppliers(f.suppliers, f.jurisdictions, names(f.linked), f.open),
    basis:
      f.vendors.length > 0
        ? say`${agree(f.vendors.length, 'Vend', 'Vendent')} aussi des moyens de surveillance : ${list(names(f.vendors), 3)}.`
        : plain('Aucun n’est enregistré comme vendant aussi des moyens de surveillance.'),
    effect: plain(
      'Un État peut demander à un fournisseur relevant de son droit un accès qu’il n’obtiendrait pas seul.',
    ),
    measure: plain(
      'Demander avant l’achat de quel droit relève un fournisseur et quels sont ses liens, et noter la réponse.',
    ),
  }),
  SUPPLY_LARGEST: (f, { name, names }) => ({
    statement: say`Le fournisseur ${name(f.supplier)} est derrière ${figure(f.items)} ${agree(f.all, 'matériel', 'matériels')} sur ${figure(f.all)} dont le fournisseur est connu.`,
    basis: plain(
      f.stores.length === 0
        ? 'Aucun dépôt n’est tenu sur ces matériels.'
        : `${sentenceStart(count(f.stores.length, 'dépôt est tenu', 'dépôts sont tenus'))} sur ces matériels.`,
    ),
    effect:
      f.tasks.length > 0
        ? say`Un seul défaut y pèse à la fois sur : ${list(names(f.tasks), 4)}.`
        : plain('Un seul défaut y pèse sur tous à la fois.'),
    measure: plain('Prévoir le jour où tout ce qui vient de ce fournisseur devra être éteint.'),
  }),
  SUPPLY_HELD: (f, { name, names }) => ({
    statement: say`Le fournisseur ${name(f.supplier)}, qui fournit ${list(names(f.items), 4)}, est enregistré comme soumis à la maîtrise de ${list(names(f.actors), 3)}.`,
    basis: plain('D’après la maîtrise enregistrée, avec sa cotation.'),
    effect: plain('Qui maîtrise le fournisseur peut atteindre ce qu’il livre et entretient.'),
    measure: plain('Remplacer d’abord ces matériels, ou n’en confier l’entretien qu’à l’ONU.'),
  }),
  INSIDER_ACCESS: (f, { name, names }) => ({
    statement: supplyChain.statement(name(f.group), f.stores, f.strict, f.all),
    basis: sentences(
      supplyChain.basis(f.groups),
      f.influence.length > 0
        ? say`Enregistrés comme influents auprès de ses membres : ${list(names(f.influence), 3)}.`
        : [],
    ),
    effect: supplyChain.effect,
    measure: supplyChain.measure,
  }),
  INSIDER_TRAINING: (f, { names }) => ({
    statement: sentences(
      plain(
        `Parmi ${f.opening === 1 ? 'le seul groupe' : `les ${figure(f.opening)} groupes`} pouvant ouvrir un dépôt strictement confidentiel, ${count(f.basic.length, 'groupe a', 'groupes ont')} une formation qui n’est pas adaptée à la fonction.`,
      ),
      f.open.length > 0 ? say`La formation n’est pas évaluée pour : ${list(names(f.open), 4)}.` : [],
    ),
    basis:
      f.basic.length > 0
        ? say`Groupes concernés : ${list(names(f.basic), 5)}.`
        : plain('D’après la formation enregistrée de chaque groupe.'),
    effect: plain('Ce qui ouvre le plus de portes est aux mains de qui n’a jamais appris ce qu’il y a derrière.'),
    measure: plain(
      'Former selon la fonction, en commençant par ceux qui ouvrent le plus de dépôts strictement confidentiels.',
    ),
  }),
};

export const supplyChainTables: Pick<AnalysesCatalogue['tables'], 'supplySuppliers' | 'insiderAccess'> = {
  supplySuppliers: {
    caption: supplyChain.suppliersCaption,
    columns: {
      supplier: 'Fournisseur',
      jurisdiction: 'Droit applicable',
      defence: 'Industrie de défense',
      surveillance: 'Moyens de surveillance',
      items: 'Matériels fournis',
      components: 'Composants',
      tasks: 'Tâches qui en dépendent',
      heldBy: 'Maîtrisé par',
    },
    note: null,
  },
  insiderAccess: {
    caption: supplyChain.accessCaption,
    columns: {
      group: 'Groupe',
      size: 'Effectif',
      stores: 'Dépôts',
      strict: 'Strictement confidentiels',
      training: 'Formation',
      influence: 'Influence sur ses membres',
    },
    note: phrase`Les dépôts sans marquage sont traités, et comptés ici, comme strictement confidentiels.`,
  },
};
