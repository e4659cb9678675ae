import { PrivateNotes } from '../features/coaching/notes/PrivateNotes';
import { PersonPage } from '../features/org/people/PersonPage';
import { t } from '../lib/strings/strings';
import { useWorld } from '../lib/useWorld';
import page from '../ui/page.module.css';

/** A person's page, put together from what the features know of them. */
export function PersonRoom() {
  const { scenario, asOf } = useWorld();
  const live = scenario === null && asOf === null;
  return <PersonPage more={({ id, name }) => live && <div className={page.section}><PrivateNotes key={id} about={id} title={t.notes.about(name)} /></div>} />;
}
