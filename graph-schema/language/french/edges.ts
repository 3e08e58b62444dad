import type { SchemaWords } from '../schema-words.ts';

/** Titles stand between two names of any gender and number, so each is a verb in the active voice. */
export const edges: SchemaWords['edges'] = {
  LOCATED_AT: { title: 'se trouve à', description: 'Lieu où il se trouve ou travaille.', fields: {} },
  OPERATED_BY: { title: 'a pour exploitant', description: 'Bureau qui l’exploite.', fields: {} },
  STORED_ON: { title: 'réside sur', description: 'Système qui contient l’information.', fields: {} },
  CONNECTED_TO: {
    title: 'communique avec',
    description: 'Connexion, qui se lit dans les deux sens.',
    fields: {
      medium: { title: 'Support', description: 'Ce par quoi passe la connexion.' },
      segmented: {
        title: 'Cloisonné',
        description: 'Oui si une barrière empêche de passer librement d’une extrémité à l’autre. Vide : non évalué.',
      },
    },
  },
  FLOWS_TO: {
    title: 'transmet à',
    description: 'De l’information est transmise, de façon habituelle et non une seule fois.',
    fields: {
      dataCategories: { title: 'Catégories de données', description: 'Ce qui est transmis.' },
      encryption: { title: 'Chiffrement', description: 'Néant, en transit seulement, ou de bout en bout.' },
      reachBack: {
        title: 'Renvoi vers la capitale',
        description: 'Oui si l’information est envoyée à une capitale nationale pour traitement.',
      },
      legalBasis: { title: 'Base juridique', description: 'À quel titre elle est transmise.' },
      via: {
        title: 'Passe par',
        description:
          'Identifiants des systèmes extérieurs traversés. Vide : inconnu, et les opérateurs possibles sont signalés comme lacunes.',
        example: 'ext-operateur-national',
      },
    },
  },
  CAN_ACCESS: {
    title: 'a accès à',
    description: 'Le groupe dispose d’un compte ou d’une clé.',
    fields: {
      privilege: { title: 'Droits', description: 'Lecture, écriture ou administration.' },
      remote: { title: 'À distance', description: 'Oui si l’accès fonctionne hors du réseau de la mission.' },
    },
  },
  USES: { title: 'utilise', description: 'Le groupe travaille avec l’appareil.', fields: {} },
  DESCRIBES: { title: 'concerne', description: 'Personnes dont le dépôt contient les informations.', fields: {} },
  SUPPLIED_BY: {
    title: 'a pour fournisseur',
    description: 'Qui l’a fabriqué ou le fournit.',
    fields: { component: { title: 'Composant', description: 'La partie fournie.' } },
  },
  GOVERNED_BY: {
    title: 'a pour cadre juridique',
    description: 'Instrument dont les clauses s’appliquent.',
    fields: {},
  },
  PROTECTED_BY: {
    title: 'a pour protection',
    description: 'Mesure de protection prévue ou en place.',
    fields: {
      status: {
        title: 'Mise en œuvre',
        description:
          'Prévue : ne compte pour rien. Partielle : compte pour la moitié de sa couverture, sauf si la couverture est indiquée.',
      },
      coverage: {
        title: 'Couverture',
        description: 'Part de ce qu’elle protège qu’elle atteint, de 0 à 1. Vide : non évalué.',
      },
      since: { title: 'Depuis le', description: 'Jour à partir duquel elle fonctionne.' },
    },
  },
  DEPENDS_ON: {
    title: 'dépend de',
    description: 'Ce qu’il lui faut pour fonctionner.',
    fields: {
      essential: { title: 'Indispensable', description: 'Oui : sans cela, c’est l’échec. Non : c’est une gêne.' },
      alternativeGroup: {
        title: 'Groupe de substitution',
        description: 'Les membres d’un même groupe se remplacent l’un l’autre ; il faut tous les perdre.',
        example: 'liaison-nord',
      },
      autonomyHours: {
        title: 'Autonomie',
        description: 'Nombre d’heures de fonctionnement sans cela.',
        unit: 'heures',
      },
      capacity: { title: 'Capacité', description: 'Part du travail que porte cette dépendance, de 0 à 1.' },
    },
  },
  PRESENT_AT: {
    title: 'a une présence à',
    description: 'L’acteur a du personnel ou du matériel sur le site ou à proximité.',
    fields: {
      distanceKm: {
        title: 'Distance',
        description: 'Kilomètres depuis le site, 0 ou plus. Vide : non évalué, et aucune portée n’est présumée.',
      },
      presentFrom: {
        title: 'Présent à partir du',
        description: 'Premier jour. Vide : depuis avant les enregistrements.',
      },
      presentTo: { title: 'Présent jusqu’au', description: 'Dernier jour. Vide : toujours présent.' },
    },
  },
  CONTROLS: {
    title: 'contrôle',
    description: 'L’acteur y a accès, en droit, par propriété ou de fait.',
    fields: {},
  },
  ALIGNED_WITH: {
    title: 'entretient des liens avec',
    description:
      'Soutient (à partir de qui soutient), opère conjointement (dans les deux sens) ou travaille sous contrat (à partir du prestataire).',
    fields: { nature: { title: 'Nature', description: 'Ce qui lie les deux acteurs.' } },
  },
  EMPLOYS: {
    title: 'emploie',
    description:
      'L’acteur emploie ce vecteur, selon les appréciations. L’absence de lien signifie que personne ne s’est prononcé.',
    fields: {
      intent: {
        title: 'Intention pour ce vecteur',
        description: 'Remplace, pour ce vecteur, l’intention générale de l’acteur.',
      },
    },
  },
  TARGETS: {
    title: 'vise',
    description: 'Ce que vise l’acteur, selon les appréciations.',
    fields: { vectorType: { title: 'Type de vecteur', description: 'Par quel vecteur.' } },
  },
  INFLUENCES: {
    title: 'influence',
    description: 'L’acteur peut faire pression sur des membres du groupe ou les persuader.',
    fields: {},
  },
  PARTICIPATES_IN: {
    title: 'participe à',
    description: 'Partie au processus. Y participer ne fait de personne une menace.',
    fields: {},
  },
  HOLDS_POSITIONS_OF: {
    title: 'contient des positions relatives à',
    description: 'Le dépôt contient des positions de négociation relatives au processus.',
    fields: {},
  },
  AFFECTED: { title: 'a touché', description: 'Ce que l’incident a touché.', fields: {} },
  ATTRIBUTED_TO: {
    title: 'est attribué à',
    description: 'Affirmation d’un auteur désigné, à une date, avec une cotation. Jamais un fait brut.',
    fields: {
      claimedBy: { title: 'Affirmé par', description: 'Auteur de l’affirmation.' },
      claimedOn: { title: 'Affirmé le', description: 'Date de l’affirmation.' },
    },
  },
  SUPPORTED_BY: {
    title: 's’appuie sur',
    description: 'Élément de preuve sur lequel repose un élément.',
    fields: {},
  },
};
