"""Who asks the service."""

from collections.abc import Iterator

import httpx
import pytest


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30, trust_env=False) as asking:
        yield asking
