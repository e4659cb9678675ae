package list

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"pgregory.net/rapid"
)

func TestAppendStringWritesWhatGqlgenDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.RuneFrom([]rune("a\"\\\r\n\t\b\x00\x1f\x7fé王\u2028😀")))).Draw(t, "text")
		var want bytes.Buffer
		graphql.MarshalString(s).MarshalGQL(&want)
		if got := appendString(nil, s); !bytes.Equal(got, want.Bytes()) {
			t.Fatalf("got %s, want %s", got, want.Bytes())
		}
	})
}

func TestAppendStringMendsWhatIsNoText(t *testing.T) {
	got := appendString(nil, "a\xffb\xc3")
	var back string
	if err := json.Unmarshal(got, &back); err != nil || !utf8.Valid(got) || back != "a\ufffdb\ufffd" {
		t.Errorf("%q: %q, %v", got, back, err)
	}
}
