package carrier_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"cadre/internal/webhook"
	"cadre/server/carrier"
)

func letter(address string) webhook.Letter {
	return webhook.Letter{URL: address, ID: "chs_1", At: time.Unix(1_700_000_000, 0), Signature: "v1,abc", Body: []byte(`{"id":"chs_1"}`)}
}

func MustReach(t *testing.T, networks ...string) webhook.Reach {
	t.Helper()
	reach, err := webhook.ParseReach(networks)
	if err != nil {
		t.Fatal(err)
	}
	return reach
}

// receiver listens on the loopback, and fails a test where it is asked although it must not be reached.
func receiver(t *testing.T, handler http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return s
}

func TestCarries(t *testing.T) {
	s := receiver(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		h := r.Header
		if r.Method != http.MethodPost || r.URL.RequestURI() != "/hook?a=b" || string(body) != `{"id":"chs_1"}` || h.Get("webhook-id") != "chs_1" || h.Get("webhook-timestamp") != "1700000000" ||
			h.Get("webhook-signature") != "v1,abc" || h.Get("Content-Type") != "application/cloudevents+json" || h.Get("User-Agent") != "Cadre/1.2 (webhooks)" || h.Get("Authorization") != "" {
			t.Errorf("%s %s: %v %s", r.Method, r.URL, h, body)
		}
		w.Header().Set("Retry-After", "120")
		w.WriteHeader(http.StatusServiceUnavailable)
		fmt.Fprint(w, strings.Repeat("busy ", 1000))
	})
	c := carrier.New(MustReach(t, "127.0.0.0/8"), "1.2")
	defer c.Close()
	answer := c.Carry(t.Context(), letter(s.URL+"/hook?a=b"))
	if answer.Err != nil || answer.Status != 503 || answer.RetryAfter != 2*time.Minute || len(answer.Body) != 1024 {
		t.Errorf("answered %+v", answer)
	}
}

func TestFollowsNoRedirect(t *testing.T) {
	other := receiver(t, func(http.ResponseWriter, *http.Request) { t.Error("the redirect was followed") })
	s := receiver(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, other.URL, http.StatusTemporaryRedirect)
	})
	c := carrier.New(MustReach(t, "127.0.0.0/8"), "1.2")
	defer c.Close()
	if answer := c.Carry(t.Context(), letter(s.URL)); answer.Status != 307 {
		t.Errorf("answered %+v", answer)
	}
}

// What a name leads to is judged when the connection is made: one that was public when it was saved, and leads inside by
// now, gets nowhere. The environment's proxy is not asked.
func TestReachesNothingInside(t *testing.T) {
	s := receiver(t, func(http.ResponseWriter, *http.Request) { t.Error("it was reached") })
	u, err := url.Parse(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("HTTP_PROXY", s.URL)
	t.Setenv("HTTPS_PROXY", s.URL)
	c := carrier.New(webhook.Reach{}, "1.2")
	defer c.Close()
	for _, address := range []string{s.URL + "/secret", "http://localhost:" + u.Port(), "https://localhost:" + u.Port(), "https://127.0.0.1:" + u.Port(), "https://[::ffff:127.0.0.1]:" + u.Port(), "https://[::1]:" + u.Port(), "https://10.255.255.1/", "https://169.254.169.254/"} {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		answer := c.Carry(ctx, letter(address))
		cancel()
		if answer.Err == nil || answer.Status != 0 || strings.Contains(answer.Err.Error(), "secret") {
			t.Fatalf("%s: %+v", address, answer)
		}
		// A machine without the newer protocol says so first.
		if !strings.Contains(answer.Err.Error(), "does not allow") && !strings.Contains(address, "[::1]") {
			t.Errorf("%s: %v", address, answer.Err)
		}
	}
	half := carrier.New(MustReach(t, "::1"), "1.2")
	defer half.Close()
	if answer := half.Carry(t.Context(), letter(s.URL)); answer.Err == nil {
		t.Errorf("another address than the allowed one: %+v", answer)
	}
}

func TestSaysWhatWentWrong(t *testing.T) {
	s := receiver(t, func(http.ResponseWriter, *http.Request) {})
	address := s.URL
	s.Close()
	c := carrier.New(MustReach(t, "127.0.0.0/8"), "1.2")
	defer c.Close()
	if answer := c.Carry(t.Context(), letter(address+"/secret")); answer.Err == nil || !strings.Contains(answer.Err.Error(), "refused") || strings.Contains(answer.Err.Error(), "secret") {
		t.Errorf("nobody listens: %+v", answer)
	}
	ctx, cancel := context.WithDeadline(t.Context(), time.Now())
	defer cancel()
	if answer := c.Carry(ctx, letter("http://127.0.0.1:9/secret")); answer.Err == nil || !strings.Contains(answer.Err.Error(), "no answer within") {
		t.Errorf("too late: %+v", answer)
	}
	if addrs, err := c.Resolve(t.Context(), "localhost"); err != nil || len(addrs) == 0 {
		t.Errorf("localhost is %v, %v", addrs, err)
	}
}
