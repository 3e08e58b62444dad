import type { SameTexts } from '../catalogue.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = {
  templates: {
    title: 'Modèles Word',
    lead: 'Un fichier .docx avec la couverture et les styles de votre organisation. Tous les membres de la mission peuvent extraire les évaluations sous cette forme ; le fichier figé reste tel quel. Un modèle ne porte pas de marquage : n’y mettez rien qui ne soit destiné à tous.',
    none: 'Aucun n’a encore été apporté.',
    bring: 'Apporter un modèle',
    replace: 'Remplacer {{name}}',
    remove: 'Retirer {{name}}',
    by: 'apporté par {{name}}, {{at}}',
    unknown: 'Noms entre accolades laissés tels quels : {{names}}',
    refused: 'Refusé. {{reason}}',
    at: 'En cause : {{part}}.',
    wordIn: 'Word, {{name}}',
  },
} as const satisfies SameTexts<typeof english>;
