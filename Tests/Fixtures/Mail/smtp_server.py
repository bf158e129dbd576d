"""A mail server for tests: takes mails on 127.0.0.1 and behaves as it is told.

    smtp_server.py FOLDER [--certificate PEM] [--tls] [--starttls] [--login USER:PASSWORD] [--script WORDS]

Prints its port. Each mail that was taken is a file in FOLDER, 1.eml and so on, after the bytes that came over the line;
beside it 1.envelope with sender and recipient. --script names what the connections meet, one word each, the last one
for all that follow: ok, greeting554, sender451, sender530, recipient450, recipient550, data451, data554, cut (takes the
mail, then closes instead of answering), slow (answers after two seconds), stuck (never answers).
"""
import argparse
import base64
import pathlib
import socket
import ssl
import threading
import time


class Server:
    def __init__(self, options):
        self.folder = pathlib.Path(options.folder)
        self.login = options.login
        self.script = options.script.split(",")
        self.lock = threading.Lock()
        self.count = 0
        self.connections = 0
        self.context = None
        if options.certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(options.certificate)
        self.tls, self.starttls = options.tls, options.starttls

    def run(self):
        listener = socket.create_server(("127.0.0.1", 0))
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            with self.lock:
                word = self.script[min(self.connections, len(self.script) - 1)]
                self.connections += 1
                (self.folder / "connections").write_text(str(self.connections))
            threading.Thread(target=self.guarded, args=(connection, word), daemon=True).start()

    def guarded(self, connection, word):
        try:
            self.serve(connection, word)
        except OSError:
            pass
        finally:
            connection.close()

    def serve(self, connection, word):
        if self.tls:
            connection = self.context.wrap_socket(connection, server_side=True)
        lines = connection.makefile("rb")

        def say(text):
            connection.sendall(text.encode() + b"\r\n")

        if word == "stuck":
            time.sleep(600)
        say("554 no service here" if word == "greeting554" else "220 test ESMTP")
        sender = recipient = ""
        is_secret, is_known = self.tls, self.login is None
        while line := lines.readline():
            command = line.decode().rstrip("\r\n")
            verb = command.upper()
            if word == "slow":
                time.sleep(0.5)
            if verb.startswith("EHLO"):
                say("250-test")
                if self.starttls and not is_secret:
                    say("250-STARTTLS")
                if self.login and (is_secret or not self.starttls):
                    say("250-AUTH PLAIN")
                say("250 8BITMIME")
            elif verb.startswith("STARTTLS") and self.starttls:
                say("220 go on")
                connection = self.context.wrap_socket(connection, server_side=True)
                lines, is_secret = connection.makefile("rb"), True
            elif verb.startswith("AUTH PLAIN"):
                given = command[10:].strip()
                if not given:
                    say("334 ")
                    given = lines.readline().decode().strip()
                is_known = base64.b64decode(given).decode().split("\0")[1:] == self.login.split(":")
                say("235 welcome" if is_known else "535 wrong user or password")
            elif verb.startswith("MAIL FROM:"):
                sender = command[10:]
                if word == "sender451":
                    say("451 try later")
                elif word == "sender530" or not is_known:
                    say("530 authentication required")
                else:
                    say("250 ok")
            elif verb.startswith("RCPT TO:"):
                recipient = command[8:]
                say({"recipient450": "450 mailbox busy", "recipient550": "550 no such user here"}.get(word, "250 ok"))
            elif verb == "DATA":
                say("354 go ahead")
                content = b""
                while (line := lines.readline()) not in (b".\r\n", b""):
                    content += line[1:] if line.startswith(b".") else line
                if word in ("data451", "data554"):
                    say({"data451": "451 greylisted", "data554": "554 looks like spam"}[word])
                    continue
                with self.lock:
                    self.count += 1
                    (self.folder / f"{self.count}.envelope").write_text(f"{sender} {recipient}")
                    (self.folder / f"{self.count}.eml").write_bytes(content)
                if word == "cut":
                    return
                say("250 taken")
            elif verb == "NOOP":
                say("250 ok" if is_known else "530 authentication required")
            elif verb == "QUIT":
                say("221 bye")
                return
            else:
                say("502 not known")


parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--certificate")
parser.add_argument("--tls", action="store_true")
parser.add_argument("--starttls", action="store_true")
parser.add_argument("--login")
parser.add_argument("--script", default="ok")
Server(parser.parse_args()).run()
