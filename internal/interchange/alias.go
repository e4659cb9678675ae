package interchange

import (
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"cadre/internal/fault"
)

// maxNodes is how many values a YAML file has when each alias is written out, as it is when it is read.
const maxNodes = 5_000_000

// boundAliases refuses a file that becomes enormous by aliases of aliases.
func boundAliases(content []byte) error {
	file, err := parser.ParseBytes(content, 0)
	if err != nil {
		return err
	}
	w := weigher{map[string]int{}}
	sum := 0
	for _, doc := range file.Docs {
		if sum += w.weight(doc.Body); sum > maxNodes {
			return fault.New(fault.LimitExceeded, "The aliases of the file stand for too much. Write out what they name, or split the file.").OnField("file")
		}
	}
	return nil
}

// weigher knows how many values each anchor so far has.
type weigher struct{ anchors map[string]int }

// weight counts the values of a node, up to just above the most.
func (w weigher) weight(n ast.Node) (sum int) {
	switch n := n.(type) {
	case *ast.MappingNode:
		for _, v := range n.Values {
			sum = min(sum+w.weight(v), maxNodes+1)
		}
	case *ast.MappingValueNode:
		sum = w.weight(n.Value)
	case *ast.SequenceNode:
		for _, v := range n.Values {
			sum = min(sum+w.weight(v), maxNodes+1)
		}
	case *ast.TagNode:
		sum = w.weight(n.Value)
	case *ast.AnchorNode:
		sum = w.weight(n.Value)
		w.anchors[n.Name.GetToken().Value] = sum
	case *ast.AliasNode:
		sum = w.anchors[n.Value.GetToken().Value]
	}
	return min(sum+1, maxNodes+1)
}
