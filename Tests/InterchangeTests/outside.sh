#!/bin/sh
# Has programs of other makers read the files that this program writes.
#
#   outside.sh FOLDER [SCHEMAS]
#
# FOLDER holds the files, made by
#   COTEJO_EXPORT=FOLDER swift test --filter ExportForOutsideTools
# SCHEMAS holds TBXcoreStructV03.rng, tbx-v2.xsd, xml.xsd and tmx14.dtd (default: $COTEJO_DATA/schemas, then
# ../shared/data/schemas). What is not there is skipped, and said; COTEJO_STRICT=1 makes skipping a failure.
# Needs: xmllint, and where they are to be tried python3 with translate-toolkit, and omegat.
set -u
folder=$(cd "${1:?usage: outside.sh FOLDER [SCHEMAS]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
schemas=${2:-${COTEJO_DATA:-$here/../../../shared/data}/schemas}
python=${PYTHON:-python3}
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pass() { echo "ok      $1"; }
fail() { echo "FAILED  $1"; failures=$((failures + 1)); }
skip() {
  echo "skipped $1"
  if [ "${COTEJO_STRICT:-0}" = 1 ]; then failures=$((failures + 1)); fi
}
check() { # NAME COMMAND...
  name=$1
  shift
  if "$@" >"$work/log" 2>&1; then pass "$name"; else
    fail "$name"
    sed 's/^/        /' "$work/log" | head -20
  fi
}

# XML: well-formed, and valid by the schemas.
if command -v xmllint >/dev/null; then
  for file in "$folder"/*.tbx "$folder"/*.tmx; do
    check "xmllint well-formed $(basename "$file")" xmllint --nonet --noout "$file"
  done
  if [ -f "$schemas/TBXcoreStructV03.rng" ]; then
    for file in "$folder"/*.tbx.tbx; do
      check "xmllint RELAX NG $(basename "$file")" \
        xmllint --nonet --noout --relaxng "$schemas/TBXcoreStructV03.rng" "$file"
    done
  else skip "TBXcoreStructV03.rng is not in $schemas"; fi
  # The schema of TBX v2 imports xml.xsd from beside itself.
  xml_xsd=$(find "$schemas" -name xml.xsd 2>/dev/null | head -1)
  if [ -f "$schemas/tbx-v2.xsd" ] && [ -n "$xml_xsd" ]; then
    cp "$schemas/tbx-v2.xsd" "$xml_xsd" "$work"
    for file in "$folder"/*.tbx2.tbx "$folder"/*.accepted.tbx; do
      check "xmllint XML Schema $(basename "$file")" \
        xmllint --nonet --noout --schema "$work/tbx-v2.xsd" "$file"
    done
  else skip "tbx-v2.xsd or xml.xsd is not in $schemas"; fi
  if [ -f "$schemas/tmx14.dtd" ]; then
    check "xmllint DTD pair.tmx" \
      xmllint --nonet --noout --dtdvalid "$schemas/tmx14.dtd" "$folder/pair.tmx"
  else skip "tmx14.dtd is not in $schemas"; fi
else skip "xmllint is not installed (Debian: libxml2-utils)"; fi

# Readers in Python: the csv module and translate-toolkit.
if command -v "$python" >/dev/null; then
  check "Python csv" "$python" "$here/Outside/read_tables.py" "$folder"
  if "$python" -c 'import translate' 2>/dev/null; then
    check "translate-toolkit" "$python" "$here/Outside/read_with_translate_toolkit.py" "$folder"
  else skip "translate-toolkit is not installed (pip install translate-toolkit==3.20.4)"; fi
else skip "$python is not installed"; fi

# OmegaT, in console mode.
if command -v "${OMEGAT:-omegat}" >/dev/null; then
  check "OmegaT" sh "$here/Outside/read_with_omegat.sh" "$folder" "$work"
else skip "omegat is not installed (Debian: omegat)"; fi

if [ "$failures" -gt 0 ]; then
  echo "$failures checks failed"
  exit 1
fi
