# shellcheck shell=bash
# Counts what Surefire and Failsafe left in their XML reports.

TOTAL_PASSED=0
TOTAL_FAILED=0
TOTAL_SKIPPED=0

# attribute NAME FILE: of the report's first element
attribute() { sed -n "s/^<testsuite .* $1=\"\([0-9]*\)\".*/\1/p" "$2" | head -1; }

# count LABEL FILE...: one line of the summary
count() {
  local label=$1 passed=0 failed=0 skipped=0 file tests bad skip
  shift
  for file in "$@"; do
    [ -f "$file" ] || continue
    tests=$(attribute tests "$file")
    bad=$(($(attribute failures "$file") + $(attribute errors "$file")))
    skip=$(attribute skipped "$file")
    failed=$((failed + bad))
    skipped=$((skipped + skip))
    passed=$((passed + tests - bad - skip))
  done
  printf '  %-42s %5d passed %4d failed %4d skipped\n' "$label" "$passed" "$failed" "$skipped"
  TOTAL_PASSED=$((TOTAL_PASSED + passed))
  TOTAL_FAILED=$((TOTAL_FAILED + failed))
  TOTAL_SKIPPED=$((TOTAL_SKIPPED + skipped))
}

# reports KIND MODULE PATTERN [NOT]: the reports whose class name fits PATTERN and not NOT
reports() {
  local file
  # shellcheck disable=SC2231,SC2254 # the arguments are patterns
  for file in "$ROOT"/$2/target/"$1"-reports/TEST-*.xml; do
    case ${file##*.compromisosocial.} in
    ${4:-/}) ;;
    $3) printf '%s\n' "$file" ;;
    esac
  done
}

report_summary() {
  local unit architecture container ear browser system
  mapfile -t architecture < <(reports surefire '*' 'arquitectura.*')
  mapfile -t unit < <(reports surefire '*' '*' 'arquitectura.*')
  mapfile -t container < <(reports failsafe web-module '*')
  mapfile -t ear < <(reports failsafe ear '*EarIT.xml')
  mapfile -t browser < <(reports failsafe ear '*UiIT.xml')
  mapfile -t system < <(reports failsafe ear '*' '@(*EarIT|*UiIT).xml')
  say ""
  say "Resumen"
  count "unit" "${unit[@]}"
  count "architecture" "${architecture[@]}"
  count "container (Payara Micro, MariaDB 11.4)" "${container[@]}"
  count "system (./run; MariaDB 10.11)" "${system[@]}"
  count "EAR (Payara Server)" "${ear[@]}"
  count "browser (Chromium)" "${browser[@]}"
}

report_failures() {
  local file
  for file in "$ROOT"/*/target/surefire-reports/TEST-*.xml "$ROOT"/*/target/failsafe-reports/TEST-*.xml; do
    [ -f "$file" ] && awk '
      /<testcase / { name = $0; sub(/.*<testcase name="/, "", name); sub(/".*/, "", name)
                     class = $0; sub(/.*classname="/, "", class); sub(/".*/, "", class) }
      /<(failure|error)[ >]/ { print "FALLÓ " class "." name }' "$file"
  done
}

# the one line that says it all, in the form that build servers read
report_total() { say "$TOTAL_PASSED passed, $TOTAL_FAILED failed, $TOTAL_SKIPPED skipped"; }

shopt -s extglob
