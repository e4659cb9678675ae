// Package interchange reads an organisation from other tools' files and writes it back out.
//
// The way of a file: Read turns bytes into a Table of cells, whatever their encoding, delimiter and
// quoting; Guess says what each column means, for a person to correct; Parse gives typed rows and
// resolves who reports to whom; MakePlan compares that with the organisation as it stands; Apply
// carries the plan out as one changeset. ExportRows is the way back, which
// package export writes as a file.
//
// Nothing is dropped silently: whatever a file says that cannot be taken as it stands is a Problem
// with its row, its column, what is wrong and what is done about it. The package knows no HTTP and
// no GraphQL; all but the plan and the export know no database either.
package interchange
