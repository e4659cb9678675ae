import { Select } from '@mantine/core';
import { t } from '../../../lib/strings/strings';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  /** The person's seat; null where they hold none. */
  seat: string | null;
  next: readonly Named[];
  roles: readonly Named[];
  value: string | null;
  onChange: (role: string | null) => void;
}

/** What to measure against: the seat, a role that leads on from it, or any other. */
export function RoleSelect({ seat, next, roles, value, onChange }: Props) {
  const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  const others = roles.filter((role) => !next.some((each) => each.id === role.id));
  return (
    <Select
      label={t.gaps.against} w={240} searchable allowDeselect={false} value={value ?? ''} onChange={(role) => onChange(role || null)}
      data={[
        { value: '', label: seat === null ? t.gaps.noSeat : t.gaps.seat(seat) },
        ...(next.length > 0 ? [{ group: t.gaps.nextRoles, items: options(next) }] : []),
        ...(others.length > 0 ? [{ group: t.gaps.otherRoles, items: options(others) }] : []),
      ]}
    />
  );
}
