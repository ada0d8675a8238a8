# sys.exit with a number: cleaning up on the way
import sys


def leave():
    try:
        sys.exit(7)
    finally:
        print('finally')


try:
    sys.exit('text')
except SystemExit as error:
    print('caught', error.code)
leave()
