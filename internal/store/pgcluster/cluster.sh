# Runs one private PostgreSQL for as long as standard input stays open, then takes it away.
# Arguments: the folder to make, the folder with the initialised cluster to copy, PostgreSQL's bin folder.
set -eu
dir=$1 template=$2 bin=$3

# Ctrl-C reaches the whole process group; the end of standard input is the one signal that counts here.
trap : INT HUP TERM

mkdir -m 700 "$dir"
if [ ! -d "$template" ]; then
	# Several test programs may come here at once: each initialises its own, the first rename wins.
	"$bin/initdb" -D "$dir/init" -U cadre --auth=trust --encoding=UTF8 --locale=C --no-sync >"$dir/log" 2>&1
	mv "$dir/init" "$template.$$" && mv -n "$template.$$" "$template" && rm -rf "$template.$$" "$template/${template##*/}.$$"
fi
# Somebody else's folder under a name that can be guessed is no template of ours.
[ -O "$template" ] || { echo "$template belongs to somebody else" >"$dir/log"; exit 1; }
cp -R -p "$template" "$dir/data"

"$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c fsync=off -c synchronous_commit=off \
	-c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB </dev/null >>"$dir/log" 2>&1 &
server=$!
cat >/dev/null || :
kill -QUIT "$server" 2>/dev/null || :
wait "$server" || :
rm -rf "$dir"
