package export

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/orggraph"
)

// What Mermaid draws at most, unless a page says otherwise.
const (
	mermaidEdges = 500
	mermaidChars = 50_000
)

// dotText quotes a text for Graphviz.
func dotText(s string) string {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r\n", " ", "\n", " ", "\r", " ", "\x00", "\ufffd").Replace(s)
}

// writeDOT writes the chart with its lines beside the tree, which are dashed.
func writeDOT(ctx context.Context, c *Cut, w io.Writer) error {
	if _, err := io.WriteString(w, "digraph org {\n  rankdir=TB; node [shape=box];\n"); err != nil {
		return err
	}
	err := c.each(ctx, func(p orggraph.Position) error {
		_, err := fmt.Fprintf(w, "  \"%s\" [label=\"%s\\n%s\"];\n", p.Key(), dotText(holderNames(p)), dotText(p.Title()))
		return err
	})
	if err != nil {
		return err
	}
	err = c.each(ctx, func(p orggraph.Position) error {
		if above, ok := c.manager(p); ok {
			if _, err := fmt.Fprintf(w, "  \"%s\" -> \"%s\";\n", above.Key(), p.Key()); err != nil {
				return err
			}
		}
		for _, l := range p.Lines() {
			if l.From().Key() != p.Key() || !c.holds(l.To()) {
				continue
			}
			if _, err := fmt.Fprintf(w, "  \"%s\" -> \"%s\" [style=dashed, constraint=false];\n", l.To().Key(), p.Key()); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, "}\n")
	return err
}

// mermaidText keeps a text from being read as Mermaid, HTML or Markdown.
func mermaidText(s string) string {
	return strings.NewReplacer("#", "#35;", "&", "#38;", `"`, "#34;", "<", "#60;", ">", "#62;", "`", "#96;", "\r\n", " ", "\n", " ", "\r", " ").Replace(s)
}

// writeMermaid refuses what Mermaid would not draw, and names the subtrees that it would.
func writeMermaid(ctx context.Context, c *Cut, w io.Writer) error {
	drawn, ok := mermaid(c)
	if !ok {
		return tooMuch(ctx, c)
	}
	_, err := io.WriteString(w, drawn)
	return err
}

func mermaidFits(ctx context.Context, c *Cut) error {
	if _, ok := mermaid(c); !ok {
		return tooMuch(ctx, c)
	}
	return nil
}

// mermaid draws a cut, as far as Mermaid goes.
func mermaid(c *Cut) (drawn string, ok bool) {
	var nodes, edges strings.Builder
	ids := map[string]int{}
	for p := range c.seats() {
		if ids[p.Key()] = len(ids); len(ids) > mermaidChars/len("  s0[\"\"]\n") {
			return "", false
		}
		fmt.Fprintf(&nodes, "  s%d[\"%s<br/>%s\"]\n", ids[p.Key()], mermaidText(holderNames(p)), mermaidText(p.Title()))
	}
	count := 0
	for p := range c.seats() {
		if above, ok := p.Manager(); ok {
			if n, ok := ids[above.Key()]; ok {
				count++
				fmt.Fprintf(&edges, "  s%d --> s%d\n", n, ids[p.Key()])
			}
		}
		for _, l := range p.Lines() {
			if n, ok := ids[l.To().Key()]; ok && l.From().Key() == p.Key() {
				count++
				fmt.Fprintf(&edges, "  s%d -.-> s%d\n", n, ids[p.Key()])
			}
		}
	}
	drawn = "flowchart TB\n" + nodes.String() + edges.String()
	return drawn, count <= mermaidEdges && len(drawn) <= mermaidChars
}

// tooMuch says which subtrees can be drawn instead: the ten largest.
func tooMuch(ctx context.Context, c *Cut) error {
	var fit []orggraph.Position
	tops := c.g.Roots()
	if c.root != nil {
		tops = []orggraph.Position{*c.root}
	}
	for p := range interchange.InChartOrder(tops) {
		if below := p.TotalReports(); below > 0 && below <= mermaidEdges {
			fit = append(fit, p)
		}
	}
	slices.SortStableFunc(fit, func(a, b orggraph.Position) int { return b.TotalReports() - a.TotalReports() })
	var names, ids []string
	for _, p := range fit {
		if err := ctx.Err(); err != nil {
			return err
		}
		if slices.ContainsFunc(ids, func(id string) bool { above, ok := c.g.Position(id); return ok && p.Within(above) }) {
			continue // lies in one that is named
		}
		if _, ok := mermaid(&Cut{g: c.g, root: &p, teams: c.teams}); !ok {
			continue
		}
		names, ids = append(names, fmt.Sprintf("%s, %s (root=%s)", holderNames(p), p.Title(), p.ID())), append(ids, p.ID())
		if len(ids) == 10 {
			break
		}
	}
	advice := "No subtree is small enough; take another format."
	if len(names) > 0 {
		advice = "Take a subtree instead: " + strings.Join(names, "; ") + "."
	}
	return fault.New(fault.LimitExceeded, "Mermaid draws at most %d lines and %d characters. %s", mermaidEdges, mermaidChars, advice).OnField("root")
}
