import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useStore } from '../../../lib/store';
import type { Draft, Saving } from '../../../lib/sealing/draft';
import { t } from '../../../lib/strings/strings';
import styles from './notes.module.css';

interface Props {
  draft: Draft;
  labelledBy: string;
  describedBy: string;
  autoFocus: boolean;
}

/** The words of a note while it is open. They save themselves, and what stands in the way is said beside them. */
export function NoteField({ draft, labelledBy, describedBy, autoFocus }: Props) {
  const { text, saving } = useStore(draft.state);
  return (
    <>
      {saving.state === 'conflict' && <Conflict theirs={saving.theirs} onChoice={(choice) => void draft.resolve(choice)} />}
      <Textarea
        aria-labelledby={labelledBy} aria-describedby={describedBy} placeholder={t.notes.placeholder} autosize minRows={4} maxRows={24} autoFocus={autoFocus} value={text} error={saving.state === 'failed'}
        onChange={(event) => draft.type(event.currentTarget.value)} onBlur={() => void draft.flush()}
      />
      <div className={styles.saving} role="status" data-state={saving.state}><SavingState saving={saving} onRetry={() => void draft.flush()} /></div>
    </>
  );
}

function SavingState({ saving, onRetry }: { saving: Saving; onRetry: () => void }) {
  const words = t.notes.saving;
  switch (saving.state) {
    case 'still': case 'conflict': return null;
    case 'waiting': return <>{words.waiting}</>;
    case 'saving': return <>{words.saving}</>;
    case 'saved': return <><IconCheck size={12} aria-hidden="true" />{words.saved}</>;
    case 'failed': return (
      <>
        <IconAlertTriangle size={12} aria-hidden="true" />
        {words.failed} {typeof saving.why === 'string' ? t.notes.problems[saving.why] : saving.why.message} <button type="button" className={styles.link} onClick={onRetry}>{words.retry}</button>
      </>
    );
  }
}

function Conflict({ theirs, onChoice }: { theirs: string; onChoice: (choice: 'mine' | 'theirs' | 'both') => void }) {
  const { conflict: words } = t.notes;
  return (
    <div className={styles.conflict} role="alert">
      <h3><IconAlertTriangle size={14} aria-hidden="true" />{words.title}</h3>
      {theirs === '' ? <p>{words.empty}</p> : <><p>{words.text}</p><blockquote>{theirs}</blockquote></>}
      <div className={styles.choices}>
        {(['both', 'mine', 'theirs'] as const).map((choice) => <Button key={choice} variant="default" onClick={() => onChoice(choice)}>{words[choice]}</Button>)}
      </div>
    </div>
  );
}
