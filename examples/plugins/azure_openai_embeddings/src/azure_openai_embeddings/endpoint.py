"""Which endpoints the plugin talks to: the ones its manifest declares, and no others."""

from urllib.parse import urlsplit

DECLARED_SUFFIX = ".openai.azure.com"


def checked_endpoint(endpoint: str) -> str:
    """Returns the endpoint without a trailing slash, or raises ValueError where it is not a declared host over https."""
    parts = urlsplit(endpoint)
    host = (parts.hostname or "").lower()
    if parts.scheme != "https" or parts.username or parts.password or parts.port not in (None, 443):
        raise ValueError("the endpoint must be https on port 443, without credentials")
    if not host.endswith(DECLARED_SUFFIX) or host == DECLARED_SUFFIX.lstrip("."):
        raise ValueError(f"the endpoint must be a host under *{DECLARED_SUFFIX}")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("the endpoint must be a host without path or query")
    return f"https://{host}"
