// Package answer has the large parts of an answer written while it is sent, instead of being held as text for each who
// reads it: eight readers of a whole chart would hold it eight times. It knows nothing of what is written.
package answer

import (
	"bytes"
	"context"
	"io"
)

// Parts are what is left out of the text of an answer, to be written in its place when the text is sent. They belong to
// one answer, which one goroutine writes.
type Parts struct {
	text  *bytes.Buffer // that they are left out of
	parts []part
}

type part struct {
	at, size int
	write    func(io.Writer) error
}

type partsKey struct{}

// With returns a context in which the parts of an answer may be left out, for whoever sends them.
func With(ctx context.Context) (context.Context, *Parts) {
	p := &Parts{}
	return context.WithValue(ctx, partsKey{}, p), p
}

// From returns what With made; nil where the whole text is wanted.
func From(ctx context.Context) *Parts {
	p, _ := ctx.Value(partsKey{}).(*Parts)
	return p
}

// Leave leaves out what would be written to w now, of about so many bytes, and reports whether it could: else it is to be written.
// What is left out cannot fail but where its reader leaves, and writes what it would have written now.
func (p *Parts) Leave(w io.Writer, size int, write func(io.Writer) error) bool {
	text, ok := w.(*bytes.Buffer)
	if p == nil || !ok || p.text != nil && p.text != text {
		return false
	}
	p.text = text
	p.parts = append(p.parts, part{text.Len(), size, write})
	return true
}

// Size is about how many bytes were left out; 0 where none were.
func (p *Parts) Size() (size int) {
	if p == nil {
		return 0
	}
	for _, part := range p.parts {
		size += part.size
	}
	return size
}

// Send writes a text with what was left out of it; all of it where nothing was.
func (p *Parts) Send(w io.Writer, text []byte) error {
	sent := 0
	if p != nil {
		for _, part := range p.parts {
			if _, err := w.Write(text[sent:part.at]); err != nil {
				return err
			}
			if err := part.write(w); err != nil {
				return err
			}
			sent = part.at
		}
	}
	_, err := w.Write(text[sent:])
	return err
}
