import { Button, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { LoadingRows } from '../../../ui/states';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { useOpenScenarios } from '../useOpenScenarios';
import type { Change } from './changeFields';
import { alongside } from './closure';
import shared from '../scenarios.module.css';

interface Props {
  scenario: string;
  changes: readonly Change[];
  chosen: ReadonlySet<string>;
  onClose: () => void;
}

/** Which scenario gets the chosen changes, and what comes along. */
export function CopyDialog({ scenario, changes, chosen, onClose }: Props) {
  const { copying } = t.scenarios;
  const edits = useScenarioEdits();
  const { scenarios, loaded, problem: unread } = useOpenScenarios();
  const [into, setInto] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const targets = scenarios.filter(({ id, canEdit }) => id !== scenario && canEdit);
  const ids = changes.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const along = alongside(changes, chosen);
  const copy = async () => {
    if (into === null) return;
    const result = await edits.copy({ from: scenario, into, changesets: ids }, copying.done);
    if (result.ok) onClose();
    else setProblem(`${result.problem.message} ${result.problem.advice}`);
  };
  return (
    <Modal opened onClose={onClose} title={copying.title(ids.length)}>
      {unread && <p className={shared.problem} role="alert">{unread.message} {unread.advice}</p>}
      {!loaded && !unread && <LoadingRows rows={1} />}
      {loaded && (targets.length === 0
        ? <p className={shared.hint}>{copying.none}</p>
        : <Select label={copying.into} placeholder={copying.placeholder} searchable value={into} data={targets.map(({ id, name }) => ({ value: id, label: name }))} onChange={setInto} data-autofocus />)}
      {along.length > 0 && targets.length > 0 && (
        <>
          <p className={shared.below}>{copying.along(along.length)}</p>
          <ul className={shared.plainList}>{along.map(({ change }) => <li key={change.id}>{change.summary}</li>)}</ul>
        </>
      )}
      {problem && <p className={shared.problem} role="alert">{problem}</p>}
      <div className={shared.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button disabled={into === null} onClick={() => void copy()}>{copying.go}</Button>
      </div>
    </Modal>
  );
}
