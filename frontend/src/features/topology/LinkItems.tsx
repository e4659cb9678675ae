import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconDots, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { DependencyFieldsFragment, DependencyState, InteractionFieldsFragment } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useReadOnly } from '../../lib/useWorld';
import { To } from '../../ui/To';
import { DependencyDialog } from './DependencyDialog';
import { EndDialog, ExtendDialog } from './EndDialogs';
import { InteractionDialog } from './InteractionDialog';
import { dependencyTime, interactionSentence, interactionTime } from './linkWords';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

/** How two teams work together, with what can be done about it. */
export function InteractionItem({ interaction, revision }: { interaction: InteractionFieldsFragment; revision: number }) {
  const [dialog, setDialog] = useState<'change' | 'extend' | 'end' | null>(null);
  const editable = useReadOnly() === null && interaction.state !== 'ENDED';
  const sentence = interactionSentence(interaction);
  const close = () => setDialog(null);
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <strong>{sentence}</strong>
        <span>{interaction.purpose}</span>
        <span className={interaction.state === 'EXPIRED' ? styles.late : styles.soft}>
          {interaction.state === 'EXPIRED' && <IconAlertTriangle size={13} aria-hidden="true" />} {t.topology.mode[interaction.mode]}, {interactionTime(interaction, new Date())}{interaction.owner ? ` · ${interaction.owner.name}` : ''}
        </span>
        {interaction.outcome && <span className={styles.soft}>{interaction.outcome}</span>}
      </div>
      {editable && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target><ActionIcon size={24} aria-label={t.topology.actions.of(sentence)}><IconDots size={15} aria-hidden="true" /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDialog('change')}>{t.topology.actions.change}</Menu.Item>
            {interaction.expiresOn && <Menu.Item onClick={() => setDialog('extend')}>{t.topology.actions.extend}</Menu.Item>}
            <Menu.Item onClick={() => setDialog('end')}>{t.topology.actions.end}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'change' && <InteractionDialog from={interaction.from} to={interaction.to} interaction={interaction} revision={revision} onClose={close} />}
      {dialog === 'extend' && <ExtendDialog interaction={interaction} revision={revision} onClose={close} />}
      {dialog === 'end' && <EndDialog interaction={interaction} revision={revision} onClose={close} />}
    </li>
  );
}

/** What can come next of a dependency. */
const next: Readonly<Partial<Record<DependencyState, readonly (keyof typeof t.topology.advance & DependencyState)[]>>> = {
  RAISED: ['ACCEPTED', 'REMOVED'], ACCEPTED: ['IN_PROGRESS', 'MET', 'LATE', 'REMOVED'], IN_PROGRESS: ['MET', 'LATE', 'REMOVED'],
};

/** What one team needs of another, with how it goes on. */
export function DependencyItem({ dependency, revision }: { dependency: DependencyFieldsFragment; revision: number }) {
  const edits = useTopologyEdits();
  const [changing, setChanging] = useState(false);
  const readOnly = useReadOnly() !== null;
  const { needer, provider, what, overdue, state, objective, commitment, promise } = dependency;
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <strong>{t.topology.needs(needer.name, provider.name)}</strong>
        <span>{what}</span>
        <span className={overdue ? styles.late : styles.soft}>
          {overdue && <IconAlertTriangle size={13} aria-hidden="true" />} {dependencyTime(dependency, new Date())}
        </span>
        {(objective || commitment) && <span className={styles.soft}>{t.topology.waiting}: {objective && <To className={styles.link} path={`/strategy/objectives/${objective.id}`}>{objective.title}</To>}{objective && commitment && ', '}{commitment && <Promise {...commitment} />}</span>}
        {promise && <span className={styles.soft}>{t.topology.comesBy}: <Promise {...promise} /></span>}
      </div>
      {!readOnly && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target><ActionIcon size={24} aria-label={t.topology.actions.of(what)}><IconDots size={15} aria-hidden="true" /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            {(next[state] ?? []).map((to) => <Menu.Item key={to} onClick={() => void edits.advance({ dependency: dependency.id, expectedRevision: edits.expecting(revision), state: to })}>{t.topology.advance[to]}</Menu.Item>)}
            <Menu.Item onClick={() => setChanging(true)}>{t.topology.actions.change}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {changing && <DependencyDialog needer={needer} dependency={dependency} revision={revision} onClose={() => setChanging(false)} />}
    </li>
  );
}

/** A commitment by its name, told apart from an objective by the lock of a promise. */
function Promise({ id, title }: { id: string; title: string }) {
  return <To className={`${styles.link} ${styles.promise}`} path={`/strategy/commitments/${id}`}><IconLock size={12} aria-hidden="true" /><VisuallyHidden>{t.alignment.kind.Commitment}: </VisuallyHidden>{title}</To>;
}
