"""A plain Django 5 project around one list page. What is set beyond the default is set in Django's favour:
no debug, persistent connections, no sessions, log-in or messages, no compression."""

import os
import urllib.parse

DEBUG = False
SECRET_KEY = "benchmark only"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
WSGI_APPLICATION = "wsgi.application"
INSTALLED_APPS = ["towns"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
# With APP_DIRS and without debug, Django keeps compiled templates.
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
LANGUAGE_CODE = "de"
USE_I18N = True
USE_THOUSAND_SEPARATOR = True
TIME_ZONE = "Europe/Berlin"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

_store = os.environ["INSEK_PEER_DATABASE"]
if _store.startswith(("postgres://", "postgresql://")):
    _url = urllib.parse.urlsplit(_store)
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.postgresql", "NAME": _url.path.lstrip("/"), "USER": _url.username,
            "HOST": _url.hostname, "PORT": _url.port, "CONN_MAX_AGE": None,
        }
    }
else:
    DATABASES = {
        "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": _store, "CONN_MAX_AGE": None, "OPTIONS": {"timeout": 10}}
    }
