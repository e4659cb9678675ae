package webhook_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"cadre/ent/webhookdelivery"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/webhook"
)

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
			waited += hook.NextAttemptAt.Sub(s.now())
			s.become(*hook.NextAttemptAt)
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
	s.become(s.now().Add(time.Hour))
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
	if hook := s.hook(key); hook.NextAttemptAt == nil || hook.NextAttemptAt.Sub(s.now()) != time.Hour {
		t.Errorf("asked for an hour, it waits until %v", hook.NextAttemptAt)
	}
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 302} }
	s.become(s.now().Add(time.Hour))
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

// What waits for its next attempt goes at once, and those after it follow.
func TestRedeliveryOfWhatOthersWaitFor(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, _ := s.MustAdd()
	s.settle()
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 500} }
	s.MustWrite(false)
	s.MustWrite(false)
	s.want("refused", s.settle(), "2")
	s.answer = nil
	s.want("it waits", s.settle(), "")
	if _, err := s.keeper.Redeliver(s.owner(), s.deliveries(key)[0].ID); err != nil {
		t.Fatal(err)
	}
	s.want("at once", s.settle(), "2 3")

	// So it does where the webhook is paused meanwhile, once; and what it follows no more it passes over.
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 500} }
	s.MustWrite(false)
	s.MustWrite(false)
	s.want("refused", s.settle(), "4")
	if _, err := s.keeper.Pause(s.owner(), webhook.PauseWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.answer = nil
	if _, err := s.keeper.Redeliver(s.owner(), s.deliveries(key)[0].ID); err != nil {
		t.Fatal(err)
	}
	s.want("paused", s.settle(), "4")
	if hook := s.hook(key); hook.Cursor != "4" || hook.Failures != 0 {
		t.Errorf("it stands at %+v", hook)
	}
	s.answer = func(webhook.Letter) webhook.Answer { return webhook.Answer{Status: 500} }
	if _, err := s.keeper.Resume(s.owner(), webhook.ResumeWebhookInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.want("refused", s.settle(), "5")
	s.answer = nil
	if _, err := s.keeper.Update(s.owner(), webhook.UpdateWebhookInput{Webhook: key, Topics: []webhook.Topic{webhook.TopicLimits}}); err != nil {
		t.Fatal(err)
	}
	s.want("it follows limits alone", s.settle(), "")
	if hook := s.hook(key); hook.Behind != 0 || hook.Failures != 0 || s.deliveries(key)[0].State != webhookdelivery.StateFAILED {
		t.Errorf("it stands at %+v", hook)
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
	s.become(s.now().Add(24 * time.Hour))
	s.MustWrite(false)
	s.settle()
	if verified(s.posted[0], first) == nil || verified(s.posted[0], second) != nil {
		t.Error("after a day the first secret signs still, or the second does not")
	}
	if n := s.world.Client().WebhookSecret.Query().CountX(access.System(t.Context())); n != 1 || s.hook(key).EarlierSecretUntil != nil {
		t.Errorf("%d secrets are kept", n)
	}
}

// What was tried before somebody changed where it goes, or stopped it, counts against nothing of what they said.
func TestAFailureFromBeforeAChange(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	key, _ := s.MustAdd()
	s.MustWrite(false)
	elsewhere := "https://elsewhere.example.com/"
	meanwhile := func(change func() error) {
		t.Helper()
		s.answer = func(webhook.Letter) webhook.Answer {
			if err := change(); err != nil {
				t.Error(err)
			}
			return webhook.Answer{Status: 410}
		}
		s.settle()
		s.answer = nil
	}
	meanwhile(func() error {
		_, err := s.keeper.Update(s.owner(), webhook.UpdateWebhookInput{Webhook: key, URL: &elsewhere})
		return err
	})
	if hook := s.hook(key); hook.State != "ACTIVE" || hook.Failures != 0 {
		t.Errorf("the failure of the old address counts: %+v", hook)
	}
	s.want("to the new address", s.settle(), "2 3")
	if s.posted[0].URL != elsewhere {
		t.Errorf("posted to %s", s.posted[0].URL)
	}
	s.MustWrite(false)
	meanwhile(func() error {
		_, err := s.keeper.Pause(s.owner(), webhook.PauseWebhookInput{Webhook: key})
		return err
	})
	if hook := s.hook(key); hook.State != "PAUSED" {
		t.Errorf("paused, it is %+v", hook)
	}
}

// A clock that goes to another time zone, as that of a laptop, changes no length of time.
func TestASecretEndsInEveryZone(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	s.become(s.now().In(time.FixedZone("east", 14*60*60)))
	key, first := s.MustAdd()
	if _, _, err := s.keeper.Rotate(s.owner(), webhook.RotateWebhookSecretInput{Webhook: key}); err != nil {
		t.Fatal(err)
	}
	s.settle()
	s.become(s.now().Add(24 * time.Hour).In(time.FixedZone("west", -10*60*60)))
	s.MustWrite(false)
	s.settle()
	if len(s.posted) != 1 || verified(s.posted[0], first) == nil {
		t.Error("after a day the first secret signs still")
	}
}

// However much of the log a webhook does not follow, it is passed over a window at a time.
func TestPassesOverWhatIsNotFollowed(t *testing.T) {
	s := Must(t, storetest.SQLite(t))
	for range 120 {
		s.MustWrite(false)
	}
	last := s.MustWrite(true)
	after := "0"
	key, _, _, err := s.keeper.Add(s.owner(), webhook.AddWebhookInput{Name: "Teams", URL: "https://hooks.example.com/", Topics: []webhook.Topic{webhook.TopicTeams}, After: &after})
	if err != nil {
		t.Fatal(err)
	}
	s.want("the one that it follows", s.settle(), strconv.FormatInt(last, 10))
	if hook := s.hook(key); hook.Behind != 0 {
		t.Errorf("it is %d behind", hook.Behind)
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
	s.world.Client().Webhook.UpdateOneID(key).SetLeaseOwner("a node that is gone").SetLeaseUntil(s.now().Add(webhook.LeaseFor)).ExecX(access.System(t.Context()))
	next := s.MustWrite(false)
	s.want("while another node has it", s.settle(), "")
	s.become(s.now().Add(webhook.LeaseFor))
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
