import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '../ui/tokens.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { followRevisions } from '../lib/graphql/client';
import { ServicesProvider } from '../lib/services';
import { cssVariables, theme } from '../ui/theme';
import { CrashBoundary } from './CrashPage';
import { createServices } from './createServices';
import { createAppRouter, preloadPages } from './router';

const services = createServices();
const router = createAppRouter();
const schemes = localStorageColorSchemeManager({ key: 'cadre.theme' });

services.live.start();
followRevisions(services.client);
const showDensity = () => { document.documentElement.dataset['density'] = services.preferences.get().density; };
showDensity();
services.preferences.subscribe(showDensity);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" colorSchemeManager={schemes}>
      <CrashBoundary>
        <ServicesProvider services={services}>
          <Provider value={services.client}><RouterProvider router={router} /></Provider>
        </ServicesProvider>
      </CrashBoundary>
    </MantineProvider>
  </StrictMode>,
);

// WebKit knows no requestIdleCallback; a moment after the first page is as good.
setTimeout(preloadPages, 1500);
