package webhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"cadre/ent"
	"cadre/ent/webhookdelivery"
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
	now     time.Time
	keeper  *webhook.Keeper
	courier *webhook.Courier

	mu     sync.Mutex
	posted []webhook.Letter
	answer func(l webhook.Letter) webhook.Answer
}

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
	s := &scene{t: t, now: time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)}
	var err error
	if s.world, err = world.OpenLive(s.owner(), st, world.Options{Now: func() time.Time { return s.now }}); err != nil {
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

func TestDeliversInOrderOverRestarts(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		s := Must(t, st)
		s.MustWrite(false)
		all, secret := s.MustAdd()
		s.want("before anything happened", s.settle(), "")
		s.MustWrite(false)
		s.MustWrite(true)
		s.want("what came since", s.settle(), "3 4")
		for _, l := range s.posted {
			e := s.event(l)
			if err := verified(l, secret); err != nil {
				t.Error(err)
			}
			if e.SpecVersion != "1.0" || e.ID != l.ID || e.Type != "cadre.test.write" || !strings.HasPrefix(e.Source, "urn:cadre:chs_") || e.DataContentType != "application/json" || e.Subject == "" || e.Time.IsZero() {
				t.Errorf("the event is %+v", e)
			}
		}
		s.want("again", s.settle(), "")
		teams, _ := s.MustAdd(webhook.TopicTeams, webhook.TopicLimits)
		s.MustWrite(false)
		s.MustWrite(true)
		s.restart()
		s.settle()
		got := []string{}
		for _, l := range s.posted {
			got = append(got, s.event(l).Data.words())
		}
		slices.Sort(got)
		s.want("both, after a restart: of webhooks only who follows everything hears", fmt.Sprint(got), "[5 6 7 7]")
		s.restart()
		s.want("after another restart", s.settle(), "")
		for _, key := range []string{all, teams} {
			if hook := s.hook(key); hook.Cursor != "7" || hook.Behind != 0 || hook.State != "ACTIVE" {
				t.Errorf("it stands at %+v", hook)
			}
		}
		d := s.deliveries(all)
		if len(d) != 5 || d[0].State != webhookdelivery.StateDELIVERED || *d[0].Revision != 7 || len(d[0].Attempts) != 1 || *d[0].Attempts[0].Status != 200 || *d[0].Attempts[0].Answer != "thanks" {
			t.Errorf("the log is %+v", d)
		}
	})
}

func TestRetriesUntilItGivesUp(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, _ := s.MustAdd()
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Err: errors.New("connection refused")} }
	first := s.MustWrite(false)
	s.MustWrite(false)
	var waited time.Duration
	var bodies []string
	for attempt := 1; attempt <= 10; attempt++ {
		s.want(fmt.Sprint("attempt ", attempt), s.settle(), strconv.FormatInt(first, 10))
		bodies = append(bodies, s.posted[0].ID+string(s.posted[0].Body))
		s.want("the one after it waits", s.settle(), "")
		hook := s.hook(key)
		if attempt < 10 {
			if hook.State != "ACTIVE" || hook.NextAttemptAt == nil || hook.Failures != attempt || !hook.FailingSince.Equal(time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)) {
				t.Fatalf("after %d attempts: %+v", attempt, hook)
			}
			waited += hook.NextAttemptAt.Sub(s.now)
			s.now = *hook.NextAttemptAt
			s.restart()
		}
	}
	if slices.Sort(bodies); len(slices.Compact(bodies)) != 1 {
		t.Error("an attempt sent something else than the one before")
	}
	if waited < 60*time.Hour || waited > 84*time.Hour {
		t.Errorf("it was tried for %v", waited)
	}
	hook := s.hook(key)
	if hook.State != "DISABLED" || hook.StateReason == nil || !strings.Contains(*hook.StateReason, "15 June 2026") || !strings.Contains(*hook.StateReason, "connection refused") {
		t.Fatalf("it is %+v", hook)
	}
	if d := s.deliveries(key); len(d) != 1 || d[0].State != webhookdelivery.StateFAILED || len(d[0].Attempts) != 10 {
		t.Errorf("the log is %+v", d[0])
	}

	// Nothing was lost: it goes on where it stopped.
	s.answer = nil
	s.now = s.now.Add(time.Hour)
	s.want("while it is disabled", s.settle(), "")
	if _, err := s.keeper.Resume(s.owner(), webhook.ResumeWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.want("resumed", s.settle(), "2 3 4")
	if d := s.deliveries(key); len(d) != 3 || len(d[2].Attempts) != 11 || d[2].State != webhookdelivery.StateDELIVERED {
		t.Errorf("the log is %+v", d)
	}
	if delivered, failed := s.courier.Count(); delivered != 3 || failed != 1 {
		t.Errorf("counted %d and %d", delivered, failed)
	}
}

func TestStops(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, _ := s.MustAdd()
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 410} }
	s.MustWrite(false)
	s.want("once", s.settle(), "2")
	if hook := s.hook(key); hook.State != "DISABLED" || !strings.Contains(*hook.StateReason, "410") {
		t.Errorf("told that it is gone, it is %+v", hook)
	}
	s.answer = nil
	if _, err := s.keeper.Resume(s.owner(), webhook.ResumeWebhookInput{Webhook: key, SkipWaiting: true}); err != nil {
		t.Fatal(err)
	}
	s.want("passed over", s.settle(), "")
	next := s.MustWrite(false)
	s.want("from now on", s.settle(), strconv.FormatInt(next, 10))
	if _, err := s.keeper.Pause(s.owner(), webhook.PauseWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.MustWrite(false)
	s.want("paused", s.settle(), "")
	s.answer = func(webhook.Letter) webhook.Answer {
		return webhook.Answer{Status: 503, RetryAfter: time.Hour, Body: strings.Repeat("x", 10)}
	}
	if _, err := s.keeper.Resume(s.owner(), webhook.ResumeWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.settle()
	if hook := s.hook(key); hook.NextAttemptAt == nil || hook.NextAttemptAt.Sub(s.now) != time.Hour {
		t.Errorf("asked for an hour, it waits until %v", hook.NextAttemptAt)
	}
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 302} }
	s.now = s.now.Add(time.Hour)
	s.settle()
	if d := s.deliveries(key)[0]; d.State != webhookdelivery.StateRETRYING || !strings.Contains(*d.Attempts[1].Error, "redirect") {
		t.Errorf("a redirect is %+v", d)
	}
	if _, err := s.keeper.Remove(s.owner(), webhook.RemoveWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.want("removed", s.settle(), "")
	system := access.System(t.Context())
	if n := s.world.Client().WebhookSecret.Query().CountX(system) + s.world.Client().WebhookDelivery.Query().CountX(system) + s.world.Client().Webhook.Query().CountX(system); n != 0 {
		t.Errorf("%d rows are left", n)
	}
}

func TestRedelivery(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, _ := s.MustAdd()
	s.MustWrite(false)
	s.MustWrite(false)
	s.want("both", s.settle(), "2 3")
	was := s.posted[0]
	old := s.deliveries(key)[1]
	if _, err := s.keeper.Redeliver(s.owner(), old.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.keeper.Test(s.owner(), key); err != nil {
		t.Fatal(err)
	}
	s.want("asked for", s.settle(), "2 test")
	if again := s.posted[0]; again.ID != was.ID || string(again.Body) != string(was.Body) {
		t.Errorf("sent %s, then %s", was.Body, again.Body)
	}
	if test := s.event(s.posted[1]); test.Type != "cadre.webhook.test" || test.ID != s.posted[1].ID {
		t.Errorf("the test event is %+v", test)
	}
	if hook := s.hook(key); hook.Cursor != "3" {
		t.Errorf("it stands at %s", hook.Cursor)
	}

	// One that waits for its next attempt goes at once, and those after it follow.
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 500} }
	s.MustWrite(false)
	s.MustWrite(false)
	s.want("refused", s.settle(), "4")
	s.answer = nil
	s.want("it waits", s.settle(), "")
	if _, err := s.keeper.Redeliver(s.owner(), s.deliveries(key)[0].ID); err != nil {
		t.Fatal(err)
	}
	s.want("at once", s.settle(), "4 5")

	// So it does where the webhook is paused meanwhile, once; and what it follows no more it passes over.
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 500} }
	s.MustWrite(false)
	s.MustWrite(false)
	s.want("refused", s.settle(), "6")
	if _, err := s.keeper.Pause(s.owner(), webhook.PauseWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.answer = nil
	if _, err := s.keeper.Redeliver(s.owner(), s.deliveries(key)[0].ID); err != nil {
		t.Fatal(err)
	}
	s.want("paused", s.settle(), "6")
	if hook := s.hook(key); hook.Cursor != "6" || hook.Failures != 0 {
		t.Errorf("it stands at %+v", hook)
	}
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 500} }
	if _, err := s.keeper.Resume(s.owner(), webhook.ResumeWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.want("refused", s.settle(), "7")
	s.answer = nil
	if _, err := s.keeper.Update(s.owner(), webhook.UpdateWebhookInput{Webhook: key, Topics: []webhook.Topic{webhook.TopicLimits}}); err != nil {
		t.Fatal(err)
	}
	s.want("it follows limits alone", s.settle(), "")
	if hook := s.hook(key); hook.Behind != 0 || hook.Failures != 0 || s.deliveries(key)[0].State != webhookdelivery.StateFAILED {
		t.Errorf("it stands at %+v", hook)
	}

	for range 20 {
		if _, err := s.keeper.Test(s.owner(), key); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.keeper.Test(s.owner(), key); fault.CodeOf(err) != fault.LimitExceeded {
		t.Errorf("one more test: %v", err)
	}
	if _, err := s.keeper.Redeliver(s.owner(), "whd_00000000000000000000000000"); fault.CodeOf(err) != fault.NotFound {
		t.Errorf("a delivery that never was: %v", err)
	}
}

func TestRotationSignsWithBothForADay(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, first := s.MustAdd()
	made, _, err := s.keeper.Rotate(s.owner(), webhook.RotateWebhookSecretInput{Webhook: key})
	if err != nil {
		t.Fatal(err)
	}
	second := made.Reveal()
	if text := fmt.Sprint(made, fmt.Sprintf("%#v", made), made.LogValue()); strings.Contains(text, strings.TrimPrefix(second, "whsec_")) {
		t.Errorf("it prints itself: %s", text)
	}
	if printed, err := json.Marshal(made); err != nil || strings.Contains(string(printed), second) {
		t.Errorf("it prints itself: %s, %v", printed, err)
	}
	s.settle()
	for _, secret := range []string{first, second} {
		if err := verified(s.posted[0], secret); err != nil {
			t.Errorf("within a day: %v", err)
		}
	}
	if s.hook(key).EarlierSecretUntil == nil {
		t.Error("it does not say until when")
	}
	s.now = s.now.Add(24 * time.Hour)
	s.MustWrite(false)
	s.settle()
	if verified(s.posted[0], first) == nil || verified(s.posted[0], second) != nil {
		t.Error("after a day the first secret signs still, or the second does not")
	}
	if n := s.world.Client().WebhookSecret.Query().CountX(access.System(t.Context())); n != 1 || s.hook(key).EarlierSecretUntil != nil {
		t.Errorf("%d secrets are kept", n)
	}
}

// Of two nodes one delivers; where it ends with a lease, the other goes on once that is over.
func TestOneNodeDelivers(t *testing.T) {
	s := Must(t, storetest.Postgres(t))
	key, _ := s.MustAdd()
	other := webhook.NewCourier(s.keeper, s, describe)
	other.Rest(time.Millisecond)
	for range 5 {
		s.MustWrite(false)
	}
	var wg sync.WaitGroup
	for _, c := range []*webhook.Courier{s.courier, other, s.courier, other} {
		wg.Go(func() {
			if err := c.Settle(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if len(s.posted) != 5 {
		t.Errorf("two nodes posted %d messages of 5", len(s.posted))
	}
	s.world.Client().Webhook.UpdateOneID(key).SetLeaseOwner("a node that is gone").SetLeaseUntil(s.now.Add(webhook.LeaseFor)).ExecX(access.System(t.Context()))
	next := s.MustWrite(false)
	s.want("while another node has it", s.settle(), "")
	s.now = s.now.Add(webhook.LeaseFor)
	s.want("once that is over", s.settle(), strconv.FormatInt(next, 10))
}

// A courier that runs hears of what is written, and ends when it is told to.
func TestRun(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	posted := make(chan string)
	s.answer = func(l webhook.Letter) webhook.Answer {
		posted <- s.event(l).Data.words()
		return webhook.Answer{Status: 204}
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { s.courier.Run(ctx); close(ended) }()
	key, _ := s.MustAdd()
	s.MustWrite(false)
	s.want("a change", <-posted, "2")
	if _, err := s.keeper.Test(s.owner(), key); err != nil {
		t.Fatal(err)
	}
	s.want("a test", <-posted, "test")
	stop()
	<-ended
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
