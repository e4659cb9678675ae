package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// answer identifies what a target answered to one request: a hash of its leaf values, whatever
// their order, without cursors, which each server makes in its own way.
func (t *target) answer(ctx context.Context, query string, i int) (hash string, leaves int, err error) {
	var b bytes.Buffer
	if _, err := t.post(ctx, t.bodies[query][i%len(t.bodies[query])], &b); err != nil {
		return "", 0, err
	}
	var body struct{ Data, Errors any }
	if err := json.Unmarshal(b.Bytes(), &body); err != nil {
		return "", 0, err
	}
	if body.Errors != nil {
		return "", 0, fmt.Errorf("%s, query %s: %.300v", t.name, query, body.Errors)
	}
	values := collect(nil, "", body.Data)
	slices.Sort(values)
	sum := sha256.Sum256([]byte(strings.Join(values, "\n")))
	return hex.EncodeToString(sum[:6]), len(values), nil
}

// collect lists the leaves of an answer as key=value. Fractions are compared to four places.
func collect(into []string, key string, v any) []string {
	switch v := v.(type) {
	case map[string]any:
		for name, value := range v {
			into = collect(into, name, value)
		}
	case []any:
		for _, value := range v {
			into = collect(into, key, value)
		}
	case float64:
		into = append(into, key+"="+strconv.FormatFloat(math.Round(v*1e4)/1e4, 'g', 12, 64))
	default:
		if key != "endCursor" {
			into = append(into, fmt.Sprintf("%s=%v", key, v))
		}
	}
	return into
}
