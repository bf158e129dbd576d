"""Makes the pictures of README and docs/ from the example town, in a store of its own that is gone afterwards."""
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
INSEK = ROOT / ".build/release/insek"
TARGET = ROOT / "docs/bilder"
TOWN, SLUG, CONCEPT = "14999010", "tannenrode", "/werkstatt/tannenrode/insek-2036"
PASSWORD = "Streuobst am Südhang 38"

# name: path, width, and how much of the page is shown (None: all of it).
PICTURES = {
    "steckbrief": (f"/{SLUG}", 1280, 1300),
    "uebersicht": (CONCEPT, 1280, 1500),
    "entwurf": (f"{CONCEPT}/entwurf", 1280, 1300),
    "vorlagen": (f"{CONCEPT}/vorlagen", 1280, 1200),
    "fahrplan": (f"{CONCEPT}/fahrplan", 1280, 1200),
    "team": (f"{CONCEPT}/team", 1280, 1100),
    "verfahrenskosten": (f"{CONCEPT}/verfahrenskosten", 1280, 900),
    "ortsteile": (f"{CONCEPT}/ortsteile", 1280, 1300),
    "bestand": (f"{CONCEPT}/bestand", 1280, 1200),
    "schnellcheck": (f"{CONCEPT}/schnellcheck/wohnen", 1280, 1100),
    "massnahme": (f"{CONCEPT}/massnahmen/M-01", 1280, 1300),
    "oeffentliche-seite": (f"/{SLUG}/insek", 1280, 1200),
    "oeffentliche-seite-schmal": (f"/{SLUG}/insek", 360, 1200),
}


def insek(store, *words):
    done = subprocess.run([INSEK, *words, "--database", store], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"insek {' '.join(words)}: {done.stderr}")
    return done.stdout


def filled(store):
    """The example town with all that belongs to it; answers the way in for its head clerk."""
    insek(store, "import", "--folder", "Samples")
    insek(store, "concept", "load", "Samples/Konzept_Tannenrode.json", "--shift")
    insek(store, "count", "import", "tannenrode/insek-2036", "Samples/Eigene_Zahlen_Tannenrode.csv")
    insek(store, "measure", "import", "tannenrode/insek-2036", "Samples/Massnahmen_Tannenrode.csv")
    told = insek(store, "user", "link", "jana.richter@tannenrode.example")
    return re.search(r"/(einladung|passwort)/\S+", told).group(0)


def served(store, log):
    server = subprocess.Popen([INSEK, "serve", "--port", "0", "--database", store, "--log", "none"], cwd=ROOT, stdout=log)
    for _ in range(100):
        found = re.search(r"http://[^\s]+", Path(log.name).read_text())
        if found:
            return server, found.group(0).rstrip("/")
        time.sleep(0.05)
    server.kill()
    sys.exit("Der Dienst hat sich nicht gemeldet.")


def signed_in(browser, base, link):
    context = browser.new_context(device_scale_factor=1, locale="de-DE")
    page = context.new_page()
    page.goto(base + link)
    for name in ("passwort", "passwort-wiederholt"):
        page.fill(f"[name={name}]", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_load_state()
    return context, page


def main(names):
    unknown = set(names) - set(PICTURES)
    if unknown:
        sys.exit(f"Diese Bilder gibt es nicht: {', '.join(sorted(unknown))}. Es gibt: {', '.join(PICTURES)}.")
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, open(f"{folder}/log", "w") as log, sync_playwright() as playwright:
        store = f"{folder}/insek.sqlite"
        link = filled(store)
        server, base = served(store, log)
        try:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            context, page = signed_in(browser, base, link)
            for name in names or PICTURES:
                path, width, height = PICTURES[name]
                page.set_viewport_size({"width": width, "height": 800})
                answer = page.goto(base + path)
                assert answer.status == 200, f"{path}: {answer.status}"
                whole = page.evaluate("document.documentElement.scrollHeight")
                target = TARGET / f"{name}.png"
                page.screenshot(
                    path=target, full_page=True,
                    clip={"x": 0, "y": 0, "width": width, "height": min(whole, height)})
                print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1024} KB")
            context.close()
            browser.close()
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main(sys.argv[1:])
