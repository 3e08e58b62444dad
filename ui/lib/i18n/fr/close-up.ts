import type { SameTexts } from '../catalogue.ts';
import type { closeUp as english } from '../en/close-up.ts';

export const closeUp = {
  closeUp: {
    why: 'Pourquoi ce chiffre',
    reference: 'Référence',
    copyReference: 'Copier la référence',
    copyAll: 'Copier l’explication avec elle',
    referenceLine: 'Référence : {{reference}}',
    underway: 'Examen détaillé de cette exposition.',
    notWorkedOut: 'Cela n’a pas été calculé ici.',
    outer:
      'Si toutes les appréciations étaient à la fois à leur extrémité basse ou à leur extrémité haute, il se situerait à {{range}} : le trait fin.',
    outerNear:
      'Si toutes les appréciations étaient à la fois à leur extrémité basse ou à leur extrémité haute, il se situerait vers {{range}} : le trait fin. La limite est approchée, car une mesure de protection renforcée peut créer ou supprimer une dépendance.',
    exactly:
      'Calculée exactement ici, elle est de {{exact}}. Le classement et la barre reposent sur {{trials}} tirages simulés, qui ont donné {{sampled}}.',
    choke: {
      title: 'Points de passage obligés',
      none: 'Aucun élément ni aucun lien ne se trouve à lui seul sur toutes les voies ouvertes vers cette exposition.',
      note: 'L’exposition se produit avec une probabilité de {{whole}}. En regard de chaque élément ou lien : la probabilité qu’elle se produise et que toutes les voies ouvertes y passent, de sorte qu’elle ne se produirait pas sans lui. Les parts se recoupent et ne s’additionnent pas.',
      elements: 'Éléments par lesquels passent toutes les voies ouvertes',
      links: 'Liens qu’empruntent toutes les voies ouvertes',
      more_one: 'et {{count}} autre fait enregistré',
      more_many: 'et {{count}} autres faits enregistrés',
      more_other: 'et {{count}} autres faits enregistrés',
      probability: 'Se produit, et seulement par là',
      mark: 'passage obligé, {{chance}}',
      legend:
        'Coins coupés : point de passage obligé, avec la probabilité que l’exposition se produise et seulement par là.',
      legendLink: 'Flèche barrée : de même pour un lien.',
      atElement: 'Point de passage obligé : {{name}} se trouve sur toutes les voies ouvertes, probabilité {{chance}}.',
      atLink: 'Point de passage obligé : toutes les voies ouvertes empruntent ce lien, probabilité {{chance}}.',
    },
    tornado: {
      title: 'Ce qui préciserait le chiffre',
      none: 'Aucune appréciation ne déplace ce chiffre à elle seule.',
      narrowest:
        'Mieux connue, cette appréciation préciserait le plus le chiffre : {{judgement}}. Elle porte à elle seule {{share}} du doute.',
      note: 'Chaque barre montre où va la probabilité quand une appréciation parcourt sa fourchette et que toutes les autres restent à leur moyenne, soit {{centre}} : le trait interrompu.',
      judgement: 'Appréciation',
      swing: 'Probabilité sur sa fourchette',
      narrows: 'Part du doute',
      own: '{{source}}, {{range}}',
      sources: { library: 'du référentiel', mission: 'de cette mission' },
      ends: '{{low}} à son extrémité basse, {{high}} à son extrémité haute',
      legendLow: 'Appréciation à son extrémité basse',
      legendHigh: 'à son extrémité haute',
      doubt: 'Le doute est la part de la variance de la probabilité sur {{draws}} tirages conjoints.',
      together:
        'Une part de {{share}} tient à l’action conjointe des appréciations et ne disparaît avec aucune d’elles seule.',
    },
    parts: {
      title: 'Ce que chacun apporte',
      note: 'Sur {{whole}} au total. Ce qu’une part ajoute est ce qui manquerait sans elle ; les parts se recoupent et ne s’additionnent pas.',
      actors: 'Acteurs',
      vectors: 'Vecteurs',
      alone: 'À lui seul',
      without: 'Sans lui',
      adds: 'Il ajoute',
    },
    controls: {
      title: 'Mesures de protection qui épargnent le plus',
      none: 'Aucune mesure de protection enregistrée ne joue sur les voies vers cette exposition.',
      note: 'Ce que serait la probabilité si la mesure n’arrêtait rien, et ce qu’elle épargne.',
      control: 'Mesure de protection',
      without: 'Sans elle',
      spares: 'Elle épargne',
    },
    whyNot: {
      title: 'Pourquoi pas cet acteur',
      all: 'Tous les acteurs de la mission l’atteignent, si peu probable que ce soit.',
      actor: 'Un acteur qui ne l’atteint pas',
      choose: 'Choisir un acteur',
    },
  },
} as const satisfies SameTexts<typeof english>;
