package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// mostPages is how many pages of a list a check reads at most: 100 with 100 rows each, as the app does.
const mostPages = 100

// numbered is a number that a check read, and what it is of, where the answer has a name or a title around it.
type numbered struct {
	Value float64 `json:"value"`
	Of    string  `json:"of,omitempty"`
}

// hold asks a check, page after page, and holds its numbers against its threshold. What has no number does not hold,
// unless it may have none: an answer that was not read must not pass for one that is well.
func (a *asker) hold(ctx context.Context, c savedCheck, o checkOptions) checked {
	done := checked{Name: c.Name, Title: c.Title, Values: []float64{}, AtLeast: c.AtLeast, AtMost: c.AtMost, Broken: []numbered{}}
	found, err := a.numbersOf(ctx, c, o)
	if err != nil {
		done.Error = err.Error()
		return done
	}
	for _, n := range found {
		done.Values = append(done.Values, n.Value)
		if c.AtLeast != nil && n.Value < *c.AtLeast || c.AtMost != nil && n.Value > *c.AtMost {
			done.Broken = append(done.Broken, n)
		}
	}
	done.Holds = len(done.Broken) == 0 && (len(found) > 0 || o.mayBeEmpty(c.Name))
	return done
}

// numbersOf reads all numbers to which the value of a check leads.
func (a *asker) numbersOf(ctx context.Context, c savedCheck, o checkOptions) (found []numbered, err error) {
	text, err := inWorld(c.CheckQuery, o.scenario, o.asOf)
	if err != nil {
		return nil, err
	}
	r := request{Query: text, Variables: map[string]any{}}
	for _, v := range c.Variables {
		if value, given := o.variables[v.Name]; given {
			r.Variables[v.Name] = value
		}
	}
	path := strings.Split(c.Value, ".")
	for pages, after := 1, ""; ; pages++ {
		data, err := a.data(ctx, r)
		if err != nil {
			return nil, err
		}
		found = append(found, numbersAt(data, path, "")...)
		next, err := nextPage(data, path)
		switch {
		case err != nil:
			return nil, err
		case next == "":
			return found, nil
		case next == after:
			return nil, fmt.Errorf("the second page is the first again: declare $after: Cursor in the query, and hand it to after: where pageInfo is")
		case pages == mostPages:
			return nil, fmt.Errorf("it has more than %d pages: ask for an aggregate of them", mostPages)
		}
		after, r.Variables["after"] = next, next
	}
}

// data asks once and returns what was answered, which has no errors.
func (a *asker) data(ctx context.Context, r request) (any, error) {
	body, err := a.ask(ctx, r)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Data   any
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, fmt.Errorf("the response is no JSON: %w", err)
	}
	if len(answer.Errors) > 0 {
		return nil, errors.New(answer.Errors[0].Message)
	}
	return answer.Data, nil
}

// numbersAt follows the names of an answer to its numbers, through each element of a list, with the nearest name around.
func numbersAt(v any, path []string, of string) (list []numbered) {
	switch v := v.(type) {
	case []any:
		for _, element := range v {
			list = append(list, numbersAt(element, path, of)...)
		}
	case map[string]any:
		if name := nameOf(v); name != "" {
			of = name
		}
		if len(path) > 0 {
			return numbersAt(v[path[0]], path[1:], of)
		}
	case float64:
		if len(path) == 0 {
			return []numbered{{v, of}}
		}
	}
	return list
}

// nameOf returns what an object calls itself: its name or title, the keys of a group, or the name of what it is about.
func nameOf(o map[string]any) string {
	for _, name := range []string{"name", "title"} {
		if text, ok := o[name].(string); ok {
			return text
		}
	}
	var labels []string
	keys, _ := o["keys"].([]any)
	for _, k := range keys {
		key, _ := k.(map[string]any)
		if label, ok := key["label"].(string); ok && label != "" {
			labels = append(labels, label)
		}
	}
	if len(labels) > 0 {
		return strings.Join(labels, ", ")
	}
	for _, about := range []string{"team", "position", "person"} {
		if inner, ok := o[about].(map[string]any); ok {
			return nameOf(inner)
		}
	}
	return ""
}

// nextPage follows the names of an answer, and returns where the first list of pages on the way goes on; empty where it
// ends. It fails where a list further in, or the groups of an aggregate, are not whole.
func nextPage(v any, path []string) (next string, err error) {
	first := true
	var walk func(v any, path []string) error
	walk = func(v any, path []string) error {
		switch v := v.(type) {
		case []any:
			for _, element := range v {
				if err := walk(element, path); err != nil {
					return err
				}
			}
		case map[string]any:
			if len(path) == 0 {
				return nil
			}
			if info, ok := v["pageInfo"].(map[string]any); ok && path[0] == "edges" {
				if more, _ := info["hasNextPage"].(bool); more && !first {
					return fmt.Errorf("a list within the list has further pages: ask for an aggregate of them")
				} else if more {
					next, _ = info["endCursor"].(string)
				}
				first = false
			}
			if count, ok := v["groupCount"].(float64); ok {
				if groups, ok := v[path[0]].([]any); ok && float64(len(groups)) < count {
					return fmt.Errorf("only %d of %v groups were told: ask for fewer", len(groups), count)
				}
			}
			return walk(v[path[0]], path[1:])
		}
		return nil
	}
	return next, walk(v, path)
}
