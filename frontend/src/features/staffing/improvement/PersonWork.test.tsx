// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PersonWork } from './PersonWork';

const work = { canDraftPlan: true, lack: '2 are missing.', plans: [], evaluations: [] };
vi.mock('../../../lib/graphql/useConfidentialQuery', () => ({ useConfidentialQuery: () => ({ data: { workOf: work }, problem: null, retry: () => undefined }) }));
vi.mock('../../../lib/useWorld', () => ({ useMayWrite: () => true }));
afterEach(cleanup);

it('says what a plan lacks to who asks for one, and not before', () => {
  render(<MantineProvider env="test"><PersonWork person={{ id: 'per_1', name: 'Ana' }} /></MantineProvider>);
  expect(screen.queryByText('2 are missing.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Draft an improvement plan' }));
  screen.getByText('2 are missing.');
  expect(screen.queryByRole('dialog')).toBeNull();
});
