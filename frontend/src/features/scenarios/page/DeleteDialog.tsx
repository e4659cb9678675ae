import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScenarioState } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import shared from '../scenarios.module.css';

interface Props {
  scenario: { readonly id: string; readonly name: string; readonly state: ScenarioState; readonly changes: number; readonly actions: number };
  onClose: () => void;
}

/** One of the few questions that have to be asked: nothing brings a deleted scenario back. */
export function DeleteDialog({ scenario: { id, name, state, changes, actions }, onClose }: Props) {
  const { deleting, steps } = t.scenarios;
  const edits = useScenarioEdits();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const result = await edits.delete(id, steps.done.deleted(name));
    setBusy(false);
    onClose();
    // Nobody can stay in a world that is gone.
    if (result.ok) void navigate({ to: '/scenarios', search: { world: undefined }, replace: true });
  };
  const putAway = () => {
    onClose();
    void edits.move(id, 'ARCHIVED', steps.done.ARCHIVED(name));
  };
  return (
    <Modal opened onClose={onClose} title={deleting.title(name)}>
      <p className={shared.hint}>{deleting.text(changes, actions)}{state === 'APPLIED' && ` ${deleting.applied}`}</p>
      <div className={shared.dialogActions}>
        <Button variant="default" onClick={onClose} data-autofocus>{t.frame.cancel}</Button>
        {state !== 'ARCHIVED' && <Button variant="default" onClick={putAway}>{deleting.instead}</Button>}
        <Button className={shared.danger} loading={busy} onClick={() => void remove()}>{deleting.go}</Button>
      </div>
    </Modal>
  );
}
