import type { SameTexts } from '../catalogue.ts';
import type { missions as english } from '../en/missions.ts';

export const missions = {
  missions: {
    title: 'Missions',
    lead: 'Chaque mission tient son propre graphe de ce dont elle dispose, de qui l’entoure et de la façon dont un préjudice pourrait survenir.',
    create: 'Créer une mission',
    bringIn: 'Importer une mission depuis des feuilles',
    none: 'Les missions figurent ici une fois créées ou importées depuis des feuilles. Commencez par les feuilles si vous avez déjà un inventaire ; sinon, créez une mission vide et complétez-la.',
    counts: '{{elements}} éléments, {{links}} liens',
    open: 'Ouvrir {{name}}',
    status: 'Statut',
    hosts: 'États hôtes',
    period: 'Période',
    since: 'depuis le {{from}}',
    fromTo: 'du {{from}} au {{to}}',
    samples: 'Exemples fictifs à consulter',
    own: 'Vos missions',
    ownNone: 'Aucune pour l’instant. Les exemples ci-dessous montrent à quoi ressemble une mission remplie.',
    server: 'Sangar {{version}}, base {{store}}.',
    stores: { embedded: 'intégrée', neo4j: 'Neo4j' },
    form: {
      title: 'Créer une mission',
      id: 'Identifiant',
      idHelp:
        'Votre propre clé, par exemple mission-nord. Lettres sans accent, chiffres, point, trait d’union, deux-points et tiret bas.',
      idFault:
        'Donnez un identifiant composé de lettres sans accent, de chiffres, de points, de traits d’union, de deux-points ou de tirets bas, par exemple mission-nord.',
      name: 'Nom',
      nameFault: 'Donnez le nom sous lequel on connaît la mission.',
      acronym: 'Sigle',
      hosts: 'États hôtes',
      hostsHelp: 'Codes ISO 3166 à deux lettres, séparés par des virgules, par exemple XA, XB.',
      marking: 'Marquage de la fiche de la mission',
      markingHelp: 'Qui n’est pas habilité à ce niveau ne voit pas que cette mission existe.',
      submit: 'Créer cette mission',
      cancel: 'Annuler',
    },
  },
} as const satisfies SameTexts<typeof english>;
