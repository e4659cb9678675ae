package desktop

import "testing"

func TestOutside(t *testing.T) {
	for _, address := range []string{"https://example.org/a?b=c#d", "http://example.org", "mailto:ana@example.org", "HTTPS://EXAMPLE.ORG/"} {
		if _, err := outside(address); err != nil {
			t.Errorf("%q was refused: %v", address, err)
		}
	}
	for _, address := range []string{
		"", "example.org", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ssh://host", "vscode://x", "http:", "https:///path",
		"mailto:", "\x00https://example.org", "https://exa mple.org", "wails://wails/",
	} {
		if got, err := outside(address); err == nil {
			t.Errorf("%q was opened as %q", address, got)
		}
	}
}
