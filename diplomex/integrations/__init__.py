"""diplomex inside other libraries."""
