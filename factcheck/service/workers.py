"""The processes that do the work: so many at once, so many waiting, each with a deadline after which it is ended."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from http import HTTPStatus

from anyio import (
    BrokenWorkerProcess,
    CapacityLimiter,
    create_task_group,
    fail_after,
    move_on_after,
    to_process,
)
from anyio.abc import TaskGroup

from factcheck.service.limits import Limits
from factcheck.service.messages import Request
from factcheck.service.problems import BUSY, Refused
from factcheck.service.worker import Failed, Reading, answer, made_ready


class Broken(Exception):
    """A mistake in factcheck itself, met by a worker."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.line)
        self.failed = failed


class Workers:
    """Worker processes. Who has a turn has one of them for itself."""

    def __init__(self, limits: Limits, reading: Reading, today: Callable[[], date]) -> None:
        """What a request may take, how articles are read, and how to learn which day it is."""
        self._limits, self._reading, self._today = limits, reading, today
        self._turns = CapacityLimiter(limits.workers)
        self._processes = CapacityLimiter(limits.workers)
        self._replacing: TaskGroup | None = None

    @asynccontextmanager
    async def started(self) -> AsyncIterator[Failed | None]:
        """All of them, each with its language model loaded; yields why they cannot be, where they cannot."""
        failures: list[Failed] = []
        async with create_task_group() as group:
            for _ in range(self._limits.workers):
                group.start_soon(self._start, failures)
        async with create_task_group() as self._replacing:
            yield failures[0] if failures else None
            self._replacing.cancel_scope.cancel()

    async def _start(self, failures: list[Failed]) -> None:
        failed = await to_process.run_sync(made_ready, self._reading, cancellable=True, limiter=self._processes)
        if failed is not None:
            failures.append(failed)

    async def answer(self, request: Request) -> str:
        """The report of a request.

        Raises:
            Refused: too many are waiting (503), it takes too long (504), its process was ended from outside (503).
            Broken: factcheck itself made a mistake.
        """
        turn = await self._turn()
        ended = False
        try:
            with fail_after(self._limits.seconds):
                told = await to_process.run_sync(
                    answer, request, self._reading, self._today(), cancellable=True, limiter=self._processes
                )
        except TimeoutError as error:
            ended = True
            detail = f"it took more than {self._limits.seconds:g} seconds and was stopped; send less text at once"
            raise Refused(HTTPStatus.GATEWAY_TIMEOUT, detail) from error
        except BrokenWorkerProcess as error:
            ended = True
            detail = "the process that worked on it was ended, perhaps for want of memory; send less text at once"
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers=BUSY) from error
        finally:
            if ended and self._replacing is not None:
                self._replacing.start_soon(self._replace, turn)
            else:
                self._turns.release_on_behalf_of(turn)
        if isinstance(told, Failed):
            raise Broken(told)
        return told

    async def _turn(self) -> object:
        """Wait for a turn, not too long."""
        turn = object()
        with move_on_after(self._limits.seconds):
            if self._turns.statistics().tasks_waiting < self._limits.waiting:
                await self._turns.acquire_on_behalf_of(turn)
                return turn
        detail = "too many requests at once; try again in a moment"
        raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers=BUSY)

    async def _replace(self, turn: object) -> None:
        """A new process for one that was ended; the turn goes on to the next request once it is ready."""
        try:
            await self._start([])
        except BrokenWorkerProcess:  # the request that comes next tries again, and tells
            return
        finally:
            self._turns.release_on_behalf_of(turn)
