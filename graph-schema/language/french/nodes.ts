import type { SchemaWords } from '../schema-words.ts';
import { FRENCH_MANDATE_NODES } from './mandate-nodes.ts';

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
  ...FRENCH_MANDATE_NODES,
};
