import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../lib/commands/useCommands';
import { graphql } from '../../lib/graphql/document';
import { problemOfCombined } from '../../lib/graphql/problem';
import { useServices } from '../../lib/services';
import { useStore } from '../../lib/store';
import { t } from '../../lib/strings/strings';
import { ViewAs } from '../../ui/ViewAs';
import { useWho, WhoYouAre } from '../../ui/WhoYouAre';
import { CommandButton } from '../../ui/CommandButton';
import page from '../../ui/page.module.css';
import { LoadingRows, ProblemState } from '../../ui/states';
import styles from './settings.module.css';

const AboutDocument = graphql(`
  query About {
    workspace { name path database version }
    viewer { name canEdit person { id name } }
  }
`);

/** How the app looks to this reader, the way in and out for data, and what this workspace is. */
export function GeneralTab() {
  return (
    <>
      <Who />
      <Look />
      <section className={page.section}>
        <h2>{t.settings.data}</h2>
        <div className={styles.row}><span>{t.settings.importText}</span><CommandButton withLabel command={useCommand('workspace.import')} /></div>
        <div className={styles.row}><span>{t.settings.exportText}</span><CommandButton withLabel command={useCommand('workspace.export')} /></div>
      </section>
      <section className={page.section}>
        <h2>{t.expectations.title}</h2>
        <div className={styles.row}><span>{t.expectations.text}</span><Link to="/coaching/expectations">{t.expectations.open}</Link></div>
      </section>
      <section className={page.section}>
        <h2>{t.settings.help}</h2>
        <div className={styles.row}><span>{t.settings.shortcuts}</span><CommandButton withLabel command={useCommand('app.help')} /></div>
      </section>
      <About />
    </>
  );
}

function Who() {
  const { mayChoose } = useWho();
  if (!mayChoose) return null;
  return (
    <>
      <section className={page.section}>
        <h2>{t.identity.title}</h2>
        <p>{t.identity.text}</p>
        <div className={styles.row}><WhoYouAre /></div>
      </section>
      <section className={page.section}>
        <h2>{t.identity.asTitle}</h2>
        <div className={styles.stack}><ViewAs /></div>
      </section>
    </>
  );
}

function Look() {
  const { preferences } = useServices();
  const { density } = useStore(preferences);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section className={page.section}>
      <h2>{t.settings.look}</h2>
      <div className={styles.row}>
        <span id="theme">{t.settings.theme}</span>
        <SegmentedControl
          aria-labelledby="theme" value={colorScheme} data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t.settings.themes[value] }))}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
        />
      </div>
      <div className={styles.row}>
        <span id="density">{t.settings.density}</span>
        <SegmentedControl
          aria-labelledby="density" value={density} data={(['dense', 'comfortable'] as const).map((value) => ({ value, label: t.settings.densities[value] }))}
          onChange={(value) => preferences.set((now) => ({ ...now, density: value === 'comfortable' ? 'comfortable' : 'dense' }))}
        />
      </div>
    </section>
  );
}

function About() {
  const [{ data, error }, retry] = useQuery({ query: AboutDocument });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows rows={3} />;
  const { workspace, viewer } = data;
  return (
    <section className={page.section}>
      <h2>{t.settings.about}</h2>
      <dl className={page.facts}>
        <dt>{t.settings.version}</dt><dd>Cadre {workspace.version}</dd>
        <dt>{t.settings.workspace}</dt><dd>{workspace.name}</dd>
        {workspace.path && <><dt>{t.settings.path}</dt><dd className={styles.path}>{workspace.path}</dd></>}
        <dt>{t.settings.database}</dt><dd>{workspace.database}</dd>
        <dt>{t.settings.viewer}</dt><dd>{viewer.name}{!viewer.canEdit && ` · ${t.settings.readOnly}`}</dd>
      </dl>
    </section>
  );
}
