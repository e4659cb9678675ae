import { IconAlertTriangle, IconCheck, IconLoader2, IconPlugConnectedX, IconX } from '@tabler/icons-react';
import { useCommand, useScopesVersion } from '../../lib/commands/useCommands';
import { Keys } from '../../ui/Keys';
import { sayDays } from '../../lib/format/dates';
import { useServices } from '../../lib/services';
import type { Status } from '../../lib/status';
import { useStore } from '../../lib/store';
import { t } from '../../lib/strings/strings';
import styles from './StatusBar.module.css';

const icons = { done: IconCheck, problem: IconAlertTriangle, busy: IconLoader2 } as const;

/** Says in words what just happened, and offers the way back. */
export function StatusBar() {
  const { status, live } = useServices();
  const now = useStore(status);
  const line = useStore(live.state);
  return (
    <footer className={styles.bar} data-tone={now?.tone} aria-label={t.frame.status.label}>
      <div role="status" className={styles.text}>
        {now && <Said status={now} />}
      </div>
      {now?.offers && <Offer offers={now.offers} />}
      {now?.tone === 'problem' && (
        <button type="button" className={styles.dismiss} aria-label={t.frame.status.dismiss} onClick={() => status.set(null)}><IconX size={14} aria-hidden="true" /></button>
      )}
      <span className={styles.gap} />
      {line === 'waiting' && <span className={styles.line} role="status"><IconPlugConnectedX size={14} aria-hidden="true" />{t.frame.line.waiting}</span>}
    </footer>
  );
}

function Said({ status }: { status: Status }) {
  const Icon = icons[status.tone];
  const text = status.tone === 'problem' ? status.text : sayDays(status.text); // what is wrong may say how to write a day
  return (
    <>
      <Icon size={14} stroke={2} aria-hidden="true" />
      <span className={styles.sentence} title={text}>{text}</span>
      {status.advice && <span className={styles.advice} title={status.advice}>{status.advice}</span>}
    </>
  );
}

function Offer({ offers }: { offers: 'undo' | 'redo' }) {
  const { scopes, edits } = useServices();
  const command = useCommand(`edit.${offers}`);
  useScopesVersion();
  useStore(edits.history);
  if (!command.canRun(scopes)) return null;
  return (
    <button type="button" className={styles.offer} onClick={() => command.run(scopes)}>
      {t.frame.status[offers]}<Keys shortcut={command.shortcuts[0] ?? ''} />
    </button>
  );
}
