import { faultWords } from '../../lib/apollo.ts';
import { pageLanguage } from '../../lib/i18n/i18n.ts';

/** What the server says of a template that was brought. */
export interface BroughtTemplate {
  ok: boolean;
  /** Why it was not taken and which part of the file is at fault; null where it was. */
  refusal: { code: string; reason: string; detail: string } | null;
}

/** Sends a Word document as it is. What goes wrong on the way comes back as a refusal, too. */
export async function bringTemplate(
  file: File,
  { mission, replaces }: { mission: string; replaces: string | null },
): Promise<BroughtTemplate> {
  const query = new URLSearchParams({ name: file.name, ...(replaces !== null && { replaces }) });
  try {
    const response = await fetch(`/missions/${encodeURIComponent(mission)}/document-templates?${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': pageLanguage().tag,
        'x-sangar': '1',
      },
      body: file,
    });
    const answer = (await response.json()) as BroughtTemplate & { error?: { code: string; message: string } };
    if (response.ok) return answer;
    return failed(answer.error?.message ?? response.statusText, answer.error?.code);
  } catch (error) {
    return failed(faultWords(error));
  }
}

const failed = (reason: string, code = ''): BroughtTemplate => ({ ok: false, refusal: { code, reason, detail: '' } });
