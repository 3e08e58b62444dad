import { childOf, childrenOf, isElement, type XmlElement } from './xml-tree.ts';

const numberOf = (one: XmlElement, attribute: string): number => Number(one.attributes[attribute]) || 0;
const largest = (all: readonly XmlElement[], attribute: string): number =>
  all.reduce((most, one) => Math.max(most, numberOf(one, attribute)), 0);

/** Adds our lists to a template's, under numbers that are free; gives what has to be added to the number of a list. */
export function mergeNumbering(numbering: XmlElement, ours: XmlElement): number {
  const shift = largest(childrenOf(numbering, 'w:num'), 'w:numId');
  const abstractShift = largest(childrenOf(numbering, 'w:abstractNum'), 'w:abstractNumId') + 1;
  const abstract = childrenOf(ours, 'w:abstractNum').map((one) => renumbered(one, 'w:abstractNumId', abstractShift));
  const lists = childrenOf(ours, 'w:num').map((one) => {
    const copy = renumbered(one, 'w:numId', shift);
    const to = childOf(copy, 'w:abstractNumId');
    if (to) to.attributes['w:val'] = String(numberOf(to, 'w:val') + abstractShift);
    return copy;
  });
  // The schema wants all definitions before all lists.
  const first = numbering.children.findIndex((child) => isElement(child) && child.name === 'w:num');
  numbering.children.splice(first < 0 ? numbering.children.length : first, 0, ...abstract);
  const cleanup = numbering.children.findIndex((child) => isElement(child) && child.name === 'w:numIdMacAtCleanup');
  numbering.children.splice(cleanup < 0 ? numbering.children.length : cleanup, 0, ...lists);
  return shift;
}

function renumbered(one: XmlElement, attribute: string, shift: number): XmlElement {
  const copy = structuredClone(one);
  copy.attributes[attribute] = String(numberOf(one, attribute) + shift);
  return copy;
}
