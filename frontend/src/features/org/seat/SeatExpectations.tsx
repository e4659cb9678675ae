import { Popover, VisuallyHidden } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { expectationKey } from '../../../lib/expectationKeys';
import { saySource, sayValue, type Expected } from '../../../lib/expectations';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { ExpectationEditor } from '../../../ui/ExpectationEditor';
import { useOrgEdits } from '../edits/useOrgEdits';
import { Section } from './Section';
import styles from './seat.module.css';

const words = t.expectations;

const SeatExpectationsFragment = graphql(`
  fragment SeatExpectations on Position {
    id
    expectations(all: true) {
      competency { id name levels active }
      level
      importance
      source
      from { id name }
      inherited { level importance source from { id name } }
    }
  }
`);

/** What is expected of whoever holds the seat, what matters most first, each tuned where it stands. */
export function SeatExpectations({ seat: masked, revision }: { seat: FragmentType<typeof SeatExpectationsFragment>; revision: number }) {
  const seat = unmask(SeatExpectationsFragment, masked);
  const { seats, expecting } = useOrgEdits();
  const list = seat.expectations.filter(({ competency }) => competency.active).sort((a, b) => Number(b.level > 0) - Number(a.level > 0) || b.importance - a.importance || b.level - a.level);
  if (list.length === 0) return <Section title={words.seat.title}><p className={styles.quiet}>{words.seat.empty}</p></Section>;
  const tuned = list.filter(({ source }) => source === 'SEAT').length;
  return (
    <Section title={words.seat.title}>
      <details className={styles.duties}>
        <summary><IconChevronRight size={14} aria-hidden="true" />{words.seat.summary(list.filter(({ level }) => level > 0).length, tuned)}</summary>
        <p className={styles.expectedHead} aria-hidden="true"><span className={styles.grow} /><span className={styles.expectedWeight}>{words.levelShort}</span><span className={styles.expectedWeight}>{words.importanceShort}</span></p>
        {list.map((expected) => (
          <Row
            key={expected.competency.id} competency={expected.competency} expected={expected}
            onSet={(change) => void seats.expect(seat.id, { competency: expected.competency.id, ...change }, expecting(revision))}
            onReset={() => void seats.expectAsRoles(seat.id, expected.competency.id, expecting(revision))}
          />
        ))}
      </details>
    </Section>
  );
}

interface RowProps {
  competency: { readonly name: string; readonly levels: readonly string[] };
  expected: Expected;
  onSet: (change: { level: number } | { importance: number }) => void;
  onReset: () => void;
}

function Row({ competency, expected, onSet, onReset }: RowProps) {
  const [open, setOpen] = useState(false);
  const readOnly = useReadOnly() !== null;
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = readOnly ? null : expectationKey(event.nativeEvent);
    if (asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'reset') onReset();
    else if ('level' in asked || expected.level > 0) onSet(asked);
  };
  return (
    <Popover opened={open} onChange={setOpen} width={300} position="left-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={styles.expected} title={saySource(expected, 'seat')} onClick={() => setOpen(!open)} onKeyDown={onKeyDown}>
          <span className={styles.grow}>{competency.name}</span>
          <VisuallyHidden>{words.seat.says(sayValue(expected), expected.source === 'SEAT')}</VisuallyHidden>
          {expected.source === 'SEAT' && <span className={styles.tuned} aria-hidden="true" />}
          <span className={styles.expectedLevel} aria-hidden="true">{expected.level === 0 ? words.none : expected.level}</span>
          <span className={styles.expectedWeight} aria-hidden="true">{expected.level === 0 ? '' : expected.importance}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.expectedTitle}>{competency.name}</p>
        <ExpectationEditor competency={competency} expected={expected} of="seat" onLevel={(level) => onSet({ level })} onImportance={(importance) => onSet({ importance })} onReset={onReset} />
      </Popover.Dropdown>
    </Popover>
  );
}
