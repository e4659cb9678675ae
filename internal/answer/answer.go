// Package answer lends the memory that large answers are written into, so that one after another can use it instead
// of leaving megabytes to the collector each time. It knows nothing of what is written.
package answer

import (
	"bytes"
	"sync"
)

// largeFrom is where lending begins to pay; smaller answers are left to the collector.
const largeFrom = 1 << 20

var pool sync.Pool // of *[]byte; the collector empties it where nobody asks for a while

// Grow makes room for size more bytes in b, with memory that was given back where there is some.
func Grow(b *bytes.Buffer, size int) {
	if size < largeFrom {
		b.Grow(size)
		return
	}
	room := take(b.Len() + size)
	*b = *bytes.NewBuffer(append(room, b.Bytes()...))
}

func take(size int) []byte {
	if kept, ok := pool.Get().(*[]byte); ok && cap(*kept) >= size {
		return (*kept)[:0]
	}
	return make([]byte, 0, size)
}

// GiveBack lends the memory of a text to a later answer. Nobody may hold the text any more, or a part of it.
func GiveBack(text []byte) {
	if cap(text) >= largeFrom {
		pool.Put(&text)
	}
}
