import { Button } from '@mantine/core';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { cyclePath } from '../paths';
import staffing from '../staffing.module.css';
import { CycleDialog } from './CycleDialog';
import { CycleLine, VoiceDue } from './evaluationDocument';
import { VoiceDialog } from './VoiceDialog';

interface Props {
  cycles: readonly FragmentType<typeof CycleLine>[];
  due: readonly FragmentType<typeof VoiceDue>[];
  opens: boolean;
}

/** In the room: the cycles, and what the viewer was asked to write. */
export function RoomParts({ cycles: masked, due: maskedDue, opens }: Props) {
  const words = t.evaluation;
  const mayWrite = useMayWrite();
  const [opening, setOpening] = useState(false);
  const [writing, setWriting] = useState<string | null>(null);
  const cycles = unmask(CycleLine, masked);
  const due = unmask(VoiceDue, maskedDue);
  const now = new Date();
  const written = due.find((voice) => voice.id === writing);
  return (
    <>
      {due.length > 0 && (
        <section className={page.section}>
          <h2>{words.due}</h2>
          <ul className={page.list}>
            {due.map((voice) => (
              <li key={voice.id}>
                <span>{voice.ofSelf ? words.dueSelf : words.dueOf(voice.person?.name ?? '')}</span>
                <span className={page.soft}>{[voice.cycle.name, words.until(formatDay(voice.ofSelf ? voice.cycle.selfBy : voice.cycle.peersBy, now))].join(' · ')}</span>
                {mayWrite && <Button className={staffing.right} size="compact-xs" variant="default" aria-label={voice.ofSelf ? words.dueSelf : words.writeOf(voice.person?.name ?? '')} onClick={() => setWriting(voice.id)}>{words.write}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={page.section}>
        <h2>{words.title}{mayWrite && opens && <Button size="compact-xs" variant="default" onClick={() => setOpening(true)}>{words.open}</Button>}</h2>
        {cycles.length === 0 ? <p className={page.soft}>{words.none}</p> : (
          <ul className={page.list}>
            {cycles.map((cycle) => (
              <li key={cycle.id}>
                <InnerLink className={page.link} href={cyclePath(cycle.id)}>{cycle.name}</InnerLink>
                <span className={page.soft}>{words.period(formatDay(cycle.fromOn, now), formatDay(cycle.toOn, now))}</span>
                <span className={staffing.end}>{words.stage[cycle.stage]}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {opening && <CycleDialog onClose={() => setOpening(false)} />}
      {written && <VoiceDialog voice={written} onClose={() => setWriting(null)} />}
    </>
  );
}
