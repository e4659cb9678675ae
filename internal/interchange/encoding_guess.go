package interchange

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
)

const (
	// sureGuess is from which confidence of 100 on a guess at the encoding is followed.
	sureGuess = 30
	// clearGuess is by how much it has to be surer than that the file is Windows-1252, which most are.
	clearGuess = 10
)

// guessable are the encodings that files without any mark are recognised in by their letters. Others are read when they are named.
var guessable = []string{
	"shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
	"windows-1250", "iso-8859-2", "windows-1251", "iso-8859-5", "koi8-r", "windows-1253", "iso-8859-7", "windows-1254", "iso-8859-9",
}

// guessEncoding names the encoding of bytes that are no UTF-8 where their letters tell it. Everything else is UTF-8, decided cell
// by cell: also a file that was pasted together from UTF-8 and something else.
func guessEncoding(sample []byte) string {
	foreign, mixed := foreignLines(sample)
	if len(foreign) == 0 || mixed {
		return encodingUTF8
	}
	results, err := chardet.NewTextDetector().DetectAll(foreign)
	if err != nil || len(results) == 0 { // it knows nothing that would fit
		return encodingUTF8
	}
	western := 0
	for _, r := range results {
		if name := strings.ToLower(r.Charset); name == "iso-8859-1" || name == encodingCP1252 {
			western = max(western, r.Confidence)
		}
	}
	best, name := results[0], strings.ToLower(strings.ReplaceAll(results[0].Charset, "GB-", "gb"))
	if best.Confidence < sureGuess || best.Confidence < western+clearGuess || !slices.Contains(guessable, name) {
		return encodingUTF8
	}
	return name
}

// foreignLines are the lines of a sample that are no UTF-8, and whether some others are UTF-8 beyond ASCII.
func foreignLines(sample []byte) (foreign []byte, mixed bool) {
	// The last line of the sample may be cut off in its middle.
	if i := bytes.LastIndexByte(sample, '\n'); i > 0 && len(sample) >= sniffBytes {
		sample = sample[:i+1]
	}
	unicode, other := 0, 0
	for line := range bytes.SplitSeq(sample, []byte("\n")) {
		switch {
		case plainASCII(bytes.TrimSuffix(line, []byte("\r"))):
		case utf8.Valid(line):
			unicode++
		default:
			other++
			foreign = append(append(foreign, line...), '\n')
		}
	}
	return foreign, unicode*20 > other
}
