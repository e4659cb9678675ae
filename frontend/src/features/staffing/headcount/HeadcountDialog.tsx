import { Button, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { HeadcountWords } from '../../../gql/graphql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { headcountPath } from '../paths';
import staffing from '../staffing.module.css';
import { HeadcountSeatsDocument, type Choices, type HeadcountPlan } from './headcountDocument';
import { useHeadcountEdits } from './headcountEdits';
import { quartersFrom } from './quarters';
import styles from './headcount.module.css';

const words = t.headcount.form;

interface Props {
  /** The plan that is proposed anew; absent for a new one. */
  readonly plan?: HeadcountPlan;
  readonly onClose: () => void;
}

/** Which seats a group shall get in a period, and what there is for them. */
export function HeadcountDialog({ plan, onClose }: Props) {
  const [touched, setTouched] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(HeadcountSeatsDocument, {});
  return (
    <Modal opened onClose={onClose} size="xl" title={plan ? t.headcount.revise : words.title} {...keeping(touched)}>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && !data && <LoadingRows />}
      {data && <Form choices={data} {...(plan ? { plan } : {})} onTouch={() => setTouched(true)} onClose={onClose} />}
    </Modal>
  );
}

interface Line { readonly title: string; readonly role: string; readonly team: string; readonly fte: number | string; readonly quarterOn: string; readonly why: string; readonly reportsTo: string | null }

const lineFields = ['title', 'role', 'team', 'fte', 'quarterOn', 'why'] as const;
const emptyLine: Line = { title: '', role: '', team: '', fte: 1, quarterOn: '', why: '', reportsTo: null };

const lineOf = (line: HeadcountPlan['lines'][number]): Line => ({ title: line.title, role: line.role?.id ?? '', team: line.team?.id ?? '', fte: line.fte, quarterOn: line.quarterOn, why: line.why, reportsTo: line.reportsTo?.id ?? null });

function Form({ choices, plan, onTouch, onClose }: Props & { choices: Choices; onTouch: () => void }) {
  const edits = useHeadcountEdits();
  const open = useOpenPath();
  const seats = choices.staffing.headcountSeats;
  // The plan may be read anew behind the form: what was said rests on the version that stood in it.
  const [seen] = useState(plan?.version ?? 0);
  const [position, setPosition] = useState(plan?.position?.id ?? seats[0]?.id ?? '');
  const [name, setName] = useState(plan?.name ?? '');
  const [fromOn, setFrom] = useState(plan?.fromOn ?? '');
  const [toOn, setTo] = useState(plan?.toOn ?? '');
  const [budgetFte, setBudget] = useState<number | string>(plan?.budgetFte ?? '');
  const [amount, setAmount] = useState<number | string>(plan?.budgetAmount ?? '');
  const [currency, setCurrency] = useState(plan?.currency ?? '');
  const [lines, setLines] = useState<readonly Line[]>(() => plan?.lines.map(lineOf) ?? [emptyLine]);
  const quarters = quartersFrom(fromOn, toOn);
  const said: HeadcountWords = {
    name: name.trim(), fromOn, toOn, budgetFte: Number(budgetFte), budgetAmount: amount === '' ? null : Number(amount), currency: amount === '' ? null : currency.trim(),
    lines: lines.map((line) => ({ title: line.title.trim(), role: line.role || null, team: line.team || null, fte: Number(line.fte), quarterOn: quarters.includes(line.quarterOn) ? line.quarterOn : quarters[0] ?? fromOn, why: line.why.trim(), reportsTo: line.reportsTo })),
  };
  const ready = position !== '' && said.name !== '' && fromOn !== '' && toOn !== '' && budgetFte !== '' && said.lines.every((line) => line.title !== '' && line.why !== '') && lines.every((line) => line.fte !== '');
  const { errorOf, rest, busy, submit } = useSubmit(
    async () => (plan ? edits.revise(plan.id, seen, said) : edits.propose(position, said)),
    ({ data }) => { onClose(); if ('proposeHeadcountPlan' in data && data.proposeHeadcountPlan.plan) open(headcountPath(data.proposeHeadcountPlan.plan.id)); },
    ['plan.name', 'plan.fromOn', 'plan.toOn', 'plan.budgetFte', 'plan.budgetAmount', 'plan.currency', ...lines.flatMap((_, i) => lineFields.map((field) => `plan.lines[${i}].${field}`))],
  );
  const set = <Value,>(put: (value: Value) => void) => (value: Value) => { onTouch(); put(value); };
  const change = (at: number, part: Partial<Line>) => { onTouch(); setLines(lines.map((line, i) => (i === at ? { ...line, ...part } : line))); };
  const none = { value: '', label: words.none };
  const roles = withKept([none, ...choices.org.roles.edges.flatMap(({ node }) => (node.track === 'MIXIN' ? [] : [{ value: node.id, label: node.name }]))], plan?.lines.map(({ role }) => role) ?? []);
  const teams = withKept([none, ...choices.org.teams.edges.map(({ node }) => ({ value: node.id, label: node.name }))], plan?.lines.map(({ team }) => team) ?? []);
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <div className={styles.fields}>
          <NativeSelect size="xs" label={words.group} disabled={plan !== undefined} value={position} onChange={(event) => set(setPosition)(event.currentTarget.value)} data={(plan?.position ? [plan.position] : seats).map(({ id, title }) => ({ value: id, label: title }))} />
          <TextInput label={words.name} maxLength={300} value={name} error={errorOf('plan.name')} onChange={(event) => set(setName)(event.currentTarget.value)} data-autofocus />
          <TextInput type="date" label={words.fromOn} value={fromOn} error={errorOf('plan.fromOn')} onChange={(event) => set(setFrom)(event.currentTarget.value)} />
          <TextInput type="date" label={words.toOn} value={toOn} error={errorOf('plan.toOn')} onChange={(event) => set(setTo)(event.currentTarget.value)} />
          <NumberInput size="xs" label={words.budgetFte} description={words.budgetHint} min={0} value={budgetFte} error={errorOf('plan.budgetFte')} onChange={set(setBudget)} />
          <div className={styles.money}>
            <NumberInput size="xs" label={words.amount} description={words.amountHint} min={0} allowDecimal={false} value={amount} error={errorOf('plan.budgetAmount')} onChange={set(setAmount)} />
            <TextInput label={words.currency} maxLength={3} disabled={amount === ''} value={currency} error={errorOf('plan.currency')} onChange={(event) => set(setCurrency)(event.currentTarget.value)} />
          </div>
        </div>
        {lines.map((line, i) => (
          <LineFields
            key={i} number={i + 1} line={line} roles={roles} teams={teams} quarters={quarters} errorOf={(field) => errorOf(`plan.lines[${i}].${field}`)} onChange={(part) => change(i, part)}
            {...(lines.length > 1 ? { onLess: () => { onTouch(); setLines(lines.filter((_, at) => at !== i)); } } : {})}
          />
        ))}
        <div><Button size="compact-xs" variant="default" onClick={() => { onTouch(); setLines([...lines, emptyLine]); }}>{words.more}</Button></div>
        <FormProblem problem={rest} />
      </Stack>
      <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!ready}>{words.go}</Button></div>
    </form>
  );
}

type Choice = { readonly value: string; readonly label: string };

/** A choice, and those that a plan has and that are offered no more: what is shown is what is proposed. */
const withKept = (offered: readonly Choice[], kept: readonly ({ readonly id: string; readonly name: string } | null | undefined)[]): Choice[] => {
  const all = new Map(offered.map((each) => [each.value, each]));
  for (const each of kept) if (each && !all.has(each.id)) all.set(each.id, { value: each.id, label: each.name });
  return [...all.values()];
};

interface LineProps {
  readonly number: number;
  readonly line: Line;
  readonly roles: Choice[];
  readonly teams: Choice[];
  readonly quarters: readonly string[];
  readonly errorOf: (field: (typeof lineFields)[number]) => string | null;
  readonly onChange: (part: Partial<Line>) => void;
  /** Leaves the line out; absent for the only one. */
  readonly onLess?: () => void;
}

/** One seat that the group shall get. */
function LineFields({ number, line, roles, teams, quarters, errorOf, onChange, onLess }: LineProps) {
  return (
    <fieldset className={styles.line}>
      <legend>{words.line(number)}</legend>
      <TextInput label={words.lineTitle} maxLength={300} value={line.title} error={errorOf('title')} onChange={(event) => onChange({ title: event.currentTarget.value })} />
      <NativeSelect size="xs" label={t.headcount.role} value={line.role} error={errorOf('role')} data={roles} onChange={(event) => onChange({ role: event.currentTarget.value })} />
      <NativeSelect size="xs" label={t.headcount.team} value={line.team} error={errorOf('team')} data={teams} onChange={(event) => onChange({ team: event.currentTarget.value })} />
      <NumberInput size="xs" label={t.headcount.size} min={0} step={0.1} value={line.fte} error={errorOf('fte')} onChange={(fte) => onChange({ fte })} />
      <NativeSelect size="xs" label={t.headcount.quarter} disabled={quarters.length === 0} value={quarters.includes(line.quarterOn) ? line.quarterOn : quarters[0] ?? ''} error={errorOf('quarterOn')} data={quarters.map((day) => ({ value: day, label: t.headcount.quarterOf(day) }))} onChange={(event) => onChange({ quarterOn: event.currentTarget.value })} />
      <TextInput className={styles.whole} label={words.whyLine} maxLength={2000} value={line.why} error={errorOf('why')} onChange={(event) => onChange({ why: event.currentTarget.value })} />
      {onLess && <Button className={styles.less} size="compact-xs" variant="subtle" aria-label={words.less(number)} onClick={onLess}><IconX size={14} aria-hidden="true" /></Button>}
    </fieldset>
  );
}
