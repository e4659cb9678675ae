import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Platform } from '../../../lib/platform';
import { confirms, groupsOf } from '../../../lib/sealing/recoveryKey';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import styles from './notes.module.css';

interface Props {
  recovery: string;
  typed: string;
  onType: (typed: string) => void;
}

/** The recovery key, to be written down or printed, and the proof that it was. */
export function RecoveryKeyView({ recovery, typed, onType }: Props) {
  const { recoveryKey: words } = t.notes;
  const { platform } = useServices();
  useEffect(() => () => platform.endPrint(), [platform]);
  const [copied, setCopied] = useState(false);
  const last = groupsOf(recovery).at(-1)?.length ?? 0;
  const wrong = typed.trim().length >= last && !confirms(typed, recovery);
  return (
    <div className={styles.recovery}>
      <h3>{words.title}</h3>
      <p className={styles.hint}>{words.once}</p>
      <Groups recovery={recovery} />
      <div className={styles.choices}>
        <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden="true" />} onClick={() => printSheet(platform)}>{words.print}</Button>
        <Button
          variant="default" leftSection={copied ? <IconCheck size={14} aria-hidden="true" /> : <IconCopy size={14} aria-hidden="true" />}
          onClick={() => void navigator.clipboard.writeText(groupsOf(recovery).join(' ')).then(() => setCopied(true), () => setCopied(false))}
        >{copied ? words.copied : words.copy}</Button>
      </div>
      <TextInput
        label={words.confirm} value={typed} autoComplete="off" autoCapitalize="characters" spellCheck={false} w={260} error={wrong ? words.notIt : null}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {createPortal(<div className={styles.sheet} aria-hidden="true"><h1>{words.sheetTitle}</h1><Groups recovery={recovery} /><p>{words.sheetText}</p></div>, document.body)}
    </div>
  );
}

function Groups({ recovery }: { recovery: string }) {
  return <div className={styles.groups} role="group" aria-label={t.notes.recoveryKey.label}>{groupsOf(recovery).map((group, index) => <span key={index}>{group}</span>)}</div>;
}

/** Prints the sheet alone. */
function printSheet(platform: Platform): void {
  const { dataset } = document.documentElement;
  // Before the sheet is asked for: this ends a print that is still on.
  platform.endPrint();
  dataset['printing'] = 'recovery-key';
  platform.print(() => { delete dataset['printing']; });
}
