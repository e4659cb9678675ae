import { Autocomplete, Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import { seatName } from '../../../../chart/strings';
import { t } from '../../../../lib/strings/strings';
import { SearchPicker } from '../../../../ui/SearchPicker';
import { functionOf, type MatrixMembership, type MatrixTeam } from './buildMatrix';
import type { MatrixEdits } from './useMatrixEdits';

/** What is asked about a chip: which other team, or which function. */
export interface ChipQuestion {
  readonly kind: 'team' | 'function';
  readonly membership: MatrixMembership;
  readonly team: MatrixTeam;
}

interface Props {
  question: ChipQuestion;
  engine: ChartEngine;
  /** The functions that there are. */
  functions: readonly string[];
  onMove: (...move: Parameters<MatrixEdits['move']>) => void;
  onClose: () => void;
}

/** The way to another cell by keyboard: find the team, or write the function. */
export function ChipDialog({ question: { kind, membership, team }, engine, functions, onMove, onClose }: Props) {
  const words = t.views.matrix;
  const seat = engine.seat(membership.position.id);
  const name = seat ? seatName(seat) : '';
  const does = functionOf(membership);
  const [text, setText] = useState(does ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    onMove(membership, team.id, { team: team.id, function: text.trim() || null });
  };
  if (kind === 'team') {
    return (
      <Modal opened onClose={onClose} title={words.moveTitle(name, team.name)}>
        <SearchPicker kind="TEAM" label={words.moveTitle(name, team.name)} placeholder={t.seat.teamPlaceholder} without={[team.id]} onPick={(picked) => { onClose(); onMove(membership, team.id, { team: picked.id, function: does }); }} />
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title={words.functionTitle(name, team.name)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <Autocomplete size="xs" label={words.function} placeholder={words.functionPlaceholder} value={text} onChange={setText} data={[...functions]} maxLength={200} data-autofocus="" />
          <Group justify="flex-end"><Button type="submit">{words.save}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
