"""Python's csv module reads our tables; what it reads is what the JSON glossary says."""

import csv
import json
import sys
from pathlib import Path

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def restored(cell):
    """The text of a cell without the apostrophe that keeps it from being a formula."""
    bare = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and bare.startswith(FORMULA + ("＝", "＋", "－", "＠")) else cell


def check(folder, name, json_name, delimiter):
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter, strict=True))
    head, body = rows[0], rows[1:]
    assert all(len(row) == len(head) for row in body), f"{name}: ragged rows"
    assert not any(c.startswith(FORMULA) for row in body for c in row), f"{name}: a formula"
    glossary = json.loads((folder / json_name).read_text(encoding="utf-8"))
    want = [(c["id"], t["language"], t["term"], t["status"], t.get("note", "")) for c in glossary["concepts"] for t in c["terms"]]
    headings = [("concept", "language", "term", "status", "note"), ("concepto", "idioma", "término", "estado", "nota")]
    columns = next([head.index(h) for h in hs] for hs in headings if hs[0] in head)
    got = [tuple(restored(row[c]) for c in columns) for row in body]
    assert got == want, f"{name}: " + str(next((g, w) for g, w in zip(got, want) if g != w))
    print(name, len(body), "rows")


def main():
    folder = Path(sys.argv[1])
    for base in ("plain", "hard"):
        for name, delimiter in ((f"{base}.csv.csv", ","), (f"{base}.semicolon.csv", ";"), (f"{base}.tsv.tsv", "\t")):
            check(folder, name, f"{base}.json.json", delimiter)


main()
