import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { WebhookTopic } from '../../../gql/graphql';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { useWebhookEdits } from './webhookEdits';
import styles from './webhooks.module.css';

const words = t.webhooks.form;
const topicNames = t.webhooks.topics;
const allTopics = Object.keys(topicNames) as WebhookTopic[];

interface Words { readonly name: string; readonly url: string; readonly topics: readonly WebhookTopic[] }

interface Props {
  /** The one to edit; a new one without. */
  readonly webhook?: Words & { readonly id: string; readonly version: number };
  readonly onClose: () => void;
  /** Told of the secret of a new one. */
  readonly onSecret: (secret: string) => void;
  readonly onChanged: () => void;
}

/** A name, where to, and what it follows. */
export function WebhookDialog({ webhook, onClose, onSecret, onChanged }: Props) {
  const edits = useWebhookEdits(onChanged);
  const [seen, setSeen] = useState<Words & { readonly version: number }>(webhook ?? { name: '', url: '', topics: [], version: 0 });
  const [name, setName] = useState(seen.name);
  const [url, setUrl] = useState(seen.url);
  const [topics, setTopics] = useState(seen.topics);
  const changed = { name: name !== seen.name, url: url !== seen.url, topics: topics.join() !== seen.topics.join() };
  const touched = changed.name || changed.url || changed.topics;
  const [outrun, setOutrun] = useState(false);
  // It is read anew behind the form. What somebody else changed meanwhile is shown at once where nothing is touched; else saving
  // tells of it, and from then on it stands in every field that is not.
  if (webhook && webhook.version > seen.version && (outrun || !touched)) {
    setOutrun(false);
    setSeen(webhook);
    if (!changed.name) setName(webhook.name);
    if (!changed.url) setUrl(webhook.url);
    if (!changed.topics) setTopics(webhook.topics);
  }
  const run = async () => {
    const input = { name: name.trim(), url: url.trim(), topics: [...topics] };
    if (webhook) {
      const result = await edits.update({ webhook: webhook.id, expectedVersion: seen.version, ...(changed.name ? { name: input.name } : {}), ...(changed.url ? { url: input.url } : {}), ...(changed.topics ? { topics: input.topics } : {}) });
      if (!result.ok && result.problem.field === 'input.expectedVersion') {
        setOutrun(true);
        onChanged();
      }
      return result;
    }
    const result = await edits.add(input);
    if (result.ok) onSecret(result.data.addWebhook.secret);
    return result;
  };
  const { errorOf, rest, busy, submit } = useSubmit(run, onClose, ['name', 'url', 'topics']);
  return (
    <Modal opened onClose={onClose} title={webhook ? words.edit : words.add} {...keeping(touched)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextInput label={words.name} placeholder={words.namePlaceholder} maxLength={200} required value={name} error={errorOf('name')} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
          <TextInput label={words.url} description={words.urlText} inputWrapperOrder={['label', 'input', 'error', 'description']} placeholder={words.urlPlaceholder} type="url" inputMode="url" maxLength={2000} required value={url} error={errorOf('url')} onChange={(event) => setUrl(event.currentTarget.value)} />
          <Checkbox.Group label={words.topics} description={words.topicsText} value={[...topics]} error={errorOf('topics')} onChange={(chosen) => setTopics(allTopics.filter((topic) => chosen.includes(topic)))}>
            <div className={styles.topics}>{allTopics.map((topic) => <Checkbox key={topic} value={topic} label={topicNames[topic]} />)}</div>
          </Checkbox.Group>
          <FormProblem problem={rest} />
        </Stack>
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={name.trim() === '' || url.trim() === ''}>{webhook ? words.save : words.add}</Button></div>
      </form>
    </Modal>
  );
}
