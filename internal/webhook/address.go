package webhook

import (
	"context"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"cadre/internal/fault"
)

// Reach says which addresses may be posted to: public ones, and those that whoever runs the server allows. What is
// reached from here need not be reached by who makes a webhook, so that a server must not knock at its own network for them.
type Reach struct{ allowed []netip.Prefix }

// ParseReach reads networks, such as 10.1.0.0/16, and single addresses that are allowed beside the public ones.
func ParseReach(networks []string) (Reach, error) {
	var r Reach
	for _, text := range networks {
		prefix, err := netip.ParsePrefix(text)
		if addr, single := netip.ParseAddr(text); single == nil {
			prefix, err = netip.PrefixFrom(addr, addr.BitLen()), nil
		}
		if err != nil || prefix.Addr().Is4In6() || prefix.Addr().Zone() != "" {
			return Reach{}, fault.New(fault.InvalidInput, "%q is no network such as 10.1.0.0/16 or fd00::/8.", text)
		}
		r.allowed = append(r.allowed, prefix.Masked())
	}
	return r, nil
}

// Check answers why an address may not be posted to. What is plain, without TLS, goes to allowed addresses alone.
func (r Reach) Check(addr netip.Addr, plain bool) error {
	addr = addr.Unmap()
	for _, p := range r.allowed {
		if p.Contains(addr) {
			return nil
		}
	}
	if what := unreachable(addr); what != "" {
		return fmt.Errorf("%s is %s, which this server does not allow", addr, what)
	}
	if plain {
		return fmt.Errorf("%s is reached by https:// alone", addr)
	}
	return nil
}

// notPublic are the networks that are no part of the internet, or lead out of it by another way.
var notPublic = []struct {
	network netip.Prefix
	what    string
}{
	{netip.MustParsePrefix("0.0.0.0/8"), "no address of a host"},
	{netip.MustParsePrefix("10.0.0.0/8"), "a private address"},
	{netip.MustParsePrefix("100.64.0.0/10"), "an address behind a carrier's NAT"},
	{netip.MustParsePrefix("127.0.0.0/8"), "a loopback address"},
	{netip.MustParsePrefix("168.63.129.16/32"), "a metadata address"},
	{netip.MustParsePrefix("169.254.0.0/16"), "a link-local address"},
	{netip.MustParsePrefix("172.16.0.0/12"), "a private address"},
	{netip.MustParsePrefix("192.0.0.0/24"), "a reserved address"},
	{netip.MustParsePrefix("192.0.2.0/24"), "an address for examples"},
	{netip.MustParsePrefix("192.88.99.0/24"), "a reserved address"},
	{netip.MustParsePrefix("192.168.0.0/16"), "a private address"},
	{netip.MustParsePrefix("198.18.0.0/15"), "an address for benchmarks"},
	{netip.MustParsePrefix("198.51.100.0/24"), "an address for examples"},
	{netip.MustParsePrefix("203.0.113.0/24"), "an address for examples"},
	{netip.MustParsePrefix("224.0.0.0/4"), "a multicast address"},
	{netip.MustParsePrefix("240.0.0.0/4"), "a reserved address"},
	{netip.MustParsePrefix("::1/128"), "a loopback address"},
	{netip.MustParsePrefix("fc00::/7"), "a private address"},
	{netip.MustParsePrefix("fe80::/10"), "a link-local address"},
	{netip.MustParsePrefix("fec0::/10"), "a private address"},
	{netip.MustParsePrefix("ff00::/8"), "a multicast address"},
	{netip.MustParsePrefix("2001::/23"), "a reserved address"}, // Teredo among them, which carries another address
	{netip.MustParsePrefix("2001:db8::/32"), "an address for examples"},
	{netip.MustParsePrefix("2002::/16"), "a 6to4 address"},
	{netip.MustParsePrefix("3fff::/20"), "an address for examples"},
}

var (
	publicV6 = netip.MustParsePrefix("2000::/3")
	nat64    = netip.MustParsePrefix("64:ff9b::/96")
)

// unreachable says what is wrong with an address; empty for a public one.
func unreachable(addr netip.Addr) string {
	addr = addr.Unmap()
	if nat64.Contains(addr) { // the last four bytes are an address of the old kind
		b := addr.As16()
		return unreachable(netip.AddrFrom4([4]byte(b[12:])))
	}
	for _, n := range notPublic {
		if n.network.Contains(addr) {
			return n.what
		}
	}
	if !addr.IsValid() || addr.Zone() != "" || addr.Is6() && !publicV6.Contains(addr) {
		return "no public address"
	}
	return ""
}

// parseURL reads where a webhook posts to, as far as the text tells.
func parseURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Opaque != "" || u.Hostname() == "" || strings.ContainsAny(text, " \n\t\\"):
		return nil, fault.New(fault.InvalidInput, "This is no address such as https://example.com/hook.")
	case u.Scheme != "https" && u.Scheme != "http":
		return nil, fault.New(fault.InvalidInput, "A webhook is reached by https://.")
	case u.User != nil:
		return nil, fault.New(fault.InvalidInput, "An address has no name and password in it; the receiver knows Cadre by the signature.")
	case u.Fragment != "" || strings.HasSuffix(text, "#"):
		return nil, fault.New(fault.InvalidInput, "What follows a # is never sent.")
	}
	return u, nil
}

// lookUp is how long saving a webhook waits for the addresses of its host.
const lookUp = 5 * time.Second

// checkURL refuses what may not be posted to, by the addresses that the host has now. A host that nobody knows now is taken:
// each delivery looks again, and says so.
func (k *Keeper) checkURL(ctx context.Context, text string) error {
	u, err := parseURL(text)
	if err != nil {
		return err
	}
	plain := u.Scheme == "http"
	var addrs []netip.Addr
	if addr, err := netip.ParseAddr(u.Hostname()); err == nil {
		addrs = []netip.Addr{addr}
	} else if k.Resolve != nil {
		ctx, cancel := context.WithTimeout(ctx, lookUp)
		defer cancel()
		if addrs, err = k.Resolve(ctx, u.Hostname()); err != nil {
			addrs = nil
		}
	}
	for _, addr := range addrs {
		if err := k.Reach.Check(addr, plain); err != nil {
			return fault.New(fault.InvalidInput, "A webhook may not post there: %s.", err)
		}
	}
	if plain && len(addrs) == 0 {
		return fault.New(fault.InvalidInput, "A webhook is reached by https://; http:// is for addresses that the server allows.")
	}
	return nil
}
