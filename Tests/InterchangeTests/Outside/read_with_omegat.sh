#!/bin/sh
# OmegaT in console mode opens a project with our files in it: TBX and text in glossary/, the TMX in tm/ and as its own
# memory, and translates a text with the latter.
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
  --config-dir="$2/home" >"$2/omegat.log" 2>&1 </dev/null || { cat "$2/omegat.log"; exit 1; }
if grep -iE 'glossar.*(error|exception)|error.*glossar|tmx.*(error|exception)' "$2/omegat.log"; then exit 1; fi
grep -q 'Nadie dijo nada\.' "$project/target/text.txt" && grep -q 'Primero movido\.' "$project/target/text.txt" || {
  cat "$2/omegat.log" "$project/target/text.txt"
  exit 1
}
