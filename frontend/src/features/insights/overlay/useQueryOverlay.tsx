import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import type { Grade, SeatGrade } from '../../../chart/model/grade';
import type { ChartQueriesQuery } from '../../../gql/graphql';
import { columnWords } from '../../../lib/answer/figures';
import { useAnswer } from '../../../lib/answer/useAnswer';
import { useProvideScope } from '../../../lib/commands/useCommands';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useWorld } from '../../../lib/useWorld';
import { withGroupSeats } from './groupSeats';
import { QueryLegend } from './QueryLegend';
import { queryOverlayScope } from './queryOverlayCommands';
import { bandsOf, gradesOf, numbersIn, ofSeats, seatsOnly, teamsIn } from './seatNumbers';

const ChartQueriesDocument = graphql(`
  query ChartQueries { org { id savedQueries { id name title description query value numberOf atLeast atMost variables { required } } } }
`);

type ChartQuery = ChartQueriesQuery['org']['savedQueries'][number];

/** The team of each seat, for numbers that are of teams. */
const teamOfSeats = 'query TeamOfSeats { org { chart { seats { id team { id } } } } }';

/** What a saved query gives to the chart. */
export interface QueryOverlay {
  readonly grades: ReadonlyMap<string, SeatGrade> | null;
  readonly highlighted: ReadonlySet<string> | null;
  readonly offer: {
    readonly title: string;
    readonly items: readonly { readonly id: string; readonly label: string; readonly text: string }[];
    readonly chosen: string | null;
    readonly choose: (id: string | null) => void;
  };
  readonly legend: ReactNode;
  readonly onPaper: { readonly name: string; readonly grades: readonly { readonly grade: Grade; readonly label: string }[]; readonly note: string } | null;
  readonly list: null;
}

/** Colours the cards by the numbers of a saved query that has one for each seat, team or group of seats, in the world one is in and as soon as something changes. */
export function useQueryOverlay(): QueryOverlay {
  const { queries, query, choose } = useChosenQuery();
  const { bands, problem, rows, cut } = useBands(query);
  const [{ of, only }, setOnly] = useState<{ readonly of: string | null; readonly only: Grade | null }>({ of: null, only: null });
  const name = query?.name ?? null;
  const shownAlone = of === name ? (bands?.find(({ grade }) => grade === only) ?? null) : null;
  return {
    grades: useMemo(() => bands && gradesOf(bands, columnWords(query?.value ?? '')), [bands, query]),
    highlighted: useMemo(() => shownAlone && new Set(shownAlone.seats.map(({ id }) => id)), [shownAlone]),
    offer: useMemo(() => ({ title: t.look.colors.byQuery, chosen: name, choose, items: queries.map(({ name: id, title, description }) => ({ id, label: title, text: description ?? title })) }), [queries, name, choose]),
    legend: query && <QueryLegend title={query.title} about={query.description ?? null} bands={bands} problem={problem} rows={rows} cut={cut} only={shownAlone?.grade ?? null} onOnly={(next) => setOnly({ of: query.name, only: next })} onClose={() => choose(null)} />,
    onPaper: useMemo(() => (query && bands ? { name: query.title, note: t.insights.chart.note(query.title), grades: bands.map(({ grade, label, seats }) => ({ grade, label: t.insights.chart.counted(label, seats.length) })) } : null), [query, bands]),
    list: null,
  };
}

/** The queries that can colour the chart, and the one that the address names. One that is not there is left out, and said. */
function useChosenQuery() {
  const { query: asked } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const { status } = useServices();
  const [{ data }] = useQuery({ query: ChartQueriesDocument });
  const queries = useMemo(() => (data?.org.savedQueries ?? []).filter(({ numberOf, variables }) => numberOf != null && variables.every(({ required }) => !required)), [data]);
  const choose = useCallback((next: string | null) => {
    void navigate({ to: '/chart', search: (now) => ({ ...now, query: next ?? undefined, ...(next === null ? {} : { overlay: undefined, overlayList: undefined }) }), replace: true });
  }, [navigate]);
  const query = queries.find(({ name }) => name === asked) ?? null;
  const gone = asked !== undefined && data !== undefined && query === null;
  useEffect(() => {
    if (!gone) return;
    status.set({ text: t.look.link.ignored([`query=${asked}`]), tone: 'done' });
    choose(null);
  }, [gone, asked, status, choose]);
  useProvideScope(queryOverlayScope, useMemo(() => ({
    any: queries.length > 0, next: () => choose(queries[queries.findIndex(({ name }) => name === asked) + 1]?.name ?? null),
  }), [queries, asked, choose]));
  return { queries, query, choose };
}

/** The numbers of a query by their colours; null until they have been read. */
function useBands(query: ChartQuery | null) {
  const world = useWorld();
  const isOfTeams = query?.numberOf === 'TEAM';
  const text = useMemo(() => (query?.numberOf === 'GROUP' ? withGroupSeats(query.query) : (query?.query ?? null)), [query]);
  const answer = useAnswer(text, world, { allPages: true });
  const teams = useAnswer(isOfTeams ? teamOfSeats : null, world);
  const bands = useMemo(() => {
    if (query?.value == null || answer.data === undefined || (isOfTeams && teams.data === undefined)) return null;
    const numbers = numbersIn(answer.data, query.value.split('.'));
    return bandsOf(isOfTeams ? ofSeats(numbers, teamsIn(teams.data)) : seatsOnly(numbers), { atLeast: query.atLeast ?? null, atMost: query.atMost ?? null });
  }, [query, isOfTeams, answer.data, teams.data]);
  return { bands, problem: answer.problem ?? teams.problem, rows: answer.rows, cut: answer.cut };
}
