package token_test

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/token"
)

// clock is a time that tests move.
type clock struct{ at atomic.Int64 }

func (c *clock) now() time.Time          { return time.Unix(c.at.Load(), 0) }
func (c *clock) advance(d time.Duration) { c.at.Add(int64(d.Seconds())) }

// each runs a test with a registry on every database.
func each(t *testing.T, test func(t *testing.T, r *token.Registry, s *store.Store, c *clock)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		c := &clock{}
		c.at.Store(time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC).Unix())
		test(t, token.New(s.Client(), c.now, nil), s, c)
	})
}

func MustCreate(t *testing.T, r *token.Registry, in token.CreateInput) (string, token.Info) {
	t.Helper()
	if in.Name == "" {
		in.Name = "Payroll export"
	}
	if in.Life == 0 {
		in.Life = 24 * time.Hour
	}
	if in.Scopes == nil {
		in.Scopes = []access.Scope{access.ScopeRead}
	}
	secret, info, err := r.Create(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return secret, info
}

func expectRefused(t *testing.T, what string, err error) {
	t.Helper()
	if fault.CodeOf(err) != fault.Unauthenticated {
		t.Errorf("%s: %v, want %s", what, err, fault.Unauthenticated)
	}
}

func TestTokenSpeaksForItsHolder(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, s *store.Store, _ *clock) {
		ana := s.Client().Person.Create().SetName("Ana Ruiz").SaveX(access.System(t.Context())).ID
		cases := map[string]struct {
			in     token.CreateInput
			viewer access.Viewer
		}{
			"tool":            {token.CreateInput{}, access.Viewer{Name: "Payroll export", Owner: true, Scopes: []access.Scope{access.ScopeRead}}},
			"person":          {token.CreateInput{PersonID: ana}, access.Viewer{Name: "Ana Ruiz", PersonID: ana}},
			"person as owner": {token.CreateInput{PersonID: ana, Owner: true}, access.Viewer{Name: "Ana Ruiz", PersonID: ana, Owner: true}},
		}
		for name, c := range cases {
			secret, info := MustCreate(t, r, c.in)
			v, err := r.Token(t.Context(), secret)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if v.Name != c.viewer.Name || v.PersonID != c.viewer.PersonID || v.Owner != c.viewer.Owner || v.TokenID != info.ID {
				t.Errorf("%s: viewer is %+v, want %+v", name, v, c.viewer)
			}
			if !v.Can(access.ScopeRead) || v.Can(access.ScopeWrite) {
				t.Errorf("%s: the scopes are not those of the token: %v", name, v.Scopes)
			}
		}
	})
}

func TestTokenEnds(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, s *store.Store, c *clock) {
		system := access.System(t.Context())
		p := s.Client().Person.Create().SetName("Ana Ruiz").SaveX(system)
		secret, _ := MustCreate(t, r, token.CreateInput{Life: time.Hour})
		c.advance(time.Hour)
		_, err := r.Token(t.Context(), secret)
		expectRefused(t, "expired", err)

		secret, info := MustCreate(t, r, token.CreateInput{})
		if _, err := r.Token(t.Context(), secret); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := r.Revoke(t.Context(), info.ID); err != nil {
				t.Fatal(err)
			}
		}
		_, err = r.Token(t.Context(), secret)
		expectRefused(t, "revoked", err)

		secret, _ = MustCreate(t, r, token.CreateInput{PersonID: p.ID})
		s.Client().Person.UpdateOne(p).SetLeftOn("2026-03-01").ExecX(system)
		_, err = r.Token(t.Context(), secret)
		expectRefused(t, "of somebody who left", err)
	})
}

func TestOnlyTheSecretItselfIsTaken(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, _ *clock) {
		secret, info := MustCreate(t, r, token.CreateInput{})
		other, _ := MustCreate(t, r, token.CreateInput{})
		parts, others := strings.Split(secret, "_"), strings.Split(other, "_")
		mixed := strings.Join([]string{parts[0], parts[1], others[2]}, "_")
		for what, text := range map[string]string{
			"empty": "", "the id": info.ID, "cut": secret[:len(secret)-1], "longer": secret + "0",
			"in capitals": strings.ToUpper(secret), "the id with another's secret": mixed + "_" + crc(mixed),
			"nonsense": strings.Repeat("_", 1000), "not UTF-8": "\xff\x00",
		} {
			_, err := r.Token(t.Context(), text)
			expectRefused(t, what, err)
		}
		_, err := r.Session(t.Context(), secret)
		expectRefused(t, "a token as a session", err)
		_, _, err = r.OpenSession(t.Context(), secret)
		expectRefused(t, "a token as a link", err)
	})
}

func TestSecretIsStoredNowhere(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, s *store.Store, _ *clock) {
		secret, info := MustCreate(t, r, token.CreateInput{})
		row := s.Client().Token.GetX(access.System(t.Context()), info.ID)
		bits := strings.Split(secret, "_")[2]
		columns, err := row.Columns()
		if err != nil {
			t.Fatal(err)
		}
		if text := fmt.Sprint(row, info, columns); strings.Contains(text, bits) || bytes.Contains(row.Hash, []byte(bits)) {
			t.Errorf("the secret stands in its row: %s", text)
		}
		if len(row.Hash) != 32 {
			t.Errorf("the hash has %d bytes, want 32", len(row.Hash))
		}
	})
}

func TestLastUseIsWrittenOnceAMinute(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, c *clock) {
		secret, _ := MustCreate(t, r, token.CreateInput{})
		first := c.now()
		for _, step := range []struct {
			after time.Duration
			want  time.Time
		}{{0, first}, {30 * time.Second, first}, {30 * time.Second, first.Add(time.Minute)}} {
			c.advance(step.after)
			if _, err := r.Token(t.Context(), secret); err != nil {
				t.Fatal(err)
			}
			list, err := r.List(t.Context())
			if err != nil || len(list) != 1 || list[0].LastUsedAt == nil || !list[0].LastUsedAt.Equal(step.want) {
				t.Fatalf("listed %+v, %v; want a last use at %v", list, err, step.want)
			}
		}
	})
}

// An import may hold the one writer for long; asking must not wait for it.
func TestTokenIsTakenWhileSomebodyWrites(t *testing.T) {
	s := storetest.SQLite(t)
	r := token.New(s.Client(), nil, nil)
	secret, _ := MustCreate(t, r, token.CreateInput{})
	tx, err := s.Client().Tx(access.System(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := r.Token(t.Context(), secret); err != nil {
		t.Fatal(err)
	}
}

func TestCreateRefuses(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, _ *clock) {
		good := token.CreateInput{Name: "n", Life: time.Hour, Scopes: access.AllScopes()}
		cases := map[string]struct {
			spoil func(*token.CreateInput)
			code  fault.Code
			field string
		}{
			"no name":        {func(in *token.CreateInput) { in.Name = " " }, fault.InvalidInput, "name"},
			"long name":      {func(in *token.CreateInput) { in.Name = strings.Repeat("n", 201) }, fault.InvalidInput, "name"},
			"no expiry":      {func(in *token.CreateInput) { in.Life = 0 }, fault.InvalidInput, "expires"},
			"long life":      {func(in *token.CreateInput) { in.Life = 367 * 24 * time.Hour }, fault.InvalidInput, "expires"},
			"no scope":       {func(in *token.CreateInput) { in.Scopes = nil }, fault.InvalidInput, "scopes"},
			"unknown scope":  {func(in *token.CreateInput) { in.Scopes = []access.Scope{"workspace:owner"} }, fault.InvalidInput, "scopes"},
			"unknown person": {func(in *token.CreateInput) { in.PersonID = "per_none" }, fault.NotFound, "person"},
		}
		for name, c := range cases {
			in := good
			c.spoil(&in)
			_, _, err := r.Create(t.Context(), in)
			if f, ok := fault.As(err); !ok || f.Code != c.code || f.Field != c.field {
				t.Errorf("%s: %v, want %s on %s", name, err, c.code, c.field)
			}
		}
		if err := r.Revoke(t.Context(), "tok_00000000000000000000000000"); fault.CodeOf(err) != fault.NotFound {
			t.Errorf("revoking an unknown token: %v", err)
		}
		if usable, err := r.AnyUsable(t.Context()); err != nil || usable {
			t.Errorf("a token is usable though none was made: %v, %v", usable, err)
		}
	})
}

func TestAnyUsable(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, c *clock) {
		MustCreate(t, r, token.CreateInput{Life: time.Hour})
		if usable, err := r.AnyUsable(t.Context()); err != nil || !usable {
			t.Errorf("the new token is not usable: %v", err)
		}
		c.advance(time.Hour)
		if usable, err := r.AnyUsable(t.Context()); err != nil || usable {
			t.Errorf("the expired token is usable: %v", err)
		}
	})
}

func TestLinkOpensOneSession(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, c *clock) {
		link, err := r.NewLink(t.Context(), "Ana at her desk", time.Minute)
		if err != nil {
			t.Fatal(err)
		}
		_, err = r.Session(t.Context(), link)
		expectRefused(t, "a link as a session", err)
		_, err = r.Token(t.Context(), link)
		expectRefused(t, "a link as a token", err)

		var opened atomic.Int32
		var secret atomic.Value
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				s, expires, err := r.OpenSession(t.Context(), link)
				if err != nil {
					expectRefused(t, "the second to open", err)
					return
				}
				opened.Add(1)
				secret.Store(s)
				if !expires.After(c.now()) {
					t.Errorf("the session ends at %v, before it began", expires)
				}
			})
		}
		wg.Wait()
		if n := opened.Load(); n != 1 {
			t.Fatalf("one link opened %d sessions", n)
		}
		v, err := r.Session(t.Context(), secret.Load().(string))
		if err != nil || v.Name != "Ana at her desk" || !v.Owner || !v.Can(access.ScopeWrite) {
			t.Fatalf("the session's viewer is %+v, %v", v, err)
		}
		if err := r.Revoke(t.Context(), v.TokenID); err != nil {
			t.Fatal(err)
		}
		_, err = r.Session(t.Context(), secret.Load().(string))
		expectRefused(t, "a revoked session", err)
	})
}

func TestLinkExpires(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, c *clock) {
		link, err := r.NewLink(t.Context(), "Ana", time.Minute)
		if err != nil {
			t.Fatal(err)
		}
		c.advance(time.Minute)
		_, _, err = r.OpenSession(t.Context(), link)
		expectRefused(t, "an old link", err)
		if _, err := r.NewLink(t.Context(), "Ana", 25*time.Hour); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("a link for longer than a day: %v", err)
		}
	})
}

func TestSessionHoldsWhileItIsUsed(t *testing.T) {
	each(t, func(t *testing.T, r *token.Registry, _ *store.Store, c *clock) {
		used, idle := MustOpenSession(t, r), MustOpenSession(t, r)
		for range 13 { // in steps of 11 hours, 6 days minus an hour
			c.advance(11 * time.Hour)
			if _, err := r.Session(t.Context(), used); err != nil {
				t.Fatalf("a session in use ended at %v: %v", c.now(), err)
			}
		}
		_, err := r.Session(t.Context(), idle)
		expectRefused(t, "a session that nobody used for 12 hours", err)
		for range 3 {
			c.advance(10 * time.Hour)
			_, err = r.Session(t.Context(), used)
		}
		expectRefused(t, "a session of more than a week", err)
	})
}

func MustOpenSession(t *testing.T, r *token.Registry) string {
	t.Helper()
	link, err := r.NewLink(t.Context(), "Ana", time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	secret, _, err := r.OpenSession(t.Context(), link)
	if err != nil {
		t.Fatal(err)
	}
	return secret
}

func BenchmarkToken(b *testing.B) {
	s := storetest.SQLite(b)
	r := token.New(s.Client(), nil, nil)
	secret, _, err := r.Create(b.Context(), token.CreateInput{Name: "n", Life: time.Hour, Scopes: access.AllScopes()})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := r.Token(b.Context(), secret); err != nil {
			b.Fatal(err)
		}
	}
}
