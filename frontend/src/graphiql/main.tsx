import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './graphiql.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { currentEyes, eyesHeader } from '../lib/eyes';
import { t } from '../lib/strings/strings';
import { examples } from './examples';
import { examplesPlugin } from './ExamplesPlugin';

const fetcher: Fetcher = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...eyesHeader() },
    body: JSON.stringify(params),
  });
  return response.json() as Promise<Record<string, unknown>>;
};

const root = document.getElementById('root');
if (!root) throw new Error('graphiql.html has no #root');
const eyes = currentEyes();

createRoot(root).render(
  <GraphiQL fetcher={fetcher} plugins={[examplesPlugin(examples), explorerPlugin()]} defaultQuery={examples[0]?.query ?? ''} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo><a className="cadre-back" href="/chart">← Cadre</a>{eyes && <strong className="cadre-eyes">{t.identity.bandName(eyes.name)} {t.identity.bandText}</strong>}</GraphiQL.Logo>
  </GraphiQL>,
);
