package org_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

func TestTextIsNormalised(t *testing.T) {
	each(t, "", func(t *testing.T, o *orgtest.Org) {
		long := strings.Repeat("é", 500) // 500 characters of two bytes
		for given, want := range map[string]string{
			" Cafe\u0301 lead ": "Café lead",
			long:                long,
			"\u202bעברית":       "\u202bעברית",
			"👩🏽\u200d💻":         "👩🏽\u200d💻",
		} {
			key, _, err := org.OpenPosition(o.Context(), o.World, open(given, nil))
			if err != nil {
				t.Fatalf("%.20q: %v", given, err)
			}
			if got := o.Client().Position.GetX(o.Context(), key).Title; got != want {
				t.Errorf("%.20q is stored as %.20q", given, got)
			}
		}
	})
}

// Whatever bytes come in, they are refused or stored as text that every database takes and every
// client shows.
func TestAnyTextIsRefusedOrSound(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, "CEO\n")
		seat := o.Seat("CEO")
		rapid.Check(t, func(t *rapid.T) {
			given := rapid.OneOf(rapid.StringN(0, 40, 200), rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 20), func(b []byte) string { return string(b) })).Draw(t, "text")
			_, err := org.UpdatePosition(o.Context(), o.World, org.UpdatePositionInput{Position: seat, Title: &given, Location: input.Give(given)})
			if err != nil {
				if fault.CodeOf(err) != fault.InvalidInput {
					t.Fatal(err)
				}
				return
			}
			p := o.Client().Position.GetX(o.Context(), seat)
			if p.Title != norm.NFC.String(strings.TrimSpace(given)) || !utf8.ValidString(p.Title) || strings.ContainsFunc(p.Title, unicode.IsControl) {
				t.Fatalf("%q is stored as %q", given, p.Title)
			}
			if p.Location == nil || *p.Location != p.Title {
				t.Fatalf("as location it is stored as %v", p.Location)
			}
		})
	})
}
