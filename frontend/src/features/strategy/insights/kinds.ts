import type { InsightKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';

export const kinds = ['QUANTITATIVE', 'QUALITATIVE_EVALUATIVE', 'QUALITATIVE_GENERATIVE', 'TECHNOLOGY', 'INDUSTRY'] as const satisfies readonly InsightKind[];

export const kindOptions = kinds.map((value) => ({ value, label: t.strategy.insights.kinds[value] }));

export const kindOf = (value: string | null | undefined): InsightKind | null => kinds.find((kind) => kind === value) ?? null;
