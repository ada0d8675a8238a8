import pytest
from rpython.tool import leakfinder


@pytest.yield_fixture
def no_leaks():
    """Every raw allocation of the test is freed when its owners are gone."""
    before = leakfinder.start_tracking_allocations()
    yield
    leakfinder.stop_tracking_allocations(check=True, prev=before)
