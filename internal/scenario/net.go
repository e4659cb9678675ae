package scenario

import (
	"bytes"
	"encoding/json"

	"cadre/ent"
	"cadre/ent/change"
)

// net joins the changes of each row into one, in the order of first touch. Rows that come out as
// they were are left out.
func net(changes []*ent.Change) []*ent.Change {
	byID := make(map[string]*ent.Change, len(changes))
	var order []*ent.Change
	for _, c := range changes {
		was := byID[c.EntityID]
		if was == nil {
			kept := *c
			kept.Before, kept.After = copyRow(c.Before), copyRow(c.After)
			byID[c.EntityID] = &kept
			order = append(order, &kept)
			continue
		}
		join(was, c)
	}
	list := make([]*ent.Change, 0, len(order))
	for _, c := range order {
		if c.Operation == change.OperationUPDATE {
			for name, after := range c.After {
				if bytes.Equal(after, c.Before[name]) {
					delete(c.After, name)
					delete(c.Before, name)
				}
			}
			if len(c.After) == 0 {
				continue
			}
		}
		if c.Operation == "" {
			continue
		}
		list = append(list, c)
	}
	return list
}

// join takes a later change of the same row in.
func join(was, c *ent.Change) {
	switch {
	case was.Operation == "": // made and gone, and now made again
		before, after := copyRow(c.Before), copyRow(c.After)
		was.Operation, was.Before, was.After = c.Operation, before, after
	case c.Operation == change.OperationUPDATE:
		for name, after := range c.After {
			if _, seen := was.Before[name]; was.Operation == change.OperationUPDATE && !seen {
				was.Before[name] = c.Before[name]
			}
			was.After[name] = after
		}
	case c.Operation == change.OperationDELETE && was.Operation == change.OperationCREATE:
		was.Operation, was.Before, was.After = "", nil, nil
	case c.Operation == change.OperationDELETE:
		before := copyRow(c.Before)
		for name, first := range was.Before {
			before[name] = first
		}
		was.Operation, was.Before, was.After = change.OperationDELETE, before, nil
	case c.Operation == change.OperationCREATE && was.Operation == change.OperationDELETE:
		was.Operation, was.After = change.OperationUPDATE, copyRow(c.After)
		for name := range was.Before {
			if _, ok := was.After[name]; !ok {
				was.After[name] = json.RawMessage("null")
			}
		}
	}
}

func copyRow(r ent.Row) ent.Row {
	if r == nil {
		return nil
	}
	kept := make(ent.Row, len(r))
	for name, raw := range r {
		kept[name] = raw
	}
	return kept
}

// same reports whether two columns hold the same value; a missing one is null.
func same(a, b json.RawMessage) bool {
	if len(a) == 0 {
		a = json.RawMessage("null")
	}
	if len(b) == 0 {
		b = json.RawMessage("null")
	}
	if bytes.Equal(a, b) {
		return true
	}
	var x, y any
	if json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil {
		return false
	}
	p, errP := json.Marshal(x)
	q, errQ := json.Marshal(y)
	return errP == nil && errQ == nil && bytes.Equal(p, q)
}
