import { Tooltip } from '@mantine/core';
import { IconChevronRight, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import { SearchPicker } from '../../../ui/SearchPicker';
import { RemoveButton, Section } from './Section';
import styles from './seat.module.css';

const SeatRolesFragment = graphql(`
  fragment SeatRoles on Position {
    id
    roles { id primary role { id key name purpose } }
    duties { responsibility inherited from { id name } }
  }
`);

/** The revision is the one that the seat was read at. */
export function SeatRoles({ seat: masked, revision }: { seat: FragmentType<typeof SeatRolesFragment>; revision: number }) {
  const seat = unmask(SeatRolesFragment, masked);
  const { seats, expecting } = useOrgEdits();
  const [adding, setAdding] = useState(false);
  const add = (role: string) => {
    setAdding(false);
    void seats.addRole(seat.id, role, seat.roles.length === 0, expecting(revision));
  };
  return (
    <Section title={t.seat.roles} add={{ label: t.seat.addRole, run: () => setAdding(true) }}>
      {seat.roles.map(({ id, primary, role }) => (
        <div key={id} className={styles.row}>
          <div className={styles.grow}>
            <Tooltip label={role.purpose} disabled={role.purpose === ''} multiline maw={360} events={{ hover: true, focus: true, touch: true }}>
              <Link className={styles.name} to="/teams/roles/$roleId" params={{ roleId: role.id }}>{role.name}</Link>
            </Tooltip>
            {primary && seat.roles.length > 1 && <span className={styles.detail}>{t.seat.rolePrimary}</span>}
          </div>
          <RemoveButton label={t.seat.removeRole(role.name)} onClick={() => void seats.removeRole(seat.id, role.id, expecting(revision))}><IconX size={14} aria-hidden="true" /></RemoveButton>
        </div>
      ))}
      {seat.roles.length === 0 && !adding && <p className={styles.quiet}>{t.seat.rolesEmpty}</p>}
      {adding && (
        <SearchPicker kind="ROLE" label={t.seat.addRole} placeholder={t.seat.rolePlaceholder} without={seat.roles.map(({ role }) => role.id)} onPick={({ id }) => add(id)} onLeave={() => setAdding(false)} />
      )}
      {seat.duties.length > 0 && <Duties duties={seat.duties} />}
    </Section>
  );
}

interface DutyItem {
  responsibility: string;
  inherited: boolean;
  from: { id: string; name: string };
}

/** What the seat answers for, each duty under the role that it comes from. */
function Duties({ duties }: { duties: readonly DutyItem[] }) {
  const groups = new Map<string, { name: string; duties: DutyItem[] }>();
  for (const duty of duties) {
    const group = groups.get(duty.from.id) ?? { name: duty.from.name, duties: [] };
    group.duties.push(duty);
    groups.set(duty.from.id, group);
  }
  return (
    <details className={styles.duties}>
      <summary><IconChevronRight size={14} aria-hidden="true" />{t.seat.duties(duties.length)}</summary>
      {[...groups.entries()].map(([id, group]) => (
        <section key={id}>
          <h4>{t.seat.dutiesFrom(group.name)}</h4>
          <ul>{group.duties.map((duty) => <li key={duty.responsibility}>{duty.responsibility}</li>)}</ul>
        </section>
      ))}
    </details>
  );
}
