import { keysOf } from '../lib/commands/keymap';
import { useServices } from '../lib/services';
import styles from './Keys.module.css';

/** A shortcut as the keys to press. Decoration: the command says it to screen readers through aria-keyshortcuts. */
export function Keys({ shortcut }: { shortcut: string }) {
  const { platform } = useServices();
  return (
    <span className={styles.keys} aria-hidden="true">
      {keysOf(shortcut, platform.mac).map((key, index) => <kbd key={index}>{key}</kbd>)}
    </span>
  );
}
