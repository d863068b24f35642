# shellcheck shell=bash
# Tools of the machine: a JDK 17, Maven and what the tests need. Root on Debian installs what is missing; anybody else is told.

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# install_packages WHY PACKAGE...
install_packages() {
  local why=$1
  shift
  can_install || die "Falta $why. En Debian: sudo apt-get install $*"
  say "Instalando $* ..."
  if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
    >/tmp/apt.$$ 2>&1; then
    cat /tmp/apt.$$ >&2
    rm -f /tmp/apt.$$
    die "No se pudo instalar: $*"
  fi
  rm -f /tmp/apt.$$
}

java_major() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1; }

# need_java: a JDK (javac beside java) of version 17 or newer, in JAVA_HOME or on the path
need_java() {
  local home
  for home in "${JAVA_HOME:-none}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")" \
    /usr/lib/jvm/java-17-openjdk-*; do
    if [ -x "$home/bin/javac" ] && [ "$(java_major "$home/bin/java")" -ge 17 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  install_packages "un JDK 17" openjdk-17-jdk-headless
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  export JAVA_HOME
}

need_maven() { command -v "${MVN%% *}" >/dev/null || install_packages "Maven 3.8" maven; }

# need_libraries BINARY: the shared libraries it is linked with
need_libraries() {
  if ldd "$1" | grep -q 'not found'; then
    install_packages "lo que enlaza $(basename "$1")" libsystemd0 libstdc++6 libcrypt1 libaio1 libncurses6
    ! ldd "$1" | grep 'not found' || die "Faltan bibliotecas para $1"
  fi
}

need_browser() {
  if ! { command -v chromium && command -v chromedriver; } >/dev/null; then
    install_packages "Chromium" chromium chromium-driver
  fi
}

# need_debian_mariadb: the binaries of Debian's own MariaDB, without its service; its installer calls a tool of the client's package
need_debian_mariadb() {
  if ! [ -x /usr/sbin/mariadbd ] || ! [ -x /usr/bin/my_print_defaults ]; then
    install_packages "MariaDB de Debian" mariadb-server-core mariadb-client-core
  fi
}

need_shellcheck() { command -v shellcheck >/dev/null || install_packages "shellcheck" shellcheck; }
