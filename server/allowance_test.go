package server_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"cadre/server"
)

// TestAllowance asks until a token has nothing left, and reads in the headers what the answers say.
func TestAllowance(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Allowance = 10 })
	first := h.ask(t, "{ hello }")
	if first.status != 200 || first.header.Get("RateLimit-Policy") != `"cost";q=10;w=60` || first.header.Get("RateLimit") != `"cost";r=9;t=6` {
		t.Fatalf("%d %v %s", first.status, first.header, first.text)
	}
	left := regexp.MustCompile(`r=(\d+)`)
	for range 20 {
		got := h.ask(t, "{ hello }")
		if got.status == 200 {
			continue
		}
		wait, err := strconv.Atoi(got.header.Get("Retry-After"))
		if got.status != 429 || err != nil || wait < 1 || wait > 6 || left.FindStringSubmatch(got.header.Get("RateLimit"))[1] != "0" {
			t.Fatalf("%d %v %s", got.status, got.header, got.text)
		}
		if !strings.Contains(got.text, "LIMIT_EXCEEDED") || !strings.Contains(got.text, "this query costs 1") {
			t.Errorf("%s", got.text)
		}
		return
	}
	t.Error("a token with an allowance of 10 may ask 21 times")
}

// TestAllowanceOfOne sends nobody to wait for what no minute would let in.
func TestAllowanceOfOne(t *testing.T) {
	h := MustHost(t, func(c *server.Config) { c.Allowance = 1 })
	if got := h.ask(t, "{ a: hello b: hello }"); got.status == 429 || got.header.Get("Retry-After") != "" || !strings.Contains(got.text, "LIMIT_EXCEEDED") {
		t.Errorf("%d %s", got.status, got.text)
	}
}
