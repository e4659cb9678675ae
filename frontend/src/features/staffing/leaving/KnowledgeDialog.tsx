import { Button, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import controls from '../../../ui/controls.module.css';
import { FormProblem } from '../../../ui/FormProblem';
import { PersonChoice } from '../../../ui/PersonChoice';
import type { Picked } from '../../../ui/SearchPicker';
import staffing from '../staffing.module.css';
import type { Leaving } from './exitDocument';
import { useExitEdits } from './exitEdits';

const words = t.exits;

/** What only who leaves knows, and who learns it until when. */
export function KnowledgeDialog({ person, seats, onClose }: { person: string; seats: Leaving['seats']; onClose: () => void }) {
  const edits = useExitEdits();
  const [position, setPosition] = useState(seats[0]?.id ?? '');
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState<Picked | null>(null);
  const [dueOn, setDue] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.handOver({ person, position, what: what.trim(), owner: owner?.id ?? '', dueOn }), onClose, ['what', 'owner', 'dueOn']);
  return (
    <Modal opened onClose={onClose} title={words.hand} {...keeping(what !== '' || owner !== null || dueOn !== '')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {seats.length > 1 && <NativeSelect size="xs" label={words.seat} value={position} onChange={(event) => setPosition(event.currentTarget.value)} data={seats.map(({ id, title }) => ({ value: id, label: title }))} />}
          <Textarea label={words.what} autosize minRows={2} maxLength={2000} value={what} error={errorOf('what')} onChange={(event) => setWhat(event.currentTarget.value)} data-autofocus />
          <div>
            <div className={controls.label}>{words.owner}</div>
            <PersonChoice label={words.owner} placeholder={words.ownerHint} change={words.ownerChange} value={owner} without={[person]} onChange={setOwner} />
            {errorOf('owner') && <p className={staffing.refused} role="alert">{errorOf('owner')}</p>}
          </div>
          <TextInput type="date" label={words.dueOn} value={dueOn} error={errorOf('dueOn')} onChange={(event) => setDue(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={what.trim() === '' || owner === null || dueOn === ''}>{words.save}</Button></div>
      </form>
    </Modal>
  );
}
