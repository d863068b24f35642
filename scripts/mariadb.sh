# shellcheck shell=bash
# A MariaDB of our own: data, secrets, log and pid file in one folder; listens on 127.0.0.1 only.
# MARIADB_HOME says whose binaries: the embedded ones (scripts/runtime.sh), or /usr for Debian's.

DB_NAME=compromiso

mariadb_binary() {
  local folder
  for folder in bin sbin scripts; do
    if [ -x "$MARIADB_HOME/$folder/$1" ]; then
      printf '%s\n' "$MARIADB_HOME/$folder/$1"
      return
    fi
  done
  die "No se encuentra $1 en $MARIADB_HOME"
}

mariadb_create() {
  local folder=$1
  say "Creando la base de datos en $folder ..."
  rm -rf "$folder/new"
  mkdir -p "$folder/new" "$folder/tmp"
  TMPDIR=$folder/tmp "$(mariadb_binary mariadb-install-db)" --no-defaults --basedir="$MARIADB_HOME" --datadir="$folder/new" \
    --user="$(id -un)" --auth-root-authentication-method=normal --skip-test-db --skip-name-resolve \
    >"$folder/install.log" 2>&1 || die "No se pudo crear la base de datos; vea $folder/install.log"
  mv "$folder/new" "$folder/data"
}

# mariadb_init_file FOLDER: runs at every start, so that schema and secrets are always what the folder says
mariadb_init_file() {
  local folder=$1 secret collation=utf8mb4_uca1400_spanish_as_ci
  [ -s "$folder/password" ] || random_secret >"$folder/password"
  secret=$(cat "$folder/password")
  case $("$(mariadb_binary mariadbd)" --no-defaults --version) in *" 10."* | *" 11."[0-3].*) collation=utf8mb4_spanish_ci ;; esac
  cat >"$folder/init.sql" <<SQL
CREATE DATABASE IF NOT EXISTS $DB_NAME CHARACTER SET utf8mb4 COLLATE $collation;
CREATE USER IF NOT EXISTS '$DB_NAME'@'127.0.0.1' IDENTIFIED BY '$secret';
ALTER USER '$DB_NAME'@'127.0.0.1' IDENTIFIED BY '$secret';
GRANT ALL ON $DB_NAME.* TO '$DB_NAME'@'127.0.0.1';
ALTER USER 'root'@'localhost' IDENTIFIED BY '$(random_secret)';
DROP USER IF EXISTS ''@'localhost', ''@'$(uname -n)', 'root'@'127.0.0.1', 'root'@'::1', 'root'@'$(uname -n)';
SQL
}

# mariadb_stop_orphan FOLDER: a launcher killed with -9 leaves its server behind
mariadb_stop_orphan() {
  local pid
  pid=$(cat "$1/mariadb.pid" 2>/dev/null || true)
  if belongs "$pid" "$1/data"; then
    say "Deteniendo una base de datos que quedó de una ejecución anterior (proceso $pid) ..."
    stop_process "$pid" 60
  fi
  rm -f "$1/mariadb.pid"
}

# mariadb_start FOLDER [PORT]: sets MARIADB_PID, DB_URL, DB_USER and DB_PASSWORD
mariadb_start() {
  local folder=$1 port=${2:-$(free_port)} left=600 umask_before
  umask_before=$(umask)
  umask 077
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  mariadb_stop_orphan "$folder"
  [ -d "$folder/data/mysql" ] || mariadb_create "$folder"
  mariadb_init_file "$folder"
  # a folder of its own: a server that starts removes the temporary tables that it finds in its folder, whoever's they are
  mkdir -p "$folder/tmp"
  setsid "$(mariadb_binary mariadbd)" --no-defaults --basedir="$MARIADB_HOME" --datadir="$folder/data" \
    --user="$(id -un)" --bind-address=127.0.0.1 --port="$port" --socket=mariadb.sock \
    --tmpdir="$folder/tmp" --pid-file="$folder/mariadb.pid" --log-error="$folder/mariadb.log" --init-file="$folder/init.sql" \
    --skip-ssl --skip-name-resolve --skip-log-bin --performance-schema=OFF --local-infile=OFF \
    --character-set-server=utf8mb4 --default-time-zone=+00:00 \
    --innodb-buffer-pool-size="${DB_BUFFER_POOL:-256M}" --innodb-flush-log-at-trx-commit=1 \
    --max-allowed-packet=64M --max-connections=200 </dev/null >/dev/null 2>&1 9>&- &
  MARIADB_PID=$!
  disown
  umask "$umask_before"
  until port_is_open "$port"; do
    is_alive "$MARIADB_PID" || die "La base de datos no inició; vea $folder/mariadb.log"
    [ "$left" -gt 0 ] || die "La base de datos no respondió en 60 s; vea $folder/mariadb.log"
    sleep 0.1
    left=$((left - 1))
  done
  # shellcheck disable=SC2034 # for the caller
  DB_PORT=$port
  export DB_URL="jdbc:mariadb://127.0.0.1:$port/$DB_NAME"
  export DB_USER=$DB_NAME
  DB_PASSWORD=$(cat "$folder/password")
  export DB_PASSWORD
  (umask 077 && printf '%s\n' "$DB_URL" >"$folder/url")
}
