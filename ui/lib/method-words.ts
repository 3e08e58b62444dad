import { count } from './format.ts';
import { t } from './i18n/i18n.ts';

/** How a likelihood was found, in words. */
export function methodWords({ method, trials }: { method: string; trials: number }): string {
  switch (method) {
    case 'exact':
      return t('range.exact');
    case 'standing-fact':
      return t('range.fact');
    case 'bounds':
      return t('range.boundsOnly');
    default:
      return t('range.trials', { trials: count(trials) });
  }
}
