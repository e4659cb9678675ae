package webhook_test

import (
	"net/netip"
	"testing"

	"cadre/internal/webhook"
)

// TestReach tries one address of every class, in each way that it can be written.
func TestReach(t *testing.T) {
	refused := map[string][]string{
		"loopback":    {"127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "::127.0.0.1"},
		"unspecified": {"0.0.0.0", "0.1.2.3", "::", "::ffff:0.0.0.0"},
		"private":     {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1", "fec0::1", "::ffff:10.0.0.1", "64:ff9b::a00:1"},
		"link-local":  {"169.254.1.1", "fe80::1", "::ffff:169.254.1.1"},
		"carrier NAT": {"100.64.0.1", "100.127.255.255"},
		"multicast":   {"224.0.0.1", "239.255.255.250", "ff02::1"},
		"metadata":    {"169.254.169.254", "fd00:ec2::254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "::ffff:169.254.169.254"},
		"reserved":    {"240.0.0.1", "255.255.255.255", "192.0.0.1", "192.88.99.1", "2001::1", "2002:7f00:1::", "64:ff9b:1::1", "100::1", "4000::1"},
		"examples":    {"192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "2001:db8::1", "3fff::1"},
	}
	var none webhook.Reach
	for class, list := range refused {
		for _, text := range list {
			if none.Check(netip.MustParseAddr(text), false) == nil {
				t.Errorf("%s, %s, may be posted to", text, class)
			}
		}
	}
	if none.Check(netip.Addr{}, false) == nil || none.Check(netip.MustParseAddr("fe80::1").WithZone("eth0"), false) == nil || none.Check(netip.MustParseAddr("2606:4700::1").WithZone("x"), false) == nil {
		t.Error("no address, or one of a zone, may be posted to")
	}
	for _, text := range []string{"93.184.216.34", "8.8.8.8", "100.63.255.255", "172.32.0.1", "2606:4700::6810:85e5", "::ffff:8.8.8.8", "64:ff9b::808:808"} {
		addr := netip.MustParseAddr(text)
		if err := none.Check(addr, false); err != nil {
			t.Errorf("a public address is refused: %v", err)
		}
		if none.Check(addr, true) == nil {
			t.Errorf("%s may be posted to without TLS", text)
		}
	}
}

func TestReachAllowsWhatTheServerSays(t *testing.T) {
	reach, err := webhook.ParseReach([]string{"127.0.0.0/8", "10.1.2.3", "fd00::/8"})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{"127.0.0.1": true, "::ffff:127.0.0.1": true, "10.1.2.3": true, "10.1.2.4": false, "fd00::1": true, "fc00::1": false, "::1": false} {
		if got := reach.Check(netip.MustParseAddr(text), true) == nil; got != want {
			t.Errorf("%s is reached: %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"", "localhost", "10.0.0.0/33", "10.0.0.0-10.0.0.9", "::ffff:10.0.0.0/104"} {
		if _, err := webhook.ParseReach([]string{text}); err == nil {
			t.Errorf("%q is taken for a network", text)
		}
	}
}
