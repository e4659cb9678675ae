package server

import (
	"log/slog"
	"net"
	"net/http"
	"time"

	"cadre/internal/fault"
)

// Reach says what stands between a listening address and the world.
type Reach struct {
	HasToken    bool // at least one token can be used
	Certificate bool // this program speaks TLS itself
	Proxy       bool // a proxy was declared that speaks TLS before it
}

// CheckListen refuses to listen where others could reach the data in clear text or without a
// token. It answers INVALID_INPUT with what to do. There is no way around it.
func CheckListen(address string, reach Reach) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return fault.New(fault.InvalidInput, "%q is no address to listen on; write it as host:port.", address)
	}
	if isLoopback(host) {
		return nil
	}
	switch {
	case !reach.HasToken:
		return fault.New(fault.InvalidInput, "Others could reach %s, and there is no token yet: make one with `cadre token create`.", address)
	case !reach.Certificate && !reach.Proxy:
		return fault.New(fault.InvalidInput, "Others could reach %s, and what they send could be read on the way: give a certificate and key, or declare the proxy that has them.", address)
	}
	return nil
}

func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

// HTTP returns a server with the timeouts that keep slow clients from holding it. Handlers that
// stream or take large uploads move their own deadlines.
func HTTP(address string, handler http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Addr:              address,
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
}
