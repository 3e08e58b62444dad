import type { Viewer } from '../../policy/viewer.ts';
import type { EntryDraft } from '../record/record-service.ts';

/** One request as sign-in and the record see it. */
export interface Visit {
  /** Address that it came from. */
  from: string;
  /** What the browser says of itself. */
  agent: string;
  requestId: string;
  /** The session cookie it brought, whatever it is worth. */
  cookie: string | undefined;
}

type Facts = Pick<EntryDraft, 'kind' | 'intent' | 'outcome'> & Partial<EntryDraft>;

/** An entry about a request of nobody known yet. */
export const entryOfVisit = (visit: Visit, facts: Facts): EntryDraft => ({
  actorKey: '',
  actorName: '',
  via: 'NONE',
  mission: '',
  subject: '',
  detail: '',
  from: visit.from,
  requestId: visit.requestId,
  ...facts,
});

/** An entry about a request of a viewer. */
export const entryOfViewer = (viewer: Viewer, requestId: string, facts: Facts): EntryDraft => ({
  actorKey: viewer.personKey ?? 'operator',
  actorName: viewer.name,
  via: viewer.via,
  mission: '',
  subject: '',
  detail: '',
  from: viewer.from,
  requestId,
  ...facts,
});
