// Package testschema is a small schema with one field for every way in which an operation can end,
// for the tests of the packages around it.
package testschema

//go:generate go run github.com/99designs/gqlgen generate --config gqlgen.yml
