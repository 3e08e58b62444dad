import { FRENCH_SCHEMA } from '../../../../graph-schema/language/french.ts';
import type { MissingCommand } from '../../../exposure-model/close-up/missing-commands.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import type { Named } from '../english/sentences.ts';
import { clauseOf, count, grouped, itIsLikelyThat, perCent, phrase, sentenceStart } from './grammar.ts';
import { au, du, genderOf, le, named } from './nouns.ts';
import { predicateOf } from './predicates.ts';
import { VOCABULARY } from './vocabulary.ts';

const [leOf, duOf, auOf] = [named(le), named(du), named(au)];

const ofPoints = (difference: number): string => {
  const figure = Math.round(100 * difference);
  return figure < 1 ? 'de moins d’un point' : `de ${count(figure, 'point', 'points')}`;
};

const BECAUSE: Readonly<Record<MissingCommand['because'], string>> = {
  NOT_JUDGED: 'personne n’a dit s’il emploie cette technique',
  CAPABILITY_NOT_ASSESSED: 'personne n’a apprécié sa capacité',
  REQUIREMENT_NOT_RECORDED: 'la capacité qu’exige la technique n’est pas enregistrée',
  VECTOR_NOT_LISTED: 'la mission ne répertorie pas ce vecteur',
};

export const closeUp: AssessmentCatalogue['closeUp'] = {
  byArrangement: (element, effect) =>
    phrase`Pour ${leOf(element)}, l’effet « ${VOCABULARY.effects[effect]} » est un fait établi, par arrangement : il vaut quoi que l’on tente, et il n’y a donc pas de probabilité à énoncer.`,
  attemptNotAssessed: (element) =>
    phrase`Des acteurs peuvent parvenir ${auOf(element)}, mais personne n’a dit si l’un d’eux le tenterait. Aucune probabilité n’est donc énoncée ; cela ne revient pas à une probabilité nulle.`,
  meaning: (element, effect, word, estimate) =>
    phrase`${sentenceStart(itIsLikelyThat(word))} ${leOf(element)} ${clauseOf(predicateOf(element.kind, effect), word, genderOf(element.kind))} dans les douze mois (${perCent(estimate)}).`,
  leadingWay(way) {
    const rest =
      way.otherWays > 0.02
        ? `Les autres voies représentent ${perCent(way.otherWays)} du chiffre : fermer celle-ci ne suffit pas à faire disparaître l’exposition.`
        : 'Presque rien ne passe par une autre voie.';
    return phrase`La voie la plus probable est celle de l’acteur ${way.actor}, en ${count(way.steps, 'étape', 'étapes', 'f')} : ${perCent(way.likelihood)}, la tentative étant estimée à ${perCent(way.attempt)}. ${rest.replace(' :', '\u00a0:')}`;
  },
  strongestControl: (control, spares) =>
    phrase`Ce qui le contient le plus est ${leOf(control)} : sans cela, le chiffre serait plus élevé ${ofPoints(spares)}.`,
  noControl: 'Aucune mesure de protection enregistrée ne le contient.',
  outerBound: (low, high) =>
    phrase`Si toutes les appréciations étaient à la fois à l’extrémité favorable de leur fourchette, il serait de ${perCent(low)} ; à l’extrémité défavorable, de ${perCent(high)}.`,
  narrowsMost: (judgement, share) =>
    phrase`Mieux connaître un seul point le resserrerait le plus : ${judgement}. Ce point explique à lui seul ${perCent(share)} de la dispersion.`,
  exact: phrase`Le chiffre est exact pour les appréciations telles qu’elles sont ; il ne vient pas d’une simulation.`,
  sampled: (of) =>
    phrase`Le chiffre a été compté sur ${grouped(of.trials)} tirages simulés avec la graine ${of.seed} ; il est garanti compris entre ${perCent(of.lower)} et ${perCent(of.upper)} pour les appréciations telles qu’elles sont.`,

  verdict(verdict, actor, element) {
    const [who, what] = [sentenceStart(leOf(actor)), auOf(element)];
    switch (verdict) {
      case 'REACHES':
        return `${who} parvient bien ${what}, si peu probable que ce soit.`;
      case 'COMMAND':
        return `${who} parviendrait ${what} s’il maîtrisait une technique de plus.`;
      case 'UNKNOWN':
        return `${who} parviendrait ${what} si ce que personne n’a enregistré se révélait défavorable.`;
      case 'BOTH':
        return `${who} ne parviendrait ${what} que si plusieurs de ces conditions étaient réunies.`;
      case 'NO_LINK':
        return `Aucun lien enregistré ne mène ${leOf(actor)} ${what}, quoi qu’il maîtrise. Cela ne vaut que pour ce qui est enregistré et ne permet pas de conclure qu’il n’y en a pas.`;
    }
  },
  missingCommand: (vector, because, opensAlone) =>
    phrase`${opensAlone ? 'Cette technique ouvrirait à elle seule une voie' : 'Cette technique le ferait avancer d’une étape'} : ${VOCABULARY.vectors[vector]} ; ${BECAUSE[because]}.`,
  missingInputs: (element, missing) =>
    phrase`${sentenceStart(leOf(element))} ne cède qu’à plusieurs pertes à la fois, dont il ne peut provoquer celle des éléments suivants : ${missing.map(({ name }) => name).join(', ')}.`,
  together(vectors, open) {
    const techniques = vectors.map((vector) => VOCABULARY.vectors[vector]).join(', ');
    return [
      ...(techniques ? [phrase`Ce n’est qu’ensemble que ces techniques ouvriraient une voie : ${techniques}.`] : []),
      ...(open.length > 0
        ? [phrase`Il faudrait aussi que ce point, encore ouvert, se révèle défavorable : ${open.join(' ')}`]
        : []),
    ].join(' ');
  },
  neededLink(vector, from) {
    const by = vector ? phrase`Par la technique « ${VOCABULARY.vectors[vector]} »` : 'Par un lien enregistré';
    return from.length > 0
      ? phrase`${by}, cet élément peut être atteint à partir des éléments suivants : ${from.map(({ name }) => name).join(', ')} ; ce qui manque est une voie vers eux.`
      : phrase`${by}, des éléments de ce type sont atteints ailleurs dans la mission ; rien de tel n’est enregistré ici.`;
  },
  outranks: (share, one, other) =>
    `Dans ${share} tirages conjoints des appréciations sur 100, le risque pesant sur ${leOf(one)} est plus élevé que celui qui pèse sur ${leOf(other)}.`,
  judgement({ key, label }, at) {
    const [, scope, id, what, more] = /^(node|edge|library):([^/]*)\/([^/]*)(?:\/(.*))?$/.exec(key) ?? [];
    if (key === 'by-definition') return 'vrai par définition';
    if (scope === 'library' && id === 'rule')
      return phrase`probabilité de base : ${FRENCH_SCHEMA.ruleName(what ?? '')}`;
    const told = scope === 'node' ? ofNode(at.node(id ?? ''), what, more) : ofLink(at.link(id ?? ''), what, more);
    return told ?? label;
  },
};

function ofNode(about: Named | null, what: string | undefined, more: string | undefined): string | null {
  if (!about) return null;
  if (what === 'effectiveness') return `efficacité ${duOf(about)}`;
  if (what === 'intent') return `tentative ${duOf(about)} dans les douze mois`;
  if (what !== 'capability') return null;
  const steps = Number(more);
  const place =
    steps === 0
      ? 'à la mesure de sa capacité'
      : `à ${count(Math.abs(steps), 'degré', 'degrés')} ${steps > 0 ? 'en deçà' : 'au-delà'} de sa capacité`;
  return `maîtrise, par ${leOf(about)}, d’une technique ${place}`;
}

function ofLink(ends: { from: Named; to: Named } | null, what: string | undefined, more: string | undefined) {
  if (!ends) return null;
  const { from, to } = ends;
  if (what === 'coverage') return `couverture ${duOf(to)} pour ${leOf(from)}`;
  if (what === 'intent') return `tentative ${duOf(from)} au moyen ${duOf(to)}`;
  if (what !== 'alignment') return null;
  const [user, lender] = more === 'from' ? [from, to] : [to, from];
  return `possibilité, pour ${leOf(user)}, d’user de ce dont dispose ${leOf(lender)}`;
}
