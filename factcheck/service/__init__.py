"""`factcheck serve`: articles come as JSON over HTTP, the report goes back. Needs the extra `serve`."""
