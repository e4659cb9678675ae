package answer_test

import (
	"bytes"
	"testing"

	"cadre/internal/answer"
)

func TestGrow(t *testing.T) {
	for _, size := range []int{0, 100, 1 << 20, 3 << 20, 2 << 20} {
		b := bytes.NewBufferString(`{"org":`)
		answer.Grow(b, size)
		if b.String() != `{"org":` || b.Available() < size {
			t.Errorf("grown by %d: %.100q with room for %d", size, b, b.Available())
		}
		room := b.Available()
		b.Write(make([]byte, size))
		if b.Len() != size+7 || b.Available() != room-size {
			t.Errorf("grown by %d: writing took other memory", size)
		}
		answer.GiveBack(b.Bytes())
	}
}
