"""The remark form as a browser uses it: fetch the page, keep cookie and token, send."""

import dataclasses
import http.client
import re
import threading
import urllib.parse

TOKEN = re.compile(rb'name="_csrf"[^>]*?value="([^"]*)"|value="([^"]*)"[^>]*?name="_csrf"')
TEXT = "Die Zahl stimmt nicht mit dem Statistischen Bericht überein."


@dataclasses.dataclass
class Form:
    """What a client needs to send the form once or many times."""

    cookie: str
    token: str

    def body(self, text: str = TEXT, subject: str = "einwohner") -> bytes:
        return urllib.parse.urlencode({"thema": subject, "text": text, "_csrf": self.token}).encode()

    def headers(self) -> dict[str, str]:
        return {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}


def fetch(connection: http.client.HTTPConnection, slug: str) -> Form:
    connection.request("GET", f"/{slug}/hinweis")
    response = connection.getresponse()
    page = response.read()
    if response.status != 200:
        raise RuntimeError(f"the form page answered {response.status}")
    cookies = [value.split(";")[0] for value in response.headers.get_all("Set-Cookie", [])]
    token = TOKEN.search(page)
    if not cookies or not token:
        raise RuntimeError("the form page has no cookie or no token")
    return Form("; ".join(cookies), (token[1] or token[2]).decode())


def send(connection: http.client.HTTPConnection, slug: str, form: Form, text: str = TEXT, subject: str = "einwohner"):
    """Status, headers, body of the answer."""
    connection.request("POST", f"/{slug}/hinweis", body=form.body(text, subject), headers=form.headers())
    response = connection.getresponse()
    return response.status, response.headers, response.read()


def send_many(server, slug: str, clients: int, each: int) -> list[int]:
    """Several clients at once, each sending the form several times over one connection; the statuses."""
    statuses: list[int] = []

    def client() -> None:
        connection = server.connection()
        try:
            form = fetch(connection, slug)
            for _ in range(each):
                statuses.append(send(connection, slug, form)[0])
        finally:
            connection.close()

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    return statuses
