import type { CommitmentState } from '../gql/graphql';

/** The states of commitments that are not over, in the order in which one comes through them. */
export const openCommitments: readonly CommitmentState[] = ['REQUESTED', 'DISCOVERY', 'COMMITTED'];

/** Those in which a commitment holds people: what is only asked for holds nobody yet. The server counts the same as coverage. */
export const heldCommitments: readonly CommitmentState[] = ['DISCOVERY', 'COMMITTED'];
