import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { SavedText } from './SavedText';
import shared from '../scenarios.module.css';
import styles from './overview.module.css';

const DecisionRecordFragment = graphql(`
  fragment DecisionRecord on Scenario { id why alternatives expectedEffect canEdit }
`);

const fields = ['why', 'alternatives', 'expectedEffect'] as const;

/** What a reader in a year asks: why, what else was weighed, and what was expected of it. */
export function DecisionRecord({ scenario: masked }: { scenario: FragmentType<typeof DecisionRecordFragment> }) {
  const scenario = unmask(DecisionRecordFragment, masked);
  const edits = useScenarioEdits();
  const { record } = t.scenarios;
  return (
    <section className={shared.part} aria-labelledby="decision-record">
      <h2 id="decision-record">{record.title}</h2>
      {fields.map((field) => (scenario.canEdit
        ? <SavedText key={field} label={record[field]} placeholder={record.hints[field]} value={scenario[field]} onSave={(text) => edits.update({ scenario: scenario.id, [field]: text })} />
        : <div key={field} className={styles.said}><h3>{record[field]}</h3><p>{scenario[field] || <span className={shared.soft}>{record.none}</span>}</p></div>))}
    </section>
  );
}
