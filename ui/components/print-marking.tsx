import { useTranslation } from 'react-i18next';
import { type Marking, markingWords } from '../lib/marking.ts';

/** Puts the marking at the head and foot of every printed page. */
export function PrintMarking({ marking }: { marking: Marking | undefined }) {
  const { t } = useTranslation();
  const words = JSON.stringify(markingWords(t, marking).toUpperCase());
  const box = `{ content: ${words}; font: 600 9pt sans-serif; letter-spacing: 0.06em; }`;
  return <style>{`@page { margin: 18mm 14mm; @top-center ${box} @bottom-center ${box} }`}</style>;
}
