import { useCallback, useEffect, useMemo, useRef } from 'react';
import { unmask } from '../../../gql';
import type { AssessAssessmentFragment, AssessmentKind, AssessPersonQuery, AssessRatingFragment, EvidenceInput } from '../../../gql/graphql';
import { createPending, type Numbers } from '../../../lib/pending';
import { useStore } from '../../../lib/store';
import { AssessmentFields, RatingFields } from './assessDocument';
import { useAssessEdits } from './assessEdits';
import { kindFor, roundOf, type Round } from './round';

export type AssessPerson = NonNullable<AssessPersonQuery['org']['person']>;
export type Note = AssessRatingFragment['evidence'][number];

/** An assessment with its ratings laid open. */
export type OpenAssessment = Omit<AssessAssessmentFragment, 'ratings'> & { readonly ratings: readonly AssessRatingFragment[] };

export interface Assessing {
  readonly kind: AssessmentKind;
  readonly round: Round<OpenAssessment>;
  readonly pending: Numbers;
  /** Gives a level; null takes it away. The first one begins the assessment. */
  readonly rate: (competency: string, level: number | null) => void;
  /** Writes what stands beside a level. Answers whether it was kept. */
  readonly write: (competency: string, level: number, beside: { comment?: string; evidence?: EvidenceInput[]; attach?: string[] }) => Promise<boolean>;
  /** Resolves once nothing is on its way. */
  readonly idle: () => Promise<void>;
}

/** Open assessments of a person, as asked for at `asked`, from where the viewer stands, and the way to write in one's own. */
export function useAssess(person: AssessPerson, viewer: string, asked: number): Assessing {
  const edits = useAssessEdits();
  const kind = kindFor(viewer, person);
  const round = useMemo(() => roundOf(openAll(person), viewer, kind), [person, viewer, kind]);
  // What an assessment that was just begun is called, until it has been read.
  const begun = useRef<string | null>(null);
  const current = useRef<string | null>(null);
  current.current = round.mine?.id ?? null;

  const pending = useMemo(() => {
    const assessment = async () => {
      const known = current.current ?? begun.current;
      if (known !== null) return known;
      const started = await edits.start(person.id, kind);
      return (begun.current = started.ok ? started.data.startAssessment.assessment?.id ?? null : null);
    };
    const save = async (levels: Numbers) => {
      const id = await assessment();
      if (id === null) return false;
      return (await edits.rate(id, [...levels].map(([competency, level]) => ({ competency, level })))).ok;
    };
    return createPending(save);
  }, [edits, person.id, kind]);

  useEffect(() => {
    if (round.mine) begun.current = null;
    pending.settled(new Map(round.mine?.ratings.map((rating) => [rating.competency?.id ?? '', rating.level])), asked);
  }, [pending, round, asked]);

  const write = useCallback<Assessing['write']>(async (competency, level, beside) => {
    await pending.idle();
    const id = current.current ?? begun.current;
    if (id === null) return false;
    return (await edits.rate(id, [{ competency, level, ...beside }])).ok;
  }, [edits, pending]);

  return { kind, round, pending: useStore(pending.shown), rate: pending.give, write, idle: pending.idle };
}

function openAll(person: AssessPerson): readonly OpenAssessment[] {
  return unmask(AssessmentFields, person.assessments).map((each) => ({ ...each, ratings: unmask(RatingFields, each.ratings) }));
}
