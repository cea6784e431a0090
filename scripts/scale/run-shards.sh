#!/bin/sh
# run-shards.sh SHARDS INTO [PROCESSES]: reads every shard (*.ndjson) of the folder SHARDS into the folder INTO, several at a
# time, with GNU parallel where it is there, else with xargs. Run again, it goes on where it was ended. Needs
# `npm run build:annotate`, or the path of that file as PLEDGEMARK_ANNOTATE.
set -eu
shards=$1
into=$2
processes=${3:-2}
PLEDGEMARK_ANNOTATE=${PLEDGEMARK_ANNOTATE:-dist/pledgemark-annotate.mjs}
export PLEDGEMARK_ANNOTATE into
mkdir -p "$into"
one='printf "%s\n" "$1" | node "$PLEDGEMARK_ANNOTATE" --shards "$into"'
names() { find "$shards" -name '*.ndjson' | sort; }
if parallel --version 2>/dev/null | grep -q GNU; then
  names | parallel --jobs "$processes" --retries 3 --quote sh -c "$one" shard {}
else
  names | tr '\n' '\0' | xargs -0 -n 1 -P "$processes" sh -c "$one" shard
fi
