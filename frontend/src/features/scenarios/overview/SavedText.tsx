import { Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { EditResult } from '../../../lib/edits';
import { t } from '../../../lib/strings/strings';
import styles from './overview.module.css';

interface Props {
  label: string;
  placeholder: string;
  value: string;
  onSave: (text: string) => Promise<EditResult<unknown>>;
}

type Saving = { readonly state: 'still' | 'saving' | 'saved' } | { readonly state: 'failed'; readonly why: string };

/** A text that saves when it is left, and says whether it could. What could not be saved stays in the field. */
export function SavedText({ label, placeholder, value, onSave }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>({ state: 'still' });
  const save = async () => {
    if (draft === null || draft === kept) return;
    if (draft === value) return setDraft(null);
    setSaving({ state: 'saving' });
    const result = await onSave(draft);
    if (!result.ok) return setSaving({ state: 'failed', why: result.problem.message });
    setKept(draft);
    setSaving({ state: 'saved' });
  };
  // What was read again holds what was saved: from then on the field shows that.
  if (draft !== null && draft === value && saving.state === 'saved') {
    setDraft(null);
    setKept(null);
  }
  return (
    <div className={styles.savedText}>
      <Textarea
        label={label} placeholder={placeholder} autosize minRows={3} maxRows={16} value={draft ?? value} error={saving.state === 'failed'}
        onChange={(event) => { setDraft(event.currentTarget.value); setSaving({ state: 'still' }); }} onBlur={() => void save()}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void save(); }}
      />
      <div className={styles.saving} role="status" data-state={saving.state}><SavingState saving={saving} onRetry={() => void save()} /></div>
    </div>
  );
}

function SavingState({ saving, onRetry }: { saving: Saving; onRetry: () => void }) {
  const { record } = t.scenarios;
  switch (saving.state) {
    case 'still': return null;
    case 'saving': return <>{record.saving}</>;
    case 'saved': return <><IconCheck size={12} aria-hidden="true" />{record.saved}</>;
    case 'failed': return <><IconAlertTriangle size={12} aria-hidden="true" />{record.failed} {saving.why} <button type="button" className={styles.linkButton} onClick={onRetry}>{record.retry}</button></>;
  }
}
