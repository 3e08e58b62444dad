import type { SchemaWords } from '../schema-words.ts';

const clause = (title: string, description: string) => ({ title, description });

/** Kinds of the mandate, of what happened and of what is known of it. */
export const FRENCH_MANDATE_NODES = {
  LegalInstrument: {
    title: 'Instrument juridique',
    plural: 'Instruments juridiques',
    description: 'Accord, contrat ou politique, avec les clauses relatives aux données qu’il comporte ou non.',
    fields: {
      instrumentType: { title: 'Type d’instrument', description: 'Nature de l’instrument.' },
      dataOwnership: clause('Propriété des données', 'Dit à qui appartient l’information recueillie.'),
      storageLocation: clause('Lieu de conservation', 'Dit où l’information peut être conservée.'),
      retention: clause('Durée de conservation', 'Dit combien de temps elle peut être conservée.'),
      reachBackDestination: clause(
        'Destination du renvoi vers la capitale',
        'Dit si elle peut être renvoyée pour traitement, et où.',
      ),
      onwardSharing: clause('Communication à des tiers', 'Dit à qui elle peut être communiquée ensuite.'),
      auditRight: clause('Droit d’inspection', 'Donne à l’ONU le droit d’inspecter la façon dont elle est traitée.'),
      wipeAtRepatriation: clause('Effacement au rapatriement', 'Exige l’effacement des appareils avant leur départ.'),
      breachNotice: clause(
        'Notification des atteintes',
        'Exige que l’ONU soit informée de toute atteinte aux données.',
      ),
    },
  },
  MandateTask: {
    title: 'Tâche prescrite',
    plural: 'Tâches prescrites',
    description: 'Ce que la mission a pour mandat d’accomplir.',
    fields: {
      taskType: { title: 'Type de tâche', description: 'Domaine du mandat.' },
      criticality: {
        title: 'Importance du programme',
        description: 'Niveau d’importance du programme, PC1 étant le plus élevé.',
      },
    },
  },
  PoliticalProcess: {
    title: 'Processus politique',
    plural: 'Processus politiques',
    description: 'Pourparlers, médiation ou suivi d’un accord que la mission appuie.',
    fields: {
      stage: { title: 'Étape', description: 'Où en est le processus.', example: 'négociation' },
      recordingChoice: {
        title: 'Choix face à l’inégalité d’intrusion',
        description: 'Ce qui a été décidé lorsque les parties ne peuvent être tenues à distance également.',
      },
      choiceReason: { title: 'Motif du choix', description: 'Pourquoi, en une phrase.' },
      choiceDecidedOn: { title: 'Décidé le', description: 'Jour du choix.' },
    },
  },
  BoundaryDecision: {
    title: 'Décision sur l’évitement de la surveillance',
    plural: 'Décisions sur l’évitement de la surveillance',
    description:
      'Mesure par laquelle la mission évite ou entrave une surveillance, pesée selon sa base juridique, sa nécessité et sa viabilité politique.',
    fields: {
      measureType: { title: 'Mesure', description: 'Nature de la mesure.' },
      necessity: {
        title: 'Nécessité opérationnelle',
        description: 'À quel point la mission en a besoin pour s’acquitter de son mandat.',
      },
      viability: {
        title: 'Viabilité politique',
        description:
          'À quel point elle pourrait être défendue devant les autorités hôtes et les partenaires si elle était connue.',
      },
      coversOutsiders: {
        title: 'Protège des personnes extérieures',
        description: 'Vrai si elle protège aussi les communications avec des interlocuteurs étrangers à la mission.',
      },
      decision: { title: 'Décision', description: 'Où en est la décision.' },
      decidedOn: { title: 'Décidée le', description: 'Jour de la décision.' },
      decisionReason: { title: 'Motif', description: 'Pourquoi, en une phrase.' },
    },
  },
  HostRelation: {
    title: 'Relations avec un État hôte',
    plural: 'Relations avec les États hôtes',
    description:
      'Appréciation des relations avec les autorités d’un État hôte sur une période, que donne sa validité. Pour un jour qu’elle couvre, elle remplace celle portée sur la mission.',
    fields: {
      relations: { title: 'Relations', description: 'Appréciation pour cette période, avec sa propre cote.' },
      hostState: { title: 'État hôte', description: 'Son code ISO 3166 à deux lettres.' },
      changeReason: {
        title: 'Ce qui les a changées',
        description:
          'En une phrase, ce qui a ouvert la période : un retrait de consentement, un accord, une force nouvelle.',
      },
    },
  },
  Incident: {
    title: 'Incident',
    plural: 'Incidents',
    description:
      'Un fait survenu : une fréquence de base et un élément de preuve. Il ne modifie un résultat que par une appréciation qui le cite.',
    fields: {
      incidentType: { title: 'Type d’incident', description: 'Ce qui s’est produit.' },
      startedOn: { title: 'Début', description: 'Premier jour.' },
      endedOn: { title: 'Fin', description: 'Dernier jour. Vide et « en cours » coché : pas terminé.' },
      ongoing: { title: 'En cours', description: 'Oui tant que cela dure.' },
      intendedEffects: { title: 'Effets recherchés', description: 'Ce qu’il visait à produire.' },
      observedEffects: { title: 'Effets constatés', description: 'Ce qu’il a produit.' },
      area: { title: 'Zone', description: 'Où il a été ressenti.' },
      tactic: {
        title: 'Tactique',
        description:
          'Accès non autorisé aux systèmes d’autrui, ou maîtrise d’un opérateur par qui l’exploite ou le commande.',
      },
      authority: {
        title: 'Ordonné par',
        description: 'Une partie étrangère au réseau, ou une autorité publique ou de fait sur celui-ci.',
      },
      conflictType: { title: 'Type de conflit', description: 'Entre États ou interne, crises politiques comprises.' },
      monitoring: {
        title: 'Observation',
        description: 'Si des tiers peuvent mesurer que cela se produit et quand cela cesse.',
      },
    },
  },
  Evidence: {
    title: 'Élément de preuve',
    plural: 'Éléments de preuve',
    description: 'Document ou rapport sur lequel reposent d’autres éléments.',
    fields: {
      publisher: { title: 'Éditeur', description: 'Qui l’a publié.' },
      publishedOn: { title: 'Publié le', description: 'Date de publication.' },
      url: { title: 'Adresse', description: 'Où il peut être lu. Sangar ne le consulte jamais.' },
      grade: { title: 'Cotation', description: 'Cotation du document lui-même, selon le système de l’Amirauté.' },
    },
  },
} satisfies Partial<SchemaWords['nodes']>;
