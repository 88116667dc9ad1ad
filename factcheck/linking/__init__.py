"""Within one article: mentions → events, and claims → the event they belong to."""

from factcheck.linking.attach import link

__all__ = ["link"]
