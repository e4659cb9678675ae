import { ActionIcon, Button, Menu, NumberInput } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconCheck, IconDots, IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { ReviseVisionInput, VisionFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { SeatPicker } from '../OwnerPicker';
import { useStrategyEdits } from '../strategyEdits';
import { useReason } from '../useReason';
import { PrincipleList } from './PrincipleList';
import { VisionFields } from './visionDocument';
import styles from '../strategy.module.css';

const words = t.strategy.vision;

interface Props {
  vision: FragmentType<typeof VisionFields>;
  /** The revision that it was read at. */
  revision: number;
}

export function VisionView({ vision: masked, revision }: Props) {
  const vision = unmask(VisionFields, masked);
  const edits = useStrategyEdits();
  const { ask, dialog } = useReason(vision.state === 'CURRENT', t.strategy.reason.vision);
  const fixed = vision.state === 'RETIRED';
  const revise = (change: Omit<ReviseVisionInput, 'vision'>, seen = revision) => ask((reason) => edits.reviseVision({ vision: vision.id, reason, ...change }, seen));
  return (
    <article className={styles.reading}>
      <header className={styles.title}>
        <div className={styles.line}>
          <h1 className={styles.over}>{fixed ? vision.name : <InlineText label={words.name} value={vision.name} version={revision} onSave={(name, seen) => revise({ name }, seen)} />}</h1>
          <span className={styles.badge} data-state={vision.state}>{words.state[vision.state]}</span>
          <VisionMenu vision={vision} />
        </div>
        <Prose look="large" label={words.statement} value={vision.statement} maxLength={1000} fixed={fixed} version={revision} onSave={(statement, seen) => revise({ statement }, seen)} />
        <Facts vision={vision} fixed={fixed} onRevise={revise} />
        {vision.state === 'DRAFT' && <p className={styles.note}>{words.draftText}</p>}
        {fixed && <p className={styles.note}>{words.retiredText}</p>}
      </header>
      <Section title={words.betterLife} shown={!fixed || Boolean(vision.betterLife)}>
        <Prose look="story" clearable label={words.betterLife} placeholder={words.betterLifeHint} value={vision.betterLife ?? ''} maxLength={4000} fixed={fixed} version={revision} onSave={(betterLife, seen) => revise({ betterLife }, seen)} />
      </Section>
      <Section title={words.narrative} shown={!fixed || Boolean(vision.narrative)}>
        <Prose look="story" clearable label={words.narrative} placeholder={words.narrativeHint} value={vision.narrative ?? ''} maxLength={20000} fixed={fixed} version={revision} onSave={(narrative, seen) => revise({ narrative }, seen)} />
        <div className={styles.line}>
          {vision.narrativeLink && <a className={styles.link} href={vision.narrativeLink} target="_blank" rel="noreferrer"><IconExternalLink size={14} aria-hidden="true" />{words.link}</a>}
          {!fixed && <span className={styles.address}><InlineText clearable label={words.link} placeholder={words.linkHint} value={vision.narrativeLink ?? ''} version={revision} onSave={(narrativeLink, seen) => revise({ narrativeLink }, seen)} /></span>}
        </div>
      </Section>
      <PrincipleList vision={vision.id} revision={revision} principles={vision.principles} fixed={fixed} />
      {dialog}
    </article>
  );
}

function Section({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  return shown ? <section className={styles.section}><h2>{title}</h2>{children}</section> : null;
}

function Facts({ vision, fixed, onRevise }: { vision: VisionFieldsFragment; fixed: boolean; onRevise: (change: Omit<ReviseVisionInput, 'vision'>) => Promise<boolean> }) {
  const now = new Date();
  const readOnly = useReadOnly() !== null || fixed;
  return (
    <div className={styles.facts}>
      <SeatPicker owner={vision.owner ?? null} fixed={fixed} onPick={(owner) => void onRevise({ owner })} />
      <span>{words.horizon(vision.horizonYears, vision.reachesTo ? vision.reachesTo.slice(0, 4) : null)}</span>
      {!readOnly && vision.state === 'DRAFT' && (
        <Years key={vision.horizonYears} years={vision.horizonYears} onSave={(horizonYears) => onRevise({ horizonYears })} />
      )}
      {vision.reviewedOn && <span>{words.reviewed(formatDay(vision.reviewedOn, now))}</span>}
      {vision.reviewDueOn && (vision.reviewOverdue
        ? <span className={styles.late}><IconAlertTriangle size={13} aria-hidden="true" />{words.overdue(formatDay(vision.reviewDueOn, now))}</span>
        : <span>{words.due(formatDay(vision.reviewDueOn, now))}</span>)}
      {vision.strategy && <Link className={styles.link} to="/strategy/plan" search={{ strategy: vision.strategy.id }}>{words.toPlan(vision.strategy.name)}</Link>}
    </div>
  );
}

/** How far ahead a draft looks: leaving or Enter saves, and what is refused goes back to what it was. */
function Years({ years, onSave }: { years: number; onSave: (years: number) => Promise<boolean> }) {
  const [draft, setDraft] = useState<string | number>(years);
  const save = async () => {
    if (draft === years) return;
    if (typeof draft !== 'number' || !(await onSave(draft))) setDraft(years);
  };
  return (
    <NumberInput
      className={styles.years} aria-label={words.years} size="xs" min={1} max={10} clampBehavior="strict" allowDecimal={false} value={draft} onChange={setDraft}
      onBlur={() => void save()} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }}
    />
  );
}

function VisionMenu({ vision }: { vision: VisionFieldsFragment }) {
  const edits = useStrategyEdits();
  const readOnly = useReadOnly() !== null;
  if (readOnly || vision.state === 'RETIRED') return null;
  return (
    <span className={styles.actionsRight}>
      {vision.state === 'DRAFT' && <Button size="compact-sm" onClick={() => void edits.publishVision(vision.id)}>{words.publish}</Button>}
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon aria-label={t.strategy.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {vision.state === 'CURRENT' && <Menu.Item leftSection={<IconCheck size={16} />} onClick={() => void edits.confirmVision(vision.id)}>{words.confirm}</Menu.Item>}
          <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void edits.retireVision(vision.id)}>{words.retire}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
