# shellcheck shell=bash
# What every script of the house shares: where things are, how to speak, how to wait and how to stop a process.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
RUNTIME=$ROOT/target/runtime
MVN=${MVN:-mvn}

say() { printf '%s\n' "$*"; }
die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# property NAME: a version of the parent POM
property() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" "$ROOT/pom.xml" | head -1; }

port_is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    port_is_open "$port" || break
  done
  printf '%s\n' "$port"
}

# random_secret: 32 hexadecimal digits
random_secret() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

# belongs PID WORD: PID is alive and its command line holds WORD; a pid file may outlive its process
belongs() {
  [ -n "$1" ] && [ -r "/proc/$1/cmdline" ] && tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF -- "$2"
}

is_alive() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# stop_process PID SECONDS: asks with TERM, insists with KILL
stop_process() {
  local pid=$1 left=$(($2 * 10))
  is_alive "$pid" || return 0
  kill -TERM "$pid" 2>/dev/null
  while is_alive "$pid" && [ "$left" -gt 0 ]; do
    sleep 0.1
    left=$((left - 1))
  done
  ! is_alive "$pid" || kill -KILL "$pid" 2>/dev/null
}
