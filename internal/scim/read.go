package scim

import (
	"fmt"
	"strconv"
	"strings"

	"cadre/internal/fault"
)

// invalid refuses what a provider sent, as an error of RFC 7644.
func invalid(kind, format string, args ...any) error {
	return fault.New(fault.InvalidInput, format, args...).With(ErrorType, kind)
}

// read brings a resource under the names of the schemas, whatever case it is written in, and its values into their
// types. What no schema has is left out; what is null stays null, which takes the value away.
func read(body map[string]any, list []attribute) (Resource, error) {
	doc := Resource{}
	for key, value := range body {
		a, ok := named(list, key)
		if !ok {
			continue
		}
		v, err := a.read(value)
		if err != nil {
			return nil, err
		}
		doc[a.name] = v
	}
	return doc, nil
}

// read brings a value into the type of its attribute. Providers send booleans as texts, a manager as a bare id, and a
// single value where there may be several.
func (a attribute) read(value any) (any, error) {
	if value == nil {
		return nil, nil // no value is an answer, not a failure
	}
	if !a.many {
		return a.readOne(value)
	}
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	all := make([]any, 0, len(list))
	for _, v := range list {
		one, err := a.readOne(v)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

func (a attribute) readOne(value any) (any, error) {
	switch a.kind {
	case "complex":
		switch v := value.(type) {
		case map[string]any:
			return read(v, a.sub)
		case string:
			if sub, ok := named(a.sub, "value"); ok {
				if v == "" {
					return nil, nil // Entra ID sends an empty manager for none
				}
				return Resource{sub.name: v}, nil
			}
		}
	case "boolean":
		switch v := value.(type) {
		case bool:
			return v, nil
		case string:
			if b, err := strconv.ParseBool(strings.ToLower(v)); err == nil {
				return b, nil
			}
		}
	default:
		switch v := value.(type) {
		case string:
			return v, nil
		case float64, bool:
			return fmt.Sprint(v), nil
		}
	}
	return nil, invalid("invalidValue", "%s takes a %s.", a.name, a.kind)
}

// word returns a text at a path of names, empty where there is none.
func word(doc Resource, path ...string) string {
	for i, name := range path {
		if i == len(path)-1 {
			s, _ := doc[name].(string)
			return strings.TrimSpace(s)
		}
		if doc, _ = doc[name].(Resource); doc == nil {
			break
		}
	}
	return ""
}

// parts returns the elements of a multi-valued attribute.
func parts(doc Resource, name string) (list []Resource) {
	values, _ := doc[name].([]any)
	for _, v := range values {
		if part, ok := v.(Resource); ok {
			list = append(list, part)
		}
	}
	return list
}
