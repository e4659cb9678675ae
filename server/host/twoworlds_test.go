package host_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	"cadre/server/host"
)

// known are ids that a test compares; whatever is made while it runs has others in each world.
var (
	anyID      = regexp.MustCompile(`[a-z]{3}_[0-9a-z]{26}`)
	troubleNum = regexp.MustCompile(`error [0-9a-f]{8}|"number":"[0-9a-f]{8}"|request [0-9a-f]{16}`)
)

// TestTwoWorlds asks the same of two workspaces that differ in what is secret alone: in one Mia and Coe have
// written every kind of row about Sam, in every state, and Mia has rewritten what Fay and Kim wrote; in the
// other Coe alone has, with other ratings and words, and no notes. In both the team was asked how much it has to keep in mind, and
// answered otherwise. Whoever may see none of it is answered the same, byte for byte.
func TestTwoWorlds(t *testing.T) {
	if testing.Short() {
		t.Skip("walks the whole schema; the race detector sees enough without it")
	}
	folder := t.TempDir()
	files := []string{filepath.Join(folder, "1", "org.cadre"), filepath.Join(folder, "2", "org.cadre")}
	for _, file := range files {
		if err := os.Mkdir(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	s := MustOpenFile(t, files[0])
	o := accesstest.Begin(t, s)
	for _, author := range "FKP" {
		o.Seed(t, byte(author))
	}
	o.Move(t)
	o.AskLoad(t)
	o.Close()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	copyFile(t, files[0], files[1])
	before := len(o.Rows[accesstest.Kinds[0].Entity])

	s = MustOpenFile(t, files[0])
	a := o.Again(t, s)
	a.Seed(t, 'M')
	a.Seed(t, 'C')
	a.Rewrite(t, 'M')
	a.AnswerLoad(t, 1)
	words, ids := wordsOf(a)
	lookers := a.Lookers()
	a.Close()
	_ = s.Close()
	s = MustOpenFile(t, files[1])
	b := o.Again(t, s)
	b.Differently(t, 'C')
	b.Rewrite(t, 'C')
	b.AnswerLoad(t, 5)
	_, others := wordsOf(b)
	b.Close()
	_ = s.Close()
	if len(a.Rows[accesstest.Kinds[0].Entity]) == before || len(b.Rows[accesstest.Kinds[0].Entity]) == len(a.Rows[accesstest.Kinds[0].Entity]) {
		t.Fatal("the worlds do not differ")
	}

	logs := [2]*journal{{}, {}}
	hosts := [2]*host.Host{MustServe(t, files[0], logs[0]), MustServe(t, files[1], logs[1])}
	types := introspect(t, hosts[0])
	ids = append(ids, others...)
	for i, list := range words { // of both worlds
		words[i] = append(list[:len(list):len(list)], others[:min(2, len(others))]...)
	}
	stands := map[string]bool{}
	for _, id := range ids {
		stands[id] = true
	}
	// What is not of both worlds from the beginning was made since, and is named at random.
	same := func(raw []byte) []byte {
		raw = sorted(raw)
		raw = bytes.ReplaceAll(troubleNum.ReplaceAll(raw, []byte("number")), []byte(filepath.Dir(files[1])), []byte(filepath.Dir(files[0])))
		return anyID.ReplaceAllFunc(raw, func(id []byte) []byte {
			if stands[string(id)] {
				return id
			}
			return []byte("new")
		})
	}
	requests, differ, viewers := 0, 0, 0
	compare := func(l accesstest.Looker, what string, answers [2][]byte) {
		requests++
		if x, y := same(answers[0]), same(answers[1]); !bytes.Equal(x, y) && differ < 20 {
			differ++
			at := 0
			for at < len(x) && at < len(y) && x[at] == y[at] {
				at++
			}
			from := max(at-100, 0)
			t.Errorf("%s can tell the worlds apart, by %.300s\n%.250s\n%.250s", l.Name, what, x[from:], y[from:])
		}
	}
	for _, l := range lookers {
		secret := false // may they see any of what differs?
		for _, list := range a.Rows {
			for _, r := range list[min(len(list), before):] {
				secret = secret || (r.Author == 'M' || r.Author == 'C') && l.Reads(r)
			}
		}
		if secret {
			continue
		}
		viewers++
		v := access.From(l.Ctx)
		c := &crawl{types: types, scene: words, ids: ids, full: l.Letter == 'P', send: func(query string, _ []step) []byte {
			var answers [2][]byte
			for i, h := range hosts {
				answers[i] = ask(t, h, v, query)
			}
			compare(l, query, answers)
			return answers[0]
		}}
		c.walk("query", "Query")
		for _, path := range []string{"/exports/org.csv", "/briefing/scn_x", "/healthz"} {
			var answers [2][]byte
			for i, h := range hosts {
				answers[i] = request(t, h, v, http.MethodGet, path, "", "")
			}
			compare(l, path, answers)
		}
		if rank(l) != 9 && rank(l) != 2 {
			c.asked = map[string]bool{}
			c.mutations(func(name string) bool {
				return strings.HasPrefix(name, "loadDemo") || strings.HasPrefix(name, "setOwner")
			})
		}
	}
	t.Logf("%d requests of %d viewers answered alike in both worlds", requests, viewers)
}

// sorted puts the errors of an answer in order: fields are resolved beside each other, and fail in any order.
func sorted(raw []byte) []byte {
	var answer struct{ Errors, Data json.RawMessage }
	var errs []json.RawMessage
	if json.Unmarshal(raw, &answer) != nil || json.Unmarshal(answer.Errors, &errs) != nil {
		return raw
	}
	slices.SortFunc(errs, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	return slices.Concat(append(slices.Concat(errs...), answer.Data...))
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(out, in); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}
