package briefing

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/net/html"

	state "cadre/ent/scenario"
	"cadre/ent/scenarioreview"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

const outline = `
CEO: Zanzibar Quuxley
  CTO: Ottokar Canaryson
    Dev: Wilma Canaryson
    Tester of very long names that never end and go on and on and on beyond every box that could be drawn: Yggdrasil Birdcage
    Old Seat: Phileas Featherby
  CPO: Ürsula Plumage
    Designer
`

// canaries are parts of names that must not be in a briefing with seats only.
var canaries = []string{"Zanzibar", "Quuxley", "Ottokar", "Canaryson", "Wilma", "Yggdrasil", "Birdcage", "Phileas", "Featherby", "rsula", "Plumage", "plumage", "Xanthippe", "Ownerova"}

func mustPlan(t *testing.T) (*orgtest.Org, context.Context, string) {
	t.Helper()
	o := orgtest.Must(t, storetest.SQLite(t), outline)
	ctx := access.With(t.Context(), &access.Viewer{Name: "Xanthippe Ownerova", Owner: true})
	ws := o.Worlds()
	row, err := scenario.Create(ctx, ws, scenario.CreateInput{Name: "Spring <b>plan</b> of Zanzibar Quuxley", Purpose: "Ottokar Canaryson asked for it."})
	must(t, err)
	why := "Because Wilma\nCanaryson said so, and u\u0308rsula  plumage.\n\n漢字 and <script>alert(1)</script>"
	_, err = scenario.Update(ctx, ws, scenario.UpdateInput{Scenario: row.ID, Why: &why})
	must(t, err)
	w, err := ws.Open(ctx, world.Ref{Scenario: row.ID})
	must(t, err)
	cpo, cto, reason := o.Seat("CPO"), o.Seat("CTO"), "Phileas Featherby agreed"
	_, err = org.MovePosition(ctx, w, org.MovePositionInput{Positions: []string{o.Seat("Dev")}, ReportsTo: &cpo})
	must(t, err)
	_, _, err = org.OpenPosition(ctx, w, org.OpenPositionInput{Title: "Data Lead", ReportsTo: &cto, Fte: 1, StandsFor: 1, Reason: &reason})
	must(t, err)
	_, err = org.RenamePosition(ctx, w, org.RenamePositionInput{Position: o.Seat("Designer"), Title: "Principal Designer"})
	must(t, err)
	_, _, err = org.ClosePosition(ctx, w, org.ClosePositionInput{Positions: []string{o.Seat("Old Seat")}, Reports: org.ToManager})
	must(t, err)
	_, err = scenario.DraftTransition(ctx, ws, row.ID, "2026-09-01")
	must(t, err)
	_, err = scenario.Move(ctx, ws, row.ID, state.StateIN_REVIEW)
	must(t, err)
	note := "Ürsula Plumage will like it"
	_, err = scenario.Review(ctx, ws, row.ID, scenarioreview.VerdictAPPROVED, &note, nil)
	must(t, err)
	return o, ctx, row.ID
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func mustWrite(t *testing.T, o *orgtest.Org, ctx context.Context, id string, names bool) (page string, file []byte) {
	t.Helper()
	b, err := Gather(ctx, o.Worlds(), id, Options{Names: names, Sources: []scenario.Source{scenario.People}})
	must(t, err)
	var h, p bytes.Buffer
	must(t, WriteHTML(&h, b))
	must(t, writePDF(&p, b, false))
	if dir := os.Getenv("BRIEFING_OUT"); dir != "" { // to look at them
		name := map[bool]string{true: "names", false: "seats"}[names]
		must(t, os.WriteFile(filepath.Join(dir, name+".html"), h.Bytes(), 0o600))
		must(t, os.WriteFile(filepath.Join(dir, name+".pdf"), p.Bytes(), 0o600))
	}
	return h.String(), p.Bytes()
}

// inPDF reports whether a word is set in a PDF that is not compressed.
func inPDF(file []byte, word string) bool {
	var set []byte
	for _, u := range utf16.Encode([]rune(word)) {
		set = append(set, byte(u>>8), byte(u))
	}
	return bytes.Contains(file, set) || bytes.Contains(file, []byte(word))
}

func TestBriefing(t *testing.T) {
	o, ctx, id := mustPlan(t)
	t.Run("Names", func(t *testing.T) {
		page, file := mustWrite(t, o, ctx, id, true)
		for _, want := range []string{"Wilma Canaryson", "Xanthippe Ownerova", "Dev (Wilma Canaryson): from CTO (Ottokar Canaryson) to CPO", "Designer → Principal Designer", "Data Lead"} {
			if !strings.Contains(page, want) {
				t.Errorf("the page lacks %q", want)
			}
		}
		for _, want := range []string{"Wilma", "Principal", "Decision record", "□□"} {
			if !inPDF(file, want) {
				t.Errorf("the PDF lacks %q", want)
			}
		}
	})
	t.Run("SeatsOnly", func(t *testing.T) {
		page, file := mustWrite(t, o, ctx, id, false)
		for _, canary := range canaries {
			if strings.Contains(page, canary) {
				t.Errorf("the page says %s", canary)
			}
			if inPDF(file, canary) {
				t.Errorf("the PDF says %s", canary)
			}
		}
		for _, want := range []string{"Holder of Old Seat", "Dev: from CTO to CPO", "Open a seat: Data Lead", "Close a seat: Old Seat"} {
			if !strings.Contains(page, want) {
				t.Errorf("the page lacks %q", want)
			}
		}
	})
	t.Run("Hidden", func(t *testing.T) {
		other := access.With(t.Context(), &access.Viewer{Name: "Other", TokenID: "tok_other", Scopes: []access.Scope{access.ScopeRead}})
		if _, err := Gather(other, o.Worlds(), id, Options{}); fault.CodeOf(err) != fault.NotFound {
			t.Errorf("got %v", err)
		}
	})
}

func TestPageStandsAlone(t *testing.T) {
	o, ctx, id := mustPlan(t)
	page, _ := mustWrite(t, o, ctx, id, true)
	tokens := html.NewTokenizer(strings.NewReader(page))
	var open []string
	for {
		switch kind := tokens.Next(); kind {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("left open: %v", open)
			}
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			token := tokens.Token()
			for _, a := range token.Attr {
				if regexp.MustCompile(`^(src|href|xlink:href|action|on.*|style)$`).MatchString(a.Key) || strings.Contains(a.Val, "//") {
					t.Errorf("<%s> refers to %s=%q", token.Data, a.Key, a.Val)
				}
			}
			switch token.Data {
			case "script", "link", "img", "iframe", "object", "base", "b":
				t.Errorf("there is a <%s>", token.Data)
			case "meta", "br":
			default:
				if kind == html.StartTagToken {
					open = append(open, token.Data)
				}
			}
		case html.EndTagToken:
			name := tokens.Token().Data
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> ends %v", name, open)
			}
			open = open[:len(open)-1]
		case html.TextToken:
			if text := string(tokens.Text()); len(open) > 0 && open[len(open)-1] == "style" && regexp.MustCompile(`url\(|@import`).MatchString(text) {
				t.Error("the style refers elsewhere")
			}
		}
	}
}

func TestLiftedAndRenamedSeatsAreMarked(t *testing.T) {
	o, ctx, id := mustPlan(t)
	w, err := o.Worlds().Open(ctx, world.Ref{Scenario: id})
	must(t, err)
	_, err = org.RenamePosition(ctx, w, org.RenamePositionInput{Position: o.Seat("Dev"), Title: "Engineer"})
	must(t, err)
	_, err = org.LiftPosition(ctx, w, org.LiftPositionInput{Positions: []string{o.Seat("Designer")}})
	must(t, err)
	b, err := Gather(ctx, o.Worlds(), id, Options{})
	must(t, err)
	marks := map[string]string{}
	for _, r := range b.After.Rows {
		marks[r.Title] = r.Mark
	}
	if marks["Engineer"] != "moved, renamed" || marks["Principal Designer"] != "not placed yet, renamed" {
		t.Errorf("%v", marks)
	}
}

func TestNamesAreFoundHoweverTheyAreSet(t *testing.T) {
	n := names{}
	n.add("Ürsula Plumage")
	n.add("Price")
	for text, want := range map[string]string{
		"Ürsula Plumage said":        "X said",
		"ÜRSULA\n plumage's":         "X's",
		"U\u0308rsula\u00a0Plumage":  "X",
		"Ürsula Plumages":            "Ürsula Plumages",
		"ÜrsulaPlumage":              "ÜrsulaPlumage",
		"Price says prices, a price": "X says prices, a price",
		"Ürsula":                     "Ürsula",
	} {
		if got := n.hide(text, func(string) string { return "X" }); got != want {
			t.Errorf("%q came out as %q", text, got)
		}
	}
}

func TestPDFText(t *testing.T) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("pdftotext is not installed; scripts/setup.sh test installs it.")
		}
		t.Skip("pdftotext is not installed; TestBriefing looks into the file itself.")
	}
	o, ctx, id := mustPlan(t)
	_, file := mustWrite(t, o, ctx, id, true)
	read := exec.Command(tool, "-", "-")
	read.Stdin = bytes.NewReader(file)
	text, err := read.Output()
	if err != nil || !strings.Contains(string(text), "Principal Designer") || !strings.Contains(string(text), "1 of ") {
		t.Errorf("%v: %s", err, text)
	}
}

func TestLongListsAreCut(t *testing.T) {
	seats := make([]orggraph.Position, most+7)
	l := told("Seats", seats, func(orggraph.Position) string { return "x" })
	if all := joined("All", l, l); len(l.Items) != most || l.More() != 7 || len(all.Items) != most || all.More() != most+14 {
		t.Errorf("%d and %d more, %d and %d more", len(l.Items), l.More(), len(all.Items), all.More())
	}
}
