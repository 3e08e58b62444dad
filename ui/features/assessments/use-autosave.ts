import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import type { SaveNarrativeMutation } from '../../gql/generated/graphql.ts';
import { faultWords } from '../../lib/apollo.ts';
import { serverWords } from '../../lib/server-words.ts';
import { SAVE_NARRATIVE } from './making-queries.ts';

export type Theirs = NonNullable<NonNullable<SaveNarrativeMutation['saveNarrative']>['current']>;
export type SaveState =
  | { name: 'clean' | 'dirty' | 'saving' }
  | { name: 'saved'; at: string }
  | { name: 'failed'; reason: string }
  | { name: 'conflict'; theirs: Theirs };

/** Saving begins when somebody stops typing for so long. */
const PAUSE_MS = 1_500;

interface Text {
  readonly text: string;
  readonly marking: Sensitivity;
}

/**
 * Keeps a text while it is typed, one save at a time, each from the version that the last one gave. A conflict stops
 * it until the writer has chosen; nothing that was typed is ever dropped by it.
 */
export function useAutosave(of: { assessment: string; contribution: string; version: number } & Text) {
  const [now, setNow] = useState<Text>({ text: of.text, marking: of.marking });
  const [state, setState] = useState<SaveState>({ name: 'clean' });
  const [send] = useMutation(SAVE_NARRATIVE);
  const latest = useRef(now);
  const version = useRef(of.version);
  const kept = useRef<Text>(now);
  const running = useRef<Promise<boolean> | null>(null);
  const stopped = useRef(false);
  const { assessment, contribution } = of;

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const { text, marking } = latest.current;
    setState({ name: 'saving' });
    try {
      const input = { assessment, contribution, version: version.current, text, marking };
      const answer = (await send({ variables: { input } })).data?.saveNarrative;
      if (answer?.saved) {
        version.current = answer.saved.version;
        kept.current = { text, marking };
        setState({ name: 'saved', at: answer.saved.editedAt ?? '' });
        return true;
      }
      if (answer?.current) {
        stopped.current = true;
        setState({ name: 'conflict', theirs: answer.current });
      } else {
        const { error } = answer ?? {};
        const fault = error?.fieldErrors[0]?.message;
        setState({ name: 'failed', reason: fault ?? (error ? serverWords(error) : '') });
      }
    } catch (error) {
      setState({ name: 'failed', reason: faultWords(error) });
    }
    return false;
  }, [assessment, contribution, send]);

  /** Saves what is typed now, after a save under way; false where it could not be kept. */
  const flush = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    if (stopped.current) return false;
    const { text, marking } = latest.current;
    if (text === kept.current.text && marking === kept.current.marking) return true;
    running.current = saveOnce().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveOnce]);

  useEffect(() => {
    const { text, marking } = kept.current;
    if (stopped.current || (now.text === text && now.marking === marking)) return;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, flush]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { text, marking } = latest.current;
      if (text !== kept.current.text || marking !== kept.current.marking) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  // Whoever goes on to another page has typed what they meant to keep.
  useEffect(() => () => void flush(), [flush]);

  const change = (next: Partial<Text>) => {
    latest.current = { ...latest.current, ...next };
    setNow(latest.current);
    if (!stopped.current) setState({ name: 'dirty' });
  };
  /** Goes on from the text that somebody else kept: with `mine` in its place, or with theirs. */
  const settle = (theirs: Theirs, mine: boolean) => {
    version.current = theirs.version;
    kept.current = { text: theirs.text, marking: latest.current.marking };
    stopped.current = false;
    if (!mine) change({ text: theirs.text });
    void flush();
  };
  return { ...now, state, change, flush, settle };
}
