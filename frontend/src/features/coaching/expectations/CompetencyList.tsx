import { Checkbox, NativeSelect } from '@mantine/core';
import { IconChevronRight, IconListCheck } from '@tabler/icons-react';
import type { UpdateCompetencyInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { areaOptions } from './areaOptions';
import { byArea, type CompetencyRow } from './columns';
import { useExpectationEdits } from './expectationEdits';
import { NewCompetency } from './NewCompetency';
import styles from './expectations.module.css';

const words = t.expectations;

const CompetenciesDocument = graphql(`
  query Competencies($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision competencies { id key name area levels active version } }
  }
`);

/** Every competency, each with what its levels look like, edited where it stands. */
export function CompetencyList() {
  const [{ data, error }, retry] = useOrgQuery({ query: CompetenciesDocument });
  const edits = useExpectationEdits();
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows rows={12} />;
  const { competencies, revision } = data.org;
  return (
    <>
      <div className={styles.toolbar}>
        <span className={styles.soft} role="status">{words.total(competencies.length)}</span>
        <NewCompetency />
      </div>
      <div className={styles.list}>
        {competencies.length === 0 && <EmptyState title={words.empty} icon={<IconListCheck size={28} stroke={1.4} />}>{words.emptyText}</EmptyState>}
        {byArea(competencies).map(({ area, competencies: list }) => (
          <section key={area} aria-label={words.area[area]}>
            <h2>{words.area[area]}</h2>
            {list.map((competency) => <Competency key={competency.id} competency={competency} onChange={(input) => void edits.update({ competency: competency.id, ...input }, revision)} />)}
          </section>
        ))}
      </div>
    </>
  );
}

interface CompetencyProps {
  competency: CompetencyRow;
  onChange: (input: Omit<UpdateCompetencyInput, 'competency'>) => void;
}

function Competency({ competency, onChange }: CompetencyProps) {
  const { key, name, area, levels, active, version } = competency;
  const readOnly = useReadOnly() !== null;
  return (
    <details className={styles.item} data-inactive={!active || undefined}>
      <summary>
        <IconChevronRight size={14} aria-hidden="true" />
        <span className={styles.itemName}>{name}</span>
        <span className={styles.soft}>{key}</span>
        {!active && <span className={styles.soft}>{words.inactive}</span>}
        <span className={styles.version} title={words.versionHint}>{words.version(version)}</span>
      </summary>
      <div className={styles.words}>
        <ol>
          {levels.map((level, n) => (
            <li key={n}>
              <InlineText label={words.levelTextOf(n + 1, name)} value={level} onSave={(next) => onChange({ levels: levels.map((was, m) => (m === n ? next : was)) })} />
            </li>
          ))}
        </ol>
        <div className={styles.facts}>
          <span className={styles.soft}>{words.name}</span>
          <InlineText label={words.nameOf(name)} value={name} onSave={(next) => onChange({ name: next })} />
          <NativeSelect size="xs" aria-label={words.areaOf(name)} data={areaOptions} value={area} disabled={readOnly} onChange={(event) => onChange({ area: event.currentTarget.value as typeof area })} />
          <Checkbox size="xs" label={words.inUse} aria-label={words.useOf(name)} checked={active} disabled={readOnly} onChange={(event) => onChange({ active: event.currentTarget.checked })} />
        </div>
      </div>
    </details>
  );
}
