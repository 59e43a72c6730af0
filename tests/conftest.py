"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

import diplomex

#: Scripts that are started by hand.
collect_ignore = ["benchmarks", "fuzz", "mutation"]

# A slow machine must not fail a test for its speed alone.
settings.register_profile("diplomex", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("diplomex")


def pytest_report_header() -> str:
    """Which diplomex is tested."""
    return f"diplomex {diplomex.__version__} from {os.path.dirname(diplomex.__file__)}"
