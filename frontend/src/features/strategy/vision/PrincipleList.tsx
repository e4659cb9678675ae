import { ActionIcon, Button, Menu, Modal, Textarea, TextInput } from '@mantine/core';
import { IconArchive, IconArrowDown, IconArrowUp, IconChevronRight, IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { PrincipleFieldsFragment, UpdatePrincipleInput } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { InlineText } from '../../../ui/InlineText';
import { Prose } from '../../../ui/Prose';
import { useStrategyEdits } from '../strategyEdits';
import { PrincipleFields } from './visionDocument';
import styles from '../strategy.module.css';

const words = t.strategy.principles;

/** How many are in force at most; the server holds to it. */
const most = 10;

interface Props {
  vision: string;
  /** The revision that they were read at. */
  revision: number;
  principles: readonly ({ readonly id: string } & FragmentType<typeof PrincipleFields>)[];
  fixed: boolean;
}

/** The principles in order, each with what it settles and what was decided by it. */
export function PrincipleList({ vision, revision, principles, fixed }: Props) {
  const [adding, setAdding] = useState(false);
  const readOnly = useReadOnly() !== null || fixed;
  const list = principles.map((each) => unmask(PrincipleFields, each));
  return (
    <section className={styles.section} aria-labelledby="principles">
      <h2 id="principles">
        {words.title}
        {!readOnly && <Button variant="default" size="compact-xs" disabled={list.length >= most} title={list.length >= most ? words.full : undefined} leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>}
      </h2>
      {list.length === 0 ? <p className={styles.soft}>{words.none}</p> : <p className={styles.soft}>{words.order}</p>}
      <ol className={styles.principles}>
        {list.map((principle, index) => <Principle key={principle.id} principle={principle} revision={revision} index={index} last={index === list.length - 1} fixed={readOnly} />)}
      </ol>
      {adding && <NewPrinciple vision={vision} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Principle({ principle: { id, text, tradeOff, precedents }, revision, index, last, fixed }: { principle: PrincipleFieldsFragment; revision: number; index: number; last: boolean; fixed: boolean }) {
  const edits = useStrategyEdits();
  const now = new Date();
  const update = async (change: Omit<UpdatePrincipleInput, 'principle'>, seen = revision) => (await edits.updatePrinciple({ principle: id, ...change }, seen)).ok;
  return (
    <li>
      <div className={styles.line}>
        <h3>{fixed ? text : <InlineText label={words.text} value={text} version={revision} onSave={(next, seen) => update({ text: next }, seen)} />}</h3>
        {!fixed && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon className={styles.dots} size={24} aria-label={words.actions(text)}><IconDots size={15} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {index > 0 && <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => void edits.reorderPrinciple(id, index - 1)}>{t.strategy.up}</Menu.Item>}
              {!last && <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => void edits.reorderPrinciple(id, index + 1)}>{t.strategy.down}</Menu.Item>}
              <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void edits.retirePrinciple(id)}>{words.retire}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Prose label={words.tradeOff} value={tradeOff} maxLength={1000} fixed={fixed} version={revision} onSave={(next, seen) => update({ tradeOff: next }, seen)} />
      {precedents.length > 0 && (
        <details className={styles.precedents}>
          <summary><IconChevronRight size={13} aria-hidden="true" />{words.precedents(precedents.length)}</summary>
          <ul>
            {precedents.map((decision) => (
              <li key={decision.id}><strong>{decision.what}</strong> <span className={styles.soft}>{t.strategy.decisions.decided(formatDay(decision.decidedOn, now), decision.decidedBy?.name ?? null)}</span><p>{decision.why}</p></li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function NewPrinciple({ vision, onClose }: { vision: string; onClose: () => void }) {
  const edits = useStrategyEdits();
  const [text, setText] = useState('');
  const [tradeOff, setTradeOff] = useState('');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.addPrinciple({ vision, text, tradeOff }), onClose, ['text', 'tradeOff']);
  return (
    <Modal opened onClose={onClose} title={words.addTitle} size={520}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput label={words.text} placeholder={words.textHint} required data-autofocus maxLength={500} value={text} error={errorOf('text')} onChange={(event) => setText(event.currentTarget.value)} />
        <Textarea label={words.tradeOff} placeholder={words.tradeOffHint} required autosize minRows={2} maxLength={1000} value={tradeOff} error={errorOf('tradeOff')} onChange={(event) => setTradeOff(event.currentTarget.value)} />
        <FormProblem problem={rest} />
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          <Button type="submit" loading={busy} disabled={text.trim() === '' || tradeOff.trim() === ''}>{words.go}</Button>
        </div>
      </form>
    </Modal>
  );
}
