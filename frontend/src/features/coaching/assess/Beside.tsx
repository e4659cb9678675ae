import { Button, Textarea } from '@mantine/core';
import { useState, type RefObject } from 'react';
import type { EvidenceInput } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { EvidenceForm } from '../evidence/EvidenceForm';
import { EvidenceItem } from '../evidence/EvidenceItem';
import evidence from '../evidence/evidence.module.css';
import type { AssessRow } from './rows';
import type { Assessing, Note } from './useAssess';
import styles from './assess.module.css';

interface Props {
  row: AssessRow<Note>;
  readOnly: boolean;
  write: Assessing['write'];
  /** What the viewer noted before about this competency, and has not used yet. */
  loose: readonly Note[];
  field: RefObject<HTMLTextAreaElement | null>;
}

/** What stands beside a level: the evidence, the way to add to it, and a remark. */
export function Beside({ row, readOnly, write, loose, field }: Props) {
  const words = t.assess.panel;
  const notes = row.evidence.filter((note) => note.kind !== 'REMARK');
  return (
    <>
      {notes.length === 0 && readOnly && <p className={styles.soft}>{words.evidenceNone}</p>}
      {notes.length > 0 && <ul className={evidence.list}>{notes.map((note) => <li key={note.id}><EvidenceItem note={note} /></li>)}</ul>}
      {readOnly && row.comment && <p className={styles.remark}>{row.comment}</p>}
      {!readOnly && row.level === null && <p className={styles.soft}>{words.first}</p>}
      {!readOnly && row.level !== null && <Forms row={row} level={row.level} write={write} loose={loose} field={field} />}
    </>
  );
}

function Forms({ row, level, write, loose, field }: { row: AssessRow<Note>; level: number } & Pick<Props, 'write' | 'loose' | 'field'>) {
  const words = t.assess.panel;
  const [remark, setRemark] = useState<string | null>(null);
  const competency = row.competency.id;
  const add = async (added: EvidenceInput) => (await write(competency, level, { evidence: [added] }) ? null : words.notKept);
  const saveRemark = async () => {
    if (remark === null || remark.trim() === row.comment) return setRemark(null);
    if (await write(competency, level, { comment: remark.trim() })) setRemark(null);
  };
  return (
    <>
      {loose.length > 0 && (
        <div className={styles.loose}>
          <h4>{t.evidence.loose}</h4>
          <ul className={evidence.list}>
            {loose.map((note) => (
              <li key={note.id}>
                <span><EvidenceItem note={note} /></span>
                <Button size="compact-sm" variant="default" aria-label={t.evidence.attachLabel(note.text)} onClick={() => void write(competency, level, { attach: [note.id] })}>{t.evidence.attach}</Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <EvidenceForm onAdd={add} field={field} />
      <Textarea label={words.remark} placeholder={words.remarkHint} autosize minRows={1} maxRows={8} maxLength={10000} value={remark ?? row.comment} onChange={(event) => setRemark(event.currentTarget.value)} onBlur={() => void saveRemark()} />
    </>
  );
}
