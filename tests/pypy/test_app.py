"""Every app-level test file is one test here; what fails in it is shown."""
from tests.pypy import appfiles


def test_app_file(space, app_file, tmpdir):
    with tmpdir.as_cwd():               # some write files
        passed, failed = appfiles.run_file(space, app_file)
    assert not failed, '\n'.join(failed)
    assert passed
