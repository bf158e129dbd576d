"""Reads a mail as Python's own parser understands it, for comparison: prints one JSON object."""
import email
import email.header
import email.policy
import email.utils
import json
import sys

message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
plain = email.message_from_binary_file(open(sys.argv[1], "rb"))


def person(name):
    """By the older functions: the newer ones of Python 3.11 put blanks between the words of a name (RFC 2047, 6.2)."""
    phrase, address = email.utils.parseaddr("".join(plain[name].splitlines()))
    return [[str(email.header.make_header(email.header.decode_header(phrase))), address]]


print(json.dumps({
    "headers": [name.lower() for name in message.keys()],
    "from": person("from"), "to": person("to"),
    "subject": message["subject"], "date": message["date"].datetime.isoformat(), "id": message["message-id"],
    "text": parts.get("text/plain"), "html": parts.get("text/html"),
    "defects": [str(defect) for part in message.walk() for defect in part.defects]
    + [str(defect) for name in ("from", "to", "subject", "date", "message-id") for defect in message[name].defects],
    "longest": max(len(line) for line in open(sys.argv[1], "rb").read().split(b"\r\n")),
}))
