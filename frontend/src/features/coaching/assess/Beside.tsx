import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { EvidenceDirection, EvidenceKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { EvidenceItem } from './EvidenceItem';
import type { AssessRow } from './rows';
import type { Assessing, Note } from './useAssess';
import styles from './assess.module.css';

const kinds = ['OBSERVATION', 'ARTEFACT', 'FEEDBACK', 'METRIC'] as const satisfies readonly EvidenceKind[];
const directions = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const satisfies readonly EvidenceDirection[];

interface Props {
  row: AssessRow<Note>;
  readOnly: boolean;
  write: Assessing['write'];
  field: RefObject<HTMLTextAreaElement | null>;
}

/** What stands beside a level: the evidence, the way to add to it, and a remark. */
export function Beside({ row, readOnly, write, field }: Props) {
  const words = t.assess.panel;
  const notes = row.evidence.filter((note) => note.kind !== 'REMARK');
  return (
    <>
      {notes.length === 0 && readOnly && <p className={styles.soft}>{words.evidenceNone}</p>}
      {notes.length > 0 && <ul className={styles.notesList}>{notes.map((note) => <EvidenceItem key={note.id} note={note} />)}</ul>}
      {readOnly && row.comment && <p className={styles.remark}>{row.comment}</p>}
      {!readOnly && row.level === null && <p className={styles.soft}>{words.first}</p>}
      {!readOnly && row.level !== null && <Forms row={row} level={row.level} write={write} field={field} />}
    </>
  );
}

function Forms({ row, level, write, field }: { row: AssessRow<Note>; level: number; write: Assessing['write']; field: RefObject<HTMLTextAreaElement | null> }) {
  const words = t.assess.panel;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<EvidenceKind>('OBSERVATION');
  const [direction, setDirection] = useState<EvidenceDirection>('POSITIVE');
  const [link, setLink] = useState('');
  const [remark, setRemark] = useState<string | null>(null);
  const competency = row.competency.id;

  const add = async () => {
    if (text.trim() === '') return;
    const kept = await write(competency, level, { evidence: [{ kind, direction, text: text.trim(), ...(link.trim() ? { link: link.trim() } : {}) }] });
    if (!kept) return;
    setText('');
    setLink('');
  };
  const saveRemark = async () => {
    if (remark === null || remark.trim() === row.comment) return setRemark(null);
    if (await write(competency, level, { comment: remark.trim() })) setRemark(null);
  };
  const submit = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };

  return (
    <>
      <div className={styles.addNote} onKeyDown={submit}>
        <Textarea ref={field} label={words.add} autosize minRows={2} maxRows={8} maxLength={10000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        {text.trim() !== '' && (
          <>
            <div className={styles.fields}>
              <Select label={words.kind} allowDeselect={false} data={kinds.map((value) => ({ value, label: t.assess.evidenceKind[value] }))} value={kind} onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'OBSERVATION')} />
              <TextInput label={words.link} type="url" placeholder={words.linkHint} value={link} onChange={(event) => setLink(event.currentTarget.value)} />
            </div>
            <div>
              <span className={styles.fieldLabel} id={`direction-${competency}`}>{words.direction}</span>
              <SegmentedControl fullWidth aria-labelledby={`direction-${competency}`} data={directions.map((value) => ({ value, label: t.assess.direction[value] }))} value={direction} onChange={(value) => setDirection(directions.find((known) => known === value) ?? 'NEUTRAL')} />
            </div>
            <Button variant="default" onClick={() => void add()}>{words.addGo}</Button>
          </>
        )}
      </div>
      <Textarea label={words.remark} placeholder={words.remarkHint} autosize minRows={1} maxRows={8} maxLength={10000} value={remark ?? row.comment} onChange={(event) => setRemark(event.currentTarget.value)} onBlur={() => void saveRemark()} />
    </>
  );
}
