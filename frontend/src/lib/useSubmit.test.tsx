// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Problem } from './graphql/problem';
import { useSubmit } from './useSubmit';

afterEach(cleanup);

type Answer = { ok: true; id: string } | { ok: false; problem: Problem };

const refusal = (field: string): Answer => ({ ok: false, problem: { code: 'INVALID_INPUT', message: `No ${field}.`, advice: '', field: `input.${field}`, number: null } });

function Form({ run, onDone }: { run: () => Promise<Answer>; onDone: (id: string) => void }) {
  const { errorOf, rest, busy, submit } = useSubmit(run, ({ id }) => onDone(id), ['name']);
  return <form aria-label="form" onSubmit={submit}><output>{`${errorOf('name') ?? '-'} ${rest?.message ?? '-'} ${busy}`}</output></form>;
}

/** A form whose runs are answered by hand. */
function begin() {
  const runs: ((answer: Answer) => void)[] = [];
  const done: string[] = [];
  render(<Form run={() => new Promise((resolve) => runs.push(resolve))} onDone={(id) => done.push(id)} />);
  const enter = () => fireEvent.submit(screen.getByRole('form'));
  const answer = (value: Answer) => act(async () => { runs.at(-1)?.(value); await Promise.resolve(); });
  return { runs, done, enter, answer, said: () => screen.getByRole('status').textContent };
}

it('runs once however often Enter is pressed, and again after an answer', async () => {
  const { runs, done, enter, answer, said } = begin();
  enter();
  enter();
  expect(runs).toHaveLength(1);
  expect(said()).toBe('- - true');
  await answer({ ok: true, id: 'first' });
  expect(done).toEqual(['first']);
  enter();
  expect(runs).toHaveLength(2);
});

it('says what is refused at its field, or beside all of them, until it is tried again', async () => {
  const { done, enter, answer, said } = begin();
  enter();
  await answer(refusal('name'));
  expect(said()).toBe('No name. - false');
  enter();
  await answer(refusal('owner'));
  expect(said()).toBe('- No owner. false');
  enter();
  await answer({ ok: true, id: 'kept' });
  expect(said()).toBe('- - false');
  expect(done).toEqual(['kept']);
});
