import { isEnumType, Kind, parse, print, type GraphQLSchema, type TypeNode } from 'graphql';

/** A variable of a query, as a form asks for it. */
export interface VariableField {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'json';
  readonly list: boolean;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** What it is where it is not given, or its type. */
  readonly hint: string;
}

/** The variables that a query declares; none while it is no whole query. */
export function fieldsOf(query: string, schema: GraphQLSchema | null): readonly VariableField[] {
  try {
    const operations = parse(query).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));
    return (operations[0]?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const { name, list } = named(type);
      const known = schema?.getType(name);
      const choices = name === 'Boolean' ? ['true', 'false'] : (isEnumType(known) ? known.getValues().map((value) => value.name) : []);
      return { name: variable.name.value, list, choices, kind: kindOf(name, choices), required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined, hint: print(defaultValue ?? type) };
    });
  } catch {
    return []; // somebody is typing
  }
}

function named(type: TypeNode): { name: string; list: boolean } {
  switch (type.kind) {
    case Kind.NAMED_TYPE: return { name: type.name.value, list: false };
    case Kind.NON_NULL_TYPE: return named(type.type);
    case Kind.LIST_TYPE: return { name: named(type.type).name, list: true };
  }
}

function kindOf(name: string, choices: readonly string[]): VariableField['kind'] {
  if (name === 'Boolean') return 'boolean';
  if (name === 'Int' || name === 'Float') return 'number';
  return choices.length > 0 || ['String', 'ID', 'Date', 'DateTime', 'Cursor'].includes(name) ? 'text' : 'json';
}

/** What was typed for a variable: several values with commas between them; undefined where nothing was. */
export function read(field: VariableField, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (field.list && field.kind !== 'json') return trimmed.split(',').map((part) => one(field, part.trim()));
  return one(field, trimmed);
}

function one(field: VariableField, text: string): unknown {
  if (field.kind === 'number' && text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (field.kind === 'boolean') return text === 'true';
  if (field.kind !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // the server says what is wrong with it
  }
}
