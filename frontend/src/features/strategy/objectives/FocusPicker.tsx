import { NativeSelect } from '@mantine/core';
import { graphql } from '../../../lib/graphql/document';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';

const words = t.objectives.focus;

const FocusesDocument = graphql(`
  query FocusesToServe($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id visions { id strategies { id name state focuses(kind: CHOSEN) { id problem } } } }
  }
`);

interface Props {
  /** What is served now: it can be kept though its strategy is over, or it is left for now. */
  focus: { readonly id: string; readonly problem: string } | null;
  onPick: (focus: string | null) => void;
  error?: string | null | undefined;
  /** Under a heading that says what it is, which is not said twice. */
  headed?: boolean;
}

/** Which chosen problem of a strategy an objective serves, strategy by strategy. */
export function FocusPicker({ focus, onPick, error, headed = false }: Props) {
  const [{ data }] = useOrgQuery({ query: FocusesDocument });
  const strategies = (data?.org.visions ?? []).flatMap((vision) => vision.strategies).filter(({ state, focuses }) => state !== 'CLOSED' && focuses.length > 0);
  const known = strategies.some(({ focuses }) => focuses.some(({ id }) => id === focus?.id));
  return (
    <NativeSelect
      {...(headed ? { 'aria-label': words.label } : { label: words.label })} value={focus?.id ?? ''} error={error} onChange={(event) => onPick(event.currentTarget.value || null)}
      data={[
        { value: '', label: words.none },
        ...(focus !== null && !known ? [{ value: focus.id, label: focus.problem }] : []),
        ...strategies.map(({ name, focuses }) => ({ group: name, items: focuses.map(({ id, problem }) => ({ value: id, label: problem })) })),
      ]}
    />
  );
}
