import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { HARM_RATINGS } from '../../graph-schema/values.ts';
import { graphql } from '../gql/generated/gql.ts';
import { type ScaleWord, scaleInWords } from './likelihood-scale.ts';

const SCALES = graphql(`
  query Scales {
    library {
      item
      content
    }
  }
`);

const Words = z.record(z.string(), z.number());
const Matrix = z.object({
  likelihoodBands: z.array(z.object({ word: z.string(), upTo: z.number() })),
  rows: z.record(z.string(), z.array(z.string())),
});

export interface MatrixWords {
  /** Words of the likelihood bands, lowest first. */
  bands: string[];
  /** Harm words, highest first. */
  harms: string[];
  /** cells[harm from highest][band] */
  cells: string[][];
}

/** The likelihood scale and the matrix as the library has them now; null until they are read. */
export function useScales(): { likelihood: readonly ScaleWord[] | null; matrix: MatrixWords | null } {
  const { t } = useTranslation();
  const { data } = useQuery(SCALES, { fetchPolicy: 'cache-first' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are in the language of the page
  return useMemo(() => {
    const content = (item: string) => data?.library.find((each) => each.item === item)?.content;
    const words = Words.safeParse(content('likelihood-words'));
    const matrix = Matrix.safeParse(content('risk-matrix'));
    const harms = [...HARM_RATINGS].reverse();
    return {
      likelihood: words.success ? scaleInWords(words.data) : null,
      matrix: matrix.success
        ? {
            bands: matrix.data.likelihoodBands.map((band) => band.word),
            harms,
            cells: harms.map((harm) => matrix.data.rows[harm] ?? []),
          }
        : null,
    };
  }, [data, t]);
}
