import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useStrategyEdits } from '../strategyEdits';
import styles from '../strategy.module.css';

const words = t.strategy.plan;

interface Props {
  visions: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
  onDrafted: (id: string) => void;
}

/** Begins a strategy: what it is called, and for which half-year. */
export function NewStrategy({ visions, onClose, onDrafted }: Props) {
  const edits = useStrategyEdits();
  const [name, setName] = useState('');
  const [vision, setVision] = useState(visions[0]?.id ?? '');
  const [from, setFrom] = useState(() => dayOf(new Date()));
  const [to, setTo] = useState(() => inHalfAYear());
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.draftStrategy({ vision, name, startsOn: from, endsOn: to }), ({ data }) => {
    onClose();
    onDrafted(data.draftStrategy.strategy.id);
  }, ['name', 'startsOn', 'endsOn']);
  return (
    <Modal opened onClose={onClose} title={words.draftTitle} size={520}>
      <form className={styles.form} onSubmit={submit}>
        {visions.length > 1 && <Select label={t.strategy.vision.name} allowDeselect={false} value={vision} data={visions.map((each) => ({ value: each.id, label: each.name }))} onChange={(id) => setVision(id ?? vision)} />}
        <TextInput label={words.name} required data-autofocus maxLength={200} value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} />
        <div className={styles.pair}>
          <TextInput label={words.from} type="date" required value={from} error={errorOf('startsOn')} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput label={words.to} type="date" required value={to} error={errorOf('endsOn')} onChange={(event) => setTo(event.currentTarget.value)} />
        </div>
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={name.trim() === '' || from === '' || to === ''}>{words.draftGo}</Button>
        </div>
      </form>
    </Modal>
  );
}

function inHalfAYear(): string {
  const now = new Date();
  return dayOf(new Date(now.getFullYear(), now.getMonth() + 6, now.getDate()));
}
