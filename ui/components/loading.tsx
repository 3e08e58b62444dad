import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Lines where text is about to stand; said once to who listens. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true">
      <span className="sg-visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, i) => `line-${i}`).map((key, i) => (
        <Skeleton key={key} height={18} mb={12} width={`${96 - ((i * 17) % 40)}%`} />
      ))}
    </div>
  );
}
