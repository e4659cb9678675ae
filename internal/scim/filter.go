package scim

import (
	"fmt"
	"strings"
	"time"

	"cadre/internal/orggraph"
)

// expression is a filter that was read.
type expression interface{ matches(Resource) bool }

type (
	both    struct{ left, right expression }
	either  struct{ left, right expression }
	negated struct{ of expression }
	// within asks for one element of a multi-valued attribute: emails[type eq "work" and value co "@"].
	within struct {
		path path
		of   expression
	}
	comparison struct {
		path     path
		operator string
		value    any
		exact    bool
	}
)

func (e both) matches(doc Resource) bool    { return e.left.matches(doc) && e.right.matches(doc) }
func (e either) matches(doc Resource) bool  { return e.left.matches(doc) || e.right.matches(doc) }
func (e negated) matches(doc Resource) bool { return !e.of.matches(doc) }

func (e within) matches(doc Resource) bool {
	for _, v := range e.path.values(doc) {
		if part, ok := v.(Resource); ok && e.of.matches(part) {
			return true
		}
	}
	return false
}

func (e comparison) matches(doc Resource) bool {
	values := e.path.values(doc)
	if e.operator == "pr" {
		return len(values) > 0
	}
	for _, v := range values {
		if part, ok := v.(Resource); ok {
			v = part["value"] // emails eq means the value of one
		}
		if e.compare(v) {
			return true
		}
	}
	return len(values) == 0 && (e.operator == "ne" || e.operator == "eq" && e.value == nil)
}

func (e comparison) compare(v any) bool {
	if b, ok := v.(bool); ok {
		want := strings.EqualFold(fmt.Sprint(e.value), fmt.Sprint(b))
		return e.operator == "eq" && want || e.operator == "ne" && !want
	}
	has, want := fmt.Sprint(v), fmt.Sprint(e.value)
	if at, err := time.Parse(time.RFC3339, has); err == nil {
		if than, err := time.Parse(time.RFC3339, want); err == nil {
			has, want = at.UTC().Format(time.RFC3339Nano), than.UTC().Format(time.RFC3339Nano)
		}
	}
	if !e.exact {
		has, want = strings.ToLower(has), strings.ToLower(want)
	}
	switch e.operator {
	case "eq":
		return has == want
	case "ne":
		return has != want
	case "co":
		return strings.Contains(has, want)
	case "sw":
		return strings.HasPrefix(has, want)
	case "ew":
		return strings.HasSuffix(has, want)
	case "gt":
		return has > want
	case "ge":
		return has >= want
	case "lt":
		return has < want
	default: // le, the last of those that parseFilter lets through
		return has <= want
	}
}

// lookup is a name that whoever passes a filter must have: by far the most filters ask for one.
type lookup struct{ userName, externalID string }

// lookupIn finds the name that a filter cannot do without.
func lookupIn(e expression) lookup {
	switch e := e.(type) {
	case both:
		if l := lookupIn(e.left); l != (lookup{}) {
			return l
		}
		return lookupIn(e.right)
	case comparison:
		value, ok := e.value.(string)
		switch {
		case !ok || e.operator != "eq" || e.path.sub != "":
		case e.path.name == "userName":
			return lookup{userName: value}
		case e.path.name == "externalId":
			return lookup{externalID: value}
		}
	}
	return lookup{}
}

func (l lookup) mayBe(p orggraph.Person) bool {
	return (l.userName == "" || strings.EqualFold(userName(p), l.userName)) && (l.externalID == "" || externalID(p.Source(), p.ExternalID()) == l.externalID)
}
