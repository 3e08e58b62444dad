import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** What would stand here, and the one next step. */
export function EmptyState({ children, step }: { children: ReactNode; step?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {step ? <div className={styles.step}>{step}</div> : null}
    </div>
  );
}
