#!/bin/sh
# OmegaT in console mode opens a project with our files in it: TBX and text in glossary/, the TMX in tm/ and as its own
# memory, and translates a text with the latter. It reads no glossary there, so its readers of these are called on their
# own, where a Java with a compiler is installed.
#
#   read_with_omegat.sh FOLDER WORK
set -eu
folder=$1
project=$2/omegat
mkdir -p "$project/omegat" "$project/source" "$project/target" "$project/glossary" "$project/tm" \
  "$project/dictionary" "$2/home"
cat >"$project/omegat.project" <<'XML'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>EN</source_lang><target_lang>ES</target_lang>
<sentence_seg>true</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
XML
cp "$folder/plain.accepted.tbx" "$folder/hard.tbx2.tbx" "$project/glossary"
cp "$folder/plain.omegat.utf8" "$project/glossary/plain.utf8"
cp "$folder/pair.tmx" "$project/tm"
cp "$folder/pair.tmx" "$project/omegat/project_save.tmx"
printf 'Nobody said a word.\n\nFirst moved.\n' >"$project/source/text.txt"
HOME=$2/home timeout 300 "${OMEGAT:-omegat}" "$project" --mode=console-translate \
  --config-dir="$2/home" >"$2/omegat.log" 2>&1 </dev/null || {
    cat "$2/omegat.log"
    exit 1
  }
if grep -iE 'glossar.*(error|exception)|error.*glossar|tmx.*(error|exception)' "$2/omegat.log"; then exit 1; fi
grep -q 'Nadie dijo nada\.' "$project/target/text.txt" && grep -q 'Primero movido\.' "$project/target/text.txt" || {
  cat "$2/omegat.log" "$project/target/text.txt"
  exit 1
}

jar=${OMEGAT_JAR:-/usr/share/omegat/OmegaT.jar}
if ! command -v javac >/dev/null || [ ! -f "$jar" ]; then
  echo "skipped: OmegaT's glossary readers need javac and $jar"
  exit 0
fi
here=$(cd "$(dirname "$0")" && pwd)
HOME=$2/home java -cp "$jar" "$here/ReadGlossaries.java" "$project" "$project/glossary/plain.utf8" \
  "$project/glossary/plain.accepted.tbx" "$project/glossary/hard.tbx2.tbx" >"$2/read" 2>"$2/read.log" ||
  {
    cat "$2/read.log"
    exit 1
  }
for file in plain.utf8 plain.accepted.tbx; do
  printf '%s\t%s\t%s\n' "$file" 'fatherland card' 'carnet de la patria' \
    "$file" 'homeland card' 'carnet de la patria' "$file" 'red point' 'punto rojo'
done >"$2/wanted"
grep '^plain' "$2/read" | diff "$2/wanted" - || exit 1
grep -q '^hard' "$2/read"
