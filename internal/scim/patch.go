package scim

import (
	"maps"
	"slices"
	"strings"
)

// patched returns a resource with the operations of a PATCH carried out. What no schema has, and what is read-only, is
// passed over: providers send what they know, and another attribute of the same call must not be lost for it.
func patched(doc Resource, body map[string]any, list []attribute) (Resource, error) {
	raw := member(body, "Operations")
	operations, ok := raw.([]any)
	if !ok || len(operations) == 0 {
		return nil, invalid("invalidSyntax", "A PATCH has a list of Operations.")
	}
	doc = clone(doc)
	for i, raw := range operations {
		operation, ok := raw.(map[string]any)
		if !ok {
			return nil, invalid("invalidSyntax", "Operation %d is no object.", i+1)
		}
		if err := operate(doc, operation, list); err != nil {
			return nil, err
		}
	}
	return doc, nil
}

// member finds a value by its name, in whatever case it is written.
func member(body map[string]any, name string) any {
	for key, value := range body {
		if strings.EqualFold(key, name) {
			return value
		}
	}
	return nil
}

func operate(doc Resource, operation map[string]any, list []attribute) error {
	written, _ := member(operation, "op").(string)
	op := strings.ToLower(written)
	if op != "add" && op != "replace" && op != "remove" {
		return invalid("invalidSyntax", "An operation is add, replace or remove, not %q.", written)
	}
	value := member(operation, "value")
	if at, ok := member(operation, "path").(string); ok && strings.TrimSpace(at) != "" {
		return operateAt(doc, op, at, value, list)
	}
	values, ok := value.(map[string]any)
	if !ok {
		if op == "remove" {
			return invalid("noTarget", "A removal needs a path.")
		}
		return invalid("invalidValue", "An operation without a path has an object of values.")
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if err := operateAt(doc, op, key, values[key], list); err != nil {
			return err
		}
	}
	return nil
}

func operateAt(doc Resource, op, written string, value any, list []attribute) error {
	at, err := parsePath(written, list)
	if err != nil {
		return err
	}
	a := at.attribute
	switch {
	case a.name == "" || a.fixed:
		return nil
	case a.name == enterprise:
		return extend(doc, op, value)
	case at.extension != "":
		inner, ok := doc[at.extension].(Resource)
		if !ok {
			inner = Resource{}
			doc[at.extension] = inner
		}
		doc = inner
	}
	switch {
	case a.many:
		return operateMany(doc, op, at, value)
	case at.sub != "":
		return operatePart(doc, op, at, value)
	case op == "remove":
		delete(doc, a.name)
		return nil
	}
	v, err := a.read(value)
	if err != nil {
		return err
	}
	if part, ok := v.(Resource); ok {
		whole := Resource{}
		if was, ok := doc[a.name].(Resource); ok && a.name == "name" {
			whole = was // parts that are not named stay
		}
		maps.Copy(whole, part)
		v = whole
	}
	doc[a.name] = v
	return nil
}

// extend carries an operation on a whole extension out, attribute by attribute.
func extend(doc Resource, op string, value any) error {
	values, ok := value.(map[string]any)
	if !ok {
		if op == "remove" {
			delete(doc, enterprise)
			return nil
		}
		return invalid("invalidValue", "%s has an object of values.", enterprise)
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if err := operateAt(doc, op, enterprise+":"+key, values[key], nil); err != nil {
			return err
		}
	}
	return nil
}

// operatePart changes one part of an attribute: name.familyName.
func operatePart(doc Resource, op string, at path, value any) error {
	sub, ok := named(at.attribute.sub, at.sub)
	if !ok || sub.fixed {
		return nil // nothing that is kept
	}
	whole, ok := doc[at.name].(Resource)
	if !ok {
		whole = Resource{}
		doc[at.name] = whole
	}
	if op == "remove" {
		delete(whole, sub.name)
		return nil
	}
	v, err := sub.read(value)
	whole[sub.name] = v
	return err
}

// operateMany changes an attribute with several values, or those of them that a filter picks.
func operateMany(doc Resource, op string, at path, value any) error {
	has := parts(doc, at.name)
	picked := func(part Resource) bool { return at.filter == nil || at.filter.matches(part) }
	given, err := at.given(value)
	if err != nil {
		return err
	}
	switch {
	case op == "remove" && at.sub != "":
		for _, part := range has {
			if picked(part) {
				delete(part, at.sub)
			}
		}
	case op == "remove":
		named := valuesOf(given)
		has = slices.DeleteFunc(has, func(part Resource) bool { return picked(part) && (len(given) == 0 || named[part["value"]]) })
	case at.sub != "" || at.filter != nil:
		has = at.change(has, given, picked)
	case op == "replace":
		has = given
	default:
		held := valuesOf(has)
		for _, part := range given {
			if !held[part["value"]] {
				held[part["value"]] = true
				has = append(has, part)
			}
		}
	}
	all := make([]any, len(has))
	for i, part := range has {
		all[i] = part
	}
	doc[at.name] = all
	return nil
}

// given reads the values of an operation as elements; a value for one part of them as elements with that part alone.
func (p path) given(value any) (list []Resource, err error) {
	if value == nil {
		return nil, nil // a removal names none
	}
	if p.sub != "" {
		value = map[string]any{p.sub: value}
	}
	v, err := p.attribute.read(value)
	if err != nil {
		return nil, err
	}
	return parts(Resource{p.name: v}, p.name), nil
}

// change changes the picked elements. Where none is picked, one comes to be that the filter would pick: a provider that
// sets emails[type eq "work"].value means that there shall be one.
func (p path) change(has, given []Resource, picked func(Resource) bool) []Resource {
	if len(given) == 0 {
		return has
	}
	if !slices.ContainsFunc(has, picked) {
		part := Resource{}
		for _, c := range equalities(p.filter) {
			part[c.path.name] = c.value
		}
		maps.Copy(part, given[0])
		return append(has, part)
	}
	for _, part := range has {
		if picked(part) {
			maps.Copy(part, given[0])
		}
	}
	return has
}

// equalities lists what every element that a filter picks must have.
func equalities(e expression) []comparison {
	switch e := e.(type) {
	case both:
		return append(equalities(e.left), equalities(e.right)...)
	case comparison:
		if e.operator == "eq" && e.path.sub == "" {
			return []comparison{e}
		}
	}
	return nil
}

// valuesOf is the set of what tells the elements of an attribute apart.
func valuesOf(list []Resource) map[any]bool {
	set := make(map[any]bool, len(list))
	for _, part := range list {
		set[part["value"]] = true
	}
	return set
}

// clone copies a resource with all that is in it.
func clone(doc Resource) Resource {
	copied := make(Resource, len(doc))
	for key, value := range doc {
		copied[key] = cloneValue(value)
	}
	return copied
}

func cloneValue(value any) any {
	switch v := value.(type) {
	case Resource:
		return clone(v)
	case []any:
		list := make([]any, len(v))
		for i, one := range v {
			list[i] = cloneValue(one)
		}
		return list
	}
	return value
}
