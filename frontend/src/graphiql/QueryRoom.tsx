import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import '../ui/tokens.css';
import './graphiql.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { MantineProvider } from '@mantine/core';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { currentEyes } from '../lib/eyes';
import { t } from '../lib/strings/strings';
import { examples } from './examples';
import { examplesPlugin } from './ExamplesPlugin';
import { resultPlugin } from './ResultPlugin';
import { fetcher, shownAs, waiting } from './room';
import { opened, readSaved } from './savedQueries';
import { savedPlugin } from './SavedPlugin';
import { useEditorScheme } from './useEditorScheme';

const root = document.getElementById('root');
if (!root) throw new Error('graphiql.html has no #root');

/** The editor, with the saved query that the address names in it. */
function QueryRoom({ initialQuery }: { initialQuery: string | undefined }) {
  const eyes = currentEyes();
  return (
    <MantineProvider forceColorScheme={useEditorScheme()}>
      <GraphiQL
        fetcher={fetcher} plugins={[savedPlugin, HISTORY_PLUGIN, resultPlugin, examplesPlugin(examples), explorerPlugin()]} defaultQuery={examples[0]?.query ?? ''} isHeadersEditorEnabled={false}
        {...(initialQuery === undefined ? {} : { initialQuery, visiblePlugin: resultPlugin })}
      >
        <GraphiQL.Logo><a className="cadre-back" href="/chart">← Cadre</a>{eyes && <strong className="cadre-eyes">{t.identity.bandName(eyes.name)} {t.identity.bandText}</strong>}</GraphiQL.Logo>
      </GraphiQL>
    </MantineProvider>
  );
}

const named = new URLSearchParams(location.search).get('saved');
const saved = named === null ? undefined : (await readSaved()).find(({ name }) => name === named);
if (saved) {
  opened.set(saved);
  shownAs.set(saved.visualisation);
  waiting.set(true);
}
createRoot(root).render(<QueryRoom initialQuery={saved?.query} />);
