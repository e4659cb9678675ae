import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { expectAccessible } from '../support/axe';
import { browserSessions } from '../support/browser';

const sessions = browserSessions();

/** A receiver that answers what a test says, and keeps what it got. */
async function startReceiver() {
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  const answers = { status: 204, text: '' };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(answers.status).end(answers.text);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  return { got, answers, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

it('adds a webhook, shows its secret once, and tells how deliveries go', async () => {
  const receiver = await startReceiver();
  const session = await sessions.start('empty');
  const page = await session.open('/settings?tab=webhooks');
  await page.getByRole('heading', { name: 'No webhooks yet' }).waitFor();
  await page.getByRole('button', { name: 'Add webhook' }).click();
  const form = page.getByRole('dialog', { name: 'Add webhook' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Directory');
  await form.getByRole('textbox', { name: 'Address' }).fill('https://10.0.0.1/hook');
  await page.keyboard.press('Enter');
  await form.getByText(/is a private address/).waitFor();
  await form.getByRole('textbox', { name: 'Address' }).fill(receiver.address);
  await form.getByRole('checkbox', { name: 'People' }).press('Space');
  await form.getByRole('button', { name: 'Add webhook' }).click();

  const once = page.getByRole('dialog', { name: 'Signing secret' });
  const secret = await once.getByText(/^whsec_/).innerText();
  await page.keyboard.press('Escape');
  await once.getByRole('button', { name: 'Done' }).click();
  await once.waitFor({ state: 'detached' });
  const hooks = page.getByRole('list', { name: 'Webhooks', exact: true });
  await hooks.getByText('Nothing waits.').waitFor();

  // Twice in a row: nobody is in conflict with themselves.
  for (const [from, to] of [['Directory', 'Phone book'], ['Phone book', 'Directory']] as const) {
    await page.getByRole('button', { name: `More for ${from}` }).click();
    await page.getByRole('menuitem', { name: 'Edit…' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(to);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await hooks.getByRole('heading', { name: to }).waitFor();
  }

  await page.getByRole('button', { name: 'Send a test: Directory' }).click();
  const log = page.getByRole('list', { name: 'Deliveries of Directory' });
  await log.getByText('Delivered').waitFor();
  const { headers, body } = receiver.got[0]!;
  const signed = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${signed}`);
  expect(headers['content-type']).toBe('application/cloudevents+json');

  Object.assign(receiver.answers, { status: 500, text: 'No room left' });
  await log.getByRole('button', { name: 'Send again: Test event' }).click();
  await log.getByText('Failed').waitFor();
  await log.getByText('The receiver answered 500.').waitFor();
  await log.getByText('No room left').waitFor();
  await expectAccessible(page);

  receiver.answers.status = 410;
  const answer = await page.context().request.post(`${session.server.address}/graphql`, { data: { query: 'mutation { addPerson(input: {name: "Zoe Neu"}) { changeset { id } } }' }, headers: { origin: session.server.address } });
  expect(await answer.text()).not.toContain('errors');
  await hooks.getByText('Disabled', { exact: true }).waitFor();
  await hooks.getByText(/^The receiver answered 410/).first().waitFor();
  receiver.answers.status = 200;
  await page.getByRole('button', { name: 'Resume: Directory' }).press('Enter');
  await log.getByText('cadre.person.add').waitFor();
  await log.getByText('Delivered', { exact: true }).waitFor();
  expect((JSON.parse(receiver.got.at(-1)!.body) as { data: { changeset: { summary: string } } }).data.changeset.summary).toContain('Zoe Neu');

  await page.getByRole('button', { name: 'More for Directory' }).click();
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await page.getByRole('dialog', { name: 'Remove webhook?' }).getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('heading', { name: 'No webhooks yet' }).waitFor();
});
