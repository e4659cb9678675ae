import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import type { KnowledgeLineFragment } from '../../../gql/graphql';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import controls from '../../../ui/controls.module.css';
import { FormProblem } from '../../../ui/FormProblem';
import { PersonChoice } from '../../../ui/PersonChoice';
import type { Picked } from '../../../ui/SearchPicker';
import staffing from '../staffing.module.css';
import { useExitEdits } from './exitEdits';

const words = t.exits;

/** Who else learns something from who leaves. */
export function GiveDialog({ task, onClose }: { task: KnowledgeLineFragment; onClose: () => void }) {
  const edits = useExitEdits();
  const [version] = useState(task.version);
  const [owner, setOwner] = useState<Picked | null>(null);
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.give({ knowledgeTask: task.id, owner: owner?.id ?? '', expectedVersion: version }), onClose, ['owner']);
  const without = [task.person?.id, task.owner?.id].filter((id) => id !== undefined);
  return (
    <Modal opened onClose={onClose} title={words.give} {...keeping(owner !== null)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={staffing.soft}>{task.what}</p>
          <div>
            <div className={controls.label}>{words.owner}</div>
            <PersonChoice label={words.owner} placeholder={words.ownerHint} change={words.ownerChange} value={owner} without={without} onChange={setOwner} />
            {errorOf('owner') && <p className={staffing.refused} role="alert">{errorOf('owner')}</p>}
          </div>
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={owner === null}>{words.giveGo}</Button></div>
      </form>
    </Modal>
  );
}
