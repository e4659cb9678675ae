package orggraph

import (
	"cmp"
	"math"
	"slices"

	"cadre/internal/fault"
)

// Measure is a number that the members of a group have; those that have none are left out.
type Measure struct {
	values []float64
	step   float64 // of the distribution where none is asked for; 0 tells each value by itself
}

// NewMeasure measures values. It keeps them.
func NewMeasure(values []float64) Measure { return Measure{values: values} }

// Count returns how many have the number.
func (m Measure) Count() int { return len(m.values) }

// Sum returns all together.
func (m Measure) Sum() float64 {
	total := 0.0
	for _, v := range m.values {
		total += v
	}
	return round(total)
}

// Average returns the mean; nil where none has the number.
func (m Measure) Average() *float64 {
	return m.told(func(values []float64) float64 { return m.Sum() / float64(len(values)) })
}

// Min returns the smallest.
func (m Measure) Min() *float64 { return m.told(slices.Min) }

// Max returns the largest.
func (m Measure) Max() *float64 { return m.told(slices.Max) }

// Median returns the one in the middle, or the mean of the two there.
func (m Measure) Median() *float64 { return m.told(median) }

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// told is a number that is of some values; nil where there are none.
func (m Measure) told(of func(values []float64) float64) *float64 {
	if len(m.values) == 0 {
		return nil
	}
	return new(round(of(m.values)))
}

// MeasureCount counts the members with a value, or with one between it and the next step.
type MeasureCount struct {
	Value float64
	Count int
}

// maxDistribution is how many values a distribution tells.
const maxDistribution = 500

// Distribution returns how many have which value, the smallest first; with a step, how many are from each multiple
// of it up to the next.
func (m Measure) Distribution(step *float64) ([]MeasureCount, error) {
	width := m.step
	if step != nil {
		width = *step
		if !(width > 0) || math.IsInf(width, 0) {
			return nil, fault.New(fault.InvalidInput, "A step is more than 0.").OnField("step")
		}
	}
	counts := map[float64]int{}
	for _, v := range m.values {
		if width > 0 {
			v = round(math.Floor(v/width+1e-9) * width)
		}
		counts[v]++
	}
	if len(counts) > maxDistribution {
		return nil, fault.New(fault.LimitExceeded, "These are %d different values. Give a larger step, so that there are at most %d.", len(counts), maxDistribution).OnField("step")
	}
	list := make([]MeasureCount, 0, len(counts))
	for v, n := range counts {
		list = append(list, MeasureCount{v, n})
	}
	slices.SortFunc(list, func(a, b MeasureCount) int { return cmp.Compare(a.Value, b.Value) })
	return list, nil
}
