"""A reliability diagram as SVG: how sure it was said, against how often it was right. No library is needed for it."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

_SIDE, _EDGE = 360, 50
_FONT = 'font-family="sans-serif" font-size="12"'


class Point(NamedTuple):
    """One bin of confidence: its ends, how many were said, their mean confidence, the share right, its interval."""

    low: float
    high: float
    said: int
    mean: float
    right: float
    least: float
    most: float


def _x(share: float) -> float:
    return round(_EDGE + share * _SIDE, 1)


def _y(share: float) -> float:
    return round(_EDGE + (1 - share) * _SIDE, 1)


def _axes() -> list[str]:
    lines = [f'<rect x="{_x(0)}" y="{_y(1)}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#999"/>']
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        lines.append(f'<text x="{_x(tick)}" y="{_y(0) + 18}" text-anchor="middle">{tick:g}</text>')
        lines.append(f'<text x="{_x(0) - 8}" y="{_y(tick) + 4}" text-anchor="end">{tick:g}</text>')
    lines.append(f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#999" stroke-dasharray="4 4"/>')
    return lines


def diagram(points: Sequence[Point], title: str) -> str:
    """The diagram: a dot for each bin, as large as the bin is full, with its 95 % interval; the dashes are ideal."""
    size = _SIDE + 2 * _EDGE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" {_FONT}>',
        f'<rect width="{size}" height="{size}" fill="white"/>',
        f'<text x="{size / 2}" y="24" text-anchor="middle" font-size="14">{escape(title)}</text>',
        *_axes(),
    ]
    most = max((p.said for p in points), default=1)
    for p in points:
        x, radius = _x(p.mean), 3 + 7 * (p.said / most) ** 0.5
        lines.append(f'<line x1="{x}" y1="{_y(p.least)}" x2="{x}" y2="{_y(p.most)}" stroke="#369"/>')
        lines.append(
            f'<circle cx="{x}" cy="{_y(p.right)}" r="{radius:.1f}" fill="#369" fill-opacity="0.7">'
            f"<title>{p.said} said with {p.mean:.2f}, {p.right:.2f} right</title></circle>"
        )
    lines.append(f'<text x="{size / 2}" y="{size - 8}" text-anchor="middle">confidence said</text>')
    middle = f'x="14" y="{size / 2}" text-anchor="middle" transform="rotate(-90 14 {size / 2})"'
    return "\n".join([*lines, f"<text {middle}>share right</text>", "</svg>", ""])
