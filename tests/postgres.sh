#!/usr/bin/env bash
# A PostgreSQL for tests: one of its own in a temporary folder, heard on this machine alone, with nothing turned off that keeps data safe.
#   export DIALOGUE_TEST_POSTGRES=$(tests/postgres.sh start)
#   tests/postgres.sh restart   at once, as after a fall, the one that DIALOGUE_TEST_POSTGRES names
#   tests/postgres.sh stop      the one that DIALOGUE_TEST_POSTGRES names
# Needs the server's programs: apt-get install --no-install-recommends postgresql.
set -euo pipefail

programs() {
    local folders=(/usr/lib/postgresql/*/bin)
    if [[ -x ${folders[-1]}/initdb ]]; then
        echo "${folders[-1]}"
    elif command -v initdb > /dev/null; then
        dirname "$(command -v initdb)"
    else
        echo "There is no PostgreSQL server here." >&2
        return 1
    fi
}

# The server refuses to run as root.
as_its_user() {
    if ((EUID == 0)); then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

start() {
    local bin folder password port try
    bin=$(programs)
    folder=$(mktemp -d "${TMPDIR:-/tmp}/dialogue-postgres.XXXXXX")
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "$password" > "$folder/password"
    ((EUID != 0)) || chown -R postgres "$folder"
    cd "$folder"
    if ! as_its_user "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=scram-sha-256 --pwfile="$folder/password" --encoding=UTF8 --locale=C \
        > "$folder.log" 2>&1; then
        cat "$folder.log" >&2
        rm -rf "$folder" "$folder.log"
        return 1
    fi
    for try in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 10000)) # another program may have it
        if as_its_user "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/data/server.log" --wait --silent \
            --options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c max_connections=200" start > "$folder.log" 2>&1; then
            rm -f "$folder.log"
            echo "Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres;Application Name=$folder"
            return
        fi
    done
    cat "$folder.log" "$folder/data/server.log" >&2
    rm -rf "$folder" "$folder.log"
    return 1
}

# Where it lies stands in its name.
folder_of_it() {
    local folder=${DIALOGUE_TEST_POSTGRES##*;Application Name=}
    if [[ $folder != */dialogue-postgres.* || ! -d $folder/data ]]; then
        echo "DIALOGUE_TEST_POSTGRES names no server that this script started." >&2
        return 1
    fi
    echo "$folder"
}

restart() {
    local folder
    folder=$(folder_of_it)
    cd "$folder"
    as_its_user "$(programs)/pg_ctl" --pgdata="$folder/data" --log="$folder/data/server.log" --mode=immediate --wait --silent restart >&2
}

stop() {
    local folder
    folder=$(folder_of_it)
    cd "$folder"
    as_its_user "$(programs)/pg_ctl" --pgdata="$folder/data" --mode=immediate --silent stop >&2
    cd /
    rm -rf "$folder"
}

case ${1:-} in
    start) start ;;
    restart) restart ;;
    stop) stop ;;
    *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
esac
