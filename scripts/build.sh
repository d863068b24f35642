# shellcheck shell=bash
# Builds the WAR when its sources changed since it was last built.

sources_fingerprint() {
  (cd "$ROOT" && find pom.xml ./*/pom.xml ejb-module/src/main batch-module/src/main web-module/src/main -type f \
    -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum)
}

# need_war: sets WAR; COMPROMISO_WAR names one that is already built
need_war() {
  WAR=${COMPROMISO_WAR:-$ROOT/web-module/target/compromiso.war}
  [ -z "${COMPROMISO_WAR:-}" ] || return 0
  local stamp=$ROOT/web-module/target/compromiso.sources now
  now=$(sources_fingerprint)
  if [ -f "$WAR" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
    return
  fi
  say "Construyendo la aplicación ..."
  # what was compiled from sources that are gone must not ride along
  rm -rf "$ROOT"/*-module/target/classes "$ROOT/web-module/target/compromiso"
  local goal=(-q -B -pl web-module -am package -Dmaven.test.skip=true -Dspotless.apply.skip=true)
  (cd "$ROOT" && { $MVN -o "${goal[@]}" >/dev/null 2>&1 || $MVN "${goal[@]}"; }) || die "La construcción falló."
  printf '%s\n' "$now" >"$stamp"
}
