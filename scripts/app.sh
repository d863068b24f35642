# shellcheck shell=bash
# The application on Payara Micro, bound to one address, with its pool and batch repository in the database of DB_URL.

# what Connector/J needs: bulk inserts, prepared statements, metadata that JBatch recognises, instants in UTC
DB_PARAMETERS='useBulkStmts=true&cachePrepStmts=true&useServerPrepStmts=true&useMysqlMetadata=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true'

# complete_db_url: adds the parameters unless the address brings its own, and finds the schema's name
complete_db_url() {
  case $DB_URL in
  jdbc:mariadb://*/?*) ;;
  *) die "DB_URL debe ser como jdbc:mariadb://servidor:3306/compromiso y es: $DB_URL" ;;
  esac
  case $DB_URL in *\?*) ;; *) DB_URL="$DB_URL?$DB_PARAMETERS" ;; esac
  export DB_URL
  DB_SCHEMA=${DB_URL%%\?*}
  DB_SCHEMA=${DB_SCHEMA##*/}
}

app_stop_orphan() {
  local pid
  pid=$(cat "$1/app.pid" 2>/dev/null || true)
  if belongs "$pid" "$1/payara"; then
    say "Deteniendo una aplicación que quedó de una ejecución anterior (proceso $pid) ..."
    stop_process "$pid" 30
  fi
  rm -f "$1/app.pid"
}

# app_prepare FOLDER HOST: asadmin commands for this database, and an empty server root
app_prepare() {
  rm -rf "$1/payara"
  mkdir -p "$1/payara" "$1/log"
  [ ! -f "$1/log/servidor.log" ] || mv "$1/log/servidor.log" "$1/log/servidor.anterior.log"
  : >"$1/log/servidor.log"
  sed "s/@SCHEMA@/$DB_SCHEMA/" "$ROOT/scripts/payara/compromiso.asadmin" >"$1/payara/preboot.asadmin"
  sed "s/@HOST@/$2/" "$ROOT/scripts/payara/micro.asadmin" >>"$1/payara/preboot.asadmin"
}

# app_start FOLDER WAR HOST PORT: sets APP_PID
app_start() {
  local folder=$1 war=$2 host=$3 port=$4
  app_prepare "$folder" "$host"
  # shellcheck disable=SC2086 # JAVA_OPTS is a list of words
  setsid "$JAVA_HOME/bin/java" ${JAVA_OPTS:--Xmx1g -XX:TieredStopAtLevel=1} \
    -Dproduct.name= -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:+ExitOnOutOfMemoryError \
    -jar "$PAYARA_MICRO" --rootDir "$folder/payara/root" --addLibs "$JDBC_DRIVER" \
    --prebootCommandFile "$folder/payara/preboot.asadmin" --nohazelcast --disablePhoneHome \
    --port "$port" --contextRoot / --deploy "$war" \
    </dev/null >>"$folder/log/servidor.log" 2>&1 9>&- &
  APP_PID=$!
  disown
  echo "$APP_PID" >"$folder/app.pid"
}

# http_status URL: of a GET, without needing curl; 000 when nobody answers
http_status() {
  local rest=${1#http://} host port path status
  host=${rest%%/*}
  path=/${rest#*/}
  port=${host##*:}
  host=${host%:*}
  {
    exec 3<>"/dev/tcp/$host/$port" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: %s\r\n\r\n' "$path" "$host" >&3
    read -r -t 10 _ status _ <&3
  } 2>/dev/null
  exec 3<&- 2>/dev/null
  printf '%s\n' "${status:-000}"
}

# app_wait FOLDER URL SECONDS: until the application itself answers; tells what the log says when it will not
app_wait() {
  local folder=$1 url=$2 until=$((SECONDS + $3))
  while [ "$(http_status "$url/listo")" != 200 ]; do
    if ! is_alive "$APP_PID"; then
      app_complain "$folder" "La aplicación terminó antes de estar lista."
      return 1
    fi
    if grep -q 'Payara Micro .* ready in' "$folder/log/servidor.log" && [ "$(http_status "$url/listo")" != 200 ]; then
      app_complain "$folder" "La aplicación no se pudo desplegar."
      return 1
    fi
    if [ "$SECONDS" -ge "$until" ]; then
      app_complain "$folder" "La aplicación no respondió en $3 s."
      return 1
    fi
    sleep 0.2
  done
}

app_complain() {
  say "$2" >&2
  grep -o -m1 -E 'Compromiso Social no puede iniciar.*|Exception while loading the app : .*' "$1/log/servidor.log" >&2
  say "Detalle: $1/log/servidor.log" >&2
}

# app_start_empty FOLDER PORT: the same server with nothing deployed, to compare with
app_start_empty() {
  app_prepare "$1" 127.0.0.1
  # shellcheck disable=SC2086 # JAVA_OPTS is a list of words
  setsid "$JAVA_HOME/bin/java" ${JAVA_OPTS:--Xmx1g -XX:TieredStopAtLevel=1} -Duser.timezone=UTC \
    -jar "$PAYARA_MICRO" --rootDir "$1/payara/root" --nohazelcast --disablePhoneHome --port "$2" \
    </dev/null >>"$1/log/servidor.log" 2>&1 9>&- &
  APP_PID=$!
  disown
}
