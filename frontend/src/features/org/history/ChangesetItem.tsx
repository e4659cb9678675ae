import { Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { formatExact, formatTime, sayDays } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { Avatar } from '../../../ui/Avatar';
import { Moment } from '../../../ui/Moment';
import { ChangeDetails } from './ChangeDetails';
import styles from './history.module.css';

const ChangesetItemFragment = graphql(`
  fragment ChangesetItem on Changeset {
    id revision at actor summary reason changeCount
    undoes { id }
    undoneBy { id }
  }
`);

interface Props {
  changeset: FragmentType<typeof ChangesetItemFragment>;
  /** In the inspector: the summary, when, and undo; no details. */
  compact?: boolean;
}

/** One thing that happened: what, by whom, when, why, and the way back. */
export function ChangesetItem({ changeset: masked, compact = false }: Props) {
  const changeset = unmask(ChangesetItemFragment, masked);
  const [open, setOpen] = useState(false);
  const summary = sayDays(changeset.summary);
  const readOnly = useReadOnly() !== null;
  return (
    <article className={styles.item} data-undone={changeset.undoneBy ? true : undefined} data-compact={compact}>
      {!compact && <Avatar name={changeset.actor} />}
      <div className={styles.what}>
        <div className={styles.summary} title={summary}>{summary}</div>
        {changeset.reason && <div className={styles.reason}>{changeset.reason}</div>}
        <div className={styles.by}>
          <span>{changeset.actor}</span>
          {compact ? <Moment at={changeset.at} /> : <time dateTime={changeset.at} title={formatExact(changeset.at)}>{formatTime(changeset.at)}</time>}
          {!compact && changeset.changeCount > 0 && (
            <button type="button" className={styles.expand} aria-expanded={open} aria-label={t.history.show(changeset.changeCount, summary)} onClick={() => setOpen(!open)}>
              <IconChevronRight size={13} aria-hidden="true" />{t.history.changes(changeset.changeCount)}
            </button>
          )}
          {changeset.undoneBy && <span>{t.history.undone}</span>}
        </div>
        {open && <ChangeDetails id={changeset.id} />}
      </div>
      {/* What changed no row, such as a webhook, has nothing to take back. */}
      {!changeset.undoneBy && changeset.changeCount > 0 && !readOnly && <UndoButton id={changeset.id} summary={summary} isUndo={Boolean(changeset.undoes)} compact={compact} />}
    </article>
  );
}

function UndoButton({ id, summary, isUndo, compact }: { id: string; summary: string; isUndo: boolean; compact: boolean }) {
  const { edits } = useServices();
  const [busy, setBusy] = useState(false);
  const Icon = isUndo ? IconArrowForwardUp : IconArrowBackUp;
  const revert = async () => {
    setBusy(true);
    await edits.revert({ id, summary });
    setBusy(false);
  };
  const label = isUndo ? t.history.bringBackOf(summary) : t.history.undoOf(summary);
  return (
    <Tooltip label={label} multiline maw={320}>
      <Button
        className={styles.undo} variant="subtle" color="gray" size="compact-xs" loading={busy} onClick={() => void revert()} aria-label={label}
        leftSection={compact ? undefined : <Icon size={14} aria-hidden="true" />}
      >
        {compact ? <Icon size={14} aria-hidden="true" /> : isUndo ? t.history.bringBack : t.history.undo}
      </Button>
    </Tooltip>
  );
}
