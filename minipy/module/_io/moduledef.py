"""The module _io; the module io is minipy/lib/io.py."""
from minipy.interpreter.mixedmodule import MixedModule


class Module(MixedModule):
    """Files."""
    interpleveldefs = {
        'open': 'opener.open_',
        '_IOBase': 'file.W_IOBase',
        'FileIO': 'file.W_FileIO',
        'BufferedReader': 'file.W_BufferedReader',
        'BufferedWriter': 'file.W_BufferedWriter',
        'BufferedRandom': 'file.W_BufferedRandom',
        'TextIOWrapper': 'textfile.W_TextFile',
        'StringIO': 'memory.W_StringIO',
        'BytesIO': 'memory.W_BytesIO',
        'UnsupportedOperation': '(space.w_UnsupportedOperation)',
        'DEFAULT_BUFFER_SIZE': '(space.newint(8192))',
    }
