import { CloseButton, FocusTrap } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './side-panel.module.css';

interface Props {
  title: string;
  /** What kind of thing it shows, above the title. */
  over?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Details beside the list they were opened from. On narrow screens it covers the page and holds the focus;
 * Escape closes it, and the focus goes back to where it came from.
 */
export function SidePanel({ title, over, onClose, children }: Props) {
  const { t } = useTranslation();
  const covers = useMediaQuery('(max-width: 1179px)', undefined, { getInitialValueInEffect: false });
  const heading = useRef<HTMLHeadingElement>(null);
  // Read before the first paint: the focus moves into the panel with it.
  const [came] = useState(() => document.activeElement);

  useEffect(() => {
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus({ preventScroll: true });
    };
  }, [came]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another thing to read
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);

  return (
    // One element for both, so that turning a device does not throw away what is typed in the panel.
    <FocusTrap active={Boolean(covers)}>
      <section
        className={styles.panel}
        data-scroll
        aria-label={title}
        role={covers ? 'dialog' : 'complementary'}
        {...(covers ? { 'aria-modal': true } : {})}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          onClose();
        }}
      >
        <div className={styles.head}>
          <div className={styles.heading}>
            {over ? <div className={styles.over}>{over}</div> : null}
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <CloseButton size="lg" aria-label={t('panel.close')} onClick={onClose} />
        </div>
        <div className={styles.body}>{children}</div>
      </section>
    </FocusTrap>
  );
}
