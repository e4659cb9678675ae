import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { currentEyes } from '../../../lib/eyes';
import { t } from '../../../lib/strings/strings';
import { useLookAs } from '../../../lib/useLookAs';
import { Keys } from '../../../ui/Keys';
import styles from './eyes.module.css';

/** Says over every room, by colour, pattern and words, that this is how somebody else sees it, and leads back. */
export function EyesBand() {
  const eyes = currentEyes();
  const lookAs = useLookAs();
  if (!eyes) return null;
  return (
    <section className={styles.band} aria-label={t.identity.band}>
      <IconEye size={20} aria-hidden="true" />
      <p className={styles.words} role="status" title={t.identity.bandWhole}><strong>{t.identity.bandName(eyes.name)}</strong> {t.identity.bandText}</p>
      <Button size="compact-sm" variant="default" className={styles.leave} onClick={() => void lookAs(null)} rightSection={<Keys shortcut="Escape" />}>{t.identity.leave}</Button>
    </section>
  );
}
