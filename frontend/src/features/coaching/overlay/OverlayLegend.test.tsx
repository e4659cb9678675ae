// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OverlayLegend } from './OverlayLegend';
import type { Overlay } from './useOverlay';

vi.mock('../../../lib/useOpenPath', () => ({ useOpenPath: () => () => undefined }));
vi.mock('../../../lib/useWorld', () => ({ useWorld: () => ({ asOf: '2026-01-01T00:00:00Z', scenario: null }) }));
afterEach(cleanup);

const legend = (overlay: Partial<Overlay>) => render(<MantineProvider env="test"><OverlayLegend overlay={{ rows: [], only: null, problem: null, isNobody: false, listed: false, ...overlay } as Overlay} /></MantineProvider>);

it('says of the past that who could take a seat is told as it is now', () => {
  legend({ kind: 'succession' });
  screen.getByText('The seats of that day that you lead now, and who could take them now.');
  cleanup();
  legend({ kind: 'coverage' });
  screen.getByText('As it was on that day.');
});

it('names what could not be read', () => {
  legend({ kind: 'succession', rows: null, problem: { message: '', advice: '' } as Overlay['problem'] });
  expect(screen.getByRole('alert').textContent).toBe('Who could take which seat could not be read.');
});
