import { Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { ReportingLineKind } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import { SearchPicker } from '../../../ui/SearchPicker';
import { RemoveButton, Section } from './Section';
import styles from './seat.module.css';

const SeatLinesFragment = graphql(`
  fragment SeatLines on Position {
    id
    lines { id kind note from { id title person { id name } } to { id title person { id name } } }
  }
`);

interface Props {
  seat: FragmentType<typeof SeatLinesFragment>;
  onChoose: (id: string) => void;
}

const kinds: readonly ReportingLineKind[] = ['DOTTED', 'FUNCTIONAL', 'PROJECT', 'MENTOR'];

export function SeatLines({ seat: masked, onChoose }: Props) {
  const seat = unmask(SeatLinesFragment, masked);
  const { seats } = useOrgEdits();
  const [adding, setAdding] = useState(false);
  return (
    <Section title={t.seat.lines} add={{ label: t.seat.addLine, run: () => setAdding(true) }}>
      {seat.lines.map((line) => {
        const outgoing = line.from.id === seat.id;
        const other = outgoing ? line.to : line.from;
        return (
          <div key={line.id} className={styles.row}>
            <div className={styles.grow}>
              <div className={styles.detail}>{(outgoing ? t.seat.lineTo : t.seat.lineFrom)[line.kind]}</div>
              <button type="button" className={styles.linkButton} onClick={() => onChoose(other.id)} title={line.note ?? undefined}>{other.person?.name ?? other.title}</button>
            </div>
            <RemoveButton label={t.seat.removeLine} onClick={() => void seats.removeLine(line.id)}><IconX size={14} aria-hidden="true" /></RemoveButton>
          </div>
        );
      })}
      {seat.lines.length === 0 && !adding && <p className={styles.quiet}>{t.seat.linesEmpty}</p>}
      {adding && <AddLine from={seat.id} onDone={() => setAdding(false)} />}
    </Section>
  );
}

function AddLine({ from, onDone }: { from: string; onDone: () => void }) {
  const { seats } = useOrgEdits();
  const [kind, setKind] = useState<ReportingLineKind>('DOTTED');
  return (
    <div className={styles.form}>
      <Select
        aria-label={t.seat.addLine} value={kind} allowDeselect={false} data={kinds.map((value) => ({ value, label: t.seat.lineTo[value] }))}
        onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'DOTTED')}
      />
      <SearchPicker kind="POSITION" label={t.seat.addLine} placeholder={t.seat.linePlaceholder} without={[from]} onPick={({ id }) => { onDone(); void seats.addLine(from, id, kind); }} />
      <button type="button" className={styles.linkButton} onClick={onDone}>{t.frame.cancel}</button>
    </div>
  );
}
