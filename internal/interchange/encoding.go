package interchange

import (
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/transform"

	"cadre/internal/fault"
)

// Names of the encodings that are recognised without being told.
const (
	encodingUTF8    = "utf-8"
	encodingUTF16LE = "utf-16le"
	encodingUTF16BE = "utf-16be"
	encodingUTF32LE = "utf-32le"
	encodingUTF32BE = "utf-32be"
	encodingCP1252  = "windows-1252"
)

// Byte order marks.
const (
	bomUTF8    = "\xEF\xBB\xBF"
	bomUTF16LE = "\xFF\xFE"
	bomUTF16BE = "\xFE\xFF"
	bomUTF32LE = "\xFF\xFE\x00\x00"
	bomUTF32BE = "\x00\x00\xFE\xFF"
)

// sniffEncoding names the encoding of a sample and the length of its byte order mark. UTF-8 stands
// for "bytes, decided cell by cell": see decodeCell.
func sniffEncoding(sample []byte) (name string, bom int) {
	mark := string(sample[:min(4, len(sample))])
	switch {
	case strings.HasPrefix(mark, bomUTF8):
		return encodingUTF8, len(bomUTF8)
	case strings.HasPrefix(mark, bomUTF32LE): // before UTF-16LE, whose mark it starts with
		return encodingUTF32LE, len(bomUTF32LE)
	case strings.HasPrefix(mark, bomUTF32BE):
		return encodingUTF32BE, len(bomUTF32BE)
	case strings.HasPrefix(mark, bomUTF16LE):
		return encodingUTF16LE, len(bomUTF16LE)
	case strings.HasPrefix(mark, bomUTF16BE):
		return encodingUTF16BE, len(bomUTF16BE)
	}
	if name := sniffUnmarkedUTF16(sample); name != encodingUTF8 {
		return name, 0
	}
	return guessEncoding(sample), 0
}

// sniffUnmarkedUTF16 tells UTF-16 by its zero bytes: in text that is mostly Latin they fill one
// half of the pairs. A few stray NULs in a UTF-8 file do not.
func sniffUnmarkedUTF16(sample []byte) string {
	var even, odd int
	for i, b := range sample {
		if b != 0 {
			continue
		}
		if i%2 == 0 {
			even++
		} else {
			odd++
		}
	}
	pairs := len(sample) / 2
	switch {
	case pairs > 4 && odd*10 > pairs*6 && even*10 < pairs:
		return encodingUTF16LE
	case pairs > 4 && even*10 > pairs*6 && odd*10 < pairs:
		return encodingUTF16BE
	default:
		return encodingUTF8
	}
}

// decoderOf returns the encoding of a name, or nil for UTF-8, which needs none. Besides the names
// above it knows every label of the WHATWG, such as shift_jis, gb18030 or koi8-r.
func decoderOf(name string) (encoding.Encoding, error) {
	switch strings.ToLower(name) {
	case encodingUTF8, "utf8":
		return nil, nil // no decoder is the answer for UTF-8
	case encodingUTF16LE:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), nil
	case encodingUTF16BE:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), nil
	case encodingUTF32LE:
		return utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), nil
	case encodingUTF32BE:
		return utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM), nil
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return nil, fault.New(fault.InvalidInput, "There is no encoding named %q.", name).OnField("encoding")
	}
	return e, nil
}

// decodeReader reads r as UTF-8, whatever its encoding was.
func decodeReader(r io.Reader, e encoding.Encoding) io.Reader {
	if e == nil {
		return r
	}
	return transform.NewReader(r, e.NewDecoder())
}

// decodeCell returns the text of a cell's bytes, and whether they were no UTF-8 and so were read as
// Windows-1252. Deciding cell by cell reads files that were pasted together from two encodings.
func decodeCell(b []byte) (text string, legacy bool) {
	if utf8.Valid(b) {
		return string(b), false
	}
	var s strings.Builder
	s.Grow(len(b) + len(b)/4)
	for _, c := range b {
		s.WriteRune(charmap.Windows1252.DecodeByte(c))
	}
	return s.String(), true
}
