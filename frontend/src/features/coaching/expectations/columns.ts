import { unmask, type FragmentType } from '../../../gql';
import type { CompetencyArea, ExpectationColumnFragment } from '../../../gql/graphql';
import type { Expected } from '../../../lib/expectations';
import { graphql } from '../../../lib/graphql/document';

export const ExpectationColumn = graphql(`
  fragment ExpectationColumn on Role {
    id
    name
    expectations(all: true) {
      competency { id }
      level
      importance
      source
      from { id name }
      inherited { level importance source from { id name } }
    }
  }
`);

/** A competency as the grid shows it. */
export interface CompetencyRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly area: CompetencyArea;
  readonly levels: readonly string[];
  readonly active: boolean;
  readonly version: number;
}

export type ColumnKind = 'parent' | 'chosen' | 'next';

/** A role of the grid, with what it expects by competency. */
export interface RoleColumn {
  readonly role: Pick<ExpectationColumnFragment, 'id' | 'name'>;
  readonly kind: ColumnKind;
  readonly expected: ReadonlyMap<string, Expected>;
}

type Masked = FragmentType<typeof ExpectationColumn>;

function columnOf(masked: Masked, kind: ColumnKind): RoleColumn {
  const role = unmask(ExpectationColumn, masked);
  return { role, kind, expected: new Map(role.expectations.map((expectation) => [expectation.competency.id, expectation])) };
}

/** A role between its parent and those that come next, the latter by name and only as many as anybody compares. */
export function columnsOf(role: Masked & { parent?: Masked | null; heirs: readonly (Masked & { active: boolean })[] }): RoleColumn[] {
  const columns = [columnOf(role, 'chosen'), ...role.heirs.filter(({ active }) => active).slice(0, maxNext).map((heir) => columnOf(heir, 'next'))];
  return role.parent ? [columnOf(role.parent, 'parent'), ...columns] : columns;
}

const maxNext = 12;

const areas: readonly CompetencyArea[] = ['PRODUCT_KNOWLEDGE', 'PROCESS', 'STRATEGY', 'PEOPLE', 'MANAGEMENT'];

/** Competencies by the part of the work that they belong to, in a fixed order. */
export function byArea<T extends { readonly area: CompetencyArea }>(competencies: readonly T[]): { area: CompetencyArea; competencies: T[] }[] {
  return areas.map((area) => ({ area, competencies: competencies.filter((competency) => competency.area === area) })).filter(({ competencies: list }) => list.length > 0);
}
