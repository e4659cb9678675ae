package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// process is read through /proc; elsewhere than on Linux its numbers are 0.
type process struct{ pid int }

// clockTick is the unit of /proc/PID/stat on every Linux that Go runs on.
const clockTick = 10 * time.Millisecond

// cpu returns the processor time that the process has taken so far.
func (p process) cpu() time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name before may hold spaces
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	return ticks(fields[11]) + ticks(fields[12]) // user and system
}

func ticks(field string) time.Duration {
	n, err := strconv.ParseInt(field, 10, 64)
	if err != nil {
		return 0
	}
	return time.Duration(n) * clockTick
}

// ownMemory is the line of what a process wrote into memory.
const ownMemory = "RssAnon:"

// resetPeak makes peak count from now on.
func (p process) resetPeak() {
	// Where this is not possible, the peak since the start is reported: more, never less.
	_ = os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", p.pid), []byte("5"), 0)
}

// peak returns the most memory that the process held, in megabytes.
func (p process) peak() int { return p.status("VmHWM:") >> 10 }

// watchOwn tells the most memory of its own, in kilobytes, that the process holds until it is asked: what it wrote there. Pages
// of a file that SQLite maps are counted as resident too, but are the system's, which takes them back when it wants.
func (p process) watchOwn() (most func() int) {
	stop, done := make(chan struct{}), make(chan int)
	go func() {
		most := 0
		for {
			most = max(most, p.status(ownMemory))
			select {
			case <-stop:
				done <- most
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	return func() int { close(stop); return <-done }
}

// status returns a line of what the system says of the process, in kilobytes.
func (p process) status(line string) int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), line)
	fields := strings.Fields(rest)
	if len(fields) == 0 {
		return 0
	}
	kilobytes, err := strconv.Atoi(fields[0])
	if err != nil {
		return 0
	}
	return kilobytes
}

// waitQuiet waits until most of the machine was idle for a moment, but no longer than patience.
func waitQuiet(patience time.Duration) {
	for end := time.Now().Add(patience); time.Now().Before(end); {
		total, idle := machine()
		time.Sleep(100 * time.Millisecond)
		total2, idle2 := machine()
		if total2 > total && (idle2-idle)/(total2-total) > 0.8 {
			return
		}
	}
}

// machine returns the time of all processors so far, and how much of it was idle.
func machine() (total, idle float64) {
	text, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, 0
	}
	line, _, _ := strings.Cut(string(text), "\n")
	for i, field := range strings.Fields(line) {
		n, err := strconv.ParseFloat(field, 64)
		if err != nil || i > 8 { // the name, and the guests, who are counted in user already
			continue
		}
		total += n
		if i == 4 || i == 5 {
			idle += n
		}
	}
	return total, idle
}
