import { Button } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useGoToWorld, useWorld } from '../../../lib/useWorld';
import { isNow, liveNow } from '../../../lib/world';
import { WhoYouAre } from '../../../ui/WhoYouAre';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { coachingPath, personPath } from '../levels/paths';
import { AssessDocument } from './assessDocument';
import { AssessView } from './AssessView';

/** Assessing one person: oneself, somebody whom one coaches or leads, or a colleague. */
export function AssessPage() {
  const { personId } = useParams({ strict: false });
  const id = personId ?? '';
  const world = useWorld();
  const goToWorld = useGoToWorld();
  const open = useOpenPath();
  const { data, asked, problem, retry } = useConfidentialQuery(AssessDocument, { id });
  const person = data?.org.person;
  const name = person?.name ?? '';
  usePage(useMemo(() => [
    { label: t.assess.coaching, open: () => open(coachingPath) }, { label: name, open: () => open(personPath(id)) }, { label: t.assess.crumb },
  ], [open, name, id]));

  const words = t.assess.empty;
  const icon = <IconClipboardCheck size={32} stroke={1.3} />;
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!person) return <EmptyState page title={words.gone}>{words.goneText}</EmptyState>;
  const viewer = data.viewer.person;
  if (!viewer) return <EmptyState page icon={icon} title={words.who} actions={<WhoYouAre />}>{words.whoText}</EmptyState>;
  if (!isNow(world)) return <EmptyState page icon={icon} title={words.notNow} actions={<Button onClick={() => goToWorld(liveNow)}>{words.toNow}</Button>}>{words.notNowText}</EmptyState>;
  if (!person.position) return <EmptyState page icon={icon} title={words.noSeat(person.name)} actions={<Button variant="default" onClick={() => open('/chart')}>{t.frame.room.chart}</Button>}>{words.noSeatText}</EmptyState>;
  return <AssessView key={`${person.id} ${viewer.id}`} person={person} viewer={viewer} asked={asked} competencies={data.org.competencies} />;
}
