package access_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/store/storetest"
)

// TestEveryEntityHasAWall asks for, creates, updates and deletes rows of every entity as nobody, and as a
// viewer whose scopes allow nothing. An entity whose schema has no policy, or one that does not
// end in deny, lets something through.
func TestEveryEntityHasAWall(t *testing.T) {
	client := storetest.SQLite(t).Client()
	viewers := map[string]context.Context{
		"nobody":   t.Context(),
		"scopless": access.With(t.Context(), &access.Viewer{Name: "Nothing", Owner: true, Scopes: []access.Scope{}}),
	}
	v := reflect.ValueOf(client).Elem()
	walls := 0
	for i := range v.NumField() {
		entity := v.Type().Field(i).Name
		field := v.Field(i)
		if !field.CanInterface() || field.Kind() != reflect.Pointer || !field.MethodByName("Query").IsValid() {
			continue // Schema, which is no entity
		}
		for name, ctx := range viewers {
			for _, way := range []struct{ builder, run string }{{"Query", "Count"}, {"Create", "Save"}, {"Update", "Save"}, {"Delete", "Exec"}} {
				builder := field.MethodByName(way.builder).Call(nil)[0]
				results := builder.MethodByName(way.run).Call([]reflect.Value{reflect.ValueOf(ctx)})
				err, _ := results[len(results)-1].Interface().(error)
				if !errors.Is(err, privacy.Deny) {
					t.Errorf("%s may %s %s: %v", name, way.builder, entity, err)
				}
				walls++
			}
		}
	}
	if want := len(ent.Entities()) * len(viewers) * 4; walls != want {
		t.Errorf("tried %d ways, want %d: every entity, viewer and operation", walls, want)
	}
}

// TestReadersMayNotWrite tries every open entity as a viewer who may read, and tokens as the owner.
func TestReadersMayNotWrite(t *testing.T) {
	client := storetest.SQLite(t).Client()
	reader := access.With(t.Context(), &access.Viewer{Name: "Reader", Scopes: []access.Scope{access.ScopeRead}})
	if _, err := client.Position.Query().Count(reader); err != nil {
		t.Errorf("a reader may not read seats: %v", err)
	}
	if err := client.Position.Create().SetTitle("X").Exec(reader); !errors.Is(err, privacy.Deny) {
		t.Errorf("a reader may open a seat: %v", err)
	}
	owner := access.With(t.Context(), &access.Viewer{Name: "Owner", Owner: true})
	if _, err := client.Token.Query().Count(owner); !errors.Is(err, privacy.Deny) {
		t.Errorf("the owner may read tokens: %v", err)
	}
}

func TestScopes(t *testing.T) {
	for _, c := range []struct {
		viewer      *access.Viewer
		read, write bool
	}{
		{nil, false, false},
		{&access.Viewer{}, true, true},
		{&access.Viewer{Scopes: []access.Scope{}}, false, false},
		{&access.Viewer{Scopes: []access.Scope{access.ScopeRead}}, true, false},
		{&access.Viewer{Scopes: []access.Scope{access.ScopeWrite}}, true, true},
	} {
		if c.viewer.Can(access.ScopeRead) != c.read || c.viewer.Can(access.ScopeWrite) != c.write {
			t.Errorf("%+v: read %v, write %v", c.viewer, c.viewer.Can(access.ScopeRead), c.viewer.Can(access.ScopeWrite))
		}
	}
}
