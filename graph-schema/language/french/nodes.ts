import type { SchemaWords } from '../schema-words.ts';

const internetFacing = {
  title: 'Exposé à Internet',
  description: 'Oui s’il peut être joint depuis l’Internet public.',
};
const acceptsOutsideReports = {
  title: 'Reçoit des signalements extérieurs',
  description: 'Oui si des personnes extérieures à la mission peuvent y envoyer de l’information.',
};
const dataCategories = {
  title: 'Catégories de données',
  description: 'Catégories d’information qu’il contient.',
};
const jurisdiction = {
  title: 'Juridiction',
  description: 'État dont le droit s’applique, sous forme de code ISO 3166 à deux lettres.',
};
const clause = (title: string, description: string) => ({ title, description });

export const nodes: SchemaWords['nodes'] = {
  Mission: {
    title: 'Mission',
    plural: 'Missions',
    description: 'Une opération de paix. Tout le reste relève d’une mission ou du référentiel commun.',
    fields: {
      acronym: { title: 'Sigle', description: 'Nom abrégé de la mission.' },
      mandateBasis: {
        title: 'Fondement du mandat',
        description: 'Chapitre de la Charte sur lequel repose le mandat, ou mission politique spéciale.',
      },
      hostStates: {
        title: 'États hôtes',
        description: 'États où la mission est déployée, sous forme de codes ISO 3166 à deux lettres.',
      },
      hostRelations: {
        title: 'Relation avec l’État hôte',
        description: 'Appréciation de la relation avec les autorités hôtes, avec sa propre cotation.',
      },
      humanitarianLawStatus: {
        title: 'Statut de la force',
        description: 'Statut de la force au regard du droit international humanitaire, avec sa propre cotation.',
      },
      status: { title: 'Situation de la mission', description: 'Mission prévue, en cours ou close.' },
      startedOn: { title: 'Début', description: 'Premier jour du mandat.' },
      endedOn: {
        title: 'Fin',
        description:
          'Dernier jour de la mission. Une mission close est évaluée à cette date, sauf si une autre est demandée.',
      },
    },
  },
  Site: {
    title: 'Site',
    plural: 'Sites',
    description: 'Lieu que la mission occupe ou d’où elle travaille.',
    fields: {
      siteType: { title: 'Type de site', description: 'À quoi sert le site.' },
      latitude: { title: 'Latitude', description: 'Degrés nord, de -90 à 90.', unit: 'degrés' },
      longitude: { title: 'Longitude', description: 'Degrés est, de -180 à 180.', unit: 'degrés' },
      personnel: {
        title: 'Effectif',
        description: 'Personnes qui travaillent ou vivent sur le site, en nombre entier.',
        unit: 'personnes',
      },
    },
  },
  Office: {
    title: 'Bureau',
    plural: 'Bureaux',
    description:
      'Section ou composante de la mission qui répond d’éléments, exploite des systèmes et contribue à l’évaluation.',
    fields: { officeType: { title: 'Type de bureau', description: 'Fonction du bureau.' } },
  },
  PersonGroup: {
    title: 'Groupe de personnes',
    plural: 'Groupes de personnes',
    description:
      'Des personnes prises en groupe, selon leur rôle, leur contingent ou leur rapport à la mission. Jamais un individu nommé.',
    fields: {
      groupType: { title: 'Type de groupe', description: 'Rapport du groupe à la mission.' },
      size: { title: 'Effectif', description: 'Nombre de personnes dans le groupe.', unit: 'personnes' },
      securityTraining: {
        title: 'Formation à la sécurité',
        description:
          'Formation à la sécurité de l’information : néant, sensibilisation de base ou formation adaptée à la fonction.',
      },
    },
  },
  Asset: {
    title: 'Moyen technique',
    plural: 'Moyens techniques',
    description: 'Appareil, réseau, application ou compte qu’utilise la mission.',
    fields: {
      assetType: { title: 'Type', description: 'Nature de l’appareil, du réseau ou du service.' },
      internetFacing,
      acceptsOutsideReports,
      custody: {
        title: 'Maîtrise',
        description: 'Qui en est propriétaire et en a la maîtrise : ONU, contributeur, entreprise ou État hôte.',
      },
      vendor: { title: 'Fabricant', description: 'Fabricant du produit.' },
      product: { title: 'Produit', description: 'Nom du produit.' },
      version: { title: 'Version', description: 'Version en usage.' },
      cpe: { title: 'CPE', description: 'Nom du produit selon la nomenclature CPE (Common Platform Enumeration).' },
      knownVulnerabilities: {
        title: 'Vulnérabilités connues et exploitées',
        description:
          'Identifiants CVE des vulnérabilités de cet élément que l’on sait exploitées. Une simple concordance de nom de produit n’est qu’un indice et n’a pas sa place ici.',
      },
      autonomyHours: {
        title: 'Autonomie électrique',
        description: 'Nombre d’heures de fonctionnement sans alimentation extérieure.',
        unit: 'heures',
      },
      portable: {
        title: 'Portatif',
        description:
          'Oui si des personnes le portent sur elles ; ce qu’il contient peut être saisi, mais n’est pas perdu quand une liaison est coupée.',
      },
      deviceCount: {
        title: 'Nombre d’appareils',
        description:
          'Nombre d’appareils semblables que représente cet élément. Un parc compte pour un seul tirage dans le modèle.',
        unit: 'appareils',
      },
      dataCategories: {
        title: 'Données véhiculées',
        description: 'Catégories d’information qui y passent ou y demeurent.',
      },
    },
  },
  ContingentOwnedEquipment: {
    title: 'Matériel appartenant aux contingents',
    plural: 'Matériel appartenant aux contingents',
    description:
      'Matériel qu’un pays fournisseur de contingents ou de personnel de police apporte, possède et exploite en vertu d’un arrangement avec l’ONU.',
    fields: {
      contributor: {
        title: 'Pays contributeur',
        description: 'État contributeur, sous forme de code ISO 3166 à deux lettres.',
      },
      unit: { title: 'Unité', description: 'L’unité qui l’exploite.' },
      equipmentType: { title: 'Type de matériel', description: 'Nature du matériel.' },
      arrangement: {
        title: 'Arrangement',
        description: 'Régime de remboursement sous lequel il est déployé.',
      },
      lease: {
        title: 'Location',
        description: 'Avec services : le contributeur assure l’entretien. Sans services : l’ONU l’assure.',
      },
    },
  },
  DataStore: {
    title: 'Dépôt de données',
    plural: 'Dépôts de données',
    description:
      'Ensemble d’informations ayant une même finalité : base de données, dossier partagé, tableur, plateforme ou dossier papier.',
    fields: {
      dataCategories,
      storeForm: { title: 'Forme', description: 'Façon dont l’information est conservée.' },
      recordCount: {
        title: 'Nombre de fiches',
        description: 'Nombre de fiches ou de personnes décrites, en ordre de grandeur.',
        unit: 'fiches',
      },
      acceptsOutsideReports,
      consentBasis: {
        title: 'Base de la détention',
        description: 'À quel titre des informations sur des personnes sont détenues.',
      },
      standAlone: {
        title: 'Isolé',
        description: 'Oui s’il est tenu à l’écart du réseau de la mission, avec ses propres accès.',
      },
    },
  },
  ExternalSystem: {
    title: 'Système extérieur',
    plural: 'Systèmes extérieurs',
    description: 'Système dont la mission dépend ou auquel elle transmet de l’information, et qu’elle ne maîtrise pas.',
    fields: {
      systemType: { title: 'Type de système', description: 'Ce que c’est et qui l’exploite.' },
      jurisdiction,
      internetFacing,
      dataCategories,
    },
  },
  Supplier: {
    title: 'Fournisseur',
    plural: 'Fournisseurs',
    description: 'Entreprise ou organisme qui fournit du matériel, des logiciels ou des services.',
    fields: {
      jurisdiction,
      defenceLinked: {
        title: 'Lié à une industrie de défense',
        description: 'Oui s’il est étroitement lié à une industrie nationale de défense.',
      },
      surveillanceVendor: {
        title: 'Vend des moyens de surveillance',
        description:
          'Oui s’il vend des moyens de surveillance. C’est un fait relatif à son commerce, pas un jugement d’intention.',
      },
    },
  },
  ThreatActor: {
    title: 'Acteur',
    plural: 'Acteurs',
    description:
      'Entité dont la capacité, l’intention et la position font l’objet d’une appréciation. Y figurer ne dit rien d’une hostilité ; l’attitude est une appréciation cotée.',
    fields: {
      actorType: { title: 'Type d’acteur', description: 'Nature de l’entité.' },
      posture: {
        title: 'Attitude',
        description:
          'Attitude envers la mission, telle qu’appréciée. Aucun État ni aucune entreprise n’est tenu pour hostile par défaut.',
      },
      capability: { title: 'Capacité', description: 'Capacité technique, telle qu’appréciée.' },
      intent: {
        title: 'Intention',
        description:
          'Intention de passer à l’acte dans les douze mois, telle qu’appréciée. Vide : personne ne s’est prononcé, et aucun chiffre n’est inventé.',
      },
      jurisdiction,
      aliases: { title: 'Autres noms', description: 'Autres appellations en usage.' },
      stixId: { title: 'Identifiant STIX', description: 'Identifiant dans les échanges STIX.' },
    },
  },
  ThreatVector: {
    title: 'Vecteur de menace',
    plural: 'Vecteurs de menace',
    description:
      'Voie par laquelle survient un préjudice. Un acteur est lié aux vecteurs qu’il emploie selon les appréciations.',
    fields: {
      vectorType: { title: 'Type de vecteur', description: 'Lequel des dix-sept vecteurs.' },
      effects: { title: 'Effets', description: 'Ce qu’il produit lorsqu’il réussit.' },
      requiredCapability: {
        title: 'Capacité requise',
        description: 'Capacité qu’il faut à un acteur pour maîtriser cette technique.',
      },
      attackIds: {
        title: 'Identifiants ATT&CK ou MoTIF',
        description: 'Identifiants de techniques dans MITRE ATT&CK ou GSMA MoTIF.',
      },
    },
  },
  Control: {
    title: 'Mesure de protection',
    plural: 'Mesures de protection',
    description: 'Mesure qui réduit la probabilité qu’un vecteur réussisse contre ce qu’elle protège.',
    fields: {
      controlClass: {
        title: 'Catégorie',
        description:
          'Façon commune de faillir. Deux mesures d’une même catégorie ne se multiplient jamais ; la plus forte compte.',
      },
      commonMode: {
        title: 'Faillit partout à la fois',
        description:
          'Oui si la mesure faillit d’un coup pour tout ce qu’elle protège, comme le ferait un service central.',
      },
      reduces: { title: 'Réduit', description: 'Vecteurs dont elle réduit la probabilité.' },
      effectiveness: {
        title: 'Efficacité',
        description:
          'Part des tentatives qu’elle arrête là où elle est en place, de 0 à 1. Vide : de 0 à la valeur du référentiel.',
      },
      effectivenessLow: {
        title: 'Efficacité, borne basse',
        description: 'Borne inférieure de la fourchette retenue, de 0 à 1.',
      },
      effectivenessHigh: {
        title: 'Efficacité, borne haute',
        description: 'Borne supérieure de la fourchette retenue, de 0 à 1.',
      },
    },
  },
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
};
