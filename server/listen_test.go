package server_test

import (
	"log/slog"
	"net/http"
	"testing"
	"time"

	"cadre/internal/fault"
	"cadre/server"
)

func TestCheckListen(t *testing.T) {
	everything := server.Reach{HasToken: true, Certificate: true}
	tests := []struct {
		name, address string
		reach         server.Reach
		ok            bool
	}{
		{"OKLoopback", "127.0.0.1:0", server.Reach{}, true},
		{"OKLoopback6", "[::1]:8080", server.Reach{}, true},
		{"OKLocalhost", "localhost:8080", server.Reach{}, true},
		{"OKCertificate", "0.0.0.0:8080", everything, true},
		{"OKProxy", "10.0.0.1:8080", server.Reach{HasToken: true, Proxy: true}, true},
		{"ErrNoToken", ":8080", server.Reach{Certificate: true}, false},
		{"ErrClearText", "0.0.0.0:8080", server.Reach{HasToken: true}, false},
		{"ErrName", "cadre.example:8080", server.Reach{}, false},
		{"ErrAddress", "8080", everything, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := server.CheckListen(tt.address, tt.reach)
			if (err == nil) != tt.ok || (err != nil && fault.CodeOf(err) != fault.InvalidInput) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestHTTPTimeouts(t *testing.T) {
	s := server.HTTP("", http.NotFoundHandler(), slog.Default())
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.ReadTimeout > 15*time.Second || s.WriteTimeout == 0 || s.IdleTimeout == 0 || s.MaxHeaderBytes == 0 {
		t.Errorf("a slow client could hold it: %+v", s)
	}
}
