import { Checkbox, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { unmask, type FragmentType } from '../../gql';
import type { ScenarioRowFragment, ScenarioState } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
import { t } from '../../lib/strings/strings';
import { Moment } from '../../ui/Moment';
import { StateBadge } from './StateBadge';
import { isOpen } from './steps';
import styles from './list.module.css';
import shared from './scenarios.module.css';

const ScenarioRow = graphql(`
  fragment ScenarioRow on Scenario { id name purpose state owner owned updatedAt behind changesetCount }
`);

const order: readonly ScenarioState[] = ['IN_REVIEW', 'DRAFT', 'APPROVED', 'APPLIED', 'ARCHIVED'];

interface Props {
  scenarios: readonly ({ id: string; state: ScenarioState } & FragmentType<typeof ScenarioRow>)[];
  chosen: readonly string[];
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Scenarios under how far they are; those that wait for somebody come first. */
export function ScenarioTable({ scenarios, chosen, onChoose }: Props) {
  const { columns } = t.scenarios.list;
  const toggle = (id: string) => onChoose(new Set(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]));
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={t.scenarios.list.label}>
        <thead>
          <tr>
            <th scope="col" className={styles.chooseCell}><VisuallyHidden>{columns.choose}</VisuallyHidden></th>
            <th scope="col">{columns.name}</th>
            <th scope="col" className={styles.ownerCell}>{columns.owner}</th>
            <th scope="col" className={styles.figure}>{columns.changes}</th>
            <th scope="col" className={styles.figure}>{columns.behind}</th>
            <th scope="col" className={styles.figure}>{columns.edited}</th>
          </tr>
        </thead>
        {order.filter((state) => scenarios.some((scenario) => scenario.state === state)).map((state) => (
          <tbody key={state}>
            <tr className={styles.group}><th scope="rowgroup" colSpan={6}><StateBadge state={state} /></th></tr>
            {scenarios.filter((scenario) => scenario.state === state).map((scenario) => (
              <Row key={scenario.id} scenario={unmask(ScenarioRow, scenario)} chosen={chosen.includes(scenario.id)} onToggle={() => toggle(scenario.id)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ scenario, chosen, onToggle }: { scenario: ScenarioRowFragment; chosen: boolean; onToggle: () => void }) {
  const { id, name, purpose, state, owner, updatedAt, behind, changesetCount } = scenario;
  const open = isOpen(state);
  return (
    <tr data-chosen={chosen || undefined}>
      <td className={styles.chooseCell}>{open && <Checkbox size="xs" aria-label={t.scenarios.list.choose(name)} checked={chosen} onChange={onToggle} />}</td>
      <td className={styles.nameCell}>
        <Link to="/scenarios/$scenarioId" params={{ scenarioId: id }} className={styles.rowLink} title={name}>{name}</Link>
        {purpose && <div className={shared.clip} title={purpose}>{purpose}</div>}
      </td>
      <td className={styles.ownerCell}><div className={shared.clip} title={owner}>{owner}</div></td>
      <td className={styles.figure}>{changesetCount.toLocaleString()}</td>
      <td className={styles.figure}>{!open ? '' : behind > 0 ? behind.toLocaleString() : <span className={shared.soft}>{t.scenarios.list.upToDate}</span>}</td>
      <td className={styles.figure}><Moment at={updatedAt} /></td>
    </tr>
  );
}
