import { ActionIcon, Button, Menu, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconCheck, IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { ReviseStrategyInput, StrategyFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { SeatPicker } from '../OwnerPicker';
import { useStrategyEdits } from '../strategyEdits';
import { useReason } from '../useReason';
import { DecisionList } from './DecisionList';
import { FocusList } from './FocusList';
import { ObstacleList } from './ObstacleList';
import { StrategyFields } from './planDocument';
import styles from '../strategy.module.css';

const words = t.strategy.plan;

interface Props {
  strategy: FragmentType<typeof StrategyFields>;
  /** The revision that it was read at. */
  revision: number;
}

export function StrategyView({ strategy: masked, revision }: Props) {
  const strategy = unmask(StrategyFields, masked);
  const edits = useStrategyEdits();
  const readOnly = useReadOnly() !== null;
  const { ask, dialog } = useReason(strategy.state === 'ACTIVE', t.strategy.reason.plan);
  const fixed = strategy.state === 'CLOSED';
  const revise = (change: Omit<ReviseStrategyInput, 'strategy'>, seen = revision) => ask((reason) => edits.reviseStrategy({ strategy: strategy.id, reason, ...change }, seen));
  const now = new Date();
  return (
    <article className={styles.reading}>
      <header className={styles.title}>
        <Link className={`${styles.link} ${styles.over}`} to="/strategy" search={{ vision: strategy.vision.id }}>{words.towards(strategy.vision.statement)}</Link>
        <div className={styles.line}>
          <h1 className={styles.name}>{fixed ? strategy.name : <InlineText large label={words.name} value={strategy.name} version={revision} onSave={(name, seen) => revise({ name }, seen)} />}</h1>
          <span className={styles.badge} data-state={strategy.state}>{words.state[strategy.state]}</span>
          {!readOnly && !fixed && <StrategyMenu strategy={strategy} />}
        </div>
        <div className={styles.facts}>
          {strategy.state === 'DRAFT' && !readOnly
            ? <Period startsOn={strategy.startsOn} endsOn={strategy.endsOn} onChange={revise} />
            : <span>{words.period(formatDay(strategy.startsOn, now), formatDay(strategy.endsOn, now))}</span>}
          <SeatPicker owner={strategy.owner ?? null} fixed={fixed} onPick={(owner) => void revise({ owner })} />
        </div>
        {strategy.state === 'DRAFT' && <Lacks lacks={strategy.lacks} />}
      </header>
      <Prose look="story" clearable label={words.summary} placeholder={words.summaryHint} value={strategy.summary ?? ''} maxLength={20000} fixed={fixed} version={revision} onSave={(summary, seen) => revise({ summary }, seen)} />
      <FocusList strategy={strategy} revision={revision} ask={ask} />
      <Spread spread={strategy.spread} />
      <ObstacleList strategy={strategy} revision={revision} fixed={fixed} />
      <DecisionList strategy={strategy} revision={revision} />
      {dialog}
    </article>
  );
}

/** The days of a draft. */
function Period({ startsOn, endsOn, onChange }: { startsOn: string; endsOn: string; onChange: (change: { startsOn?: string; endsOn?: string }) => Promise<boolean> }) {
  return (
    <span className={styles.line}>
      <Day key={`from ${startsOn}`} label={words.from} day={startsOn} onSave={(next) => onChange({ startsOn: next })} />
      <span aria-hidden="true">–</span>
      <Day key={`to ${endsOn}`} label={words.to} day={endsOn} onSave={(next) => onChange({ endsOn: next })} />
    </span>
  );
}

/** Leaving saves, and what is refused goes back to what it was. */
function Day({ label, day, onSave }: { label: string; day: string; onSave: (day: string) => Promise<boolean> }) {
  const [draft, setDraft] = useState(day);
  const save = async () => {
    if (draft === day) return;
    if (draft === '' || !(await onSave(draft))) setDraft(day);
  };
  return <TextInput type="date" w={136} aria-label={label} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={() => void save()} />;
}

/** What is missing before teams can work by it. */
function Lacks({ lacks }: { lacks: StrategyFieldsFragment['lacks'] }) {
  if (lacks.length === 0) return <p className={styles.note}><IconCheck size={14} aria-hidden="true" />{words.whole}</p>;
  return (
    <section className={styles.lacks} aria-labelledby="lacks">
      <h2 id="lacks"><IconAlertTriangle size={14} aria-hidden="true" />{words.lacks}</h2>
      <ul>{lacks.map(({ says }) => <li key={says}>{says}</li>)}</ul>
    </section>
  );
}

function StrategyMenu({ strategy: { id, state } }: { strategy: StrategyFieldsFragment }) {
  const edits = useStrategyEdits();
  return (
    <span className={styles.actionsRight}>
      {state === 'DRAFT' && <Button size="compact-sm" onClick={() => void edits.activateStrategy(id)}>{words.activate}</Button>}
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon aria-label={t.strategy.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown><Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void edits.closeStrategy(id)}>{words.close}</Menu.Item></Menu.Dropdown>
      </Menu>
    </span>
  );
}

/** The test for spreading too thin: two numbers, what follows, and why. */
function Spread({ spread: { problems, teams, ratio, threshold, verdict, says } }: { spread: StrategyFieldsFragment['spread'] }) {
  const said = t.strategy.spread;
  const two = (value: number) => value.toLocaleString(undefined, { maximumFractionDigits: 2 });
  const Icon = verdict === 'THIN' ? IconAlertTriangle : IconCheck;
  return (
    <section className={styles.section} aria-labelledby="spread">
      <h2 id="spread">{said.title}</h2>
      <p className={styles.spread} data-verdict={verdict}>
        <strong>{verdict !== 'UNKNOWN' && <Icon size={14} aria-hidden="true" />}{said.verdict[verdict]}</strong>
        <span className={styles.number}>{said.ratio(problems, teams)}</span>
      </p>
      <p className={styles.soft}>{says} {ratio != null && problems > 0 && said.threshold(two(ratio), two(threshold))}</p>
    </section>
  );
}
