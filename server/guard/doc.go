// Package guard refuses GraphQL work that would cost more than anybody needs, before it is done:
// documents too large or too deep, answers too long, too much at once. It knows the shape of a
// document and of a schema, and nothing of what the fields mean; the weights of single fields come
// in a table.
//
// The order in which an engine asks: [Limits.Check] on the parsed document, before validation
// (which is quadratic in repeated fields); then [Weights.Cost] on the validated operation, which
// reads page sizes and variables; then [Gate.Enter] where the cost is high; and while it runs, a
// [Budget] counts the fields really resolved.
package guard
