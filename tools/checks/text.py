"""Rules that are found in the text of the files."""
import re
import subprocess

# Where bytes may become HTML without escaping, and why.
UNSAFE_HTML = {
    "Sources/HTML/": "the kit itself",
}
UNSAFE = re.compile(r"\bHTML\s*\(\s*unsafe\b|\.init\(\s*unsafe\b")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
# Written in pieces, so that this file does not break its own rule.
OUTSIDE = re.compile("|".join([
    r"(?<![\w.])/wor" + r"k/", r"py" + r"pi\.org", r"python" + r"hosted\.", r"deb\." + r"debian\.org", r"ftp\." + r"debian\.org",
    r"/ro" + r"ot/", r"/opt/whe" + r"els"]))
INLINE = re.compile(r"\.(?:attribute|init)\(\s*\"(?:style|on[a-z]+)\"|<script>|<style")
LONG = 400


def tracked_files(root):
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"], capture_output=True,
                            text=True)
    if listed.returncode == 0:
        return [root / line for line in listed.stdout.splitlines() if (root / line).is_file()]
    return [path for path in sorted(root.rglob("*")) if path.is_file() and ".build" not in path.parts]


def check(package):
    for path in tracked_files(package.root):
        name = str(path.relative_to(package.root))
        try:
            lines = path.read_text().splitlines()
        except UnicodeDecodeError:
            continue
        is_source = name.startswith("Sources/") and name.endswith(".swift")
        data = name.startswith(("Samples/", "Tests/Fixtures/"))
        for number, line in enumerate(lines, 1):
            place = f"{name}:{number}"
            if is_source and UNSAFE.search(line) and not name.startswith(tuple(UNSAFE_HTML)):
                yield f"{place}: ungeprüftes HTML ist nur erlaubt in: {', '.join(UNSAFE_HTML)} (tools/checks/text.py)"
            if is_source and INLINE.search(line):
                yield f"{place}: Die Sicherheitsregeln der Seiten erlauben kein Skript und keinen Stil im HTML"
            if not data and name.endswith((".swift", ".py", ".css", ".js", ".typ", ".java")) and \
                    UNFINISHED.search(line) and not name.startswith("tools/checks/"):
                yield f"{place}: Unfertiges gehört in eine Aufgabe, nicht in den Code"
            if not data and OUTSIDE.search(line):
                yield f"{place}: Paketquellen und Ordner einzelner Rechner stehen nicht im Projekt"
        if name.endswith(".swift") and len(lines) > LONG:
            yield f"{name}: {len(lines)} Zeilen; bitte nach Gedanken teilen (höchstens {LONG})"
        if name == "tools/requirements.txt":
            for number, line in enumerate(lines, 1):
                if line and not line.startswith("#") and not re.match(r"\S+==\S+ --hash=sha256:[0-9a-f]{64}$", line):
                    yield f"{name}:{number}: Python-Pakete brauchen Version und Prüfsumme"
