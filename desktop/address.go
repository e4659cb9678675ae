package desktop

import (
	"net/url"
	"strings"

	"cadre/internal/fault"
)

// outside checks an address that a page wants opened in the system's browser. Only the web and mail are
// handed on: any other scheme could start a program.
func outside(address string) (string, error) {
	parsed, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return "", fault.New(fault.InvalidInput, "This is no address.").Because(err)
	}
	switch strings.ToLower(parsed.Scheme) {
	case "http", "https":
		if parsed.Host != "" {
			return parsed.String(), nil
		}
	case "mailto":
		if parsed.Opaque != "" {
			return parsed.String(), nil
		}
	}
	return "", fault.New(fault.InvalidInput, "Only web and mail addresses are opened from here.")
}
