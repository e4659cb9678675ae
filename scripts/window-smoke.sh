#!/usr/bin/env bash
# Starts the real window on the demo company, on a display of its own, and looks at what it does: the chart in colour, a
# second start that hands over to the first, a file dropped from another program, the end by the native menu, what is
# remembered. Leaves its pictures in bin/window-smoke/.
. "$(dirname "$0")/lib.sh"

work=$(mktemp -d)
pictures=bin/window-smoke
seconds_to_paint=60
display_server=""
window=""
drag_source=""

main() {
  mkdir -p "$pictures"
  rm -f "$pictures"/*.png
  # Nothing of the person whose machine this is may be touched or remembered.
  export HOME=$work/home XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work/runtime
  mkdir -p "$HOME" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
  mkdir -m 700 "$XDG_RUNTIME_DIR"
  unset WAYLAND_DISPLAY
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1

  start_display
  bin/cadre demo --file "$work/demo.cadre" >/dev/null
  bin/cadre-desktop "$work/demo.cadre" >"$work/log" 2>&1 &
  window=$!
  wait_for chart_is_painted "$seconds_to_paint" || fail "The chart was not painted within $seconds_to_paint seconds."
  say "   the chart is painted, in $(hues) hues"
  second_start_hands_over
  exports_by_keyboard
  imports_what_is_dropped
  quits_by_its_menu
  keeps_what_was_dropped
}

# start_display runs X on a free display and a session bus, which a single instance is found by.
start_display() {
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
  display_server=$!
  wait_for display_is_up 20 || fail "Xvfb did not start."
  export DISPLAY=:$(cat "$work/display")
  local bus
  bus=$(dbus-daemon --session --fork --print-address=1 --print-pid=1 --nopidfile)
  export DBUS_SESSION_BUS_ADDRESS=$(printf '%s\n' "$bus" | head -n 1)
  bus_daemon=$(printf '%s\n' "$bus" | tail -n 1)
}

display_is_up() { [ -s "$work/display" ]; }

# chart_is_painted: the middle of the screen has to hold many hues. The frame of the app, an error page and an empty
# workspace know grey and one accent; the cards of a chart wear the colours of its teams.
chart_is_painted() {
  import -window root "$pictures/now.png" 2>/dev/null && [ "$(hues)" -ge 4 ]
}

# hues counts the twelfths of the colour wheel that clearly coloured points in the middle of the last picture lie in;
# a few points alone are the edge of a letter.
hues() {
  convert "$pictures/now.png" -gravity center -crop 60%x60%+0+0 +repage -depth 8 txt:- 2>/dev/null |
    awk -F'[(),]' '
      NR > 1 {
        r = $3; g = $4; b = $5; high = low = r
        if (g > high) high = g; if (b > high) high = b; if (g < low) low = g; if (b < low) low = b
        if (high - low < 48) next
        if (high == r) hue = (g - b) / (high - low); else if (high == g) hue = 2 + (b - r) / (high - low); else hue = 4 + (r - g) / (high - low)
        points[int((hue * 2 + 12) % 12)]++
      }
      END { n = 0; for (hue in points) if (points[hue] > 40) n++; print n }'
}

second_start_hands_over() {
  local status=0
  timeout 20 bin/cadre-desktop "$work/demo.cadre" >"$work/second.log" 2>&1 || status=$?
  [ "$status" != 124 ] || fail "A second start stayed instead of handing over to the first."
  kill -0 "$window" 2>/dev/null || fail "The first window did not survive a second start."
  say "   a second start hands over to the first"
}

# exports_by_keyboard asks for the chart as a PDF, and names the file in the system's dialog.
exports_by_keyboard() {
  local file=$work/by-keyboard.pdf
  xdotool windowfocus --sync "$(window_named 'demo - Cadre')"
  wait_for export_is_open 20 || fail "The dialog for exports did not open."
  wait_for save_is_asked 20 || fail "Enter did not export the chart."
  xdotool windowfocus --sync "$(window_named '^Save$')" key --clearmodifiers ctrl+a
  xdotool type --delay 20 "$file"
  xdotool key Return
  exported=$file
  wait_for is_exported 20 || fail "The chart was not written as $file."
  pdftotext "$file" - | grep 'Henriette Sandvoort' >/dev/null || fail "Who leads the demo company is not in the PDF of the chart."
  say "   the chart is exported by keyboard, to a file that the system's dialog asked for"
}

# export_is_open presses the keys until the app takes them: the chart is painted before all commands are there.
export_is_open() {
  room_is_dimmed || { xdotool key --clearmodifiers ctrl+e; sleep 1; room_is_dimmed; }
}

# room_is_dimmed: the ground of the window, at the edge of the chart, is nearly white, but below a dialog.
room_is_dimmed() {
  import -window root "$pictures/now.png" 2>/dev/null || return 1
  convert "$pictures/now.png" -format '%[fx:p{720,850}.g<0.7]' info: | grep -q '^1'
}

# save_is_asked presses Enter until the dialog takes it: while it opens, it may not have the focus yet.
save_is_asked() {
  [ -z "$(window_named '^Save$')" ] || return 0
  xdotool key Return
  sleep 1
  [ -n "$(window_named '^Save$')" ]
}

is_exported() { [ -s "$exported" ]; }

# imports_what_is_dropped drags a file out of another program into the room for it, and imports it.
imports_what_is_dropped() {
  local id X Y WIDTH HEIGHT step
  printf 'Seat ID,Title,Name\nD1,Head of Dropping,Dora Dragged\n' >"$work/dropped file.csv"
  # shellcheck disable=SC2046 # a list of words
  gcc -w -o "$work/drag-source" scripts/drag-source.c $(pkg-config --cflags --libs gtk+-3.0)
  "$work/drag-source" "$work/dropped file.csv" &
  drag_source=$!
  wait_for file_is_shown 15 || fail "The program to drag a file from did not come up."
  id=$(window_named 'demo - Cadre')
  eval "$(xdotool getwindowgeometry --shell "$id" | grep -E '^(X|Y|WIDTH|HEIGHT)=[0-9]+$')"
  button_x=$((X + WIDTH - 31)) button_y=$((Y + HEIGHT - 59)) # beside the word on the one button of the room
  xdotool windowfocus --sync "$id" key --clearmodifiers ctrl+i
  wait_for room_is_shown 15 || fail "The room for imports did not open."
  xdotool mousemove 1420 20 mousedown 1
  for step in $(seq 1 20); do
    xdotool mousemove $((1420 + (X + WIDTH / 2 - 1420) * step / 20)) $((20 + (Y + HEIGHT / 2 - 20) * step / 20))
    sleep 0.05
  done
  sleep 1 # a person looks where it would fall
  import -window root "$pictures/dragged.png"
  xdotool mouseup 1
  wait_for drop_has_arrived 15 || fail "A file that was dropped did not arrive."
  wait_for can_be_imported 20 || fail "What would be imported was not shown."
  cp "$pictures/now.png" "$pictures/dropped.png"
  xdotool mousemove "$button_x" "$button_y" click 1
  wait_for button_has_gone 20 || fail "The file was not imported."
  cp "$pictures/now.png" "$pictures/imported.png"
  say "   a file that is dropped from another program is imported"
}

window_named() { xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1; }
file_is_shown() { [ -n "$(window_named '^drag-source$')" ]; }
room_is_shown() { [ -n "$(window_named '^Import - demo - Cadre$')" ]; }
drop_has_arrived() { [ -n "$(window_named '^dropped file.csv .*demo - Cadre$')" ]; }

# can_be_imported: the button is in the colour of the accent once there is something to import.
can_be_imported() {
  import -window root "$pictures/now.png" 2>/dev/null || return 1
  convert "$pictures/now.png" -format "%[fx:p{$button_x,$button_y}.b-p{$button_x,$button_y}.r>0.2]" info: | grep -q '^1'
}

button_has_gone() { ! can_be_imported; }

keeps_what_was_dropped() {
  bin/cadre export --file "$work/demo.cadre" | grep 'Dora Dragged' >/dev/null || fail "What was dropped and imported is not in the workspace."
}

# quits_by_its_menu presses the key of the native menu's Quit, and looks at what the window remembers.
quits_by_its_menu() {
  local id status=0
  id=$(window_named 'demo - Cadre')
  [ -n "$id" ] || fail "No window has the workspace's name in its title."
  xdotool windowfocus --sync "$id" key --clearmodifiers ctrl+q
  wait_for window_has_gone 15 || fail "The window did not quit by the key of its menu."
  wait "$window" || status=$?
  window=""
  [ "$status" = 0 ] || fail "The window ended with status $status."
  grep -q '"width": [1-9]' "$XDG_CONFIG_HOME/cadre/window.json" || fail "The window does not remember its place."
  grep -q 'demo.cadre' "$XDG_CONFIG_HOME/cadre/window.json" || fail "The window does not remember the workspace."
  say "   quits by its menu, and remembers its place and the workspace"
}

window_has_gone() { ! kill -0 "$window" 2>/dev/null; }

# wait_for CHECK SECONDS polls; nothing tells a shell that a screen was painted.
wait_for() {
  local until=$((SECONDS + $2))
  until "$1"; do
    [ "$SECONDS" -lt "$until" ] || return 1
    [ -z "$window" ] || ! window_has_gone || [ "$1" = window_has_gone ] || return 1
    sleep 0.3
  done
}

fail() {
  [ ! -s "$work/log" ] || { say "   the window said:"; sed 's/^/   | /' "$work/log"; }
  [ ! -e "$pictures/now.png" ] || say "   the last picture: $pictures/now.png"
  die "   $*"
}

stop_all() {
  local pid
  for pid in "$window" "$drag_source" "${bus_daemon:-}" "$display_server"; do
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$work"
}

trap stop_all EXIT
main
