import { z } from 'zod';
import { t } from '../../lib/i18n/i18n.ts';

/** How one can sign in here. */
const Options = z.object({
  openId: z.string().nullable(),
  samplePeople: z.array(z.object({ login: z.string(), name: z.string() })).nullable(),
});
export type SignInOptions = z.infer<typeof Options>;

const Answer = z.discriminatedUnion('result', [
  z.object({ result: z.literal('in') }),
  z.object({ result: z.literal('code-needed') }),
  z.object({ result: z.literal('refused') }),
  z.object({ result: z.literal('wait'), seconds: z.number() }),
  z.object({ result: z.literal('fault'), field: z.enum(['password', 'login', 'name']), fault: z.string() }),
]);
export type SignInAnswer = z.infer<typeof Answer>;

const Purpose = z.object({
  purpose: z.enum(['FIRST_ADMINISTRATOR', 'INVITATION', 'RESET']),
  login: z.string().nullable(),
  name: z.string().nullable(),
});
export type LinkPurpose = z.infer<typeof Purpose>;

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-Sangar': '1' },
    body: JSON.stringify(body),
  });

/** A fault that is no answer to the question, in words. */
export class SignInFault extends Error {}

async function answerOf(response: Response): Promise<SignInAnswer> {
  const body: unknown = await response.json().catch(() => null);
  const answer = Answer.safeParse(body);
  if (answer.success) return answer.data;
  const told = z.object({ error: z.object({ message: z.string() }) }).safeParse(body);
  throw new SignInFault(told.success ? told.data.error.message : t('fault.server', { status: response.status }));
}

export async function readOptions(): Promise<SignInOptions> {
  const response = await fetch('/auth/options');
  if (!response.ok) throw new SignInFault(t('fault.server', { status: response.status }));
  return Options.parse(await response.json());
}

export const signInByPassword = async (given: { login: string; password: string; code?: string }) =>
  answerOf(await post('/auth/password', given));

export const signInAsSample = async (person: string) => answerOf(await post('/auth/sample', { person }));

/** What a link is for; null where it was used or is over. */
export async function readLink(token: string): Promise<LinkPurpose | null> {
  const response = await post('/auth/link', { token });
  if (response.status === 401) return null;
  if (!response.ok) throw new SignInFault(t('fault.server', { status: response.status }));
  return Purpose.parse(await response.json());
}

export const spendLink = async (use: {
  token: string;
  password: string;
  login?: string;
  name?: string;
  missionWork?: boolean;
}) => answerOf(await post('/auth/link/use', use));

/** The words for a refusal. */
export function answerWords(answer: SignInAnswer): string {
  if (answer.result === 'wait') return t('signIn.wait', { count: answer.seconds });
  if (answer.result === 'fault')
    return t(`signIn.faults.${answer.fault as 'TOO_SHORT'}`, { defaultValue: answer.fault });
  return t('signIn.refused');
}
