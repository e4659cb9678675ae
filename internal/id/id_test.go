package id_test

import (
	"testing"

	"cadre/internal/id"
)

func TestNew(t *testing.T) {
	a, b := id.New(id.Position), id.New(id.Position)
	if a == b {
		t.Fatalf("two ids are alike: %s", a)
	}
	if !id.Is(a, id.Position) || id.Is(a, id.Person) {
		t.Fatalf("%s is not read back as a position", a)
	}
}

func TestKindOf(t *testing.T) {
	for _, bad := range []string{"", "pos", "pos_", "_01h455vb4pex5vsknk084sn02q", "pos_short", "pos_01H455VB4PEX5VSKNK084SN02Q", "pos_01h455vb4pex5vsknk084sn02q1"} {
		if k, ok := id.KindOf(bad); ok {
			t.Errorf("KindOf(%q) = %s, want refused", bad, k)
		}
	}
}
