import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, amongThem, count, figure, list, plain, say, sentenceStart, titles } from './grammar.ts';

export const supplyChain: AssessmentCatalogue['supplyChain'] = {
  title: 'Chaîne d’approvisionnement et menaces internes',
  suppliersTitle: 'Fournisseurs',
  suppliers: (n, jurisdictions, linked, open) =>
    sentences(
      plain(
        `${sentenceStart(count(n, 'fournisseur relevant', 'fournisseurs relevant'))} de ${count(jurisdictions, 'juridiction', 'juridictions', 'f')} ${agree(n, 'est enregistré', 'sont enregistrés')}.`,
      ),
      linked.length > 0
        ? say`${agree(linked.length, 'Est enregistré', 'Sont enregistrés')} comme étroitement ${agree(linked.length, 'lié', 'liés')} à une industrie nationale de défense, ce qui est un fait relatif à un commerce et non un jugement d’intention : ${list(linked, 5)}.`
        : plain('Aucun n’est enregistré comme lié à une industrie nationale de défense.'),
      open > 0 ? plain(`Pour ${amongThem(open)}, ce lien n’est pas évalué.`) : [],
    ),
  noSuppliers: plain('Aucun fournisseur n’a été enregistré.'),
  suppliersCaption: 'Fournisseurs, droit dont ils relèvent et ce qu’ils fournissent',
  suppliersColumns: titles(
    'Fournisseur',
    'Juridiction',
    'Industrie de défense',
    'Moyens de surveillance',
    'Articles fournis',
  ),
  yes: 'lié',
  no: 'non lié',
  sells: 'en vend',
  sellsNot: 'n’en vend pas',
  accessTitle: 'Concentration des accès',
  statement: (group, stores, strict, all) =>
    say`Le groupe ${{ ...group, strong: true }} peut ouvrir ${figure(stores)} des ${figure(all)} dépôts enregistrés, dont ${
      strict === 0
        ? 'aucun strictement confidentiel'
        : `${figure(strict)} strictement ${agree(strict, 'confidentiel', 'confidentiels')}`
    }. Une seule personne sous pression, trompée ou déloyale y suffirait.`,
  basis: (groups) =>
    plain(
      `Sont comptés les comptes du groupe lui-même et les dépôts des systèmes qu’il administre ; la comparaison porte sur ${count(groups, 'groupe', 'groupes')}.`,
    ),
  effect: plain(
    'Une perte du fait d’un tel groupe ne laisserait aucune trace d’intrusion, et franchirait les lignes que le besoin d’en connaître est censé tracer entre les bureaux.',
  ),
  measure: plain(
    'Séparer l’administration de la lecture, revoir qui a besoin de quel dépôt, et journaliser la lecture des dépôts strictement confidentiels là où le groupe ne peut modifier le journal.',
  ),
  accessCaption: 'Groupes qui peuvent ouvrir le plus de dépôts, au regard de leur formation',
  accessColumns: titles(
    'Groupe',
    'Effectif',
    'Dépôts',
    'Strictement confidentiels',
    'Formation',
    'Agit pour un acteur',
  ),
  noAccess: plain(
    'Aucun accès d’un groupe à un dépôt n’a été enregistré ; la concentration des accès n’est donc pas évaluée.',
  ),
  training: (without, strict) =>
    plain(
      `${
        strict === 1
          ? 'Un seul groupe ouvre'
          : `${sentenceStart(figure(strict))} groupes ${agree(strict, 'ouvre', 'ouvrent')}`
      } un dépôt strictement confidentiel ; ${
        without === 0
          ? 'une formation adaptée à la fonction est enregistrée pour chacun.'
          : `pour ${strict === 1 ? 'lui' : amongThem(without)}, aucune formation adaptée à la fonction n’est enregistrée. C’est là qu’elle s’impose en premier.`
      }`,
    ),
};
