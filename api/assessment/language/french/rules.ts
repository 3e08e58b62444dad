import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';
import { typeset } from '../../../../graph-schema/language/french/typography.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { phrase } from './grammar.ts';
import { au, du, le } from './nouns.ts';
import { RULE_TEXTS } from './rule-texts.ts';
import { VOCABULARY } from './vocabulary.ts';

const TEXTS = typeset(RULE_TEXTS);
const FORM = /\{(le|Le|du|au) (from|to)\}/g;
const ARTICLES: Record<string, (kind: NodeKindName) => string> = {
  le,
  Le: (kind) => le(kind).replace(/^./, (letter) => letter.toUpperCase()),
  du,
  au,
};
/** For a card of the library, where no two elements are meant yet. */
const ORDINALS: Record<string, (nth: string) => string> = {
  le: (nth) => `le ${nth}`,
  Le: (nth) => `Le ${nth}`,
  du: (nth) => `du ${nth}`,
  au: (nth) => `au ${nth}`,
};
/** A dependant's work at one site is named by the model itself; any other part by whoever recorded it. */
const partOf = (part: string | null): string =>
  part === null ? '' : ` (${part.replace(/^work at (?=.)/, 'travail sur le site ')})`;

export const rules: AssessmentCatalogue['rules'] = {
  card(card) {
    const told = TEXTS[card.name];
    if (!told) return card;
    const sentence = told.sentence.replaceAll(FORM, (_, form: string, end: string) =>
      ORDINALS[form]!(end === 'from' ? 'premier' : 'second'),
    );
    return { ...told, sentence };
  },
  sentence(hop, { nodeKind, nodeName }) {
    const template = TEXTS[hop.rule]?.sentence;
    if (!template) return hop.sentence;
    return template.replaceAll(FORM, (_, form: string, end: string) => {
      const [node, part] = end === 'from' ? [hop.fromNode, hop.fromPart] : [hop.toNode, hop.toPart];
      return `${ARTICLES[form]!(nodeKind[node]!)} ${nodeName[node]}${partOf(part)}`;
    });
  },
  measure: (hop) => TEXTS[hop.rule]?.measure ?? hop.measure,
  source: (hop) => TEXTS[hop.rule]?.source ?? hop.source,
  cause({ kind, about, vector, label }) {
    const [one, other] = about.map((element) => `${le(element.kind)} ${element.name}`);
    if (kind === 'COMMAND' && vector) return phrase`${one!} maîtrise la technique « ${VOCABULARY.vectors[vector]} »`;
    if (kind === 'ALIGNMENT') return phrase`${one!} peut user de ce dont dispose ${other!}`;
    return kind === 'COMMON_MODE' ? phrase`${one!} faillit partout à la fois` : label;
  },
};
