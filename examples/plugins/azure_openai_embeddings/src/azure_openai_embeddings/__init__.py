"""Text embeddings from an Azure OpenAI deployment."""

from .embedder import Embedder, EmbeddingError, connect

__all__ = ["Embedder", "EmbeddingError", "connect"]
