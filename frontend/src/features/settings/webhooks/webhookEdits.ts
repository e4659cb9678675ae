import { useMemo } from 'react';
import type { AddWebhookInput, UpdateWebhookInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';

const Add = graphql(`mutation AddWebhook($input: AddWebhookInput!) { addWebhook(input: $input) { changeset { id revision summary } secret } }`);
const Update = graphql(`mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { changeset { id revision summary } webhook { id name url topics version } } }`);
const Pause = graphql(`mutation PauseWebhook($input: PauseWebhookInput!) { pauseWebhook(input: $input) { changeset { id revision summary } } }`);
const Resume = graphql(`mutation ResumeWebhook($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { changeset { id revision summary } } }`);
const Rotate = graphql(`mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { changeset { id revision summary } secret } }`);
const Remove = graphql(`mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { changeset { id revision summary } removed } }`);
const Test = graphql(`mutation TestWebhook($input: TestWebhookInput!) { testWebhook(input: $input) { delivery { id } } }`);
const Redeliver = graphql(`mutation RedeliverWebhook($input: RedeliverWebhookInput!) { redeliverWebhook(input: $input) { delivery { id } } }`);

/** The verbs of webhooks. None is undone: what went out is out. `onDone` is told of each that went well, to look again. */
export function useWebhookEdits(onDone: () => void) {
  const { edits, status } = useServices();
  return useMemo(() => {
    const done = async <Result extends { ok: boolean }>(running: Promise<Result>, text?: string): Promise<Result> => {
      const result = await running;
      if (!result.ok) return result;
      if (text !== undefined) status.set({ text, tone: 'done' });
      onDone();
      return result;
    };
    return {
      add: (input: AddWebhookInput) => done(edits.runForGood(Add, { input })),
      update: (input: UpdateWebhookInput) => done(edits.runForGood(Update, { input })),
      pause: (webhook: string) => done(edits.runForGood(Pause, { input: { webhook } })),
      resume: (webhook: string, skipWaiting = false) => done(edits.runForGood(Resume, { input: { webhook, skipWaiting } })),
      rotate: (webhook: string) => done(edits.runForGood(Rotate, { input: { webhook } })),
      remove: (webhook: string) => done(edits.runForGood(Remove, { input: { webhook } })),
      test: (webhook: string) => done(edits.runForGood(Test, { input: { webhook } }), t.webhooks.asked),
      redeliver: (delivery: string) => done(edits.runForGood(Redeliver, { input: { delivery } }), t.webhooks.asked),
    };
  }, [edits, status, onDone]);
}
