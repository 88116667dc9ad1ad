"""The processes that do the work: so many at once, so many waiting, each with a deadline after which it is ended."""

from http import HTTPStatus

from anyio import BrokenWorkerProcess, CapacityLimiter, fail_after, move_on_after, to_process

from factcheck.service.limits import Limits
from factcheck.service.messages import Request
from factcheck.service.problems import Refused
from factcheck.service.worker import Failed, Reading, answer, made_ready

_BUSY = {"Retry-After": "2"}


class Workers:
    """Worker processes, started when they are first needed and kept."""

    def __init__(self, limits: Limits, reading: Reading) -> None:
        self._limits, self._reading = limits, reading
        self._turns = CapacityLimiter(limits.workers)
        self._processes = CapacityLimiter(limits.workers)

    async def start(self) -> Failed | None:
        """One of them, with the language model loaded; why it cannot be, where it cannot."""
        return await to_process.run_sync(made_ready, self._reading, limiter=self._processes)

    async def answer(self, request: Request) -> str:
        """The report of a request.

        Raises:
            Refused: too many are waiting (503), it takes too long (504), the process was ended from outside (503).
            Broken: factcheck itself made a mistake.
        """
        await self._turn()
        try:
            with fail_after(self._limits.seconds):
                told = await to_process.run_sync(
                    answer, request, self._reading, cancellable=True, limiter=self._processes
                )
        except TimeoutError as error:
            detail = f"it took more than {self._limits.seconds:g} seconds and was stopped; send less text at once"
            raise Refused(HTTPStatus.GATEWAY_TIMEOUT, detail) from error
        except BrokenWorkerProcess as error:
            detail = "the process that worked on it was ended, perhaps for want of memory; send less text at once"
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers=_BUSY) from error
        finally:
            self._turns.release()
        if isinstance(told, Failed):
            raise Broken(told)
        return told

    async def _turn(self) -> None:
        """Wait for a turn, not too long."""
        with move_on_after(self._limits.seconds):
            if self._turns.statistics().tasks_waiting < self._limits.waiting:
                await self._turns.acquire()
                return
        detail = "too many requests at once; try again in a moment"
        raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers=_BUSY)


class Broken(Exception):
    """A mistake in factcheck itself, met by a worker."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.line)
        self.failed = failed
