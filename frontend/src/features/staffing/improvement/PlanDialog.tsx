import { Button, Modal, NumberInput, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImprovementDiagnosis, ImprovementWords } from '../../../gql/graphql';
import { linesOf } from '../../../lib/format/lines';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { improvementPath } from '../paths';
import staffing from '../staffing.module.css';
import type { Improvement } from './improvementDocument';
import { useImprovementEdits } from './improvementEdits';
import styles from './improvement.module.css';

const words = t.improvement.form;
const diagnoses = Object.keys(t.improvement.diagnosis) as ImprovementDiagnosis[];
const mostIssues = 10;

interface Props {
  readonly person: { readonly id: string; readonly name: string };
  /** The draft that is changed; absent for a new one. */
  readonly plan?: Improvement;
  readonly onClose: () => void;
}

/** What has to change, what is expected, and what helps: a draft, until it is opened with them. */
export function PlanDialog({ person, plan, onClose }: Props) {
  const edits = useImprovementEdits();
  const open = useOpenPath();
  const [touched, setTouched] = useState(false);
  // The draft may be read anew behind the form: what was said rests on the version that stood in it.
  const [seen] = useState(plan?.version ?? 0);
  const [diagnosis, setDiagnosis] = useState<ImprovementDiagnosis | null>(plan?.diagnosis ?? null);
  const [issues, setIssues] = useState(() => plan?.issues.map(({ what, example }) => ({ what, example })) ?? [{ what: '', example: '' }]);
  const [expectations, setExpectations] = useState(plan?.expectations.join('\n') ?? '');
  const [support, setSupport] = useState(plan?.support.join('\n') ?? '');
  const [days, setDays] = useState<number | string>(plan?.days ?? 60);
  const said: ImprovementWords = {
    diagnosis: diagnosis ?? 'SKILL', issues: issues.map(({ what, example }) => ({ what: what.trim(), example: example.trim() })),
    expectations: linesOf(expectations), support: linesOf(support), days: Number(days),
  };
  const ready = diagnosis !== null && said.issues.every(({ what, example }) => what !== '' && example !== '') && said.expectations.length > 0 && said.support.length > 0 && days !== '';
  const { errorOf, rest, busy, submit } = useSubmit(
    async () => (plan ? edits.revise(plan.id, seen, said) : edits.draft(person.id, said)),
    ({ data }) => { onClose(); if ('draftImprovementPlan' in data && data.draftImprovementPlan.plan) open(improvementPath(data.draftImprovementPlan.plan.id)); },
    ['plan.days', 'plan.expectations', 'plan.support', ...issues.flatMap((_, i) => [`plan.issues[${i}].what`, `plan.issues[${i}].example`])],
  );
  const change = (at: number, part: Partial<(typeof issues)[number]>) => { setTouched(true); setIssues(issues.map((issue, i) => (i === at ? { ...issue, ...part } : issue))); };
  return (
    <Modal opened onClose={onClose} size="lg" title={words.title(person.name)} {...keeping(touched)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={staffing.soft}>{words.text}</p>
          <SegmentedControl fullWidth aria-label={words.diagnosis} value={diagnosis ?? ''} onChange={(value) => { setTouched(true); setDiagnosis(diagnoses.find((known) => known === value) ?? null); }} data={diagnoses.map((value) => ({ value, label: t.improvement.diagnosis[value] }))} />
          {issues.map((issue, i) => (
            <fieldset key={i} className={styles.issue}>
              <Textarea label={words.issue(i + 1)} autosize minRows={1} maxLength={2000} value={issue.what} error={errorOf(`plan.issues[${i}].what`)} onChange={(event) => change(i, { what: event.currentTarget.value })} data-autofocus={i === 0 || undefined} />
              <Textarea label={words.exampleOf(i + 1)} autosize minRows={1} maxLength={2000} value={issue.example} error={errorOf(`plan.issues[${i}].example`)} onChange={(event) => change(i, { example: event.currentTarget.value })} />
              {issues.length > 1 && <Button className={styles.less} size="compact-xs" variant="subtle" aria-label={words.less(i + 1)} onClick={() => { setTouched(true); setIssues(issues.filter((_, at) => at !== i)); }}><IconX size={14} aria-hidden="true" /></Button>}
            </fieldset>
          ))}
          {issues.length < mostIssues && <div><Button size="compact-xs" variant="default" onClick={() => setIssues([...issues, { what: '', example: '' }])}>{words.more}</Button></div>}
          <Textarea label={words.expectations} description={words.lines} autosize minRows={2} value={expectations} error={errorOf('plan.expectations')} onChange={(event) => { setTouched(true); setExpectations(event.currentTarget.value); }} />
          <Textarea label={words.support} description={words.lines} autosize minRows={2} value={support} error={errorOf('plan.support')} onChange={(event) => { setTouched(true); setSupport(event.currentTarget.value); }} />
          <NumberInput size="xs" label={words.days} description={words.daysHint} min={30} max={90} allowDecimal={false} value={days} error={errorOf('plan.days')} onChange={(value) => { setTouched(true); setDays(value); }} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!ready}>{words.save}</Button></div>
      </form>
    </Modal>
  );
}
