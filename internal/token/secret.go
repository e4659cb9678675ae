package token

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"fmt"
	"hash/crc32"
	"strings"

	"cadre/internal/id"
)

// prefix lets people and secret scanners recognise a token that lies where it should not.
const prefix = "cadre"

// secretBytes is the strength of a secret: 256 bits, so that a fast hash is enough at rest.
const secretBytes = 32

// alphabet is base32 in small letters and digits: one word to a double click.
var alphabet = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// secret is what a holder presents: cadre_<id>_<secret>_<crc>. The id finds the row, the CRC tells
// a mistyped token from a wrong one without asking the database.
type secret struct {
	id   string // of the row
	bits []byte
}

// newSecret makes the secret of a new row.
func newSecret() secret {
	s := secret{id: id.New(id.Token), bits: make([]byte, secretBytes)}
	rand.Read(s.bits) // never fails: it ends the program instead
	return s
}

// text returns what the holder keeps.
func (s secret) text() string {
	body := fmt.Sprintf("%s_%s_%s", prefix, strings.TrimPrefix(s.id, string(id.Token)+"_"), alphabet.EncodeToString(s.bits))
	return fmt.Sprintf("%s_%08x", body, crc32.ChecksumIEEE([]byte(body)))
}

// hash returns what the row keeps.
func (s secret) hash() []byte {
	sum := sha256.Sum256(s.bits)
	return sum[:]
}

// fits reports whether the secret is the one whose hash a row keeps, in constant time.
func (s secret) fits(hash []byte) bool { return subtle.ConstantTimeCompare(s.hash(), hash) == 1 }

// parse reads what a holder presents.
func parse(text string) (secret, bool) {
	parts := strings.Split(text, "_")
	if len(parts) != 4 || parts[0] != prefix {
		return secret{}, false
	}
	body := text[:len(text)-len(parts[3])-1]
	if parts[3] != fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(body))) {
		return secret{}, false
	}
	bits, err := alphabet.DecodeString(parts[2])
	row := string(id.Token) + "_" + parts[1]
	if err != nil || len(bits) != secretBytes || !id.Is(row, id.Token) {
		return secret{}, false
	}
	return secret{row, bits}, true
}
