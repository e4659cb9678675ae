package store_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"cadre/internal/store"
)

func values(n int) []any {
	v := make([]any, n)
	for i := range v {
		v[i] = fmt.Sprintf("v%d", i)
	}
	return v
}

func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

func numbered(from, n int) string {
	m := make([]string, n)
	for i := range m {
		m[i] = fmt.Sprintf("$%d", from+i)
	}
	return strings.Join(m, ", ")
}

func TestFoldListsOnSQLite(t *testing.T) {
	const eight = `["v0","v1","v2","v3","v4","v5","v6","v7"]`
	cases := map[string]struct {
		query, want string
		args, bound []any
	}{
		"long list": {
			"SELECT * FROM `t` WHERE `id` IN (" + marks(8) + ") ORDER BY `x`",
			"SELECT * FROM `t` WHERE `id` IN (SELECT value FROM json_each(?)) ORDER BY `x`",
			values(8), []any{eight},
		},
		"short list stays": {"a IN (" + marks(7) + ") AND b = ?", "a IN (" + marks(7) + ") AND b = ?", values(8), values(8)},
		"negated, with others around": {
			"a = ? AND b NOT IN (" + marks(8) + ") AND c = ?",
			"a = ? AND b NOT IN (SELECT value FROM json_each(?)) AND c = ?",
			append(append([]any{"first"}, values(8)...), "last"), []any{"first", eight, "last"},
		},
		"question mark in a text": {
			"a = '?, '' ?' AND b IN (" + marks(8) + ")",
			"a = '?, '' ?' AND b IN (SELECT value FROM json_each(?))",
			values(8), []any{eight},
		},
		"numbers": {
			"a IN (" + marks(9) + ")", "a IN (SELECT value FROM json_each(?))",
			[]any{1, 2, 3, 4, 5, 6, 7, int64(8), int64(1) << 62}, []any{"[1,2,3,4,5,6,7,8,4611686018427387904]"},
		},
		"mixed types stay": {"a IN (" + marks(8) + ")", "a IN (" + marks(8) + ")", append(values(7), 8), append(values(7), 8)},
		"text that JSON changes stays": {
			"a IN (" + marks(8) + ")", "a IN (" + marks(8) + ")", append(values(7), "\xff"), append(values(7), "\xff"),
		},
		"subquery stays": {
			"a IN (SELECT x FROM t WHERE y = ?) AND b IN (" + marks(8) + ")",
			"a IN (SELECT x FROM t WHERE y = ?) AND b IN (SELECT value FROM json_each(?))",
			append([]any{"y"}, values(8)...), []any{"y", eight},
		},
		"wrong number of arguments stays": {"a IN (" + marks(8) + ")", "a IN (" + marks(8) + ")", values(9), values(9)},
		"markup is not escaped": {
			"a IN (" + marks(8) + ")", "a IN (SELECT value FROM json_each(?))",
			[]any{"<a>", "&", `"`, "é", "日", "", " ", "x"}, []any{`["<a>","&","\"","é","日",""," ","x"]`},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			query, args := store.FoldLists(dialect.SQLite, c.query, c.args)
			if query != c.want || !reflect.DeepEqual(args, c.bound) {
				t.Errorf("got  %s %v\nwant %s %v", query, args, c.want, c.bound)
			}
		})
	}
}

func TestFoldListsOnPostgres(t *testing.T) {
	texts := []string{"v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7"}
	cases := map[string]struct {
		query, want string
		args, bound []any
	}{
		"later parameters are renumbered": {
			`a = $1 AND b IN (` + numbered(2, 8) + `) AND c = $10 AND d NOT IN (` + numbered(11, 8) + `)`,
			`a = $1 AND b = ANY ($2) AND c = $3 AND d <> ALL ($4)`,
			append(append(append([]any{"first"}, values(8)...), "c"), values(8)...), []any{"first", texts, "c", texts},
		},
		"a parameter used twice stays": {
			`a = $1 AND b IN (` + numbered(1, 8) + `)`, `a = $1 AND b IN (` + numbered(1, 8) + `)`, values(8), values(8),
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			query, args := store.FoldLists(dialect.Postgres, c.query, c.args)
			if query != c.want || !reflect.DeepEqual(args, c.bound) {
				t.Errorf("got  %s %v\nwant %s %v", query, args, c.want, c.bound)
			}
		})
	}
}
