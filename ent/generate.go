// Package ent is the generated data access of Cadre's database. Hand-written are schema/,
// template/, entc.go and this file; `make generate` writes the rest.
package ent

//go:generate go run -mod=mod entc.go
