import { Button, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { OnboardingTemplateQuery, OnboardingWhose } from '../../../gql/graphql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useMayWrite } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { LoadingRows, ProblemState } from '../../../ui/states';
import staffing from '../staffing.module.css';
import { TemplateDocument, TemplateRolesDocument, useTemplateEdits } from './templateDocument';
import styles from './templates.module.css';

const words = t.templates;

/** How the first ninety days of each role are planned. */
export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  const [touched, setTouched] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, problem, retry } = useConfidentialQuery(TemplateRolesDocument, {});
  const roles = data?.org.roles.edges.flatMap(({ node }) => (node.track === 'MIXIN' ? [] : [node])) ?? [];
  const role = chosen ?? roles[0]?.id ?? null;
  return (
    <Modal opened onClose={onClose} size="xl" title={words.title} {...keeping(touched)}>
      <Stack gap={12}>
        <p className={staffing.soft}>{words.text}</p>
        {problem && <ProblemState problem={problem} onRetry={retry} />}
        {!problem && !data && <LoadingRows />}
        {role && <NativeSelect size="xs" label={words.role} disabled={touched} value={role} onChange={(event) => setChosen(event.currentTarget.value)} data={roles.map(({ id, name }) => ({ value: id, label: name }))} />}
        {role && <Template key={role} role={role} onTouch={setTouched} />}
      </Stack>
    </Modal>
  );
}

function Template({ role, onTouch }: { role: string; onTouch: (touched: boolean) => void }) {
  const { data, problem, retry } = useConfidentialQuery(TemplateDocument, { role });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.onboardingTemplate) return <p className={staffing.soft}>{words.gone}</p>;
  return <Steps template={data.onboardingTemplate} onTouch={onTouch} />;
}

type Found = NonNullable<OnboardingTemplateQuery['onboardingTemplate']>;
type Stored = Extract<Awaited<ReturnType<ReturnType<typeof useTemplateEdits>['set']>>, { ok: true }>;
interface Step { readonly day: number | string; readonly whose: OnboardingWhose; readonly title: string }

const whoses = Object.keys(t.onboarding.whose) as OnboardingWhose[];

const stepsOf = ({ steps }: Found): readonly Step[] => steps.map(({ day, whose, title }) => ({ day, whose, title }));

function Steps({ template, onTouch }: { template: Found; onTouch: (touched: boolean) => void }) {
  const edits = useTemplateEdits();
  const mayWrite = useMayWrite();
  const fixed = !mayWrite || !template.canEdit;
  const [read, setRead] = useState(template);
  const [seen, setSeen] = useState(template.version);
  const [steps, setSteps] = useState(() => stepsOf(template));
  const [changed, setChanged] = useState(false);
  // What was stored meanwhile is shown where nothing is typed; else saving tells of it, and the words stay here.
  if (template !== read && !changed) {
    setRead(template);
    setSeen(template.version);
    setSteps(stepsOf(template));
  }
  const put = (next: readonly Step[]) => { onTouch(true); setChanged(true); setSteps(next); };
  const change = (at: number, part: Partial<Step>) => put(steps.map((step, i) => (i === at ? { ...step, ...part } : step)));
  const done = ({ data }: Stored) => {
    onTouch(false);
    setChanged(false);
    setRead(template);
    setSeen((now) => data.setOnboardingTemplate.template?.version ?? now);
  };
  const saving = useSubmit(() => edits.set(template.role.id, seen, steps.map(({ day, whose, title }) => ({ day: Number(day), whose, title: title.trim() }))), done);
  const resetting = useSubmit(() => edits.set(template.role.id, seen, null), done);
  const ready = changed && steps.length > 0 && steps.every(({ day, title }) => day !== '' && title.trim() !== '');
  return (
    <form onSubmit={saving.submit}>
      <p className={staffing.soft}>{template.usual ? words.usual : words.own}</p>
      <div className={styles.heads} aria-hidden="true"><span>{words.until}</span><span>{words.whoseHead}</span><span>{words.taskHead}</span></div>
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          <li key={i}>
            <NumberInput size="xs" aria-label={words.day(i + 1)} min={1} max={90} allowDecimal={false} readOnly={fixed} value={step.day} onChange={(day) => { if (day !== step.day) change(i, { day }); }} />
            <NativeSelect size="xs" aria-label={words.whose(i + 1)} disabled={fixed} value={step.whose} onChange={(event) => change(i, { whose: whoses.find((known) => known === event.currentTarget.value) ?? step.whose })} data={whoses.map((value) => ({ value, label: t.onboarding.whose[value] }))} />
            <TextInput size="xs" aria-label={words.task(i + 1)} maxLength={300} readOnly={fixed} value={step.title} onChange={(event) => change(i, { title: event.currentTarget.value })} />
            {!fixed && steps.length > 1 && <Button size="compact-xs" variant="subtle" aria-label={words.less(i + 1)} onClick={() => put(steps.filter((_, at) => at !== i))}><IconX size={14} aria-hidden="true" /></Button>}
          </li>
        ))}
      </ol>
      {!fixed && <Button size="compact-xs" variant="default" onClick={() => put([...steps, { day: 90, whose: 'NEWCOMER', title: '' }])}>{words.more}</Button>}
      <FormProblem problem={saving.problem ?? resetting.problem} />
      {!fixed && (
        <div className={staffing.actions}>
          {!template.usual && <Button variant="default" loading={resetting.busy} onClick={resetting.submit}>{words.reset}</Button>}
          <Button type="submit" loading={saving.busy} disabled={!ready}>{words.save}</Button>
        </div>
      )}
    </form>
  );
}
