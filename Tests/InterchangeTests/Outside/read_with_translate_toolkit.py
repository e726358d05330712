"""translate-toolkit reads our TBX v2, TMX and OmegaT glossary; what it reads is what the JSON glossary says."""

import json
import sys
from pathlib import Path

from translate.storage import omegat, tbx, tmx

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def terms_of_tbx(path):
    """Language and text of every term, concept by concept, by way of the reader's own tree."""
    store = tbx.tbxfile.parsefile(str(path))
    out = []
    for unit in store.units:
        entry = unit.xmlelement
        out.append([(s.get(XML_LANG), t.text) for s in entry.findall("langSet") for t in s.iter("term")])
    return store, out


def main():
    folder = Path(sys.argv[1])
    for base in ("plain", "hard"):
        glossary = json.loads((folder / f"{base}.json.json").read_text(encoding="utf-8"))["concepts"]
        store, got = terms_of_tbx(folder / f"{base}.tbx2.tbx")
        assert len(store.units) == len(glossary), (len(store.units), len(glossary))
        for concept, terms in zip(glossary, got):
            want = sorted((t["language"], t["term"]) for t in concept["terms"])
            assert sorted(terms) == want, (concept["id"], terms, want)
        print(base, "tbx", len(store.units), "units")

    accepted, _ = terms_of_tbx(folder / "plain.accepted.tbx")
    texts = (folder / "plain.accepted.tbx").read_text(encoding="utf-8")
    assert "tarjeta" not in texts and len(accepted.units) == 2
    assert [str(u.source) for u in accepted.units] == ["fatherland card", "red point"], [str(u.source) for u in accepted.units]
    assert [str(u.target) for u in accepted.units] == ["carnet de la patria", "punto rojo"]

    with open(folder / "pair.tmx", "rb") as file:
        memory = tmx.tmxfile(file, "en", "es")
    pairs = [(str(u.source), str(u.target)) for u in memory.units]
    assert pairs[0] == ("The tent <stood> there & waited.", "El toldo «estaba» allí. Esperaba."), pairs
    assert len(pairs) == 4
    print("tmx", len(pairs), "units")

    with open(folder / "plain.omegat.utf8", "rb") as file:
        lines = omegat.OmegaTFile(file)
    pairs = [(u.source, u.target) for u in lines.units if not u.source.startswith("#")]
    assert pairs == [
        ("fatherland card", "carnet de la patria"),
        ("homeland card", "carnet de la patria"),
        ("red point", "punto rojo"),
    ], pairs
    print("omegat", len(pairs), "units")


main()
