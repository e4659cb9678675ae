import { useMemo } from 'react';
import type { AddOnboardingTaskInput, BeginOnboardingInput, ReviewOnboardingInput, UpdateOnboardingInput, UpdateOnboardingTaskInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Begin = graphql(`mutation BeginOnboarding($input: BeginOnboardingInput!) { beginOnboarding(input: $input) { changeset { id summary } onboarding { id } } }`);
const Update = graphql(`mutation UpdateOnboarding($input: UpdateOnboardingInput!) { updateOnboarding(input: $input) { changeset { id summary } onboarding { id version } } }`);
const AddTask = graphql(`mutation AddOnboardingTask($input: AddOnboardingTaskInput!) { addOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }`);
const UpdateTask = graphql(`mutation UpdateOnboardingTask($input: UpdateOnboardingTaskInput!) { updateOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }`);
const DropTask = graphql(`mutation DropOnboardingTask($input: DropOnboardingTaskInput!) { dropOnboardingTask(input: $input) { changeset { id summary } onboarding { id } } }`);
const Review = graphql(`mutation ReviewOnboarding($input: ReviewOnboardingInput!) { reviewOnboarding(input: $input) { changeset { id summary } onboarding { id state } } }`);

/** The verbs of first days. Each step stays on record, so that none is undone. */
export function useOnboardingEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    begin: (input: BeginOnboardingInput) => edits.runForGood(Begin, { input }),
    update: (input: UpdateOnboardingInput) => edits.runForGood(Update, { input }),
    addTask: (input: AddOnboardingTaskInput) => edits.runForGood(AddTask, { input }),
    updateTask: (input: UpdateOnboardingTaskInput) => edits.runForGood(UpdateTask, { input }),
    dropTask: (task: string) => edits.runForGood(DropTask, { input: { task } }),
    review: (input: ReviewOnboardingInput) => edits.runForGood(Review, { input }),
  }), [edits]);
}
