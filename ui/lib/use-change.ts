import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { faultWords } from './apollo.ts';
import { refusalWords } from './server-words.ts';

export interface Answer {
  ok: boolean;
  error?: {
    code: string;
    message: string;
    fieldErrors: readonly { property: string; message: string; expected: string }[];
  } | null;
}

/** One change: done, `reload` shows it; refused, why stands in `told`. */
export function useChange<D, I>(
  mutation: TypedDocumentNode<D, { input: I }>,
  answerOf: (data: D) => Answer,
  reload: () => Promise<unknown>,
) {
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // biome-ignore lint/suspicious/noExplicitAny: the library's own types do not follow a generic document
  const [send] = useMutation<D, any>(mutation);
  const act = async (input: I): Promise<boolean> => {
    setBusy(true);
    setTold(null);
    try {
      const { data } = await send({ variables: { input } });
      const answer = data && answerOf(data as D);
      if (answer?.ok) {
        await reload();
        return true;
      }
      const { message, faults } = refusalWords(answer?.error);
      setTold([...new Set([...(faults.length > 0 ? [] : [message]), ...faults.map((each) => each.message)])].join(' '));
    } catch (error) {
      setTold(faultWords(error));
    } finally {
      setBusy(false);
    }
    return false;
  };
  return { act, busy, told };
}
