import { Button, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { StageInput } from '../../gql/graphql';
import type { EditResult } from '../../lib/edits';
import { keeping } from '../../lib/keeping';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import type { Opening } from './staffingDocument';
import styles from './staffing.module.css';

const words = t.staffing.stages;

interface Row { readonly key: string | null; readonly name: string; readonly limitDays: number | string; readonly count: number }

/** The stages of a pipeline, in order. One that candidates are in stays. `run` is told of which version they are. */
export function StagesDialog({ opening, run, onClose }: { opening: Opening; run: (stages: StageInput[], seen: number) => Promise<EditResult<unknown>>; onClose: () => void }) {
  // The opening may be read anew behind the form.
  const [{ version, stages }] = useState(opening);
  const [rows, setRows] = useState<readonly Row[]>(stages);
  const said = rows.map(({ key, name, limitDays }) => ({ key, name: name.trim(), limitDays: Number(limitDays) }));
  const { problem, busy, submit } = useSubmit(() => run(said, version), onClose);
  const change = (at: number, part: Partial<Row>) => setRows(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const swap = (at: number, to: number) => setRows(rows.map((row, i) => (i === at ? rows[to] ?? row : i === to ? rows[at] ?? row : row)));
  return (
    <Modal opened onClose={onClose} size="lg" title={words.title} {...keeping(rows !== stages)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={styles.soft}>{words.text}</p>
          <ol className={styles.stageRows}>
            {rows.map((row, i) => (
              <li key={row.key ?? `new ${i}`}>
                <TextInput size="xs" aria-label={words.name(i + 1)} maxLength={80} value={row.name} onChange={(event) => change(i, { name: event.currentTarget.value })} />
                <NumberInput size="xs" aria-label={words.days(i + 1)} min={1} max={365} allowDecimal={false} suffix={words.unit} value={row.limitDays} onChange={(limitDays) => { if (limitDays !== row.limitDays) change(i, { limitDays }); }} />
                <Button size="compact-xs" variant="subtle" aria-label={words.up(row.name)} disabled={i === 0} onClick={() => swap(i, i - 1)}><IconArrowUp size={14} aria-hidden="true" /></Button>
                <Button size="compact-xs" variant="subtle" aria-label={words.down(row.name)} disabled={i === rows.length - 1} onClick={() => swap(i, i + 1)}><IconArrowDown size={14} aria-hidden="true" /></Button>
                <Button size="compact-xs" variant="subtle" aria-label={words.less(row.name)} disabled={row.count > 0 || rows.length <= 2} onClick={() => setRows(rows.filter((_, at) => at !== i))}><IconX size={14} aria-hidden="true" /></Button>
              </li>
            ))}
          </ol>
          <div><Button size="compact-xs" variant="default" disabled={rows.length >= 15} onClick={() => setRows([...rows, { key: null, name: '', limitDays: 7, count: 0 }])}>{words.more}</Button></div>
          <FormProblem problem={problem} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={said.some(({ name, limitDays }) => name === '' || limitDays < 1)}>{words.save}</Button></div>
      </form>
    </Modal>
  );
}
