import { Button } from '@mantine/core';
import { IconCheck, IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { ReviseTeamApiInput, TeamTopologyQuery } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import { InteractionDialog } from '../InteractionDialog';
import { DependencyItem, InteractionItem } from '../LinkItems';
import { FindingList } from '../TopologyAside';
import { DependencyFields, InteractionFields } from '../topologyDocument';
import { useTopologyEdits } from '../topologyEdits';
import styles from './team.module.css';

const TeamTopologyDocument = graphql(`
  query TeamTopology($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      team(id: $id) {
        id
        name
        apiFile
        api { id mission howToAsk promises versioning channels meetingWindows onCall docs confirmedOn stale confirmedBy { id name } }
        interactions { id ...InteractionFields }
        needs { id ...DependencyFields }
        provides { id ...DependencyFields }
        ownerships { id sharedWhy area { id name kind } }
        topologyFindings { rule severity text teams { id name } interaction { id } dependency { id } area { id } }
      }
    }
  }
`);

type Team = NonNullable<TeamTopologyQuery['org']['team']>;

/** How other teams work with one: what it tells of itself, with whom it works, what it owns and what is needed. */
export function TeamTopology({ teamId }: { teamId: string }) {
  const [{ data, error }, retry] = useOrgQuery({ query: TeamTopologyDocument, variables: { id: teamId } });
  const team = data?.org.team;
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data || !team) return null;
  return (
    <>
      <TeamApi team={team} revision={data.org.revision} />
      <WorksWith team={team} revision={data.org.revision} />
      {team.topologyFindings.length > 0 && <section className={page.section}><h2>{t.topology.tabs.findings}</h2><FindingList findings={team.topologyFindings} onSelect={null} /></section>}
    </>
  );
}

const fields = ['mission', 'howToAsk', 'promises', 'versioning', 'channels', 'meetingWindows', 'onCall', 'docs'] as const;

function TeamApi({ team, revision }: { team: Team; revision: number }) {
  const words = t.topology.api;
  const edits = useTopologyEdits();
  const readOnly = useReadOnly() !== null;
  const { platform, status } = useServices();
  const { api } = team;
  const saveFile = async () => {
    if (await platform.saveFile(`${team.name}.team-api.yaml`, new Blob([team.apiFile], { type: 'application/yaml' }))) status.set({ text: t.topology.apiFileSaved(team.name), tone: 'done' });
  };
  const save = (change: Omit<ReviseTeamApiInput, 'team'>) => void edits.reviseApi({ team: team.id, expectedRevision: edits.expecting(revision), ...change });
  return (
    <section className={page.section}>
      <h2>
        <span>{words.title}</span>
        <span className={styles.tools}>
          <Button variant="default" size="compact-xs" leftSection={<IconDownload size={13} aria-hidden="true" />} onClick={() => void saveFile()}>{t.topology.apiFile}</Button>
          {api && !readOnly && <Button variant="default" size="compact-xs" leftSection={<IconCheck size={13} aria-hidden="true" />} onClick={() => void edits.confirmApi(team.id)}>{words.confirm}</Button>}
        </span>
      </h2>
      <p className={api?.stale ? styles.stale : page.soft}>
        {!api && words.none}
        {api?.confirmedOn && words.confirmed(formatDay(api.confirmedOn, new Date()), api.confirmedBy?.name ?? '')}
        {api?.stale && `. ${words.stale}.`}
      </p>
      <dl className={`${page.facts} ${styles.api}`}>
        {fields.map((field) => (
          <div key={field} className={styles.fact}>
            <dt>{words[field]}</dt>
            <dd><InlineText clearable label={words[field]} placeholder={words.placeholder[field]} value={api?.[field] ?? ''} onSave={(text) => save({ [field]: text || null })} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function WorksWith({ team, revision }: { team: Team; revision: number }) {
  const words = t.topology.api;
  const [starting, setStarting] = useState(false);
  const readOnly = useReadOnly() !== null;
  const interactions = unmask(InteractionFields, team.interactions);
  const parts = [
    { title: words.now, list: interactions.filter(({ state }) => state !== 'PLANNED') },
    { title: words.expected, list: interactions.filter(({ state }) => state === 'PLANNED') },
  ];
  const dependencies = [{ title: words.needs, list: unmask(DependencyFields, team.needs) }, { title: words.provides, list: unmask(DependencyFields, team.provides) }];
  return (
    <section className={page.section}>
      <h2><span>{words.interactions}</span>{!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setStarting(true)}>{t.topology.newInteraction}</Button>}</h2>
      {interactions.length === 0 && <p className={page.soft}>{words.nothing}</p>}
      {parts.map(({ title, list }) => list.length > 0 && <div key={title}><h3 className={styles.part}>{title}</h3><ul className={styles.items}>{list.map((each) => <InteractionItem key={each.id} interaction={each} revision={revision} />)}</ul></div>)}
      {dependencies.map(({ title, list }) => list.length > 0 && <div key={title}><h3 className={styles.part}>{title}</h3><ul className={styles.items}>{list.map((each) => <DependencyItem key={each.id} dependency={each} revision={revision} />)}</ul></div>)}
      {team.ownerships.length > 0 && (
        <div>
          <h3 className={styles.part}>{words.owned}</h3>
          <ul className={styles.owned}>{team.ownerships.map(({ id, area, sharedWhy }) => <li key={id}><strong>{area.name}</strong> <span className={page.soft}>{t.topology.areas.kinds[area.kind]}{sharedWhy ? `. ${t.topology.areas.shared}: ${sharedWhy}` : ''}</span></li>)}</ul>
        </div>
      )}
      {starting && <InteractionDialog from={team} to={null} revision={revision} onClose={() => setStarting(false)} />}
    </section>
  );
}
