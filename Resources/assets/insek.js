// What pages do beyond htmx. Everything works without it.
