import { Button, CloseButton, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import type { Picked } from '../../../ui/HitPicker';
import { SearchPicker } from '../../../ui/SearchPicker';
import { useOrgEdits } from '../edits/useOrgEdits';
import styles from './people.module.css';

interface Props {
  person: { id: string; name: string };
  /** The revision that the person was read at; what comes while the dialog asks was not seen. */
  revision: number;
  onClose: () => void;
}

/** Takes back somebody who left, as the same person: when, and into which seat. What was entered stays where it is refused. */
export function RehireDialog({ person, revision, onClose }: Props) {
  const { people, expecting } = useOrgEdits();
  const [seen] = useState(revision);
  const [on, setOn] = useState('');
  const [seat, setSeat] = useState<Picked | null>(null);
  const rehire = async () => {
    const result = await people.rehire({ person: person.id, on: on || null, position: seat?.id ?? null, expectedRevision: expecting(seen) });
    if (result.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t.people.rehireTitle(person.name)}>
      <Stack gap={12}>
        <p>{t.people.rehireText}</p>
        <TextInput type="date" label={t.people.rehireOn} value={on} onChange={(event) => setOn(event.currentTarget.value)} />
        {seat
          ? <div className={styles.picked}><span>{t.people.rehireSeat}: {seat.label}</span><CloseButton aria-label={t.people.rehireSeatNone} onClick={() => setSeat(null)} /></div>
          : <SearchPicker kind="POSITION" label={t.people.rehireSeat} placeholder={t.people.rehireSeatNone} autoFocus={false} onPick={setSeat} />}
        <Button onClick={() => void rehire()}>{t.people.rehireGo}</Button>
      </Stack>
    </Modal>
  );
}
