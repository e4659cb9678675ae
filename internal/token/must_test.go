package token_test

import (
	"fmt"
	"hash/crc32"
)

// crc is the check at the end of a token's text.
func crc(body string) string { return fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(body))) }
