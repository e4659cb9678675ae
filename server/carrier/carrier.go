// Package carrier posts the letters of webhooks over HTTP. Where an address leads is checked when the connection is made, on
// the address itself, so that a name that leads elsewhere than when it was saved gets nowhere. It follows no redirect, uses
// no proxy of the environment, which would look names up by itself, and bounds time and what it reads.
package carrier

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"syscall"
	"time"

	"cadre/internal/webhook"
)

// How long one attempt may take, and how much of an answer is read.
const (
	patience   = 15 * time.Second
	connecting = 10 * time.Second
	maxAnswer  = 1024
	maxHeaders = 64 << 10
)

// Carrier posts letters. It is safe for concurrent use.
type Carrier struct {
	sealed, plain *http.Client
	agent         string
}

var _ webhook.Carrier = (*Carrier)(nil)

// New returns a carrier that goes where reach allows, and says that it is Cadre of a version.
func New(reach webhook.Reach, version string) *Carrier {
	return &Carrier{sealed: client(reach, false), plain: client(reach, true), agent: "Cadre/" + version + " (webhooks)"}
}

// client returns a client for one scheme: which addresses may be reached hangs on it.
func client(reach webhook.Reach, plain bool) *http.Client {
	dialer := &net.Dialer{
		Timeout: connecting,
		ControlContext: func(_ context.Context, _, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil {
				return fmt.Errorf("no address to connect to: %w", err)
			}
			return reach.Check(to.Addr(), plain)
		},
	}
	return &http.Client{
		Transport: &http.Transport{
			Proxy: nil, DialContext: dialer.DialContext, ForceAttemptHTTP2: true, DisableCompression: true, TLSHandshakeTimeout: connecting,
			ResponseHeaderTimeout: patience, MaxResponseHeaderBytes: maxHeaders, IdleConnTimeout: time.Minute, MaxIdleConns: 16,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// Close ends the connections that wait for another letter.
func (c *Carrier) Close() {
	c.sealed.CloseIdleConnections()
	c.plain.CloseIdleConnections()
}

// Resolve looks up the addresses of a host.
func (c *Carrier) Resolve(ctx context.Context, host string) ([]netip.Addr, error) {
	return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
}

// Carry posts a letter and answers what came back.
func (c *Carrier) Carry(ctx context.Context, l webhook.Letter) webhook.Answer {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, l.URL, bytes.NewReader(l.Body))
	if err != nil {
		return webhook.Answer{Err: errors.New("the address cannot be read")}
	}
	request.Header.Set("Content-Type", webhook.ContentType)
	request.Header.Set("User-Agent", c.agent)
	request.Header.Set("Webhook-Id", l.ID)
	request.Header.Set("Webhook-Timestamp", strconv.FormatInt(l.At.Unix(), 10))
	request.Header.Set("Webhook-Signature", l.Signature)
	client := c.sealed
	if request.URL.Scheme == "http" {
		client = c.plain
	}
	response, err := client.Do(request)
	if err != nil {
		return webhook.Answer{Err: inWords(err)}
	}
	defer response.Body.Close()
	// What breaks off here was answered nevertheless: the status is what counts.
	body, _ := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	return webhook.Answer{Status: response.StatusCode, Body: string(body), RetryAfter: retryAfter(response.Header)}
}

// inWords takes the address off an error, which may hold a secret in its path, and says what took too long.
func inWords(err error) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		if outer.Timeout() {
			return fmt.Errorf("no answer within %d seconds", patience/time.Second)
		}
		err = outer.Err
	}
	return err
}

// retryAfter reads for how many seconds the receiver asks to be left alone; the form with a date is passed over.
func retryAfter(h http.Header) time.Duration {
	seconds, err := strconv.Atoi(h.Get("Retry-After"))
	if err != nil || seconds < 0 || seconds > 1<<20 {
		return 0
	}
	return time.Duration(seconds) * time.Second
}
