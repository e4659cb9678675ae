import { ActionIcon, Button, Modal, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { dayOf } from '../../../lib/format/dates';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { SearchPicker } from '../../../ui/SearchPicker';
import { useLoadEdits } from './loadEdits';
import styles from './load.module.css';

interface Named { readonly id: string; readonly name: string }

const twoWeeks = 14 * 86_400_000;

/** Which teams are asked, and until when. */
export function AskTeamsDialog({ first, onClose }: { first?: Named; onClose: () => void }) {
  const words = t.load;
  const edits = useLoadEdits();
  const [given] = useState<{ teams: readonly Named[]; closesOn: string }>(() => ({ teams: first ? [first] : [], closesOn: dayOf(new Date(Date.now() + twoWeeks)) }));
  const [teams, setTeams] = useState(given.teams);
  const [closesOn, setClosesOn] = useState(given.closesOn);
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.open({ teams: teams.map(({ id }) => id), closesOn }), onClose, ['closesOn', 'teams']);
  return (
    <Modal opened onClose={onClose} title={words.askTitle} {...keeping(teams !== given.teams || closesOn !== given.closesOn)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <p className={styles.soft}>{words.askHint}</p>
          {teams.length > 0 && (
            <ul className={styles.picked} aria-label={words.teams}>
              {teams.map((team) => <li key={team.id}>{team.name}<ActionIcon size={22} aria-label={words.remove(team.name)} onClick={() => setTeams(teams.filter(({ id }) => id !== team.id))}><IconX size={13} aria-hidden="true" /></ActionIcon></li>)}
            </ul>
          )}
          <SearchPicker key={teams.length} kind="TEAM" label={words.teams} placeholder={words.teamsPlaceholder} autoFocus={!first || teams !== given.teams} without={teams.map(({ id }) => id)} onPick={({ id, label }) => setTeams([...teams, { id, name: label }])} />
          {errorOf('teams') && <p className={styles.problem} role="alert">{errorOf('teams')}</p>}
          <TextInput type="date" label={words.closesOn} value={closesOn} error={errorOf('closesOn')} onChange={(event) => setClosesOn(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={teams.length === 0 || closesOn === ''}>{words.askGo}</Button></div>
      </form>
    </Modal>
  );
}
