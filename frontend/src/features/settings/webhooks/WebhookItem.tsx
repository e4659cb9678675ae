import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight, IconCircleCheck, IconDots, IconPlayerPause, IconPlugConnectedX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { WebhookItemFragment } from '../../../gql/graphql';
import { formatExact, formatPlanned } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { AskDialog } from '../../../ui/AskDialog';
import { DeliveryLog } from './DeliveryLog';
import { WebhookDialog } from './WebhookDialog';
import { useWebhookEdits } from './webhookEdits';
import styles from './webhooks.module.css';

const WebhookItemFields = graphql(`
  fragment WebhookItem on Webhook { id name url topics state stateReason behind failures nextAttemptAt earlierSecretUntil version }
`);

const words = t.webhooks;
const icons = { ACTIVE: IconCircleCheck, FAILING: IconAlertTriangle, PAUSED: IconPlayerPause, DISABLED: IconPlugConnectedX } as const;

interface Props {
  readonly webhook: FragmentType<typeof WebhookItemFields>;
  readonly onSecret: (secret: string) => void;
  readonly onChanged: () => void;
}

/** One webhook: where it posts to, how it stands, what can be done, and its log. */
export function WebhookItem({ webhook: masked, onSecret, onChanged }: Props) {
  const webhook = unmask(WebhookItemFields, masked);
  const { id, name, url, topics, state, failures, behind } = webhook;
  const edits = useWebhookEdits(onChanged);
  const log = useId();
  const [open, setOpen] = useState(false);
  const [tests, setTests] = useState(0);
  const [asking, setAsking] = useState<'edit' | 'skip' | 'rotate' | 'remove' | null>(null);
  const shown = state === 'ACTIVE' && failures > 0 ? 'FAILING' : state;
  const Icon = icons[shown];
  const close = () => setAsking(null);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.grow}>
          <h2 className={styles.name}>{name}<span className={styles.state} data-state={shown}><Icon size={14} stroke={1.8} aria-hidden="true" />{words.state[shown]}</span></h2>
          <div className={styles.url} title={url}>{url}</div>
          <div className={styles.soft}>{topics.length === 0 ? words.everything : topics.map((topic) => words.topics[topic]).join(' · ')}</div>
        </div>
        <div className={styles.actions}>
          <Button variant="default" size="compact-sm" aria-label={words.of(words.test, name)} onClick={() => { setOpen(true); void edits.test(id).then(() => setTests((times) => times + 1)); }}>{words.test}</Button>
          {state === 'ACTIVE'
            ? <Button variant="default" size="compact-sm" aria-label={words.of(words.pause, name)} onClick={() => void edits.pause(id)}>{words.pause}</Button>
            : <Button variant="default" size="compact-sm" aria-label={words.of(words.resume, name)} onClick={() => void edits.resume(id)}>{words.resume}</Button>}
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon aria-label={words.more(name)}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setAsking('edit')}>{words.edit}</Menu.Item>
              {behind > 0 && (state !== 'ACTIVE' || failures > 0) && <Menu.Item onClick={() => setAsking('skip')}>{words.skip}</Menu.Item>}
              <Menu.Item onClick={() => setAsking('rotate')}>{words.rotate}</Menu.Item>
              <Menu.Item className={styles.danger} onClick={() => setAsking('remove')}>{words.remove}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <Standing webhook={webhook} />
      <button type="button" className={styles.expand} aria-expanded={open} aria-controls={log} aria-label={words.log.label(name)} onClick={() => setOpen(!open)}>
        <IconChevronRight size={13} aria-hidden="true" />{words.log.show}
      </button>
      <div id={log}>{open && <DeliveryLog webhook={id} name={name} stirred={`${behind} ${failures} ${tests}`} onChanged={onChanged} />}</div>
      {asking === 'edit' && <WebhookDialog webhook={webhook} onClose={close} onSecret={onSecret} onChanged={onChanged} />}
      {asking === 'skip' && <AskDialog title={words.skipping.title} text={words.skipping.text(name, behind)} go={words.skipping.go} onClose={close} run={() => edits.resume(id, true)} />}
      {asking === 'rotate' && (
        <AskDialog title={words.rotation.title} text={words.rotation.text(name)} go={words.rotation.go} onClose={close} run={async () => {
          const result = await edits.rotate(id);
          if (result.ok) onSecret(result.data.rotateWebhookSecret.secret);
          return result;
        }} />
      )}
      {asking === 'remove' && <AskDialog danger title={words.removal.title} text={words.removal.text(name)} go={words.removal.go} onClose={close} run={() => edits.remove(id)} />}
    </li>
  );
}

/** In words, how far it is and what is wrong. */
function Standing({ webhook: { state, stateReason, behind, failures, nextAttemptAt, earlierSecretUntil } }: { webhook: WebhookItemFragment }) {
  const failing = state === 'ACTIVE' && failures > 0;
  return (
    <div className={styles.standing} role="status">
      {stateReason && <p className={styles.reason}>{stateReason}</p>}
      {failing && <p className={styles.warning}>{nextAttemptAt ? <span title={formatExact(nextAttemptAt)}>{words.failing(failures, formatPlanned(nextAttemptAt, new Date()))}</span> : words.soon}</p>}
      {!failing && <p>{behind === 0 ? words.upToDate : words.behind(behind)}</p>}
      {earlierSecretUntil && <p><span title={formatExact(earlierSecretUntil)}>{words.both(formatPlanned(earlierSecretUntil, new Date()))}</span></p>}
    </div>
  );
}
