import { Button } from '@mantine/core';
import { CoachLine } from '../features/coaching/coach/CoachLine';
import { personPath } from '../features/coaching/levels/paths';
import { PrivateNotes } from '../features/coaching/notes/PrivateNotes';
import { PersonPage } from '../features/org/people/PersonPage';
import { PersonWork } from '../features/staffing/improvement/PersonWork';
import { PersonLeaving } from '../features/staffing/leaving/PersonLeaving';
import { PersonOnboarding } from '../features/staffing/onboarding/PersonOnboarding';
import { PersonObjectives } from '../features/strategy/objectives/PersonObjectives';
import { t } from '../lib/strings/strings';
import { useOpenPath } from '../lib/useOpenPath';
import { useWorld } from '../lib/useWorld';
import page from '../ui/page.module.css';

/** A person's page, put together from what the features know of them. */
export function PersonRoom() {
  const { scenario, asOf } = useWorld();
  const open = useOpenPath();
  const live = scenario === null && asOf === null;
  const words = t.coaching.person;
  return (
    <PersonPage
      more={({ id, name }) => (
        <>
          <section className={page.section}>
            <h2>{words.growth}</h2>
            <CoachLine key={id} personId={id} />
            <Button variant="default" onClick={() => open(personPath(id))}>{words.growthText}</Button>
          </section>
          {live && <PersonOnboarding key={`onboarding ${id}`} personId={id} />}
          {live && <PersonWork key={`work ${id}`} person={{ id, name }} />}
          {live && <PersonLeaving key={`leaving ${id}`} personId={id} />}
          <PersonObjectives key={`objectives ${id}`} personId={id} />
          {live && <div className={page.section}><PrivateNotes key={id} about={id} title={t.notes.about(name)} /></div>}
        </>
      )}
    />
  );
}
