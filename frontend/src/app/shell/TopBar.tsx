import { IconSearch } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { CommandButton } from '../../ui/CommandButton';
import { Keys } from '../../ui/Keys';
import { useCommand } from '../../lib/commands/useCommands';
import { useServices } from '../../lib/services';
import { useStore } from '../../lib/store';
import { t } from '../../lib/strings/strings';
import styles from './TopBar.module.css';

/** Where one is, the way to everything else, which world one sees, undo and redo, and who one is. */
export function TopBar({ withInspector, world, identity }: { withInspector: boolean; world: ReactNode; identity: ReactNode }) {
  const { edits } = useServices();
  useStore(edits.history);
  return (
    <section className={styles.bar} aria-label={t.frame.topBar}>
      <Breadcrumbs />
      <SearchButton />
      <div className={styles.right}>
        {world}
        <CommandButton command={useCommand('edit.undo')} />
        <CommandButton command={useCommand('edit.redo')} />
        {withInspector && <InspectorButton />}
        {identity}
      </div>
    </section>
  );
}

function InspectorButton() {
  return <CommandButton command={useCommand('view.inspector')} />;
}

function Breadcrumbs() {
  const { page } = useServices();
  const crumbs = useStore(page);
  return (
    <nav className={styles.crumbs} aria-label={t.frame.breadcrumbs}>
      {crumbs.map((crumb, index) => (
        <Fragment key={index}>
          {index > 0 && <span className={styles.slash} aria-hidden="true">/</span>}
          {crumb.open && index < crumbs.length - 1
            ? <button type="button" onClick={crumb.open} title={crumb.label}>{crumb.label}</button>
            : <span title={crumb.label} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{crumb.label}</span>}
        </Fragment>
      ))}
    </nav>
  );
}

function SearchButton() {
  const { scopes } = useServices();
  const command = useCommand('app.palette');
  return (
    <button type="button" className={styles.search} onClick={() => command.run(scopes)} aria-keyshortcuts="Control+K">
      <IconSearch size={15} stroke={1.6} aria-hidden="true" />
      <span className={styles.hint}>{t.frame.searchHint}</span>
      <Keys shortcut="Mod+K" />
    </button>
  );
}
