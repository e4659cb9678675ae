package guard

// JSONDepth returns how deeply lists and objects nest in a JSON text. It reads the bytes once, so
// that a nesting bomb is found before a decoder recurses into it; of text that is not JSON it says
// nothing useful.
func JSONDepth(text []byte) int {
	depth, deepest := 0, 0
	inString := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest
}
