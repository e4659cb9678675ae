import { ActionIcon, Button, Menu, NumberInput } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconCheck, IconDots, IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { ReviseVisionInput, VisionFieldsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { OwnerPicker } from '../OwnerPicker';
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
  const revise = (change: Omit<ReviseVisionInput, 'vision'>) =>
    ask((reason) => edits.reviseVision({ vision: vision.id, reason, expectedRevision: edits.expecting(revision), ...change }));
  return (
    <article className={styles.reading}>
      <header className={styles.title}>
        <div className={styles.line}>
          <h1 className={styles.over}>{fixed ? vision.name : <InlineText label={words.name} value={vision.name} onSave={(name) => void revise({ name })} />}</h1>
          <span className={styles.badge} data-state={vision.state}>{words.state[vision.state]}</span>
          <VisionMenu vision={vision} />
        </div>
        <Prose look="large" label={words.statement} value={vision.statement} maxLength={1000} fixed={fixed} onSave={(statement) => revise({ statement })} />
        <Facts vision={vision} fixed={fixed} onRevise={(change) => void revise(change)} />
        {vision.state === 'DRAFT' && <p className={styles.note}>{words.draftText}</p>}
        {fixed && <p className={styles.note}>{words.retiredText}</p>}
      </header>
      <Section title={words.betterLife} shown={!fixed || Boolean(vision.betterLife)}>
        <Prose look="story" clearable label={words.betterLife} placeholder={words.betterLifeHint} value={vision.betterLife ?? ''} maxLength={4000} fixed={fixed} onSave={(betterLife) => revise({ betterLife })} />
      </Section>
      <Section title={words.narrative} shown={!fixed || Boolean(vision.narrative)}>
        <Prose look="story" clearable label={words.narrative} placeholder={words.narrativeHint} value={vision.narrative ?? ''} maxLength={20000} fixed={fixed} onSave={(narrative) => revise({ narrative })} />
        <div className={styles.line}>
          {vision.narrativeLink && <a className={styles.link} href={vision.narrativeLink} target="_blank" rel="noreferrer"><IconExternalLink size={14} aria-hidden="true" />{words.link}</a>}
          {!fixed && <span className={styles.address}><InlineText clearable label={words.link} placeholder={words.linkHint} value={vision.narrativeLink ?? ''} onSave={(narrativeLink) => void revise({ narrativeLink })} /></span>}
        </div>
      </Section>
      <PrincipleList vision={vision.id} principles={vision.principles} fixed={fixed} />
      {dialog}
    </article>
  );
}

function Section({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  return shown ? <section className={styles.section}><h2>{title}</h2>{children}</section> : null;
}

function Facts({ vision, fixed, onRevise }: { vision: VisionFieldsFragment; fixed: boolean; onRevise: (change: Omit<ReviseVisionInput, 'vision'>) => void }) {
  const now = new Date();
  const readOnly = useReadOnly() !== null || fixed;
  return (
    <div className={styles.facts}>
      <OwnerPicker owner={vision.owner ?? null} fixed={fixed} onPick={(owner) => onRevise({ owner })} />
      <span>{words.horizon(vision.horizonYears, vision.reachesTo ? vision.reachesTo.slice(0, 4) : null)}</span>
      {!readOnly && vision.state === 'DRAFT' && (
        <NumberInput className={styles.years} aria-label={words.years} size="xs" min={1} max={10} clampBehavior="strict" value={vision.horizonYears} onChange={(value) => { if (typeof value === 'number' && value >= 1 && value !== vision.horizonYears) onRevise({ horizonYears: value }); }} />
      )}
      {vision.reviewedOn && <span>{words.reviewed(formatDay(vision.reviewedOn, now))}</span>}
      {vision.reviewDueOn && (vision.reviewOverdue
        ? <span className={styles.late}><IconAlertTriangle size={13} aria-hidden="true" />{words.overdue(formatDay(vision.reviewDueOn, now))}</span>
        : <span>{words.due(formatDay(vision.reviewDueOn, now))}</span>)}
      {vision.strategy && <Link className={styles.link} to="/strategy/plan" search={{ strategy: vision.strategy.id }}>{words.toPlan(vision.strategy.name)}</Link>}
    </div>
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
