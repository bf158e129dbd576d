"""The program under test: sample data imported into a fresh database, served at a free port."""
import atexit
import functools
import os
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

ROOT = pathlib.Path(__file__).resolve().parents[2]
INSEK = pathlib.Path(os.environ.get("INSEK_BINARY") or ROOT / ".build/release/insek")
TOWN, SLUG = "14999010", "tannenrode"
MOST_PAGES = 160
MORE_OF_A_KIND = 1  # beside the fixed pages, so many of each kind (one town as good as the other) go through the browser

# Pages that no link leads to, or that must be there whatever the links say: path -> status.
FIXED = {
    "/": 200, "/gemeinden": 200, "/gemeinden?suche=tann": 200, "/gemeinden?suche=gibtesnicht": 200,
    f"/{SLUG}": 200, f"/{SLUG}/hinweis": 200, "/quellen": 200,
    "/bausteine": 200, "/bausteine?meldung=gespeichert&suche=gibtesnicht": 200, "/bausteine/formular": 200,
    "/bausteine/loeschen": 200, "/bausteine/werkstatt": 200,
    "/anmelden": 200, "/passwort/vergessen": 200, "/passwort/verschickt": 200, f"/einladung/{43 * 'A'}": 410,
    "/gibt-es-nicht": 404, "/gemeinden?suche=%FF": 400,
}

# The same for pages that somebody must be signed in for; the lead of the town sees them. `CONCEPT` is opened beforehand.
CONCEPT = f"/werkstatt/{SLUG}/insek-2036"
EMPTY = f"/werkstatt/{SLUG}/insek-2046"
SIGNED_IN = {
    "/werkstatt": 200, f"/werkstatt/{SLUG}/neu": 200, "/werkstatt/gibt-es-nicht": 404,
    CONCEPT: 200, "/konto": 200,
    f"{CONCEPT}/massnahmen": 200, f"{CONCEPT}/massnahmen?suche=gibtesnicht": 200, f"{CONCEPT}/massnahmen/neu": 200,
    f"{CONCEPT}/massnahmen/M-01": 200, f"{CONCEPT}/massnahmen/M-01/bearbeiten": 200,
    f"{CONCEPT}/massnahmen/M-01/loeschen": 200, f"{CONCEPT}/massnahmen/M-999": 404, f"{EMPTY}/massnahmen": 200,
    f"{CONCEPT}/fahrplan": 200, f"{CONCEPT}/fahrplan/bestand": 200, f"{CONCEPT}/fahrplan/leistungsbeschreibung": 404,
    f"{CONCEPT}/schnellcheck": 200, f"{CONCEPT}/schnellcheck/wohnen": 200, f"{CONCEPT}?zeit=60": 200, EMPTY: 200,
    f"{CONCEPT}/entwurf": 200, f"{CONCEPT}/entwurf/themen": 200, f"{CONCEPT}/entwurf/fahrplan": 200,
    f"{CONCEPT}/entwurf/gibt-es-nicht": 404, f"{CONCEPT}/vorlagen": 200,
    # What everybody reads once the lead has published it.
    f"{CONCEPT}/startseite": 200, f"{EMPTY}/startseite": 200, f"/{SLUG}/insek": 200, "/lindenfurt/insek": 404,
    f"{CONCEPT}/ortsteile": 200, f"{EMPTY}/ortsteile": 200, f"{CONCEPT}/bestand": 200, f"{EMPTY}/bestand": 200,
    f"{CONCEPT}/bestand/neu/fachplanung": 200,
    f"{CONCEPT}/verfahrenskosten": 200, f"{CONCEPT}/verfahrenskosten/bearbeiten": 200,
    f"{CONCEPT}/gremien/neu": 200, f"{CONCEPT}/gremien/gibt-es-nicht": 404,
    f"{CONCEPT}/team": 200, f"{CONCEPT}/team/einladen": 200, f"{EMPTY}/team/einladen?rolle=gast": 200,
    **{f"{CONCEPT}/team/einladen?rolle={role}": 200 for role in ["leitung", "ortschaftsrat", "gast"]},
    # Those of the advisory office, which an account of its own sees.
    "/fachstelle": 200, "/fachstelle?stand=eingeladen": 200, "/fachstelle/14999030": 200, f"/fachstelle/{TOWN}": 200,
}
# What the concept holds from the start.
MEASURES = [
    {"titel": "Haus der Dienste, Markt 7", "ziel": "Den Ortskern mit Diensten füllen", "ort": "Markt 7",
     "kosten-von": "1.200.000", "kosten-bis": "1.300.000", "beschreibung": "Das leere Geschäftshaus wird gefüllt.",
     "ortsteile": "Kernstadt", "jahr_von": "2028", "jahr_bis": "2029", "vorrang": "1", "stand": "entwurf",
     "zustaendig": "P. Scholz", "finanzplan-1-jahr": "2028", "finanzplan-1-art": "kosten", "finanzplan-1-name": "",
     "finanzplan-1-betrag": "252.000", "finanzplan-2-jahr": "2028", "finanzplan-2-art": "foerderung",
     "finanzplan-2-name": "Städtebauförderung", "finanzplan-2-betrag": "168.000"},
    {"titel": "Rad- und Fußweg entlang der Tanne von Niedertann bis Kaltenbrück", "ort": "Tannental"},
]
# What the town says to the public; "ja" ticks a box.
PUBLIC_PAGE = {
    "begruessung": "Wir planen gemeinsam die nächsten zehn Jahre. Sie kennen Ihren Ort am besten.",
    "offen": "Die Lage des Solarparks, die Nutzung von Markt 7 und die Fahrzeiten des Bürgerbusses.",
    "nicht-offen": "Die Pflicht zur Wärmeplanung und die Höhe der Förderung: Beides regeln Land und Bund.",
    "oeffentlich": "ja", "stand": "0",
}
# Pages that look different each time they are opened; they have tests of their own.
SELF_CHANGING = {"/konto/zweiter-faktor"}
PRIVATE = ("/werkstatt", "/konto", "/fachstelle")

LEAD = ("leitung@tannenrode.example", "Andrea Weber")
OFFICE = ("ina.zabel@fachstelle.example", "Ina Zabel")
PASSWORD = "vier wilde Kühe am Bach"


def is_private(path):
    """Whether a session goes along with requests for this path."""
    return path.startswith(PRIVATE)


class Links(HTMLParser):
    """All links and all ids of a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.ids = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if "id" in values:
            self.ids.add(values["id"])


class Page:
    def __init__(self, path, status, headers, body):
        self.path, self.status, self.headers, self.body = path, status, headers, body
        self.text = body.decode("utf-8", "replace")
        self.is_html = (headers.get("Content-Type") or "").startswith("text/html")


class Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing."""

    def redirect_request(self, *arguments):
        return None


class Site:
    def __init__(self):
        self.base = os.environ.get("INSEK_SITE", "").rstrip("/")
        if not self.base:
            self.folder = tempfile.TemporaryDirectory(prefix="insek-browser-")
            atexit.register(self.folder.cleanup)
            self.database = f"{self.folder.name}/insek.sqlite"
            self.run("import", "--folder", str(ROOT / "Samples"))
            self.run("concept", "open", TOWN, "--title", "INSEK 2036")
            self.run("concept", "open", TOWN, "--title", "INSEK 2046")
            self.serve()
            for measure in MEASURES:
                self.fill(f"{CONCEPT}/massnahmen/neu", measure)
            self.fill(f"{CONCEPT}/startseite", PUBLIC_PAGE)

    @functools.cached_property
    def session(self):
        """The value of the cookie "sitzung" of the town's lead; nil for a site that is not ours."""
        return None if "INSEK_SITE" in os.environ else self.sign_in(*LEAD, "leitung", TOWN)

    @functools.cached_property
    def office_session(self):
        """The same of somebody in the advisory office."""
        return None if "INSEK_SITE" in os.environ else self.sign_in(*OFFICE, "fachstelle")

    def session_for(self, path):
        """Whose session opens a path; nil where nobody needs one."""
        if not is_private(path):
            return None
        return self.office_session if path.startswith("/fachstelle") else self.session

    def sign_in(self, email, name, role, municipality=None):
        """Invites somebody, accepts the invitation and answers the value of the cookie "sitzung"."""
        place = ["--municipality", municipality] if municipality else []
        told = self.run("user", "add", "--email", email, "--name", name, "--role", role, *place)
        path = re.search(r"/einladung/\S+", told).group(0)
        with urllib.request.urlopen(self.base + path, timeout=10) as form:
            token = re.search(r'name="_csrf" value="([^"]*)"', form.read().decode()).group(1)
            cookie = form.headers["Set-Cookie"].split(";")[0]
        fields = {"_csrf": token, "name": name, "passwort": PASSWORD, "passwort-wiederholt": PASSWORD}
        answer = self.send(path, fields, cookie)
        assert answer.status == 303, answer.text
        cookies = answer.headers.get_all("Set-Cookie")
        return next(text for text in cookies if text.startswith("sitzung=")).split(";")[0].removeprefix("sitzung=")

    def fill(self, path, fields):
        """Sends a form of the workspace as the lead; answers where it leads."""
        form = self.get(f"/werkstatt/{SLUG}/neu")
        token = re.search(r'name="_csrf" value="([^"]*)"', form.text).group(1)
        cookie = form.headers["Set-Cookie"].split(";")[0]
        answer = self.send(path, {"_csrf": token, **fields}, f"{cookie}; sitzung={self.session}")
        assert answer.status == 303, answer.text
        return answer.headers["Location"]

    def send(self, path, fields, cookie):
        """Sends a form and answers what came, without following where it leads."""
        request = urllib.request.Request(self.base + path, urllib.parse.urlencode(fields).encode(), {"Cookie": cookie})
        try:
            answer = urllib.request.build_opener(Stay).open(request, timeout=10)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return Page(path, answer.status, answer.headers, answer.read())

    def cookies(self, path):
        """The cookies of a browser that opens this path."""
        session = self.session_for(path)
        if not session:
            return []
        return [{"name": "sitzung", "value": session, "url": self.base, "httpOnly": True, "sameSite": "Lax"}]

    def run(self, *words, database=None):
        """Runs a verb of the program on our database; fails the test with its words if it fails."""
        command = [str(INSEK), *words, "--database", str(database or self.database)]
        result = subprocess.run(command, capture_output=True, text=True, timeout=300)
        assert result.returncode == 0, f"insek {words[0]}: {result.stdout}\n{result.stderr}"
        return result.stdout

    def serve(self):
        log = open(f"{self.folder.name}/serve.log", "w+")
        server = subprocess.Popen([str(INSEK), "serve", "--port", "0", "--log", "none", "--database", self.database],
                                  stdout=log, stderr=subprocess.STDOUT)
        atexit.register(server.wait)
        atexit.register(server.terminate)
        for _ in range(200):
            found = re.search(r"http://\S+", pathlib.Path(log.name).read_text())
            if found:
                self.base = found.group(0).rstrip("/")
                return
            assert server.poll() is None, pathlib.Path(log.name).read_text()
            time.sleep(0.05)
        raise AssertionError("Der Dienst hat sich nicht gemeldet.")

    @functools.cache  # noqa: B019 - one site for the whole run
    def get(self, path):
        session = self.session_for(path)
        headers = {"Cookie": f"sitzung={session}"} if session else {}
        try:
            answer = urllib.request.urlopen(urllib.request.Request(self.base + path, headers=headers), timeout=10)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return Page(path, answer.status, answer.headers, answer.read())

    def links(self, path):
        """The links of a page inside the site, as (path, fragment)."""
        for link in Links(self.get(path).text).links:
            address, fragment = urldefrag(urljoin(self.base + path, link))
            if address.startswith(self.base + "/"):
                yield address[len(self.base):], fragment

    @functools.cached_property
    def fixed(self):
        """Path -> status of the pages that must be there."""
        return FIXED | SIGNED_IN if self.session else FIXED

    @functools.cached_property
    def all_paths(self):
        """The fixed pages and those the links from "/" lead to, breadth first."""
        found = dict.fromkeys(self.fixed)
        queue = list(found)
        while queue and len(found) < MOST_PAGES:
            path = queue.pop(0)
            if not self.get(path).is_html:
                continue
            for link, _ in self.links(path):
                if link not in found and self.get(link).is_html:
                    found[link] = None
                    queue.append(link)
        return list(found)

    @functools.cached_property
    def paths(self):
        """The fixed pages, and of the others without a query the first few of each kind."""
        chosen, kinds = list(self.fixed), {}
        for path in self.all_paths:
            if path in self.fixed or "?" in path or path in SELF_CHANGING:
                continue
            # One measure, entry or chapter is as good as the other.
            segments = re.sub(
                r"/([A-Z]-\d+|[0-9a-f-]{36})(?=/|$)|(?<=/entwurf)/[a-z-]+|(?<=/fahrplan)/[a-z-]+|(?<=/schnellcheck)/[a-z-]+",
                "/*", path).strip("/").split("/")
            kind = tuple([len(segments), *segments[1:]])
            kinds[kind] = kinds.get(kind, 0) + 1
            if kinds[kind] <= MORE_OF_A_KIND:
                chosen.append(path)
        return chosen


@functools.cache
def site():
    return Site()


def title_of(path):
    """A readable test id."""
    parts = urlsplit(path)
    return parts.path + (f"?{parts.query}" if parts.query else "")
