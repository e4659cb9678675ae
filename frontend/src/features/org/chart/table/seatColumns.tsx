import type { SeatPlace } from '../../../../chart/model/SeatListing';
import { isOnNotice, type SeatHolder } from '../../../../chart/model/seat';
import { englishStrings, seatName, vacancyOf } from '../../../../chart/strings';
import { t } from '../../../../lib/strings/strings';
import { CellText } from '../../../../ui/grid/CellText';
import type { CellEditing, GridColumn } from '../../../../ui/grid/column';
import { TeamDot } from '../../../../ui/TeamDot';
import { CellPicker } from './CellPicker';
import type { CellEdits } from './useCellEdits';
import styles from './table.module.css';

const words = t.views.table;
export type SeatColumnId = keyof typeof words.column;
export const seatColumnIds = Object.keys(words.column) as SeatColumnId[];
const widths: Record<SeatColumnId, number> = { title: 240, holders: 190, reportsTo: 180, team: 170, role: 170, location: 120, grade: 90, fte: 64, direct: 68, total: 68, layer: 68 };

/** What a column has to say of a seat: its text, or its number. */
export const seatTexts = {
  title: ({ seat }) => seat.title,
  holders: ({ seat }) => {
    const names = seat.holders.map(holderWords).join(', ');
    return isOnNotice(seat) ? words.onNotice(names) : names;
  },
  reportsTo: ({ lead, seat }) => (lead ? seatName(lead) : seat.managerRef ?? ''),
  team: ({ seat }) => seat.team?.name ?? '',
  role: ({ seat }) => seat.roles.map((role) => role.name).join(', '),
  location: ({ seat }) => seat.location ?? '',
  grade: ({ seat }) => seat.grade ?? '',
} satisfies Partial<Record<SeatColumnId, (place: SeatPlace) => string>>;
export const seatNumbers = {
  fte: ({ seat }) => seat.fte, direct: ({ direct }) => direct, total: ({ total }) => total, layer: ({ layer }) => layer,
} satisfies Partial<Record<SeatColumnId, (place: SeatPlace) => number>>;

const holderWords = (holder: SeatHolder) => words.holder[holder.kind](holder.name);

/** The columns of the table of seats; without edits, every cell is only read. */
export function seatColumns(edits: CellEdits | null): readonly GridColumn<SeatPlace>[] {
  const named = (id: SeatColumnId, place: SeatPlace) => words.edit(words.column[id], place.seat.title);
  const text = (id: SeatColumnId, of: (place: SeatPlace) => string, save?: (id: string, text: string, seen: number) => void): GridColumn<SeatPlace> => ({
    ...base(id), cell: of, hint: (place) => of(place) || undefined,
    ...(edits && save && { editor: (place: SeatPlace, editing: CellEditing) => <CellText label={named(id, place)} value={of(place)} version={edits.revision} editing={editing} onSave={(next, seen) => save(place.seat.id, next, seen)} /> }),
  });
  const number = (id: keyof typeof seatNumbers): GridColumn<SeatPlace> => ({ ...base(id), align: 'end', cell: (place) => seatNumbers[id](place).toLocaleString() });
  return [
    text('title', seatTexts.title, edits?.rename),
    { ...text('holders', seatTexts.holders), cell: (place) => (place.seat.vacant ? <span className={styles.vacant}>{vacancyOf(place.seat, englishStrings)}</span> : seatTexts.holders(place)) },
    {
      ...text('reportsTo', seatTexts.reportsTo),
      ...(edits && { editor: (place: SeatPlace, editing: CellEditing) => <CellPicker kind="POSITION" label={named('reportsTo', place)} placeholder={words.reportsToPlaceholder} without={[place.seat.id]} version={edits.revision} editing={editing} onPick={(lead, seen) => edits.move(place.seat.id, lead, seen)} /> }),
    },
    {
      ...text('team', seatTexts.team),
      cell: ({ seat: { team } }) => team && <><TeamDot color={team.color} /><span className={styles.team}>{team.name}</span></>,
      ...(edits && { editor: (place: SeatPlace, editing: CellEditing) => <CellPicker kind="TEAM" label={named('team', place)} placeholder={t.seat.teamPlaceholder} without={place.seat.team ? [place.seat.team.id] : []} version={edits.revision} editing={editing} onPick={(team, seen) => edits.team(place.seat.id, team, seen)} /> }),
    },
    text('role', seatTexts.role),
    text('location', seatTexts.location, edits?.location),
    text('grade', seatTexts.grade, edits?.grade),
    { ...number('fte'), ...(edits && { editor: (place: SeatPlace, editing: CellEditing) => <CellText label={named('fte', place)} inputMode="decimal" value={place.seat.fte.toLocaleString()} version={edits.revision} editing={editing} onSave={(next, seen) => edits.fte(place.seat.id, next, seen)} /> }) },
    number('direct'), number('total'), number('layer'),
  ];
}

const base = (id: SeatColumnId) => ({ id, label: words.column[id], width: widths[id], sortable: true });
