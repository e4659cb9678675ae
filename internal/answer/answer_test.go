package answer_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"cadre/internal/answer"
)

func writes(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func TestParts(t *testing.T) {
	ctx, parts := answer.With(t.Context())
	var text bytes.Buffer
	text.WriteString(`{"a":`)
	if answer.From(ctx) != parts || !parts.Leave(&text, 3, writes("[1]")) {
		t.Fatal("nothing could be left out")
	}
	text.WriteString(`,"b":`)
	if !parts.Leave(&text, 2, writes("[]")) || !parts.Leave(&text, 1, writes(" ")) {
		t.Fatal("no second part could be left out")
	}
	text.WriteByte('}')
	var sent strings.Builder
	if err := parts.Send(&sent, text.Bytes()); err != nil || sent.String() != `{"a":[1],"b":[] }` || parts.Size() != 6 {
		t.Errorf("sent %q of %d bytes, %v", sent.String(), parts.Size(), err)
	}
}

func TestNothingIsLeftOutOf(t *testing.T) {
	var text, other bytes.Buffer
	if answer.From(context.Background()).Leave(&text, 1, writes("x")) {
		t.Error("an answer that is wanted whole")
	}
	_, parts := answer.With(t.Context())
	if parts.Leave(io.Discard, 1, writes("x")) {
		t.Error("what is no text")
	}
	if !parts.Leave(&text, 1, writes("x")) || parts.Leave(&other, 1, writes("x")) {
		t.Error("another text than that of the answer")
	}
}

// leaver is a reader who leaves after so many writes.
type leaver int

var errLeft = errors.New("left")

func (l *leaver) Write(p []byte) (int, error) {
	if *l--; *l < 0 {
		return 0, errLeft
	}
	return len(p), nil
}

func TestSendToWhoLeaves(t *testing.T) {
	for after := range leaver(5) {
		_, parts := answer.With(t.Context())
		var text bytes.Buffer
		for range 2 {
			text.WriteByte('{')
			parts.Leave(&text, 1, writes("x"))
		}
		if err := parts.Send(&after, text.Bytes()); !errors.Is(err, errLeft) {
			t.Errorf("%v, want that they left", err)
		}
	}
}
