import { Button, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { LimitRule } from '../../../gql/graphql';
import type { Problem } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { SearchPicker } from '../../../ui/SearchPicker';
import { useLimitEdits } from './limitEdits';
import { subjectKind, useLimits } from './limitsDocument';
import styles from './limits.module.css';

/** Who or what may cross a limit. */
export interface ExceptionFor {
  readonly id: string;
  readonly name: string;
}

/** What is known before anybody has answered: a finding names the limit and whom it is about, an exception its why as well. */
export interface ExceptionAsked {
  readonly rule?: LimitRule;
  readonly subject?: ExceptionFor;
  readonly why?: string;
  readonly until?: string | null | undefined;
}

/** The id that the organisation as a whole has where an exception is for it. */
const organisation = 'org';

/** From which limit, for whom, why, and until when. */
export function ExceptionDialog({ asked, onClose }: { asked: ExceptionAsked; onClose: () => void }) {
  return <Modal opened onClose={onClose} title={t.limits.exceptions.dialog}><ExceptionForm asked={asked} onClose={onClose} /></Modal>;
}

function ExceptionForm({ asked, onClose }: { asked: ExceptionAsked; onClose: () => void }) {
  const words = t.limits.exceptions;
  const edits = useLimitEdits();
  const { titleOf } = useLimits();
  const [rule, setRule] = useState<LimitRule | null>(asked.rule ?? null);
  const [subject, setSubject] = useState<ExceptionFor | null>(asked.subject ?? null);
  const [why, setWhy] = useState(asked.why ?? '');
  const [until, setUntil] = useState(asked.until ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const kind = rule && subjectKind[rule];
  const subjectId = rule !== null && kind === null ? organisation : subject?.id;
  const fixed = asked.rule !== undefined && (asked.subject !== undefined || kind === null);
  const problemOf = (field: string) => (problem?.field === `input.${field}` ? problem.message : undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (rule === null || subjectId === undefined) return;
    setBusy(true);
    const result = await edits.recordException({ rule, subject: subjectId, why: why.trim(), until: until || null });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.problem);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap={12}>
        {fixed
          ? <p className={styles.asked}><strong>{asked.subject?.name ?? t.limits.findings.whole}</strong> {rule && titleOf(rule)}</p>
          : <RuleSelect rule={rule} onChange={(next) => { setRule(next); setSubject(null); }} />}
        {!fixed && rule !== null && <SubjectField rule={rule} subject={subject} onSubject={setSubject} />}
        <Textarea label={words.why} placeholder={words.whyPlaceholder} autosize minRows={3} maxRows={10} maxLength={2000} value={why} error={problemOf('why')} onChange={(event) => setWhy(event.currentTarget.value)} data-autofocus={fixed || undefined} />
        <TextInput type="date" label={words.until} description={words.untilText} inputWrapperOrder={['label', 'input', 'error', 'description']} value={until} error={problemOf('until')} onChange={(event) => setUntil(event.currentTarget.value)} />
        {problem && !['input.why', 'input.until'].includes(problem.field ?? '') && <p className={styles.problem} role="alert">{problem.message} {problem.advice}</p>}
      </Stack>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button type="submit" loading={busy} disabled={rule === null || subjectId === undefined || why.trim() === ''}>{words.go}</Button>
      </div>
    </form>
  );
}

function RuleSelect({ rule, onChange }: { rule: LimitRule | null; onChange: (rule: LimitRule) => void }) {
  const { limits } = useLimits();
  return (
    <Select
      label={t.limits.exceptions.rule} searchable value={rule} data={(limits ?? []).map((limit) => ({ value: limit.rule, label: limit.title }))} data-autofocus
      onChange={(value) => { const known = limits?.find((limit) => limit.rule === value); if (known) onChange(known.rule); }}
    />
  );
}

function SubjectField({ rule, subject, onSubject }: { rule: LimitRule; subject: ExceptionFor | null; onSubject: (subject: ExceptionFor | null) => void }) {
  const words = t.limits.exceptions;
  const kind = subjectKind[rule];
  if (kind === null) return <p className={styles.asked}>{words.whole}</p>;
  if (subject) return <p className={styles.asked}><strong>{subject.name}</strong> <button type="button" className={styles.textButton} onClick={() => onSubject(null)}>{words.otherSubject}</button></p>;
  return (
    <div>
      <div className={styles.label} aria-hidden="true">{words.subject[kind]}</div>
      <SearchPicker key={kind} kind={kind} label={words.subject[kind]} placeholder={words.placeholder[kind]} onPick={({ id, label }) => onSubject({ id, name: label })} />
    </div>
  );
}
