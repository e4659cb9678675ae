import { Button, CloseButton } from '@mantine/core';
import { IconArrowUpRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { KeyResultFieldsFragment, ObjectiveLinkFieldsFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { HitPicker, useTyping, type PickerProps } from '../../../ui/HitPicker';
import { HealthMark, ProgressBar } from './ObjectiveMarks';
import type { Objective } from './ObjectivePage';
import { objectivePath } from './objectivePaths';
import { ObjectiveLinkFields } from './objectivesDocument';
import { To } from '../../../ui/To';
import { useObjectiveEdits } from './useObjectiveEdits';
import styles from './objectives.module.css';

const words = t.objectives.links;

type End = ObjectiveLinkFieldsFragment['from'];

/** Where an end of a link is: the objective itself, or that of the key result. */
const placeOf = (end: End) => (end.__typename === 'KeyResult' ? { id: end.objective.id, title: end.metric, note: words.of(end.objective.title) } : { id: end.id, title: end.title, note: null });

const FindDocument = graphql(`
  query FindObjective($text: String!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id objectives(first: 8, where: { textContains: $text }, orderBy: { field: ENDS_ON, direction: DESC }) { edges { node { id title } } } }
  }
`);

/** The way up: what the objective contributes to. */
export function LinksUp({ objective }: { objective: Objective }) {
  const edits = useObjectiveEdits();
  const readOnly = useReadOnly() !== null;
  const [adding, setAdding] = useState(false);
  const links = objective.linksTo.map((each) => unmask(ObjectiveLinkFields, each));
  return (
    <nav className={styles.up} aria-label={words.up}>
      <IconArrowUpRight size={16} aria-hidden="true" />
      {links.length === 0 && <span className={styles.soft}>{words.noneUp}</span>}
      <ul>
        {links.map((link) => {
          const { id, title, note } = placeOf(link.to);
          return (
            <li key={link.id}>
              <To path={objectivePath(id)}>{title}</To>{note && <span className={styles.soft}> {note}</span>}
              {link.kind === 'SUPPORTS' && <span className={styles.badge}>{words.supports}</span>}
              {!readOnly && <CloseButton size="xs" aria-label={words.remove(title)} onClick={() => void edits.unlink(link.id)} />}
            </li>
          );
        })}
      </ul>
      {!readOnly && (adding
        ? <FindObjective without={[objective.id]} onLeave={() => setAdding(false)} onPick={({ id: to }) => { setAdding(false); void edits.link({ from: objective.id, to, kind: 'CONTRIBUTES', weight: 1 }); }} />
        : <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={12} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>)}
    </nav>
  );
}

function FindObjective(props: Pick<PickerProps, 'without' | 'onPick' | 'onLeave'>) {
  const typing = useTyping();
  const { wanted } = typing;
  const [{ data, fetching }] = useOrgQuery({ query: FindDocument, variables: { text: wanted }, pause: wanted === '' });
  const found = (data?.org.objectives.edges ?? []).map(({ node: { id, title } }) => ({ id, label: title }));
  return <HitPicker {...props} label={words.addLabel} placeholder={words.placeholder} w={260} typing={typing} found={found} answer={data} fetching={fetching} />;
}

/** The way down: what contributes to the objective and to its key results, and how much of the whole each is. */
export function LinksDown({ objective, keyResults }: { objective: Objective; keyResults: readonly KeyResultFieldsFragment[] }) {
  const links = [
    ...objective.linksFrom.map((each) => ({ link: unmask(ObjectiveLinkFields, each), through: null })),
    ...keyResults.flatMap((k) => k.linksFrom.map((each) => ({ link: unmask(ObjectiveLinkFields, each), through: k.metric }))),
  ];
  if (links.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.down}</h2>
      <ul className={styles.down}>
        {links.map(({ link, through }) => {
          const { id, title, note } = placeOf(link.from);
          return (
            <li key={link.id} className={styles.row}>
              <span className={styles.rowTitle}>
                <To path={objectivePath(id)}>{title}</To>
                <span className={styles.soft}>{[note, through && words.through(through), link.from.__typename === 'Objective' ? link.from.teams.map(({ team }) => team.name).join(', ') : null].filter(Boolean).join(' · ')}</span>
              </span>
              {link.from.__typename === 'Objective' ? <ProgressBar progress={link.from.rollup.progress} known={link.from.rollup.known} label={title} /> : <span />}
              {link.from.__typename === 'Objective' ? <HealthMark health={link.from.health} reasons={[]} /> : <span />}
              <span className={styles.when}>{link.kind === 'SUPPORTS' ? words.supports : words.weight(link.weight)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
