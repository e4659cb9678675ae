import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { ConsequenceList } from '../../../ui/ConsequenceList';
import { DiffNumbers } from '../../../ui/DiffNumbers';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { useScenarioQuery } from '../useScenarioQuery';
import { DecisionRecord } from './DecisionRecord';
import { Shares } from './Shares';
import shared from '../scenarios.module.css';

const OverviewDocument = graphql(`
  query ScenarioOverview($id: ID!) {
    scenario(id: $id) { id ...DecisionRecord ...Shares }
  }
`);

const OverviewDiffDocument = graphql(`
  query ScenarioOverviewDiff($id: ID!) {
    scenario(id: $id) { id revision diff { empty ...DiffNumbers consequences(first: 6) { ...Consequence } } }
  }
`);

interface Props {
  id: string;
  /** Whether it still has an organisation of its own. */
  open: boolean;
}

/** Why it is proposed beside what it does: the two halves of a decision. */
export function Overview({ id, open }: Props) {
  const { data, problem, retry } = useScenarioQuery(OverviewDocument, { id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data?.scenario) return <LoadingRows rows={5} />;
  return (
    <div className={shared.halves}>
      <DecisionRecord scenario={data.scenario} />
      <div>
        {open && <Effect id={id} />}
        <Shares scenario={data.scenario} />
      </div>
    </div>
  );
}

function Effect({ id }: { id: string }) {
  const { data, problem, retry } = useScenarioQuery(OverviewDiffDocument, { id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  const diff = data?.scenario?.diff;
  if (!diff) return <LoadingRows rows={4} />;
  return (
    <>
      <section className={shared.part} aria-labelledby="in-numbers">
        <h2 id="in-numbers">{t.scenarios.numbers.title}</h2>
        <DiffNumbers diff={diff} />
        {diff.empty && <p className={shared.hint}>{t.scenarios.page.nothingYet}</p>}
      </section>
      {diff.consequences.length > 0 && (
        <section className={shared.part} aria-labelledby="what-follows">
          <h2 id="what-follows">{t.scenarios.diff.consequences}</h2>
          <ConsequenceList scenario={id} consequences={diff.consequences} />
        </section>
      )}
    </>
  );
}
