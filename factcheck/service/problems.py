"""What goes wrong with a request, each with its status, and the answer that says so."""

from collections.abc import Mapping
from http import HTTPStatus

from pydantic import ValidationError
from starlette.responses import Response

from factcheck.service.messages import Fault, Problem

MEDIA_TYPE = "application/problem+json"
BUSY = {"Retry-After": "2"}
"""The headers of an answer that says to come back: in seconds."""
_MOST_FAULTS = 20


class Refused(Exception):
    """A request that gets no report.

    Args:
        status: the HTTP status.
        detail: why, and what to do about it.
        faults: what is wrong in the body.
        headers: further headers of the answer.
    """

    def __init__(
        self, status: HTTPStatus, detail: str, faults: tuple[Fault, ...] = (), headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.faults, self.headers = status, detail, faults, headers

    def response(self) -> Response:
        """The answer."""
        problem = Problem(title=self.status.phrase, status=self.status, detail=self.detail, faults=self.faults)
        return Response(problem.model_dump_json(), self.status, self.headers, MEDIA_TYPE)


def invalid(error: ValidationError) -> Refused:
    """The refusal of a body that is no JSON, or not what is asked for."""
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    if errors[0]["type"] == "json_invalid":
        return Refused(
            HTTPStatus.BAD_REQUEST, f"the body is no JSON: {errors[0]['msg'].removeprefix('Invalid JSON: ')}"
        )
    inner = {place[:depth] for place in (e["loc"] for e in errors) for depth in range(len(place))}
    told = [e for e in errors if e["loc"] not in inner]  # that a list is too short without what is wrong in it
    faults = tuple(Fault(at=_pointer(e["loc"]), what=e["msg"]) for e in told[:_MOST_FAULTS])
    more = f", and {len(told) - len(faults)} more" if len(told) > len(faults) else ""
    return Refused(
        HTTPStatus.UNPROCESSABLE_ENTITY, f"the body is not what /openapi.json asks for: see faults{more}", faults
    )


def _pointer(place: tuple[int | str, ...]) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in place)
