"""Every app-level test file is one test here; what fails in it is shown."""
import pytest

from tests.pypy import appfiles


@pytest.fixture(scope='session')
def space():
    return appfiles.make_space()


def test_app_file(space, app_file):
    passed, failed = appfiles.run_file(space, app_file)
    assert not failed, '\n'.join(failed)
    assert passed
