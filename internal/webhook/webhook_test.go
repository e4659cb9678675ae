package webhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/webhook"
	"cadre/internal/world"
)

// scene is a workspace with a receiver that answers what a test says.
type scene struct {
	t       *testing.T
	world   *world.World
	clock   atomic.Pointer[time.Time]
	keeper  *webhook.Keeper
	courier *webhook.Courier

	mu     sync.Mutex
	posted []webhook.Letter
	answer func(l webhook.Letter) webhook.Answer
}

func (s *scene) now() time.Time { return *s.clock.Load() }

func (s *scene) become(at time.Time) { s.clock.Store(&at) }

// Carry keeps a letter.
func (s *scene) Carry(_ context.Context, l webhook.Letter) webhook.Answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.posted = append(s.posted, l)
	if s.answer == nil {
		return webhook.Answer{Status: 200, Body: "thanks\x00"}
	}
	return s.answer(l)
}

// describe tells a changeset by its number alone: what is told of it is for package host to test.
func describe(_ context.Context, revision int64) (json.RawMessage, error) {
	return json.RawMessage(fmt.Sprintf(`{"revision":%d}`, revision)), nil
}

func (s *scene) owner() context.Context {
	return access.With(s.t.Context(), &access.Viewer{Name: "Olga Owner", Owner: true})
}

func Must(t *testing.T, st *store.Store) *scene {
	t.Helper()
	s := &scene{t: t}
	s.become(time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC))
	var err error
	if s.world, err = world.OpenLive(s.owner(), st, world.Options{Now: s.now}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.world.Close)
	s.keeper = webhook.NewKeeper(webhook.Options{World: s.world})
	s.restart()
	return s
}

// restart begins with a courier that remembers nothing.
func (s *scene) restart() {
	s.courier = webhook.NewCourier(s.keeper, s, describe)
	s.courier.Rest(time.Millisecond)
}

// settle delivers what is due, and answers the types of what was posted.
func (s *scene) settle() string {
	s.t.Helper()
	s.posted = nil
	if err := s.courier.Settle(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
	var list []string
	for _, l := range s.posted {
		list = append(list, s.event(l).Data.words())
	}
	return strings.Join(list, " ")
}

type data struct{ Revision int64 }

func (d data) words() string {
	if d.Revision == 0 {
		return "test"
	}
	return strconv.FormatInt(d.Revision, 10)
}

type event struct {
	SpecVersion, ID, Source, Type, Subject, DataContentType string
	Time                                                    time.Time
	Data                                                    data
}

func (s *scene) event(l webhook.Letter) (e event) {
	s.t.Helper()
	if err := json.Unmarshal(l.Body, &e); err != nil {
		s.t.Fatal(err)
	}
	return e
}

// MustWrite makes one changeset that touches people, or teams.
func (s *scene) MustWrite(team bool) int64 {
	s.t.Helper()
	c, err := s.world.Write(s.owner(), world.Intent{Action: "test.write"}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Wrote")
		if team {
			return tx.Team.Create().SetName("Core").Exec(ctx)
		}
		return tx.Person.Create().SetName("Ana").Exec(ctx)
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return c.Changeset.Seq
}

func (s *scene) MustAdd(topics ...webhook.Topic) (key, secret string) {
	s.t.Helper()
	key, made, _, err := s.keeper.Add(s.owner(), webhook.AddWebhookInput{Name: "Directory", URL: "https://hooks.example.com/secret-path", Topics: topics})
	if err != nil {
		s.t.Fatal(err)
	}
	return key, made.Reveal()
}

func (s *scene) hook(key string) *webhook.Webhook {
	s.t.Helper()
	found, err := s.keeper.Find(s.owner(), key)
	if err != nil || found == nil {
		s.t.Fatalf("%v, %v", found, err)
	}
	return found
}

func (s *scene) deliveries(key string) []*webhook.Delivery {
	s.t.Helper()
	list, err := s.hook(key).Deliveries(s.owner(), nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return list
}

func (s *scene) want(what, got, want string) {
	s.t.Helper()
	if got != want {
		s.t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// verified checks a letter with a library that is not ours.
func verified(l webhook.Letter, secret string) error {
	wh, err := standard.NewWebhook(secret)
	if err != nil {
		return err
	}
	h := http.Header{}
	h.Set("webhook-id", l.ID)
	h.Set("webhook-timestamp", strconv.FormatInt(l.At.Unix(), 10))
	h.Set("webhook-signature", l.Signature)
	return wh.VerifyIgnoringTimestamp(l.Body, h)
}

// TestTopics: each kind of row that the open log may name belongs to one topic.
func TestTopics(t *testing.T) {
	found := map[string]int{}
	for _, topic := range webhook.Topics() {
		for _, entity := range topic.Entities() {
			found[entity]++
		}
	}
	for _, entity := range ent.Entities() {
		want := 1
		if history.Outside(entity) || history.Confidential(entity) {
			want = 0
		}
		if found[entity] != want {
			t.Errorf("%s belongs to %d topics, want %d", entity, found[entity], want)
		}
	}
}

func TestRefuses(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	addrs := map[string][]netip.Addr{"inside.example.com": {netip.MustParseAddr("8.8.8.8"), netip.MustParseAddr("10.0.0.8")}, "fine.example.com": {netip.MustParseAddr("8.8.8.8")}}
	s.keeper = webhook.NewKeeper(webhook.Options{World: s.world, Resolve: func(_ context.Context, host string) ([]netip.Addr, error) {
		if list, ok := addrs[host]; ok {
			return list, nil
		}
		return nil, errors.New("no such host")
	}})
	for _, url := range []string{
		"", "hooks", "ftp://fine.example.com/", "https://", "https:///x", "javascript:alert(1)", "https://u:p@fine.example.com/", "https://fine.example.com/#x", "https://fine.example.com/a b", "https:fine.example.com",
		"http://fine.example.com/", "http://unknown.example.com/", "https://inside.example.com/", "https://127.0.0.1/", "https://[::1]:8443/", "https://169.254.169.254/latest", "https://[::ffff:10.0.0.1]/", "https://fine.example.com\\@10.0.0.1/",
	} {
		_, _, _, err := s.keeper.Add(s.owner(), webhook.AddWebhookInput{Name: "n", URL: url})
		if f, ok := fault.As(err); !ok || f.Code != fault.InvalidInput || f.Field != "input.url" {
			t.Errorf("%q: %v", url, err)
		}
	}
	for _, url := range []string{"https://fine.example.com/x?y=z", "https://not-yet.example.com:8443/"} {
		if _, _, _, err := s.keeper.Add(s.owner(), webhook.AddWebhookInput{Name: "n", URL: url}); err != nil {
			t.Errorf("%q: %v", url, err)
		}
	}
	if _, _, _, err := s.keeper.Add(s.owner(), webhook.AddWebhookInput{Name: "n", URL: "https://fine.example.com", After: new("99")}); fault.CodeOf(err) != fault.InvalidInput {
		t.Errorf("after what never was: %v", err)
	}
}

// Who may not keep webhooks is told of none, and changes none.
func TestIsForTheOwner(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, _ := s.MustAdd()
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	for who, v := range map[string]*access.Viewer{
		"a person": {Name: "Ana", PersonID: "per_a"}, "the owner through other eyes": owner.ViewAs("per_a", "Ana"),
		"a tool that reads and writes": {Name: "t", Owner: true, Scopes: []access.Scope{access.ScopeRead, access.ScopeWrite}},
		"a person's tool":              {Name: "t", PersonID: "per_a", Scopes: []access.Scope{access.ScopeWebhooks}},
	} {
		ctx := access.With(t.Context(), v)
		if list, err := s.keeper.List(ctx); err != nil || len(list) != 0 {
			t.Errorf("%s sees %v, %v", who, list, err)
		}
		if found, err := s.keeper.Find(ctx, key); err != nil || found != nil {
			t.Errorf("%s sees %v, %v", who, found, err)
		}
		if rows, err := s.world.Client().Webhook.Query().All(ctx); err == nil {
			t.Errorf("%s reads %v", who, rows)
		}
		if rows, err := s.world.Client().WebhookDelivery.Query().All(ctx); err == nil {
			t.Errorf("%s reads %v", who, rows)
		}
		_, err := s.keeper.Pause(ctx, webhook.PauseWebhookInput{Webhook: key})
		_, _, err2 := s.keeper.Rotate(ctx, webhook.RotateWebhookSecretInput{Webhook: key})
		_, err3 := s.keeper.Test(ctx, key)
		for _, err := range []error{err, err2, err3} {
			if fault.CodeOf(err) != fault.Forbidden {
				t.Errorf("%s: %v", who, err)
			}
		}
	}
	tool := access.With(t.Context(), &access.Viewer{Name: "Directory", TokenID: "tok_t", Owner: true, Scopes: []access.Scope{access.ScopeWebhooks}})
	if _, err := s.keeper.Pause(tool, webhook.PauseWebhookInput{Webhook: key}); err != nil {
		t.Errorf("a tool whose token covers webhooks: %v", err)
	}
	if rows, err := s.world.Client().WebhookSecret.Query().All(s.owner()); err == nil {
		t.Errorf("the owner reads the secrets: %v", rows)
	}
}
