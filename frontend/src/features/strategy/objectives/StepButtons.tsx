import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { EditResult } from '../../../lib/edits';
import { t } from '../../../lib/strings/strings';
import { useMayWrite, useReadOnly } from '../../../lib/useWorld';
import { useSubmit } from '../../../lib/useSubmit';
import type { Objective } from './ObjectivePage';
import { useObjectiveEdits } from './useObjectiveEdits';
import { ReasonDialog } from '../useReason';

const words = t.objectives.steps;

/** The next step of an objective, and the ways back and out. */
export function StepButtons({ objective }: { objective: Objective }) {
  const edits = useObjectiveEdits();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState<'back' | 'drop' | 'return' | null>(null);
  const stop = () => setAsking(null);
  const mayWrite = useMayWrite();
  const teamSpeaks = mayWrite && objective.mayNegotiate;
  if ((readOnly !== null && !teamSpeaks) || objective.state === 'CLOSED' || objective.state === 'DROPPED') return null;
  const next = {
    DRAFT: { label: words.propose, run: () => edits.propose(objective.id, null) },
    PROPOSED: { label: words.accept, run: () => edits.accept(objective.id) },
    NEGOTIATED: { label: words.activate, run: () => edits.activate(objective.id) },
    ACTIVE: null,
    CLOSING: null,
  }[objective.state];
  return (
    <>
      {next && <NextStep {...next} />}
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" aria-label={words.more} px={8}><IconDots size={16} aria-hidden="true" /></Button></Menu.Target>
        <Menu.Dropdown>
          {objective.state === 'PROPOSED' && <Menu.Item onClick={() => setAsking('return')}>{words.return}</Menu.Item>}
          {objective.state === 'NEGOTIATED' && <Menu.Item onClick={() => setAsking('back')}>{words.back}</Menu.Item>}
          {readOnly === null && <Menu.Item onClick={() => setAsking('drop')}>{words.drop}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <ReasonDialog title={words.back} label={words.backWhy} go={words.back} run={asking === 'back' ? (reason) => edits.propose(objective.id, reason) : null} onDone={stop} />
      <ReasonDialog title={words.return} label={words.returnWhy} go={words.return} run={asking === 'return' ? (reason) => edits.return(objective.id, reason) : null} onDone={stop} />
      <ReasonDialog title={words.dropTitle} label={words.because} go={words.dropGo} run={asking === 'drop' ? (because) => edits.drop(objective.id, because) : null} onDone={stop} />
    </>
  );
}

/** One step at a time. What is refused stands in the status line. */
function NextStep({ label, run }: { label: string; run: () => Promise<EditResult<unknown>> }) {
  const { busy, submit } = useSubmit(run, () => undefined);
  return <Button loading={busy} onClick={submit}>{label}</Button>;
}
