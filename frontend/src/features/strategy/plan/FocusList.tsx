import { ActionIcon, Button, Menu, Modal, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconDots, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { FocusKind, FocusOfStrategyFragment, StrategyFieldsFragment, UpdateFocusInput } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { CitePicker } from '../insights/CitePicker';
import { InsightKindBadge } from '../insights/InsightKindBadge';
import { HealthMark, ProgressBar } from '../objectives/ObjectiveMarks';
import { objectivePath } from '../objectives/objectivePaths';
import { To } from '../../../ui/To';
import { useStrategyEdits } from '../strategyEdits';
import type { useReason } from '../useReason';
import { FocusOfStrategy } from './planDocument';
import { showsHealth } from '../objectives/showsHealth';
import styles from '../strategy.module.css';

const words = t.strategy.focus;

type Ask = ReturnType<typeof useReason>['ask'];

interface Props {
  strategy: StrategyFieldsFragment;
  /** The revision that it was read at. */
  revision: number;
  /** Asks for a reason first, where the strategy is active. */
  ask: Ask;
}

/** The problems that the strategy chooses, each with what it rests on, and those that it leaves for now. */
export function FocusList({ strategy, revision, ask }: Props) {
  const [adding, setAdding] = useState<FocusKind | null>(null);
  const readOnly = useReadOnly() !== null || strategy.state === 'CLOSED';
  const focuses = strategy.focuses.map((each) => unmask(FocusOfStrategy, each));
  const chosen = focuses.filter(({ kind }) => kind === 'CHOSEN');
  const notNow = focuses.filter(({ kind }) => kind === 'NOT_NOW');
  const add = (kind: FocusKind, label: string) => !readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setAdding(kind)}>{label}</Button>;
  const item = (focus: FocusOfStrategyFragment, index: number, all: readonly unknown[]) => (
    <FocusItem key={focus.id} focus={focus} revision={revision} index={index} last={index === all.length - 1} draft={strategy.state === 'DRAFT'} fixed={readOnly} ask={ask} />
  );
  return (
    <>
      <section className={styles.section} aria-labelledby="chosen">
        <h2 id="chosen">{words.chosen}{add('CHOSEN', words.addChosen)}</h2>
        {chosen.length === 0 && <p className={styles.soft}>{words.noneChosen}</p>}
        <ol className={styles.chosen}>{chosen.map(item)}</ol>
      </section>
      <section className={styles.section} aria-labelledby="not-now">
        <h2 id="not-now">{words.notNow}{add('NOT_NOW', words.addNotNow)}</h2>
        {notNow.length === 0 && <p className={styles.soft}>{words.noneNotNow}</p>}
        <ul className={styles.notNow}>{notNow.map(item)}</ul>
      </section>
      {adding && <NewFocus strategy={strategy.id} kind={adding} active={strategy.state === 'ACTIVE'} onClose={() => setAdding(null)} />}
    </>
  );
}

interface ItemProps {
  focus: FocusOfStrategyFragment;
  revision: number;
  index: number;
  last: boolean;
  draft: boolean;
  fixed: boolean;
  ask: Ask;
}

function FocusItem({ focus, revision, index, last, draft, fixed, ask }: ItemProps) {
  const edits = useStrategyEdits();
  const { id, kind, problem, why } = focus;
  const update = (change: Omit<UpdateFocusInput, 'focus'>, seen = revision) => ask((reason) => edits.updateFocus({ focus: id, reason, ...change }, seen));
  return (
    <li>
      <div className={styles.line}>
        <h3>{fixed ? problem : <InlineText label={words.problem} value={problem} version={revision} onSave={(next, seen) => update({ problem: next }, seen)} />}</h3>
        {!fixed && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon className={styles.dots} size={24} aria-label={words.actions(problem)}><IconDots size={15} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {index > 0 && <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => void edits.reorderFocus(id, index - 1)}>{t.strategy.up}</Menu.Item>}
              {!last && <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => void edits.reorderFocus(id, index + 1)}>{t.strategy.down}</Menu.Item>}
              {kind === 'CHOSEN'
                ? <Menu.Item onClick={() => void update({ kind: 'NOT_NOW' })}>{words.leave}</Menu.Item>
                : <Menu.Item onClick={() => void update({ kind: 'CHOSEN' })}>{words.choose}</Menu.Item>}
              {draft && <Menu.Item leftSection={<IconX size={16} />} onClick={() => void edits.removeFocus(id)}>{words.remove}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Prose clearable label={words.why} placeholder={words.whyHint[kind]} value={why ?? ''} maxLength={4000} fixed={fixed} version={revision} onSave={(next, seen) => update({ why: next }, seen)} />
      {(kind === 'CHOSEN' || focus.insights.length > 0) && <Citations focus={focus} fixed={fixed} />}
      {focus.objectives.length > 0 && <Objectives focus={focus} />}
    </li>
  );
}

/** What a problem rests on. */
function Citations({ focus: { id, kind, problem, insights }, fixed }: { focus: FocusOfStrategyFragment; fixed: boolean }) {
  const edits = useStrategyEdits();
  const [citing, setCiting] = useState(false);
  const now = new Date();
  return (
    <div className={styles.citations}>
      {insights.length > 0 ? <span className={styles.small}>{words.restsOn}</span> : kind === 'CHOSEN' && <span className={styles.late}><IconAlertTriangle size={13} aria-hidden="true" />{words.baseless}</span>}
      <ul>
        {insights.map((insight) => (
          <li key={insight.id} title={insight.evidence ?? undefined}>
            <InsightKindBadge kind={insight.kind} />
            <span className={styles.grow}>{insight.statement} <span className={styles.soft}>{insight.source ? t.strategy.insights.sourceLine(insight.source, formatDay(insight.foundOn, now)) : formatDay(insight.foundOn, now)}</span></span>
            {!fixed && <ActionIcon className={styles.dots} size={24} aria-label={words.uncite(insight.statement)} onClick={() => void edits.uncite(id, insight.id)}><IconX size={13} aria-hidden="true" /></ActionIcon>}
          </li>
        ))}
      </ul>
      {!fixed && <Button className={styles.screen} variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setCiting(true)}>{words.cite}</Button>}
      {citing && <CitePicker problem={problem} without={insights.map((each) => each.id)} onClose={() => setCiting(false)} onPick={async (insight) => (await edits.cite(id, insight)).ok} />}
    </div>
  );
}

/** Who works on it: the objectives that serve it, running ones first. */
function Objectives({ focus: { objectives } }: { focus: FocusOfStrategyFragment }) {
  const over = ({ state }: { state: string }) => Number(state === 'CLOSED' || state === 'DROPPED');
  return (
    <div className={styles.serving}>
      <span className={styles.small}>{words.servedBy}</span>
      <ul>
        {[...objectives].sort((a, b) => over(a) - over(b)).map(({ id, title, state, health, healthReasons, rollup, teams }) => (
          <li key={id}>
            <span className={styles.grow}><To path={objectivePath(id)}>{title}</To> <span className={styles.soft}>{teams.map(({ team }) => team.name).join(', ')}</span></span>
            <ProgressBar progress={rollup.progress} known={rollup.known} label={title} />
            {showsHealth({ state, health }) ? <HealthMark health={health} reasons={healthReasons} /> : <span className={styles.soft}>{t.objectives.state[state]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Adds a problem. Where teams work by the strategy, the reason for it is asked for in the same place. */
function NewFocus({ strategy, kind, active, onClose }: { strategy: string; kind: FocusKind; active: boolean; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [problem, setProblem] = useState('');
  const [why, setWhy] = useState('');
  const [reason, setReason] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.addFocus({ strategy, kind, problem, why: why || null, reason: active ? reason : null }), onClose, ['problem', 'why', 'reason']);
  return (
    <Modal opened onClose={onClose} title={words.addTitle[kind]} size={520}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput label={words.problem} placeholder={words.problemHint} required data-autofocus maxLength={500} value={problem} error={errorOf('problem')} onChange={(event) => setProblem(event.currentTarget.value)} />
        <Textarea label={words.why} placeholder={words.whyHint[kind]} autosize minRows={2} maxLength={4000} value={why} error={errorOf('why')} onChange={(event) => setWhy(event.currentTarget.value)} />
        {active && <Textarea label={t.strategy.reason.plan.label} description={t.strategy.reason.plan.text} required autosize minRows={2} maxLength={2000} value={reason} error={errorOf('reason')} onChange={(event) => setReason(event.currentTarget.value)} />}
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={problem.trim() === '' || (active && reason.trim() === '')}>{words.go[kind]}</Button>
        </div>
      </form>
    </Modal>
  );
}
