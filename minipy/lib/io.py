"""Files, and files in memory."""
from _io import (open, FileIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper, StringIO, BytesIO,
                 UnsupportedOperation, DEFAULT_BUFFER_SIZE, _IOBase)

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

IOBase = _IOBase
BlockingIOError = BlockingIOError
