# sys.exit with a text: it goes to standard error, the status is 1
import sys
print('on standard output')
sys.stderr.write('on standard error\n')
sys.exit('a message')
