package accesstest

import (
	"context"
	"strings"

	"cadre/internal/access"
)

// expected is who may do what with a row about Sam, written from RELIABILITY 3.2 by hand and not from the
// matrix in the code. A row is named by who wrote it and how far it is: a draft, released, shared up
// too, or released and then rewritten by Coe. Reading is by what the row holds, writing by whose pen it is.
//
//	author state | reads a summary | reads words | changes: by its author | together | by anyone
const expected = `
M draft     | M       | M       | M | M   | M
M released  | SCMGT   | SCM     | M | SCM | M
M shared    | SCMGT   | SCMGT   | M | SCM | M
C draft     | C       | C       | C | C   | C
C released  | SCMGT   | SCM     | C | SCM | C
C shared    | SCMGT   | SCMGT   | C | SCM | C
F draft     | F       | F       | F | -   | F
F released  | SCMGTF  | SCMF    | - | SCM | F
F rewritten | SCMGT   | SCM     | - | SCM | -
F shared    | SCMGTF  | SCMGTF  | - | SCM | F
K draft     | K       | K       | K | -   | K
K released  | SCMGTK  | SCMK    | - | SCM | K
K rewritten | SCMGT   | SCM     | - | SCM | -
K shared    | SCMGTK  | SCMGTK  | - | SCM | K
S draft     | S       | S       | S | S   | S
S released  | SCMGT   | SCM     | S | SCM | S
S rewritten | SCMGT   | SCM     | - | SCM | -
S shared    | SCMGT   | SCMGT   | S | SCM | S
P draft     | P       | P       | P | -   | P
P released  | SCMGTP  | SCMP    | - | -   | P
P shared    | SCMGTP  | SCMGTP  | - | -   | P
`

// Begins says who may begin a row about Sam in their own name, by its pen.
var Begins = map[string]string{"author": "SCMGTFKP", "together": "SCM", "anyone": "SCMGTFKP", "note": "SCMGTFKP"}

// eyes are viewers who are not simply a person: whose rows they read and change.
var eyes = []struct {
	name   string
	viewer func(person func(byte) string) *access.Viewer
	reads  func(may func(byte) bool) bool
	writes func(may func(byte) bool) bool
	counts bool // whether they may have aggregates
}{
	{name: "an owner who is nobody", viewer: func(func(byte) string) *access.Viewer { return &access.Viewer{Name: "Owner", Owner: true} }, counts: true},
	{name: "an owner who is the subject", viewer: func(p func(byte) string) *access.Viewer {
		return &access.Viewer{Name: "Owner", Owner: true, PersonID: p('S')}
	}, reads: who('S'), writes: who('S'), counts: true},
	{name: "an owner through the manager's eyes", viewer: func(p func(byte) string) *access.Viewer {
		return (&access.Viewer{Name: "Owner", Owner: true}).ViewAs(p('M'), "Mia")
	}},
	{name: "the subject through the manager's eyes", viewer: func(p func(byte) string) *access.Viewer {
		return (&access.Viewer{Name: "Owner", Owner: true, PersonID: p('S')}).ViewAs(p('M'), "Mia")
	}, reads: func(may func(byte) bool) bool { return may('S') && may('M') }},
	{name: "the manager through a peer's eyes", viewer: func(p func(byte) string) *access.Viewer {
		return (&access.Viewer{Name: "Owner", Owner: true, PersonID: p('M')}).ViewAs(p('P'), "Pat")
	}, reads: func(may func(byte) bool) bool { return may('M') && may('P') }},
	{name: "the manager's token that reads", viewer: token('M', access.ScopeCoachingRead), reads: who('M')},
	{name: "the manager's token that writes", viewer: token('M', access.ScopeCoachingWrite), reads: who('M'), writes: who('M')},
	{name: "the subject's token that writes", viewer: token('S', access.ScopeCoachingWrite, access.ScopeRead), reads: who('S'), writes: who('S')},
	{name: "the manager's token for what is open", viewer: token('M', access.ScopeRead, access.ScopeWrite)},
	{name: "the manager's token for objectives", viewer: token('M', access.ScopeObjectives)},
	{name: "the manager's token that counts", viewer: token('M', access.ScopeCoachingAggregate), counts: true},
	{name: "an analyst's token", viewer: func(func(byte) string) *access.Viewer {
		return &access.Viewer{Name: "Analyst", Owner: true, TokenID: "tok_a", Scopes: []access.Scope{access.ScopeRead, access.ScopeCoachingAggregate}}
	}, counts: true},
	{name: "the owner's token with every scope", viewer: func(func(byte) string) *access.Viewer {
		return &access.Viewer{Name: "Everything", Owner: true, TokenID: "tok_e", Scopes: access.AllScopes()}
	}, counts: true},
	{name: "a token for nothing", viewer: token('M')},
}

func who(letter byte) func(func(byte) bool) bool {
	return func(may func(byte) bool) bool { return may(letter) }
}

func token(letter byte, scopes ...access.Scope) func(func(byte) string) *access.Viewer {
	return func(p func(byte) string) *access.Viewer {
		return &access.Viewer{Name: Letters[letter], PersonID: p(letter), TokenID: "tok_x", Scopes: append([]access.Scope{}, scopes...)}
	}
}

// verdicts of expected, by "author state".
var verdicts = func() map[string][5]string {
	all := map[string][5]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(expected), "\n") {
		cells := strings.Split(line, "|")
		var v [5]string
		for i := range v {
			v[i] = strings.TrimSpace(cells[i+1])
		}
		all[strings.Join(strings.Fields(cells[0]), " ")] = v
	}
	return all
}()

// May answers from the expectation who may read or change a row.
func May(r Row, write bool) func(letter byte) bool {
	if r.Kind.Part == "note" {
		return func(letter byte) bool { return letter == r.Author }
	}
	column := map[string]int{"summary": 0, "words": 1}[r.Kind.Part]
	if write {
		column = map[string]int{"author": 2, "together": 3, "anyone": 4}[r.Kind.Pen]
	}
	cell := verdicts[string(r.Author)+" "+r.State][column]
	return func(letter byte) bool { return strings.IndexByte(cell, letter) >= 0 }
}

// Looker is a viewer with what is expected of them.
type Looker struct {
	Name          string
	Ctx           context.Context
	reads, writes func(may func(byte) bool) bool
	Letter        byte // of the person, where they come as nobody but themselves
	Tool          bool
	Counts        bool // may have aggregates
	letters       map[string]string
}

// Lookers lists every viewer.
func (o *Scene) Lookers() []Looker {
	var list []Looker
	for _, letter := range "SCMGTFKP" {
		l := byte(letter)
		list = append(list, Looker{Name: Letters[l], Ctx: o.Ask(l), reads: who(l), writes: who(l), Letter: l})
	}
	for _, e := range eyes {
		v := e.viewer(func(l byte) string { return o.People[l] })
		l := Looker{Name: e.name, Ctx: access.With(o.Context(), v), reads: e.reads, writes: e.writes, Counts: e.counts, Tool: v.Scopes != nil}
		if l.reads == nil {
			l.reads = func(func(byte) bool) bool { return false }
		}
		if l.writes == nil {
			l.writes = func(func(byte) bool) bool { return false }
		}
		list = append(list, l)
	}
	letters := map[string]string{}
	for letter, person := range o.People {
		letters[person] = string(letter)
	}
	for i := range list {
		list[i].letters = letters
	}
	return list
}

// Reads reports whether the viewer is expected to read a row.
func (l Looker) Reads(r Row) bool {
	if r.Ours != "" {
		return !l.Tool && l.ours(r)
	}
	return l.reads(May(r, false)) && !(l.Tool && r.Kind.Part == "note")
}

// ours reports whether everybody who looks is among those who read a row of hiring.
func (l Looker) ours(r Row) bool {
	for v := access.From(l.Ctx); v != nil; v = v.Behind {
		owner := v.Owner && strings.Contains(r.Ours, "O")
		if letter := l.letters[v.PersonID]; !owner && (letter == "" || !strings.Contains(r.Ours, letter)) {
			return false
		}
	}
	return true
}

// Writes reports whether the viewer is expected to change a row. Rows of hiring are written by Cadre alone.
func (l Looker) Writes(r Row) bool {
	if r.Ours != "" {
		return false
	}
	return l.writes(May(r, true)) && !(l.Tool && r.Kind.Part == "note")
}

// Begins reports whether the viewer, who is a person, is expected to begin a row about Sam in their own name.
func (l Looker) Begins(k Kind) bool {
	return l.writes(func(letter byte) bool { return strings.IndexByte(Begins[k.Pen], letter) >= 0 }) && !(l.Tool && k.Part == "note")
}
