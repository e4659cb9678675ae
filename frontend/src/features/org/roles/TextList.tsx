import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import inline from '../../../ui/InlineText.module.css';
import page from '../../../ui/page.module.css';
import { RemoveButton } from '../seat/Section';
import seat from '../seat/seat.module.css';
import styles from './roles.module.css';

interface Props {
  title: string;
  hint?: string;
  empty: string;
  add: string;
  texts: readonly string[];
  /** What the field of a text is called, and what takes it away. */
  labelOf: (text: string, index: number) => string;
  removeOf: (text: string) => string;
  /** The revision that they were read at. */
  version: number;
  /** Is given all of them as they are to be, and the revision that they were seen at; answers whether they were kept. */
  onSave: (texts: string[], seen: number) => Promise<boolean>;
}

/** A list of short texts, each edited where it stands, with a field for another one. */
export function TextList({ title, hint, empty, add, texts, labelOf, removeOf, version, onSave }: Props) {
  const [adding, setAdding] = useState(false);
  const readOnly = useReadOnly() !== null;
  return (
    <section className={page.section}>
      <h2>
        <span>{title}</span>
        {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} />} onClick={() => setAdding(true)}>{add}</Button>}
      </h2>
      {hint && <p className={page.soft}>{hint}</p>}
      {texts.length === 0 && !adding && <p className={page.soft}>{empty}</p>}
      {(texts.length > 0 || adding) && (
        <ul className={page.list}>
          {texts.map((text, index) => (
            <li key={`${index} ${text}`} className={seat.row}>
              <div className={styles.text}><InlineText label={labelOf(text, index)} value={text} version={version} onSave={(next, seen) => onSave(texts.map((other, at) => (at === index ? next : other)), seen)} /></div>
              <RemoveButton label={removeOf(text)} onClick={() => void onSave(texts.filter((_, at) => at !== index), version)}><IconX size={14} aria-hidden="true" /></RemoveButton>
            </li>
          ))}
          {adding && <li><NewText label={add} onAdd={(text) => onSave([...texts, text], version)} onLeave={() => setAdding(false)} /></li>}
        </ul>
      )}
    </section>
  );
}

/** The field for another text: Enter adds it and goes on, leaving adds what is there, Esc leaves. */
function NewText({ label, onAdd, onLeave }: { label: string; onAdd: (text: string) => Promise<boolean>; onLeave: () => void }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const add = async () => {
    const typed = text.trim();
    if (typed === '' || busy) return;
    setBusy(true);
    const kept = await onAdd(typed);
    setBusy(false);
    if (kept) setText((now) => (now.trim() === typed ? '' : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || text.trim() === '') onLeave();
    else void add();
  };
  const leave = async () => {
    await add();
    onLeave();
  };
  return <input className={inline.field} aria-label={label} placeholder={t.roles.none} value={text} autoFocus onChange={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => void leave()} />;
}
