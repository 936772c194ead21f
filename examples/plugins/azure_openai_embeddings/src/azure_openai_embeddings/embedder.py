"""Embeds texts through a client that has the shape of openai.AzureOpenAI."""

from typing import Any, Iterable, List, Optional, Sequence

from .endpoint import checked_endpoint

# the service takes at most this many inputs in one request
MAX_BATCH = 2048
API_VERSION = "2024-10-21"


class EmbeddingError(RuntimeError):
    """The service answered, but not with one vector of the same length for every text."""


class Embedder:
    """Turns texts into vectors; `client` needs only `client.embeddings.create(model=, input=)`."""

    def __init__(self, client: Any, deployment: str, batch: int = 256) -> None:
        if not 1 <= batch <= MAX_BATCH:
            raise ValueError(f"batch must be between 1 and {MAX_BATCH}")
        self._client = client
        self._deployment = deployment
        self._batch = batch

    def embed(self, texts: Iterable[str]) -> List[List[float]]:
        """One vector per text, in the order of the texts, whatever order the service answers in."""
        wanted = list(texts)
        if any(not text.strip() for text in wanted):
            raise ValueError("an empty text has no embedding")
        vectors: List[List[float]] = []
        for start in range(0, len(wanted), self._batch):
            vectors.extend(self._embed_batch(wanted[start : start + self._batch]))
        if len({len(vector) for vector in vectors}) > 1:
            raise EmbeddingError("the vectors differ in length")
        return vectors

    def _embed_batch(self, texts: Sequence[str]) -> List[List[float]]:
        response = self._client.embeddings.create(model=self._deployment, input=list(texts))
        placed: List[Optional[List[float]]] = [None] * len(texts)
        for item in response.data:
            if not 0 <= item.index < len(texts) or placed[item.index] is not None:
                raise EmbeddingError(f"an answer for text {item.index} was not asked for, or came twice")
            placed[item.index] = list(item.embedding)
        missing = [index for index, vector in enumerate(placed) if vector is None]
        if missing:
            raise EmbeddingError(f"no vector came back for text {missing[0]}")
        return [vector for vector in placed if vector is not None]


def connect(endpoint: str, api_key: str, deployment: str, batch: int = 256) -> Embedder:
    """An Embedder over the openai package, which is imported only here."""
    from openai import AzureOpenAI

    client = AzureOpenAI(azure_endpoint=checked_endpoint(endpoint), api_key=api_key, api_version=API_VERSION)
    return Embedder(client, deployment, batch)
