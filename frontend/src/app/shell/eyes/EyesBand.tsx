import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { currentEyes, lookAs } from '../../../lib/eyes';
import { t } from '../../../lib/strings/strings';
import styles from './eyes.module.css';

/** Says in every room, by colour, pattern and words, that this is how somebody else sees it, and leads back. */
export function EyesBand() {
  const eyes = currentEyes();
  if (!eyes) return null;
  return (
    <section className={styles.band} aria-label={t.identity.band}>
      <IconEye size={18} aria-hidden="true" />
      <strong className={styles.name} role="status">{t.identity.bandName(eyes.name)}</strong>
      <span className={styles.text}>{t.identity.bandText}</span>
      <span className={styles.grow} />
      <Button size="compact-sm" variant="default" className={styles.back} onClick={() => lookAs(null)}>{t.identity.back}</Button>
    </section>
  );
}
