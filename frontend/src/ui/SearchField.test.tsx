// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { SearchField } from './SearchField';

const field = () => screen.getByLabelText<HTMLInputElement>('Find');

function Page() {
  const [value, setValue] = useState('first');
  return (
    <MantineProvider>
      <SearchField label="Find" width={200} value={value} onSearch={setValue} />
      <button type="button" onClick={() => setValue('')}>Clear</button>
      <output>{value}</output>
    </MantineProvider>
  );
}

it('asks when typing rests, and follows what else changes the search', async () => {
  render(<Page />);
  fireEvent.change(field(), { target: { value: 'second ' } });
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('second'));
  expect(field().value).toBe('second ');
  fireEvent.click(screen.getByText('Clear'));
  expect(field().value).toBe('');
});
