import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TeamToSplitQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { useOrgEdits } from '../edits/useOrgEdits';
import { CheckList } from '../reshape/CheckList';
import { calledBy } from '../reshape/reshapeDocument';
import { WillHappen } from '../reshape/WillHappen';
import seat from '../seat/seat.module.css';

const words = t.reshape;

const TeamToSplitDocument = graphql(`
  query TeamToSplit($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision team(id: $id) { id name kind parent { id name } memberships { id position { id title person { id name } } } } }
  }
`);

type Team = NonNullable<TeamToSplitQuery['org']['team']>;

/** Makes a second team of some of the seats of one. */
export function SplitTeamDialog({ id, name, onClose, onDone }: { id: string; name: string; onClose: () => void; onDone: (created: string) => void }) {
  const [{ data, error }, retry] = useOrgQuery({ query: TeamToSplitDocument, variables: { id } });
  const team = data?.org.team;
  return (
    <Modal opened onClose={onClose} size="lg" title={words.splitTeamTitle(name)}>
      {error && !data && <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!error && !data && <LoadingRows rows={5} />}
      {team && <SplitTeamForm team={team} revision={data.org.revision} onClose={onClose} onDone={onDone} />}
    </Modal>
  );
}

function SplitTeamForm({ team, revision, onClose, onDone }: { team: Team; revision: number; onClose: () => void; onDone: (created: string) => void }) {
  const { teams, expecting } = useOrgEdits();
  // What was said before it is done holds for the team as it was read when the dialog opened.
  const [seen] = useState(revision);
  const [name, setName] = useState('');
  const [moving, setMoving] = useState<readonly string[]>([]);
  const { errorOf, rest, busy, submit } = useSubmit(() => teams.split({ team: team.id, name: name.trim(), positions: [...moving], expectedRevision: expecting(seen) }), ({ data }) => onDone(data.splitTeam.created.id), ['name']);
  const members = team.memberships.map(({ position }) => position);
  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <TextInput label={words.splitTeamName} value={name} error={errorOf('name')} required autoFocus data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
        {members.length === 0
          ? <p className={seat.quiet}>{words.splitTeamNobody}</p>
          : <CheckList label={words.splitTeamMembers} chosen={moving} onChoose={setMoving} choices={members.map((each) => ({ id: each.id, label: calledBy(each), detail: each.person ? each.title : t.teams.vacant }))} />}
        {members.length > 0 && (
          <WillHappen says={[words.splitTeamMakes(name.trim() || '…', t.teams.kind[team.kind], team.parent?.name ?? null), words.splitTeamMoves(moving.length, members.length - moving.length), words.splitTeamStays]} />
        )}
        <FormProblem problem={rest} />
      </Stack>
      <div className={seat.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={name.trim() === '' || moving.length === 0}>{words.splitGo}</Button></div>
    </form>
  );
}
