import { Button } from '@mantine/core';
import { IconGridDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import { t } from '../../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../../ui/states';
import { CreateTeamButton } from '../../teams/CreateTeamButton';
import table from '../table/table.module.css';
import { useSeatListing } from '../view/useSeatListing';
import { useSelection } from '../view/useSelection';
import { buildMatrix, TeamGroups, type MatrixMembership } from './buildMatrix';
import { ChipDialog, type ChipQuestion } from './ChipDialog';
import { ChipMenu, type ChipPlaceInWindow } from './ChipMenu';
import type { ChipActions } from './MatrixChip';
import { MatrixGrid } from './MatrixGrid';
import { useMatrixEdits } from './useMatrixEdits';
import { useMatrixTeams, type LoadedTeam } from './useMatrixTeams';

const words = t.views.matrix;
const justTheOne = (id: string) => [id];

interface Props {
  engine: ChartEngine;
  onShow: (seat: string) => void;
}

/** Teams by what is done in them: the seats of the chart as chips, in the same focus, with the same selection. */
export function MatrixView({ engine, onShow }: Props) {
  const loaded = useMatrixTeams();
  const { teams, read, total, problem, retry } = loaded;
  const listing = useSeatListing(engine);
  const whole = engine.focus === null && engine.matched === null;
  const groups = useMemo(() => new TeamGroups((seat) => listing.indexOf(seat) >= 0), [listing]);
  const matrix = useMemo(() => buildMatrix(teams, groups, whole), [teams, groups, whole]);
  const edits = useMatrixEdits(loaded);
  const { selected, choose } = useSelection(engine, justTheOne);
  const [menu, setMenu] = useState<ChipPlaceInWindow | null>(null);
  const [question, setQuestion] = useState<ChipQuestion | null>(null);
  const actions = useMemo<ChipActions>(() => ({
    choose: (membership, adds) => choose(membership.position.id, adds ? 'add' : 'one'),
    show: (membership) => onShow(membership.position.id),
    menu: (membership, team, x, y) => setMenu({ membership, team, x, y }),
  }), [choose, onShow]);
  const onMove = useCallback((membership: MatrixMembership, from: string, to: { team: string; function: string | null }) => void edits?.move(membership, from, to), [edits]);
  const seatOf = useCallback((id: string) => { const at = listing.indexOf(id); return at < 0 ? undefined : listing.at(at).seat; }, [listing]);
  const closeMenu = useCallback(() => setMenu(null), []);

  return (
    <div className={table.view}>
      <header className={table.toolbar}>
        <span className={table.total} role="status" title={words.hint}>
          {total !== null && (read < total ? words.reading(read, total) : words.total(matrix.count, matrix.rows.length))}
        </span>
      </header>
      {problem && <ProblemState problem={problem} onRetry={retry} />}
      {!problem && total === null && <LoadingRows rows={12} />}
      {!problem && total === 0 && <EmptyState title={words.noTeams} icon={<IconGridDots size={32} stroke={1.3} />} actions={<CreateTeamButton />}>{words.noTeamsText}</EmptyState>}
      {!problem && total !== null && total > 0 && (matrix.count === 0
        ? <EmptyState title={words.nobody} icon={<IconGridDots size={32} stroke={1.3} />} actions={<Button component={Link} to="/teams" variant="default">{t.teams.title}</Button>}>{words.nobodyText}</EmptyState>
        : <MatrixGrid<LoadedTeam> matrix={matrix} seatOf={seatOf} selected={selected} actions={actions} onMove={edits && onMove} />)}
      <ChipMenu place={menu} readOnly={edits === null} onClose={closeMenu} onShow={onShow} onAsk={setQuestion} />
      {question && edits && <ChipDialog question={question} engine={engine} functions={matrix.columns.flatMap((column) => column.function ?? [])} onMove={(...move) => void edits.move(...move)} onClose={() => setQuestion(null)} />}
    </div>
  );
}
